import type { Draft } from '../draft.ts';
import { readText } from '../reading/reading.ts';
import { datesOf } from './dates.ts';
import { MONTH, WEEKDAY } from './dates.words.ts';
import { LIGHT } from './function.words.ts';
import { SHARED } from './history.words.ts';
import { linksOf, phonesOf } from './links.ts';
import { numbersOf } from './numbers.ts';
import { SMALL, TIME_UNITS } from './numbers.words.ts';
import { Vocabulary } from './stems.ts';
import { isContent, joined, type Said, said, type Word } from './words.ts';

/** Everything that the body says, by what a rewrite's facts are looked up in. */
export interface Ledger {
  /** The values of its numbers, dates, links and telephones. */
  keys: ReadonlySet<string>;
  /** For a thing that is counted, its numbers. */
  counted: ReadonlyMap<string, ReadonlySet<number>>;
  /** Its words, plain. */
  words: ReadonlySet<string>;
  /** First letters of its names. */
  acronyms: ReadonlySet<string>;
  /** Words of the reader's and the writer's names. */
  people: readonly string[];
  /** Every text, as plain words with one space between them. */
  texts: readonly string[];
  /** Content words of all that is said, of what is said of the writer, and of what the writer offers. */
  all: Vocabulary;
  mine: Vocabulary;
  offers: Vocabulary;
  /** What the reader has made, said or done: words beside "you" and "your", in their messages, in the notes on them. */
  theirs: Vocabulary;
  /** Whether the body tells of something that the two have shared. */
  shares: boolean;
  /** Whether it praises anything of the reader's. */
  praises: boolean;
}

/** A text of the body, and whose it is. */
interface Source {
  text: string;
  of: 'draft' | 'me' | 'them' | 'about-them' | 'about-me' | 'offer';
}

function sourcesOf({ text, subject, recipient, sender, thread }: Draft): Source[] {
  const some = (of: Source['of'], texts: readonly (string | undefined)[]): Source[] =>
    texts.filter((each) => each !== undefined && each !== '').map((each) => ({ text: each!, of }));
  return [
    ...some('draft', [text, subject]),
    ...some('about-them', [recipient?.name, recipient?.role, recipient?.organisation, recipient?.notes]),
    ...some('about-me', [sender?.name, sender?.headline, sender?.goal, ...(sender?.skills ?? [])]),
    ...some('offer', sender?.canOffer ?? []),
    ...(thread ?? []).map(({ text: message, from }) => ({ text: message, of: from })),
  ];
}

const YOU: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'u', 'ur', "you're", "you've", "you'd"]);
const ME: ReadonlySet<string> = new Set(['my', 'our', 'mine', 'i', 'we', "i've", "we've"]);

/** Words that belong to the reader: "your" stands nearer before them than "my", or "you" somewhere and "my" nowhere. */
function addTheirs(theirs: Vocabulary, words: readonly Word[], people: readonly string[]): void {
  const addressed = words.some(({ plain }) => YOU.has(plain) || people.includes(plain));
  if (!addressed) return;
  let owner: 'me' | 'them' | null = null;
  let since = 0;
  for (const word of words) {
    if (YOU.has(word.plain)) [owner, since] = ['them', 0];
    else if (ME.has(word.plain)) [owner, since] = ['me', 0];
    since += 1;
    if (isContent(word) && !(owner === 'me' && since <= 4)) theirs.add(word.stem);
  }
}

const GIVES =
  /^(?:i'll|i'd|let|attached|enclosed|happy|glad|can|could|will|shall|may|want|here|offer|made|yours|free|return|gladly|happily|treat)$/;

