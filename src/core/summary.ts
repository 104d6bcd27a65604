import type { Stage } from './draft.ts';
import type { Finding, Strength } from './finding.ts';
import type { Language } from './reading/language.ts';

interface Told {
  findings: readonly Finding[];
  strengths: readonly Strength[];
  language: Language;
  stage: Stage;
}

const lowerFirst = (text: string): string =>
  /^(?:I|You|Your) /.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** One or two kind sentences: what works, then the one thing to change first. */
export function summaryOf({ findings, strengths, language }: Told): string {
  if (!language.supported)
    return 'Rapport reads English so far, and this looks like another language, so nothing was checked and nothing held against it.';
  const good = strengths[0] ? sentence(strengths[0].message) : 'You are reaching out, and that takes courage.';
  const first = findings[0];
  if (!first)
    return strengths[0] ? `${good} It is ready to send.` : `${good} Nothing here needs to change before you send it.`;
  if (first.severity === 'info')
    return `${good} It is ready to send; if you have a minute, ${lowerFirst(sentence(first.advice))}`;
  return `${good} The one thing to change first: ${lowerFirst(sentence(first.advice))}`;
}
