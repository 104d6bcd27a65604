import type { Critique } from '../critique.ts';
import type { RewriteRequest } from '../rewrite.ts';
import { judged } from '../stand-in.ts';
import { SUBJECTS } from './phrases.words.ts';

/** A subject that names the favour, which the letter below no longer asks. */
const NAMES_FAVOUR =
  /\b(?:refer|refers|referral|referrals|referring|reference|recommendation|recommend|job|jobs|position|role|vacancy|opening|openings|opportunity|opportunities|internship|interview|hire|hiring|apply|applying|application|resume|résumé|cv|intro|introduction|introduce|urgent|asap|help)\b/i;

/** The draft's subject, or one that says what the letter has become; null where the channel has none. */
export function subjectFor(request: RewriteRequest, before: Critique, text: string, asksLess: boolean): string | null {
  const own = request.subject;
  if (own === undefined) return null;
  const fits = (subject: string): boolean =>
    !judged(request, before, { text, subject }).findings.some(({ rule }) => rule === 'subject-line-problem');
  const blank = before.findings.some(({ in: where }) => where === 'subject');
  if (!blank && fits(own) && !(asksLess && NAMES_FAVOUR.test(own))) return own;
  return SUBJECTS.find(fits) ?? SUBJECTS[0]!;
}
