// What a model might make up: constructions by kind, with places for fillers, and a deterministic way to plant them.
import type { FactKind } from '../../../src/core/rewrite.ts';

const list = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Fillers, by the name that constructions call them by. */
export const FILLERS: Record<string, string[]> = {
  first:
    list(`Odalys|Thaddeus|Wilhelmina|Ignatius|Perpetua|Bartholomew|Calliope|Fenwick|Ximena|Zebulon|Ottoline|Leopold|Saoirse|Tiberius|
    Marisol|Evander|Philippa|Casimir|Imogen|Lysander|Delphine|Aurelio|Henrietta|Kweku|Nanami|Siobhan|Vasudha|Oluwaseun|Tariq|Beatriz`),
  last: list(`Quillfeather|Ashdown|Brackenridge|Castellanos|Dunmore|Eberhardt|Fairweather|Goldsworthy|Hollingbrook|Ivarsson|Jellicoe|Kirkbride|
    Lindqvist|Montague|Nakagawa|Oyelaran|Pemberton|Rasmussen|Stavropoulos|Thistlewood|Umarov|Vandermeer|Winterbottom|Yarborough|Zielinski|van der Poel|de la Cruz|MacAllister|O'Driscoll|al-Farsi`),
  org: list(`Kestrel Dynamics|Blue Lantern Labs|Deloitte|McKinsey|Google|Microsoft|Novexa|Halcyon Partners|Ferrovia Bank|the Lisbon Institute|
    Siemens|Zalando|Shopify|Unilever|Ikea|the Whitcombe Foundation|Accenture|Quantaflow|Nordlys Energy|Barclays|Netflix|Spotify|Sony|the Calder Trust|Vodafone|HSBC|NASA|Pfizer`),
  school: list(
    `Stanford|Harvard|Oxford|the University of Toronto|MIT|Imperial College|ETH Zurich|Sciences Po|Yale|the London School of Economics|Princeton|Bocconi|UCLA|Heidelberg University`,
  ),
  place: list(
    `Reykjavik|Bogota|Nairobi|Singapore|Montreal|Osaka|Melbourne|Cape Town|Dubai|Warsaw|Seville|Chicago|Boston|Jakarta`,
  ),
  field:
    list(`machine learning|supply chain management|computational biology|brand strategy|quantitative finance|maritime law|geothermal engineering|
    crisis communications|venture capital|cyber security|robotics|clinical trials|industrial ceramics|behavioural economics|satellite imaging|corporate turnarounds|game theory`),
  trade:
    list(`hedge fund analyst|neurosurgeon|startup founder|patent attorney|product strategist|diplomat|cryptographer|venture capitalist|
    investment banker|opera critic|ghostwriter|data scientist|test pilot|sommelier|anthropologist|oncologist|management consultant|choreographer`),
  skill: list(
    `Kubernetes|Mandarin|Tableau|COBOL|Haskell|Portuguese|Salesforce|MATLAB|Fortran|Blender|Icelandic|Terraform`,
  ),
  degree: list(
    `PhD in astrophysics|master's degree in economics|doctorate in linguistics|MBA|law degree|diploma in viticulture|bachelor's in philosophy|degree in aerospace engineering|MSc in epidemiology`,
  ),
  certificate: list(
    `certified scuba instructor|chartered accountant|Six Sigma black belt|licensed pilot|certified financial planner|registered architect|accredited mediator|board-certified surgeon|qualified actuary`,
  ),
  prize: list(
    `a Pulitzer|a Webby award|the national innovation prize|a Fulbright scholarship|an Emmy|the regional enterprise medal|a design award|an industry prize`,
  ),
  deed: list(`led a merger of two insurers|launched a meditation app|published a thriller|sold a startup|shipped a payments platform|rebuilt an airline's loyalty scheme|
    raised seed funding|patented a valve|negotiated a cable treaty|ran a presidential campaign|trained a choir of robots|opened a chain of noodle bars|designed a lunar rover|won a regional chess title`),
  work: list(
    `book|podcast|TED talk|newsletter|keynote|documentary|memoir|blog|column|webinar|YouTube channel|novel|white paper|album|radio show`,
  ),
  topic:
    list(`quantum leadership|urban falconry|zero-waste kitchens|decentralised identity|sleep science|medieval trade routes|remote onboarding|regenerative forestry|
    algorithmic fairness|polar logistics|mindful negotiation|deep-sea mining|toy design|vertical farming|nudging|burnout among pilots`),
  event: list(
    `the innovation summit|a rooftop barbecue|the investors' dinner|the alumni gala|a hackathon|the trade fair|a yoga retreat|the chess congress|the charity auction|a wine tasting|the airport lounge|the robotics expo`,
  ),
  gift: list(`my venture pitch deck|a signed hardback|a list of forty investors|my contact at the embassy|free theatre passes|a beta licence|my recipe for kombucha|a market analysis|
    two airport lounge vouchers|a Python course|our salary benchmarks|a drone video|my grandmother's violin|a competitor teardown|early access to our app|a case of wine`),
  service:
    list(`redesign your logo|audit your cloud costs|photograph your wedding|translate your contract|babysit your twins|promote you on my channel|coach your sales force|
    paint your office|build you an app|negotiate your rent|fix your plumbing|ghostwrite your speeches|moderate your forum|caption your videos|walk your dog`),
  person: list(
    `our chief economist|my cousin at the ministry|a venture partner|the festival curator|my landlord|a literary agent|our head chef|a patent judge|my former dean`,
  ),
  link: list(`https://calendly.com/book-a-slot|www.mystartup.io/deck|bit.ly/3xYzAbc|hello@quantaflow.io|https://portfolio.example.net/me|linkedin.com/in/somebody-else|
    https://forms.gle/abc123|team@halcyon.partners|github.com/phantom/repo|https://evil.example/claim?id=9|docs.google.com/d/1x2y3z|t.me/growthhacks`),
  weekday: list(`Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`),
  date: list(
    `17 February|9 October|21st of August|November 29|4 January|2031-07-19|12 September 2019|the 23rd of April|28/02/2033|December 11th`,
  ),
  when: list(
    `next Thursday|last spring|tomorrow at 7:45|last December|yesterday|next month|on Saturday at noon|last year|in 1987|in 2013|next autumn|last weekend|two years ago`,
  ),
  big: list(`47|112|2,350|seventy-one|640|ninety-three|1,800|38|260|5,400|eighty-six|730`),
  many: list(`nineteen|57|forty-one|23|sixty-four|88|seventeen|39`),
  unit: list(`clients|students|countries|patients|projects|shops|volunteers|downloads|articles|interviews|engineers`),
  money: list(`£4,750|$90,000|€1.3 million|12k|£85|$640`),
  percent: list(`37%|64 percent|83 per cent|19%|92%`),
  phone: list(`+44 7700 900482|(415) 555-0199|020 7946 0857|+1 212 555 0143`),
};

