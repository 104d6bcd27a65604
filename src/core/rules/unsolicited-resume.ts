import type { Reading } from '../reading/reading.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Hit, Rule } from '../rule.ts';
import { cover, type Span } from '../span.ts';
import {
  asksForPapers,
  handsOverPapers,
  isAttached,
  isClaim,
  isPapersLink,
  isRequested,
  isScrap,
  labelEnd,
  speaksOfPapers,
} from './unsolicited-resume.words.ts';

const CLAIMS = 3;
const LIKE_A_CV: Omit<Hit, 'span'> = {
  title: 'This part reads like a CV',
  message: 'A row of achievements asks to be judged, and leaves nothing to answer.',
  recipientView: '“This could have gone to anybody.” You skim it and look for the question.',
  advice: 'Keep the one thing you have done that matters to this reader, and drop the rest of the list.',
};

export const unsolicitedResume: Rule = {
  id: 'unsolicited-resume',
  title: 'A CV comes that nobody asked for',
  summary: 'A CV attached or linked unasked, or three or more CV-style claims in a row.',
  why: 'A CV says “judge me for a job” before the two of you have spoken; career services call it presumptuous. It is their consensus, not a measurement. One profile link in the signature is fine.',
  principle: 'earn-the-ask',
  evidence: ['E17'],
  severity: { 'first-contact': 'warning', 'follow-up': 'warning', reconnect: 'warning', conversation: 'info' },
  message: 'A CV that comes unasked turns a first hello into an application.',
  recipientView: '“So this is about a job, and I am the way in.” You stop reading it as a letter to you.',
  advice: 'Leave the CV out, and say in one line what you do; they will ask for more if they want it.',
  examples: {
    flags: [
      '«I’ve attached my résumé for your consideration.»',
      '«Here’s my CV: bit.example/cv, please take a look.»',
      '«Seven years in retail, managed 14 staff, raised sales 22%, certified in Six Sigma, fluent in three languages.»',
      'They want a storekeeper, and my CV fits it well. Would you hand it in? «It’s attached.»',
    ],
    passes: [
      'As you asked, my CV is attached.',
      'If it would help, I can send a one-page summary.',
      'I rebuilt your open dataset as a map; it’s linked below.',
      'Happy to send my CV if it is useful.',
      'Your column on how you sort CVs made our whole office laugh. Do you truly begin at the last page?',
      'There is no CV below, only a picture of the gate: is that rust or paint?',
      'You ran the depot for six years, cut the waiting time by half and trained forty people.',
      'I tried your form as a new user, built the table again and ran it on our data; it is linked below.',
    ],
  },
  check(reading, { recipient }) {
    if (recipient.type === 'recruiter' || wasAsked(reading)) return [];
    const handed = handedOver(reading);
    const hit = handed ?? listed(reading);
    return hit ? [hit] : secondOpinion(reading, 'unsolicited-resume').slice(0, 1);
  },
};

const wasAsked = ({ sentences, thread }: Reading): boolean =>
  thread.some(({ from, sentences }) => from === 'them' && sentences.some(({ lower }) => asksForPapers(lower))) ||
  sentences.some(({ lower }) => isRequested(lower) && asksForPapers(lower));

/** The sentence, or else the link, with which a CV is handed over. */
function handedOver({ sentences, masked, text }: Reading): Hit | null {
  const said = sentences.find(({ lower }, at) => {
    if (handsOverPapers(lower)) return true;
    const before = sentences.slice(Math.max(0, at - 2), at);
    return isAttached(lower) && before.some((sentence) => speaksOfPapers(sentence.lower));
  });
  if (said) return { span: withLink(said.span, masked.links) };
  const end = masked.signature?.start ?? text.length;
  const link = masked.links.find(({ start, end: stop }) => stop <= end && isPapersLink(text.slice(start, stop)));
  return link ? { span: sentenceOf(sentences, link) } : null;
}

/** "My CV: bit.example/cv" with its link, which is no word of the sentence. */
const withLink = (span: Span, links: readonly Span[]): Span => {
  const link = links.find(({ start }) => start >= span.end && start - span.end <= 2);
  return link ? { start: span.start, end: link.end } : span;
};

const sentenceOf = (sentences: readonly Sentence[], link: Span): Span => {
  const sentence = sentences.find(({ span }) => span.start <= link.start && link.end <= span.end);
  return sentence?.span ?? link;
};

/** Three claims or more in a row, with no more than scraps between them. */
function listed({ sentences }: Reading): Hit | null {
  let run: Part[] = [];
  for (const part of [...partsOf(sentences), END]) {
    if (part.claim || (part.scrap && run.length > 0)) run.push(part);
    else if (isList(run)) break;
    else run = [];
  }
  const claims = run.filter(({ claim }) => claim).map(({ span }) => span);
  return isList(run) ? { span: cover(claims), ...LIKE_A_CV } : null;
}

const isList = (run: readonly Part[]): boolean => {
  const claims = run.filter(({ claim }) => claim).length;
  return claims >= CLAIMS || (claims === CLAIMS - 1 && run.length > CLAIMS);
};

interface Part {
  span: Span;
  claim: boolean;
  scrap: boolean;
}

const END: Part = { span: { start: 0, end: 0 }, claim: false, scrap: false };

/** The stretches between stops and commas; what follows "about me:" is a list by itself. */
function partsOf(sentences: readonly Sentence[]): Part[] {
  return sentences.flatMap(({ span, lower }) => {
    if (lower.endsWith('?')) return [{ span, claim: false, scrap: false }];
    const label = labelEnd(lower);
    let bare = label >= 0 || isBare(lower);
    const parts: Part[] = [];
    for (const { 0: words, index } of lower.slice(Math.max(label, 0)).matchAll(/[^,;|•]+/g)) {
      const start = span.start + Math.max(label, 0) + index;
      const own = words.trim();
      const claim = isClaim(own, bare);
      bare ||= claim;
      parts.push({
        span: { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length },
        claim,
        scrap: isScrap(own),
      });
    }
    return label >= 0 && parts.length >= CLAIMS && parts.some(({ claim }) => claim) ? parts.map(asListed) : parts;
  });
}

const asListed = (part: Part): Part => ({ ...part, claim: part.claim || part.scrap });
const isBare = (lower: string): boolean =>
  !/^(?:(?:and|but|so|then|also|last \w+|yesterday|today),? )?(?:i|we|you|it|he|she|they|this|that|your|my|the|our|there|if|when|as)\b/.test(
    lower,
  );
