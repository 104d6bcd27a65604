import type { Channel } from '../draft.ts';
import { pattern } from '../reading/patterns/pattern-set.ts';

/** Hard caps in UTF-16 units, as the platforms count. LinkedIn Help says 200 for a note; some Premium accounts see 300. */
export const CHARACTER_LIMIT: Partial<Record<Channel, number>> = { 'linkedin-note': 200, inmail: 1_900 };

/** What a channel carries before a reader sighs: from which length on it is a hint, and from which a warning. */
interface Range {
  unit: 'words' | 'characters';
  info: number;
  warning: number;
  /** Nobody reads this of a stranger. */
  error?: number;
}

export const RANGE: Partial<Record<Channel, Range>> = {
  email: { unit: 'words', info: 125, warning: 200, error: 400 },
  inmail: { unit: 'characters', info: 400, warning: 1_200 },
  slack: { unit: 'words', info: 80, warning: 150 },
  text: { unit: 'words', info: 80, warning: 150 },
};

/** The line that opens words meant to be passed on: "---- note to forward ----", "Ready-made message underneath". */
export const BLURB_LINE =
  /^[^\n]{0,80}\b(?:note|message|blurb|text|paragraph|e-?mail|lines?|draft|copy|intro|version)\b[^\n]{0,50}\b(?:forward(?:ed|ing|able)?|pass(?:ing)? (?:it |this |them )?on|paste|share|below|underneath|ready)\b[^\n]{0,40}$|^[^\n]{0,40}\b(?:forwardable|ready-made|copy-?(?:and-)?paste)\b[^\n]{0,60}$|^[^\n]{0,60}\b(?:feel free to |please |just |could )?(?:forward|paste|copy|pass on)\b[^\n]{0,40}(?:below|following|this)\b[^\n]{0,20}:?$/im;

/** The reader wanted to hear it all. */
export const REQUESTED = pattern(
  /\b(?:as you (?:asked|requested|wished)|at your request|you (?:asked|wanted|wished|begged)(?: me| us)? (?:for|to (?:hear|know|see|tell|send|write|describe|explain)|the (?:whole|full|long)|about|how|what|everything)|you said you (?:want|wanted|would like|'d like) )/,
);
export const ASKS_FOR_ALL =
  /\b(?:tell me (?:everything|all|more|the (?:whole|full))|the (?:whole|full|long) (?:story|version|account|thing)|every detail|in (?:full|detail)|all the details|(?:send|give|write) me (?:the|all|everything|your|a (?:full|long|detailed))|walk me through|describe|explain|as long as you like|don't spare)\b/;