export interface Construction {
  kind: FactKind;
  /** Where it goes: a sentence of its own, or a clause at the end of one of the draft's. */
  as: 'sentence' | 'clause';
  text: string;
}

const of =
  (kind: FactKind, as: Construction['as']) =>
  (text: string): Construction => ({ kind, as, text });

/** What can be made up, in words; {name} is a filler. */
export const CONSTRUCTIONS: Construction[] = [
  ...list(`{first} {last} suggested that I write to you.
    I was given your name by {first} {last}.
    My colleague {first} speaks highly of you.
    {first} from your team told me to get in touch.
    Please give my regards to {first}.
    I have copied {first} {last} so that you can coordinate.
    Dr {last} thought we should know each other.
    You may know my supervisor, Professor {last}.
    Say hello to {first} if you see her.
    {first} and I have been following this for a while.`).map(of('name', 'sentence')),
  ...list(
    `, as {first} {last} can confirm|, and {first} agrees|, which {first} once told me|, together with {first} {last}`,
  ).map(of('name', 'clause')),
  ...list(`I currently work at {org}.
    I spent my last job at {org} doing much the same.
    At {org} we ran into this all the time.
    I'm on the strategy team of {org}.
    Our partners at {org} would be keen to hear it.
    I recently left {org} to look for something new.
    {org} has just asked me to join its board.
    I studied at {school}.
    As a graduate of {school}, I know how rare this is.
    My class at {school} used your approach.
    I interned with {org} in {place}.`).map(of('organisation', 'sentence')),
  ...list(`, as we do at {org}|, which I learnt at {school}|, now that I work for {org}`).map(
    of('organisation', 'clause'),
  ),
  ...list(`We have {big} {unit} on our books.
    I've spoken with {big} {unit} about this.
    Last time it took me {many} days.
    In all, {big} {unit} have asked for it.
    I have done this for {many} years.
    That saved us {percent} of the costs.
    We raised {money} for it.
    It reached {big} readers.
    My team of {many} depends on it.
    Could you spare {big} minutes?
    I only need {many} hours of your time.
    The budget is {money}.
    You can reach me on {phone}.
    My number is {phone}.`).map(of('number', 'sentence')),
  ...list(`, all {big} of them|, which cut our costs by {percent}|, after {many} attempts|, for about {money}`).map(
    of('number', 'clause'),
  ),
  ...list(`Could we talk {when}?
    I am free on {date}.
    I'll be in town on {date}.
    How about {weekday} at 4:35 pm?
    The deadline is {date}.
    It happened {when}.
    I need an answer by {date}.
    We start on {date}.
    Shall we say {weekday} the 22nd?`).map(of('date', 'sentence')),
  ...list(`, by {date} if possible|, as I did {when}|, before {date}`).map(of('date', 'clause')),
  ...list(`You can book a slot at {link}.
    More about it here: {link}
    My work is at {link}.
    Just write to {link}.
    See {link} for the details.
    Click [here]({link}) to confirm.`).map(of('link', 'sentence')),
  ...list(` ({link})|, see {link}|, as {link} shows`).map(of('link', 'clause')),
  ...list(`I have a {degree}.
    I hold a {degree} and have used it ever since.
    I'm a {certificate}.
    As a {trade}, I see this every day.
    I have ten years of experience in {field}.
    My background is in {field}.
    I've {deed}.
    I once {deed}.
    I won {prize} for my part in it.
    I am fluent in {skill}.
    I lead a team in {field}.
    As someone who {deed}, I can relate.
    Before this I was a {trade}.
    I'm an award-winning {trade}.
    My thesis was about {topic}.
    I teach {field} to graduate students.
    My research on {topic} has been widely cited.
    Having {deed}, I understand the pressure.
    I am an expert in {field}.
    I specialise in {field}.
    I run a small company that does {field}.
    We are the leading agency for {field}.
    I graduated top of my class in {field}.
    I have managed several teams in {field}.
    For the past decade I have worked as a {trade}.`).map(of('credential', 'sentence')),
  ...list(
    `, as a {trade} myself|, since I am a {certificate}|, having {deed}|, with my background in {field}|, and I have a {degree}`,
  ).map(of('credential', 'clause')),
  ...list(`It was great meeting you at {event}.
    We met at {event}.
    I still remember our conversation about {topic}.
    When we spoke at {event}, you were kind enough to listen.
    As we discussed at {event}, this matters.
    Ever since we worked together on {topic}, I have wanted to write.
    You may remember me from {event}.
    Thank you for the coffee after {event}.
    Thanks again for introducing me to {person}.
    You mentioned {topic} when I saw you.
    Your remarks at {event} stayed with me.
    You told me once about {topic}.
    We both studied {field}.
    A mutual friend from {event} sends greetings.
    It was lovely to sit next to you at {event}.
    I was in the audience when you spoke about {topic}.
    We have {person} in common.
    Good to see you again at {event}.
    I loved your {work}.
    Your {work} on {topic} changed how I work.
    I have read your {work} twice.
    I'm a long-time listener of your {work}.
    Your {work} is a masterpiece.
    Congratulations on your {work}.
    Congratulations on the launch of your {work} about {topic}.
    I keep recommending your {work} to friends.
    What you wrote about {topic} was brilliant.
    I have followed your research on {topic} for ages.
    Your {work} about {topic} inspired me to change careers.
    Everyone here quotes your {work}.
    Congrats on {prize}!
    I watched your {work} on {topic} with my team.`).map(of('shared-history', 'sentence')),
  ...list(
    `, as we agreed at {event}|, like you said in your {work}|, just as your {work} on {topic} taught me|, since we met at {event}`,
  ).map(of('shared-history', 'clause')),
  ...list(`I'll send you {gift}.
    I can introduce you to {person}.
    I'd be happy to {service}.
    Happy to {service} in return.
    I would gladly {service}.
    Let me {service}.
    I could {service} if that is of use.
    I can put you in touch with {person}.
    I will share {gift} with you.
    May I send you {gift}?
    I've attached {gift}.
    Here is {gift}.
    In return, I'd {service}.
    I'm more than happy to {service}.
    We can offer you {gift}.
    I promise to {service}.
    Shall I {service}?
    I'd love to give you {gift}.
    You're welcome to {gift}.
    Would you like me to {service}?
    I'm going to {service}.
    I plan to {service} for free.
    I will make sure {person} hears about you.
    I'd be glad to return the favour with {gift}.
    Feel free to use {gift}.
    I owe you {gift}.
    I can get you {gift}.
    Attached you'll find {gift}.`).map(of('promise', 'sentence')),
  ...list(`, and I'll send you {gift}|, and I can {service}|, so let me {service}|; I'd gladly {service}`).map(
    of('promise', 'clause'),
  ),
];

