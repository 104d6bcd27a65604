import { placeholder, placeholdersIn } from '../placeholders.ts';
import type { RewriteRequest } from '../rewrite.ts';

/** A word that begins a name or a short form, which keeps its capital inside a sentence. */
const KEEPS_CAPITAL = /^(?:I\b|[A-Z][a-z'’]*[A-Z0-9]|[A-Z]{2,}|(?:Mr|Mrs|Ms|Dr|Prof)\b)/;

const lowerFirst = (text: string): string =>
  KEEPS_CAPITAL.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const STOPS = new Set(' .!?;,:\t\n');

function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && STOPS.has(text[end - 1]!)) end -= 1;
  return text.slice(0, end).trim();
}

/** The writer in a few words: "Mara, a nurse in Leeds" from what the body has, else a placeholder. */
export function whoIs({ sender = {} }: RewriteRequest): string {
  const [headline = ''] = (sender.headline ?? '').split(/[|•·\n]/);
  const said = withoutStop(headline);
  if (said === '') return sender.name ? `${sender.name}, ${placeholder('who')}` : placeholder('who');
  const what = /^(?:an?|the|one of|part of|head of|at|with|from|in)\b/i.test(said)
    ? lowerFirst(said)
    : `${/^[aeio]|^u(?!ni|se|k\b)/i.test(said) ? 'an' : 'a'} ${lowerFirst(said)}`;
  return sender.name ? `${sender.name}, ${what}` : what;
}

const THEIR = /^(?:(?:his|her|their|your|the|a|an)\s+)/i;
const WORK =
  /\b(?:talk|article|post|paper|book|podcast|episode|column|course|lecture|workshop|video|newsletter|blog|project|essay|thread|answer|guide|map|study|exhibition|report|interview|piece|song|album|film|recipe|library|tool|app|chapter)\b/i;

/** One thing of the reader's, as the notes name it ("her talk on churn" gives "talk on churn"), else a placeholder. */
export function thingOf({ recipient = {} }: RewriteRequest): string {
  const [line = ''] = (recipient.notes ?? '').split(/[\n;]|\.\s/);
  const said = withoutStop(line).replace(
    /^(?:gave|wrote|made|published|runs|hosts|liked|i (?:liked|read|saw|heard|loved|enjoyed))\s+/i,
    '',
  );
  const thing = said.replace(THEIR, '');
  const short = thing.split(/\s+/).length <= 14 && WORK.test(thing.split(/\s+/).slice(0, 5).join(' '));
  return short && !/[[\]{}<>]/.test(thing) ? lowerFirst(thing) : placeholder('theirs');
}

/** What the writer said they could give, word for word; null where they said nothing. */
export const offerOf = ({ sender = {} }: RewriteRequest, which: number): string | null => {
  const offers = (sender.canOffer ?? []).map(withoutStop).filter((offer) => offer !== '' && !/[[\]]/.test(offer));
  return offers.length === 0 ? null : offers[which % offers.length]!;
};

/** How the reader is called in a question to the writer. */
export const readerName = ({ recipient = {} }: RewriteRequest): string => {
  const name = (recipient.name ?? '').replace(/^@/, '').split(',', 1)[0]!.trim();
  const [first = ''] = name.split(/\s+/);
  return name === ''
    ? 'them'
    : /^(?:mr|mrs|ms|mx|dr|prof|professor|sir|madam|ma'?am|maestro|maestra|captain|capt|rev|reverend|father|sister|engr|eng|coach|chef|hon|judge|lord|lady|dame|rabbi|imam|pastor|respected|mister|mistress)\b/i.test(
          first,
        )
      ? name
      : first;
};

/** Whether a text still asks its writer for something. */
export const isOpen = (text: string): boolean => placeholdersIn(text).length > 0;
