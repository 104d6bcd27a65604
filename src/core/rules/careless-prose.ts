import type { Situation } from '../draft.ts';
import { addresseesOf, fitOf } from '../reading/addressee.ts';
import type { Reading } from '../reading/reading.ts';
import { EVERY_STAGE, type Hit, type Rule } from '../rule.ts';
import { overlaps, type Span } from '../span.ts';
import { CAPITALS, DOUBLED, HEADING, HEAPED, LOUD, STRONG_SPEAK, TEXT_SPEAK } from './careless-prose.words.ts';

const FORMAL = ['email', 'inmail', 'linkedin-message'];
const LETTERS = ['email', 'inmail'];
const OPENING = ['first-contact', 'reconnect', 'intro-request', 'referral-request'];

export const carelessProse: Rule = {
  id: 'careless-prose',
  title: 'Typed in a hurry',
  summary:
    'Shouting in capitals, heaps of marks, text-speak, no capitals or no punctuation at all, or the reader’s name misspelt. Never grammar.',
  why: 'On paper a reader has only the writing to go by. Care in small things reads as care for them; there is no measure of how much, and grammar in a second language is no fault.',
  principle: 'professional-prose',
  evidence: ['E24'],
  severity: EVERY_STAGE('info'),
  message: 'The writing looks quicker than the wish behind it.',
  recipientView: '“They did not take a minute over this, so why should I?”',
  advice: 'Write it out as you would in a letter to somebody you respect.',
  examples: {
    flags: [
      '«PLEASE HELP ME!!! I NEED A JOB»!',
      'hey «u» seem cool pls lmk if ur hiring thx',
      { text: 'Dear «Siobahn», which kiln did you use?', recipient: { name: 'Siobhan' } },
      { text: 'Dear «Katarzina», thank you for the map.', recipient: { name: 'Katarzyna Lis' }, stage: 'thank-you' },
      'I loved the opera«!!!» Who built the set?',
      { text: 'Why did they fire «ALL OF US IN NINE MINUTES»? Which kiln is left?', channel: 'slack' },
    ],
    passes: [
      'I worked at NASA JPL and at IBM.',
      'Thanks so much! See you Thursday.',
      'I am very interest in your research about soil.',
      'Our WMS writes CSV in UTF-8 with BOM, and SAP EWM reads it wrong.',
      'Two things helped us.\n\n1. NEGATIVE SKIN FRICTION\nThe factor holds.\n\n2. PILE LOAD TEST\nThe steps are quicker.',
      'Bonjour ! Your library works at once, this never happens to me ! Thank you !',
      { text: 'hey, u around? the kiln is free', channel: 'slack' },
      { text: 'Dear Joerg, which kiln did you use?', recipient: { name: 'Jörg Amann' } },
    ],
  },
  check(reading, situation) {
    const { channel, stage } = situation;
    const name = misspeltName(reading, situation);
    if (!OPENING.includes(stage)) return name;
    const loud = [shoutIn(reading)];
    if (!FORMAL.includes(channel)) return [...name, ...hitsFor(loud)];
    const kinds = [...loud, heapIn(reading), speakIn(reading), LETTERS.includes(channel) ? bareIn(reading) : null];
    return [...name, ...hitsFor(kinds)];
  },
};

/** One finding for each kind, and a weightier one from three kinds on. */
function hitsFor(places: readonly (Span | null)[]): Hit[] {
  const spans = places.filter((span) => span !== null);
  const severity = spans.length >= 3 ? 'warning' : 'info';
  return spans
    .filter((span, at) => !spans.slice(0, at).some((other) => overlaps(span, other)))
    .map((span) => ({ span, severity }));
}

function shoutIn({ masked }: Reading): Span | null {
  if (!/\p{Lu}{2}/u.test(masked.text)) return null;
  const calm = /\p{Ll}{3}/u.test(masked.text);
  for (const { 0: run, index } of masked.text.matchAll(CAPITALS)) {
    const words = run.split(/[ \t]+/).filter((word) => /\p{Lu}/u.test(word));
    const letters = run.replace(/\P{Lu}/gu, '').length;
    const loud = words.filter((word) => LOUD.test(word)).length;
    const line = lineAround(masked.text, index);
    if (calm && HEADING.test(line) && words.length <= 6 && line.trim().endsWith(run.trim())) continue;
    if (masked.placeholders.some(({ start, end }) => start < index + run.length && index < end)) continue;
    if (loud >= 1 && letters >= 8 && (words.length >= 3 || loud >= 2))
      return { start: index, end: index + run.replace(/[\s,.!?:;)]{1,20}$/, '').length };
  }
  return null;
}

const lineAround = (text: string, at: number): string =>
  text.slice(
    text.lastIndexOf('\n', at - 1) + 1,
    (text.indexOf('\n', at) + text.length + 1) % (text.length + 1) || text.length,
  );

function heapIn({ masked }: Reading): Span | null {
  const [heap] = masked.text.matchAll(HEAPED);
  const doubled = [...masked.text.matchAll(DOUBLED)];
  const first = heap ?? (doubled.length >= 2 ? doubled[0] : undefined);
  return first ? { start: first.index, end: first.index + first[0].length } : null;
}

function speakIn({ masked, sentences }: Reading): Span | null {
  const found = Array.from(
    TEXT_SPEAK.allAmong(
      sentences.map(({ lower }) => lower),
      masked.text,
    ),
  ).filter(([word]) => word !== word.toUpperCase() || /^\d$/.test(word));
  const first = found.find(([word]) => STRONG_SPEAK.test(word)) ?? (found.length >= 3 ? found[0] : undefined);
  return first ? { start: first.index, end: first.index + first[0].length } : null;
}

/** A whole letter without one capital, or without one stop. */
function bareIn({ masked, sentences }: Reading): Span | null {
  const own = sentences.map(({ text }) => text).join(' ');
  const words = sentences.reduce((sum, { size }) => sum + size.words, 0);
  const noCapital = !/\p{Lu}/u.test(own) && /\p{Ll}/u.test(own);
  const noStop = !/[.!?,;:…]/.test(own.replace(/^.{0,40}?,/, ''));
  if (words < 12 || (!noCapital && !(noStop && words >= 20))) return null;
  const body = sentences.find(({ size }) => size.words >= 5) ?? sentences[0];
  return body && masked.text.length > 0 ? body.span : null;
}

function misspeltName(reading: Reading, { recipient: { name } }: Situation): Hit[] {
  if (!name) return [];
  const called = addresseesOf(reading);
  if (called.some((one) => fitOf(one.name, name) === 'same')) return [];
  const slip = called.find((one) => fitOf(one.name, name) === 'close');
  if (!slip) return [];
  return [
    {
      span: slip.span,
      severity: 'warning',
      title: 'The reader’s name is spelt another way',
      message: `You gave the name as ${name}; here it is ${slip.name}.`,
      recipientView: '“That is not my name.” It is the first word they read.',
      advice: `Check the spelling of ${name} and write it as they do.`,
    },
  ];
}
