import type { Situation, Stage } from '../draft.ts';
import type { Severity } from '../finding.ts';
import { sizeOf } from '../reading/letters.ts';
import { afterGreeting, beforeClosing, type Reading } from '../reading/reading.ts';
import { EVERY_STAGE, type Hit, type Rule } from '../rule.ts';
import { ASKS_FOR_ALL, BLURB_LINE, CHARACTER_LIMIT, RANGE, REQUESTED } from './over-length-for-channel.words.ts';

/** The writer's own words to the reader: no greeting, signature, quotation or lines meant for somebody else. */
function bodyOf(reading: Reading, stage: Stage): { text: string; start: number } {
  const start = afterGreeting(reading).start;
  const own = reading.masked.text.slice(start, beforeClosing(reading).start);
  const blurb = stage === 'intro-request' || stage === 'referral-request' ? BLURB_LINE.exec(own) : null;
  return { text: blurb ? own.slice(0, blurb.index) : own, start };
}

interface Length {
  size: number;
  /** Where in the text a limit is passed. */
  passes(limit: number): number;
}

function wordsIn({ text, start }: { text: string; start: number }): Length {
  const placeOf = (limit: number): number =>
    Array.from(text.matchAll(/\S+/g)).filter(([word]) => sizeOf(word).words > 0)[Math.floor(limit)]?.index ??
    text.length;
  return { size: sizeOf(text).words, passes: (limit) => start + placeOf(limit) };
}

function charactersIn({ text, start }: { text: string; start: number }): Length {
  const lead = text.length - text.trimStart().length;
  return { size: text.trim().length, passes: (limit) => wordAfter(text, lead + limit) + start };
}

const wordAfter = (text: string, at: number): number => {
  const gap = text.slice(at).search(/\s\S/);
  return text[at - 1]?.trim() === '' || gap < 0 ? at : at + gap + 1;
};

const LOWER: Record<Severity, Severity | null> = { error: 'warning', warning: 'info', info: null };

/** A known reader forgives a level; a second letter has half the room of a first. */
function softHit(reading: Reading, { stage, channel }: Situation): Hit | null {
  const range = RANGE[channel];
  if (!range) return null;
  const body = bodyOf(reading, stage);
  const { size, passes } = range.unit === 'words' ? wordsIn(body) : charactersIn(body);
  const share = stage === 'follow-up' ? 0.5 : 1;
  if (size <= range.info * share) return null;
  const tooLong = stage === 'first-contact' && range.error !== undefined && size > range.error;
  const level: Severity = tooLong ? 'error' : size > range.warning * share ? 'warning' : 'info';
  const severity = stage === 'conversation' || stage === 'thank-you' ? LOWER[level] : level;
  if (!severity) return null;
  const span = { start: passes(range.info * share), end: reading.text.trimEnd().length };
  return {
    span,
    severity,
    message: `This is ${size} ${range.unit}; from about ${range.info * share} on, fewer people read to the end.`,
  };
}

function hardHit({ text }: Reading, { channel }: Situation): Hit | null {
  const limit = CHARACTER_LIMIT[channel];
  if (!limit || text.length <= limit) return null;
  return {
    span: { start: Math.min(wordAfter(text, limit), text.length), end: text.length },
    severity: 'error',
    title: 'This does not fit the channel',
    message: `The platform takes ${limit} characters here, and this has ${text.length}.`,
    recipientView: 'They would see a sentence that breaks off in the middle, if it can be sent at all.',
    advice: `Cut it to ${limit} characters: one thing about them and one thing about you are enough.`,
  };
}

const isRequested = ({ sentences }: Reading, { thread }: Situation): boolean => {
  const last = thread.at(-1);
  return (
    (last?.from === 'them' && ASKS_FOR_ALL.test(last.text.toLowerCase())) ||
    sentences.slice(0, 4).some(({ lower }) => REQUESTED.test(lower))
  );
};

const filler = (words: number): string =>
  'The tram was late again and the hall was cold, so I wrote this down on the back of a programme. '
    .repeat(Math.ceil(words / 20))
    .trim();

export const overLengthForChannel: Rule = {
  id: 'over-length-for-channel',
  title: 'Longer than this channel carries',
  summary:
    'A text over its channel’s hard cap (200 characters for a LinkedIn note, 1,900 for an InMail) or over the length at which readers give up; half of that in a follow-up.',
  why: 'The sources disagree on the best length (25 to 50 words, 75 to 100, under 125) and agree that long loses. Nearly all of it is vendor data or practice, not experiment.',
  principle: 'professional-prose',
  evidence: ['E1', 'E3', 'E4', 'E17', 'E18', 'E22'],
  severity: EVERY_STAGE('info'),
  channels: ['email', 'linkedin-note', 'inmail', 'slack', 'text'],
  message: 'Fewer people read to the end of a text of this length.',
  recipientView: 'A long text from someone new is put aside for later, and later does not come.',
  advice:
    'Keep the one thing they would want to know and the one thing you ask, and offer the rest for when they reply.',
  examples: {
    flags: [
      { text: `Hi Noor, ${filler(60)}`.slice(0, 240), channel: 'linkedin-note' },
      { text: `Dear Ms Abara,\n\n${filler(260)}\n\nBest wishes,\nTomas`, channel: 'email' },
      { text: `Dear Mr Falk,\n\n${filler(420)}`.slice(0, 1950), channel: 'inmail' },
      { text: `Dear Ms Abara,\n\n${filler(80)}\n\nTomas`, channel: 'email', stage: 'follow-up' },
    ],
    passes: [
      { text: `Hi Noor, ${filler(30)}`.slice(0, 190), channel: 'linkedin-note' },
      {
        text: `Hi Ada,\n\n${filler(100)}\n\nA note you could forward:\n${filler(60)}\n\nThank you,\nTomas`,
        channel: 'email',
        stage: 'intro-request',
      },
      {
        text: `Dear Ada,\n\n${filler(300)}\n\nTomas`,
        channel: 'email',
        stage: 'conversation',
        thread: [{ from: 'them', text: 'What a trip! Tell me everything.' }],
      },
    ],
  },
  check(reading, situation) {
    const hard = hardHit(reading, situation);
    if (hard) return [hard];
    if (isRequested(reading, situation)) return [];
    const soft = softHit(reading, situation);
    return soft ? [soft] : [];
  },
};