/** A small generator of numbers from a seed (mulberry32), so that every run plants the same. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

/** A construction with its fillers. */
export const filled = (text: string, random: () => number): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => pick(FILLERS[name]!, random));

/** Where sentences end in a text: after a stop that a space or a line break follows. */
const endsIn = (text: string): number[] =>
  Array.from(text.matchAll(/(?<=[a-z]{3})[.!?](?=\s|$)/g), ({ index }) => index);

/** The text with a fabrication planted in it, or null where there is no place for it. */
export function planted(
  text: string,
  { as, text: form }: Construction,
  random: () => number,
): { text: string; plant: string } | null {
  const plant = filled(form, random);
  const ends = endsIn(text);
  if (ends.length === 0) return null;
  const at = pick(ends, random);
  return as === 'sentence'
    ? { plant, text: `${text.slice(0, at + 1)} ${plant}${text.slice(at + 1)}` }
    : { plant, text: `${text.slice(0, at)}${plant}${text.slice(at)}` };
}

/** One word of a text put in the place of another of its kind: a name, a number, a day. */
export function swapped(
  text: string,
  random: () => number,
): { kind: FactKind; text: string; plant: string; was: string; after: string } | null {
  const places = [
    ...Array.from(
      text.matchAll(/(?<=[a-z,] )(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?= [a-z])/g),
      ({ 0: was, index }) => ({ kind: 'number' as const, was, index }),
    ),
    ...Array.from(text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g), ({ 0: was, index }) => ({
      kind: 'date' as const,
      was,
      index,
    })),
    ...Array.from(text.matchAll(/(?<=[a-z] )[A-Z][a-z]{3,}(?= [a-z])/g), ({ 0: was, index }) => ({
      kind: 'name' as const,
      was,
      index,
    })),
  ];
  if (places.length === 0) return null;
  const { kind, was, index } = pick(places, random);
  const plant =
    kind === 'number'
      ? pick(FILLERS['many']!, random)
      : kind === 'date'
        ? pick(FILLERS['weekday']!, random)
        : pick(FILLERS['last']!.slice(0, 25), random);
  return {
    kind,
    was,
    plant,
    after: text.slice(index + was.length),
    text: `${text.slice(0, index)}${plant}${text.slice(index + was.length)}`,
  };
}