/** The draft's sentences that offer something, with those beside them, which say what. */
function addOffers(offers: Vocabulary, text: Said): void {
  const held = readText(text.text).offers.map(({ span }) => span);
  const offering = text.sentences.map(
    ({ start, end, words }) =>
      held.some((span) => span.start < end && start < span.end) ||
      words.some(({ plain }) => plain === 'attached' || plain === 'enclosed') ||
      (!words.some(({ plain }) => plain === 'could' && false) &&
        words.some(({ plain }) => GIVES.test(plain)) &&
        words.some(({ plain }) => ME.has(plain) || /^(?:i'll|i'd|me|we'll)$/.test(plain))),
  );
  for (const [at, { words }] of text.sentences.entries())
    if (offering[at] || offering[at - 1] || offering[at + 1]) for (const word of words) offers.add(word.stem);
}

/** "British Broadcasting Corporation" as "bbc". */
function acronymsOf({ words }: Said): string[] {
  const found: string[] = [];
  let run = '';
  for (const { raw, gap } of words) {
    const capital = /^\p{Lu}/u.test(raw);
    if (capital && /^[ -]?$/.test(gap)) run += raw[0]!.toLowerCase();
    else if (capital) run = raw[0]!.toLowerCase();
    else if (!/^(?:of|and|the|for|de)$/.test(raw)) run = '';
    if (run.length > 1) for (let from = 0; from <= run.length - 2; from += 1) found.push(run.slice(from));
  }
  return found;
}

const PRAISE = [
  'admir',
  'lov',
  'inspir',
  'impress',
  'amaz',
  'incredibl',
  'respect',
  'admirer',
  'fan',
  'brilliant',
  'legend',
  'enjoi',
  'follow',
];

const DAY = 86_400_000;

/** The days that messages were sent on, and how they are told from the day the draft is. */
function* sentOn({ thread, sentAt }: Draft): Generator<string> {
  const dayOf = (at: string): number => Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  if (sentAt) yield `y:${sentAt.slice(0, 4)}`;
  for (const { sentAt: at } of thread ?? []) {
    if (!at) continue;
    const day = dayOf(at);
    if (Number.isNaN(day)) continue;
    const [year, month, date] = at.slice(0, 10).split('-').map(Number);
    yield `y:${year}`;
    yield `mo:${month}`;
    yield `sent:${month}`;
    yield `md:${month}-${date}`;
    yield `wd:${((new Date(day).getUTCDay() + 6) % 7) + 1}`;
    if (!sentAt) continue;
    const days = Math.round((dayOf(sentAt) - day) / DAY);
    if (days === 0) yield* ['rel:today', 'rel:this morning', 'rel:this week'];
    if (days === 1) yield* ['rel:yesterday'];
    if (days >= 1 && days <= 13) yield* ['rel:last week', 'rel:this week', 'ago:min:10080'];
    if (days >= 20 && days <= 62) yield* ['rel:last month', 'ago:mon:1'];
    if (days >= 28 && days <= 32) yield 'ago:mon:1';
    if (sentAt.slice(0, 4) !== at.slice(0, 4)) yield* ['rel:last year', ...(days > 330 ? ['ago:mon:12'] : [])];
    yield `min:${days * 1_440}`;
    if (days % 7 === 0) yield `min:${days * 1_440}`;
    yield `mon:${Math.round(days / 30.4)}`;
    for (const weeks of [Math.floor(days / 7), Math.ceil(days / 7)]) yield `min:${weeks * 10_080}`;
  }
}

function addFacts(keys: Set<string>, counted: Map<string, Set<number>>, { text, words }: Said): void {
  const links = [...linksOf(text), ...phonesOf(text)];
  for (const { keys: own } of links) for (const key of own) keys.add(key);
  // A date is also the number it is written with, since "on the 14th at 3" says no more than "14 March, 15:00".
  for (const when of datesOf(words, () => false))
    for (const key of when.keys) {
      keys.add(key);
      for (const part of key.split('+')) keys.add(part);
      const [, month, day] = /^md:(\d+)-(\d+)/.exec(key) ?? [];
      if (month) for (const part of [`mo:${month}`, `n:${day}`, `o:${day}`]) keys.add(part);
      const time = /^t:(\d+)/.exec(key)?.[1];
      if (time)
        for (const part of [`n:${Math.floor(Number(time) / 60)}`, `n:${Math.floor(Number(time) / 60) % 12}`])
          keys.add(part);
    }
  for (const { keys: own, value, of } of numbersOf(words, () => false)) {
    for (const key of own) keys.add(key);
    keys.add(`n:${value}`);
    if (own[0]!.startsWith('o:')) keys.add(`day:${value}`);
    if (of === '') {
      keys.add(`bare:${value}`);
      continue;
    }
    const values = counted.get(of);
    if (values) values.add(value);
    else counted.set(of, new Set([value]));
  }
  for (const [at, { plain, raw }] of words.entries()) {
    const unit = /^(?:an?|one|per|each|every)$/.test(plain) ? TIME_UNITS.get(words[at + 1]?.plain ?? '') : undefined;
    if (unit) keys.add(unit.join(':'));
    // "11.11." and "2019-22": dates where figures alone could be anything, which can only be too kind.
    const dotted = /^(\d{1,2})[./](\d{1,2})$/.exec(raw);
    if (dotted)
      for (const [day, month] of [
        [dotted[1], dotted[2]],
        [dotted[2], dotted[1]],
      ])
        keys.add(`md:${Number(month)}-${Number(day)}`);
    if (/^\d\d$/.test(raw)) for (const century of [19, 20]) keys.add(`y:${century}${raw}`);
    if (/^(?:19|20)\d\d$/.test(raw)) keys.add(`n:${Number(raw.slice(2))}`);
    // In lower case too, where only company would tell a day from another word: it can only be too kind.
    for (const [name, found] of [['wd', WEEKDAY.get(plain)] as const, ['mo', MONTH.get(plain)] as const])
      if (found !== undefined) keys.add(`${name}:${found}`);
  }
}

/** What the body says, written down to be looked up. */
export function ledgerOf(draft: Draft): Ledger {
  const [keys, counted] = [new Set<string>(sentOn(draft)), new Map<string, Set<number>>()];
  const [words, acronyms, texts] = [new Set<string>(), new Set<string>(), [] as string[]];
  const [all, mine, offers, theirs] = [new Vocabulary(), new Vocabulary(), new Vocabulary(), new Vocabulary()];
  const readers = draft.recipient?.name ? said(draft.recipient.name).words.map(({ plain }) => plain) : [];
  for (const { text, of } of sourcesOf(draft)) {
    const read = said(text);
    texts.push(joined(read.words));
    addFacts(keys, counted, read);
    for (const acronym of acronymsOf(read)) acronyms.add(acronym);
    for (const word of read.words) {
      words.add(word.plain);
      if (!isContent(word)) continue;
      all.add(word.stem);
      if (of !== 'them' && of !== 'about-them') mine.add(word.stem);
      if (of === 'them' || of === 'about-them') theirs.add(word.stem);
      if (of === 'offer') offers.add(word.stem);
    }
    if (of === 'draft') for (const { words: own } of read.sentences) addTheirs(theirs, own, readers);
    if (of === 'me' || of === 'offer') for (const { words: own } of read.sentences) addTheirs(theirs, own, readers);
    if (of === 'draft' || of === 'me') addOffers(offers, read);
  }
  const tie = draft.recipient?.relationship;
  const shares =
    (draft.thread ?? []).length > 0 ||
    (tie !== undefined && tie !== 'stranger') ||
    texts.some((text) => SHARED.test(text));
  const praises = PRAISE.some((stem) => all.has(stem));
  const people = [draft.recipient?.name, draft.sender?.name].flatMap((name) =>
    name ? said(name).words.map(({ plain }) => plain) : [],
  );
  return { shares, praises, keys, counted, words, acronyms, people, texts, all, mine, offers, theirs };
}

/** Content words that bring something: neither small words nor courtesies. */
export const isWeighty = (word: Word): boolean =>
  isContent(word) &&
  !LIGHT.has(word.plain) &&
  word.raw.length > 1 &&
  !/^\p{N}/u.test(word.raw) &&
  !SMALL.has(word.plain) &&
  !TIME_UNITS.has(word.plain);
