import { deadlineIn, frees } from '../reading/moves/pressure.ts';
import { movesOfKind } from '../reading/reading.ts';
import { secondOpinion } from '../reading/second-opinion.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Hit, Rule } from '../rule.ts';
import { quoteOf, type Span } from '../span.ts';
import { DATED, HURRIES, WITHIN_TWO_DAYS } from './pressure-or-guilt.words.ts';

const HURRY: Partial<Hit> = {
  title: 'The reader is put in a hurry',
  message: 'A deadline or haste that the reader did not agree to.',
  recipientView: '“Your clock has become my clock.” Mail already feels more urgent than it was meant.',
  advice: 'Give the real date with its reason, and say that it is fine to let it pass.',
};

export const pressureOrGuilt: Rule = {
  id: 'pressure-or-guilt',
  title: 'The silence is held against the reader',
  summary: 'Urgency put on the reader, blame for not answering, a threat, or the writer’s fate laid in their hands.',
  why: 'A reader who is pressed answers out of guilt or not at all. Readers already take mail for more urgent than it is; how many follow-ups help is disputed, but all sources agree that four and more hurt.',
  principle: 'courtesy',
  evidence: ['E15', 'E6'],
  severity: { 'first-contact': 'warning', 'follow-up': 'warning', reconnect: 'warning', conversation: 'info' },
  message: 'This weighs on the reader instead of inviting them.',
  recipientView: '“I have been counted up and found wanting.” The easiest way out is to close the message.',
  advice: 'Leave this out, and bring one new thing that makes answering worth their while.',
  examples: {
    flags: [
      '«Please get back to me by tomorrow morning», it is the last day.',
      "I've «written three times now and still nothing».",
      "«I suppose helping newcomers isn't a priority for you».",
      'The list is closing, so «kindly revert by EOD».',
      { text: '«You never replied to my note about the loom».', stage: 'follow-up' },
      '«You are my last hope», madam.',
      "«Unless I hear from you I'll take it to your director».",
    ],
    passes: [
      'No rush at all; next month is fine.',
      "The scholarship form closes on the 9th, so please ignore this if the timing doesn't work.",
      'Please send your corrections by tomorrow if you have any. If that is too soon, just let it go.',
      'I rushed my first version, so here is a calmer one.',
      'I will send you the corrected sheet by tomorrow noon.',
      'Our client wrote “we need it by tomorrow, ASAP” and I thought of your talk.',
      'I worked two years in the urgent care team at Mercy.',
      {
        text: "I hadn't heard back and thought I would send the table again, with the new column.",
        stage: 'follow-up',
      },
    ],
  },
  check(reading, { stage, recipient: { relationship } }) {
    const { text, sentences } = reading;
    const unknown = stage === 'first-contact' || stage === 'follow-up';
    const stranger = unknown ? (relationship ?? 'stranger') === 'stranger' : relationship === 'stranger';
    const pressed = movesOfKind(reading, 'pressure').map(({ span, sentence }) => ({ span, sentence }));
    const dated = stranger
      ? datesIn(sentences).filter((date) => !pressed.some(({ sentence }) => sentence === date.sentence))
      : [];
    const hits: Hit[] = [];
    for (const { span, sentence } of [...pressed, ...dated].sort((a, b) => a.span.start - b.span.start)) {
      const words = quoteOf(text, span).toLowerCase();
      const hurry = HURRIES.test(words);
      if (hurry && sentences.slice(sentence, sentence + 3).some(frees)) continue;
      const tight = stranger && deadlineIn(sentences[sentence]!) && WITHIN_TWO_DAYS.test(words);
      hits.push({ span, ...(hurry ? HURRY : {}), ...(tight ? { severity: 'error' } : {}) });
    }
    return hits.length > 0
      ? hits.slice(0, 3)
      : secondOpinion(reading, 'pressure-or-guilt', (_, at) => !sentences.slice(at, at + 3).some(frees));
  },
};

interface Place {
  span: Span;
  sentence: number;
}

/** A date set for somebody who never agreed to one. */
function datesIn(sentences: readonly Sentence[]): Place[] {
  return sentences.flatMap(({ span, lower }, sentence) => {
    const found = DATED.exec(lower);
    const start = span.start + (found?.index ?? 0);
    return found ? [{ span: { start, end: start + found[0].length }, sentence }] : [];
  });
}
