// What a rewrite says comes from the body, or it is named with its kind and its words.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { prove } from '../../src/core/prove.ts';

const DRAFT: Draft = {
  text: `Hi Ms Ortiz,

I am a night nurse in Leeds and I heard your talk on sleep at the March meetup. Could we speak for twenty minutes on Tuesday the 3rd of March? My notes are at https://www.example.org/notes/.

Best,
Thea Lind`,
  recipient: { name: 'Dana Ortiz', organisation: 'Harbour Clinic', role: 'ward manager' },
  sender: {
    name: 'Thea Lind',
    canOffer: ['two hours of data cleaning', 'a two-page summary of our rota survey'],
    skills: ['SPSS'],
  },
};

const found = (text: string, draft: Draft = DRAFT, subject: string | null = null) =>
  prove(draft, { subject, text }).unsupported.map(({ kind, quote }) => `${kind}: ${quote}`);

describe('a rewrite that says what the body says', () => {
  it.each([
    ['the same words', DRAFT.text],
    ['numbers by value', 'Could we speak for 20 min?'],
    ['a possessive', "Ms Ortiz's talk was about sleep."],
    ['the first name for the last', 'Hi Dana, your talk on sleep was at the March meetup.'],
    ['dates in another order', 'Could we speak on March 3rd?'],
    ['dates in figures', 'Could we speak on 03/03?'],
    ['a link without its scheme', 'My notes are at example.org/notes.'],
    ["the reader's organisation", 'I heard that Harbour Clinic runs late shifts.'],
    ['what the writer can offer, as a deed', 'I could clean your data for two hours.'],
    ['what the writer can offer, counted', 'I can send you the summary of our rota survey, 2 pages.'],
    ['a skill', 'I know SPSS.'],
    ['a short name', 'Hi Dan, thank you for your talk.'],
    ['accents and case', 'HI DANA ORTÍZ, your talk on sleep stayed with me.'],
    ['a typed placeholder', 'I could [offer: a list of ten books by Orla Byrne]. We met [where we met].'],
    ['bounds of its own', 'May I ask two questions? A few lines by mail would do, or 15 minutes on the phone.'],
    ['half an hour', 'Could we speak for half an hour?'],
    ['courtesies', "I'll keep it short, and I won't ask again. I'm happy to answer questions. No need to reply."],
    ['an easy way out', 'If that is a bad week, ignore this. Please feel free to say no.'],
  ])('is grounded: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('may write a day as the body does not, and call the thread its own', () => {
    const draft: Draft = {
      text: 'Thanks dana, I will be at the jetty on wednesday.',
      thread: [
        {
          from: 'them',
          text: 'My podcast on ferries is out, 41 minutes. Come by on the 5th!',
          sentAt: '2026-03-02T09:00:00Z',
        },
      ],
    };
    expect(
      found('Dana, your podcast on ferries was 41 minutes well spent. See you at the jetty on Wed, 5 March?', draft),
    ).toEqual([]);
  });

  it.each([
    ['two-page', '2 pages'],
    ['PhD', 'doctorate'],
    ['a quarter of an hour', '15 minutes'],
    ['3pm', '15:00'],
    ['£1,200', '1200 pounds'],
    ['twenty-five', '25'],
    ['half a year', 'six months'],
    ['a dozen', '12'],
  ])('takes "%s" for "%s"', (given, rewritten) => {
    expect(found(`I have a plan of ${rewritten} here.`, { text: `I have a plan of ${given} here.` })).toEqual([]);
  });
});

describe('a rewrite that says more', () => {
  it.each([
    ['a name', 'Priya Raman suggested that I write.', 'name: Priya Raman'],
    ['a name with a particle', 'I asked Joost van der Berg about it.', 'name: Joost'],
    ['an employer', 'I work at Northwind Labs.', 'organisation: Northwind Labs'],
    ['a number', 'I have seen 47 wards.', 'number: 47'],
    ['a number in letters', 'I have seen forty-seven wards.', 'number: forty-seven'],
    ['more than half an hour', 'Could we speak for 45 minutes?', 'number: 45 minutes'],
    ['a day', 'Could we speak next Friday?', 'date: Friday'],
    ['a date', 'Could we speak on 9 April?', 'date: 9 April'],
    ['a year', 'I began in 2014.', 'date: 2014'],
    ['a link', 'My notes are at example.org/other.', 'link: example.org/other'],
    ['a mail address', 'Write to thea@example.com.', 'link: thea@example.com'],
    ['a telephone', 'Ring me on 020 7946 0018.', 'number: 020 7946 0018'],
    ['a link in a text of its own', 'See [the notes](https://evil.example/x).', 'link: https://evil.example/x'],
  ])('is caught with its words: %s', (_, text, fact) => {
    expect(found(text).join(' | ')).toContain(fact);
  });

  it.each([
    ['credential', 'I have a master’s degree in statistics.'],
    ['credential', 'As an award-winning epidemiologist, I see this often.'],
    ['credential', 'I lead a research unit.'],
    ['shared-history', 'It was lovely to meet you at the harbour dinner.'],
    ['shared-history', 'I loved your podcast.'],
    ['shared-history', 'Congratulations on your award!'],
    ['promise', "I'd be glad to return the favour."],
    ['promise', "I'll introduce you to our director."],
    ['promise', 'I can translate your leaflets.'],
    ['promise', 'Let me send you a box of tea.'],
  ])('is caught as a %s: %s', (kind, text) => {
    expect(prove(DRAFT, { subject: null, text }).unsupported.map((fact) => fact.kind)).toContain(kind);
  });

  it('does not take the writer’s talk for the reader’s', () => {
    const draft: Draft = { text: 'Hi Dana, I gave a talk on tides in May. My talk is online. Could you look at it?' };
    expect(found('Hi Dana, my talk on tides is online.', draft)).toEqual([]);
    expect(found('Hi Dana, I loved your talk.', draft)).toEqual(['shared-history: I loved your talk']);
  });

  it('says where in the subject it stands, and counts what text and subject share once', () => {
    const proof = prove(DRAFT, { subject: 'A note from Zelda', text: 'Hi Dana.' });
    expect(proof).toMatchObject({
      grounded: false,
      unsupported: [{ kind: 'name', quote: 'Zelda', span: { start: 12, end: 17 } }],
    });
    expect(prove(DRAFT, { subject: 'From Zelda', text: 'I asked Zelda.' }).unsupported).toHaveLength(1);
  });
});

describe('words kept', () => {
  const kept = (from: string, to: string): number => prove({ text: from }, { subject: null, text: to }).wordsKept;

  it('is the share of content words, each as often as it stood there', () => {
    expect(kept('Tides, tides and gulls.', 'Gulls and a tide of tides.')).toBeCloseTo(2 / 3);
    expect(kept('The cafe opens.', 'the CAFÉ opens')).toBe(1);
    expect(kept('Gulls.', '')).toBe(0);
  });

  it('is 1 for a draft of none', () => {
    expect(kept('It is what it is.', 'Gone.')).toBe(1);
  });
});
