import type { Critique } from '../critique.ts';
import { placeholder } from '../placeholders.ts';
import type { Reading } from '../reading/reading.ts';
import type { Proposal, RewriteRequest, Tone } from '../rewrite.ts';
import { additionsFor, isBrief } from './additions.ts';
import { letterOf } from './letter.ts';
import { filled, oneOf } from './phrase.ts';
import { ACCEPTED, GREETING, THEIRS, THEIRS_BRIEF, WHO } from './phrases.words.ts';
import { readerName, thingOf, whoIs } from './sources.ts';
import { subjectFor } from './subject.ts';

/** How a letter is written: its tone, the choice among wordings, and the draft as it was read. */
export interface Way {
  tone: Tone;
  seed: number;
  reading: Reading;
}

/** A whole letter of ours, where nothing of the draft could stay: who writes, why to them, what is given, what is asked. */
export function skeletonOf(request: RewriteRequest, before: Critique, { tone, seed, reading }: Way): Proposal {
  const { tail } = letterOf(reading);
  const reader = readerName(request);
  const greeting = filled(oneOf(GREETING[tone], seed), {
    reader: reader === 'them' ? placeholder('fill', 'their name') : reader,
  });
  const asks = reading.asks.map((ask) => ask);
  const { giving, asking } = additionsFor({
    request,
    reading,
    before,
    tone,
    seed,
    askLeft: false,
    dropped: asks,
    giftLeft: false,
    lacking: new Set(),
  });
  const opening = [
    filled(oneOf(WHO[tone], seed), { who: whoIs(request) }),
    filled(oneOf((isBrief(request) ? THEIRS_BRIEF : THEIRS)[tone], seed), { theirs: thingOf(request) }),
  ];
  const end = tail.trim() === '' || isBrief(request) ? '' : `\n\n${tail.trim()}`;
  const gap = isBrief(request) ? ' ' : '\n\n';
  const text = `${[greeting, opening.join(' '), giving.join(' '), asking.join(' ')].filter(Boolean).join(gap)}${end}`;
  return {
    subject: subjectFor(request, before, text, true),
    text,
    changes: [
      {
        rule: before.findings[0]?.rule ?? null,
        what: 'The letter is begun anew: its sentences all led up to what cannot be asked yet.',
        why: before.findings[0]?.recipientView ?? '',
      },
    ],
  };
}

/** To somebody who has said no: thanks, and nothing more. */
export function acceptanceOf(request: RewriteRequest, before: Critique, { tone, seed, reading }: Way): Proposal {
  const { tail } = letterOf(reading);
  const reader = readerName(request);
  const greeting = reader === 'them' ? '' : `${filled(oneOf(GREETING[tone], seed), { reader })}\n\n`;
  const end = tail.trim() === '' ? '' : `\n\n${tail.trim()}`;
  const finding = before.findings.find(({ rule }) => rule === 'follow-up-cadence');
  return {
    subject: request.subject ?? null,
    text: `${greeting}${oneOf(ACCEPTED[tone], seed)}${end}`,
    changes: [
      {
        rule: 'follow-up-cadence',
        what: 'It thanks them and asks for nothing more.',
        why: finding?.recipientView ?? '',
      },
    ],
  };
}
