/**
 * Word classes: words that do the same job in outreach. The sentence model sees each word and its class, so that what it
 * learns of "refer" it knows of "vouch". A word is in one class only.
 */
export const WORD_CLASSES: Record<string, string> = {
  REFER:
    'refer refers referring referral referrals referal reference references vouch vouching endorse endorsing endorsement recommend recommending recommendation recommendations referee sponsor nominate shortlist testimonial',
  JOB: 'job jobs role roles position positions opening openings vacancy vacancies internship internships apprenticeship traineeship placement opportunity opportunities employment gig post posting seat headcount job-opening hiring hire hires',
  APPLY: 'apply applying applied application applications candidate candidacy applicant candidates',
  CV: 'cv resume resumes resumé résumé résumés cvs vitae portfolio profile reel',
  TALK: 'call calls chat chats talk talking speak speaking conversation meet meeting meetings coffee lunch zoom phone ring catch-up catchup discuss discussing',
  HAND: 'send sending share sharing give giving forward forwarding pass passing show showing put submit submitting sending',
  MODAL: 'could would can will may might',
  WISH: 'love like appreciate welcome value grateful glad happy honoured honored thrilled delighted pleased obliged keen eager',
  PEOPLE:
    'colleague colleagues manager managers boss director recruiter recruiters hr team founder someone anyone somebody anybody lead supervisor committee editor head panel ceo cto vp employer',
  TIME: 'minute minutes min mins hour hours half-hour quarter week weeks monday tuesday wednesday thursday friday saturday sunday tomorrow today afternoon morning',
  MADE: 'made built wrote drafted compiled translated fixed recorded designed coded sketched prepared collected mapped transcribed tested summarised summarized rebuilt assembled typed',
  THING:
    'notes article articles list slides data dataset summary guide spreadsheet map tool script report recording template checklist paper draft sample samples photos drawing demo translation transcript survey bug bugs typo error errors link pdf file files document table index',
  HELP: 'help helping assist assisting support supporting assistance hand guidance mentor mentoring mentorship',
  ADVICE:
    'advice tips insight insights perspective thoughts opinion view feedback input suggestions suggestion guidance pointers wisdom take',
  NOTICED: 'noticed spotted saw found came read watched heard listened enjoyed followed',
  STUDY:
    'student studying graduate undergraduate graduated sophomore freshman junior senior phd msc bsc degree major university college school course bootcamp trainee apprentice',
  TRADE:
    'engineer developer nurse teacher designer analyst manager accountant carpenter writer editor researcher consultant librarian electrician chef technician architect paralegal midwife translator scientist programmer photographer illustrator plumber welder clerk',
};

const CLASS_OF = new Map(
  Object.entries(WORD_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, `@${name}`] as const)),
);

/** Text-speak, written out: what it asks for is the same. */
const SPELT = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    cld: 'could',
    wld: 'would',
    cud: 'could',
    wud: 'would',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    thnx: 'thanks',
    ty: 'thanks',
    wot: 'what',
    abt: 'about',
    bc: 'because',
    cuz: 'because',
    lmk: 'let-me-know',
    msg: 'message',
    im: "i'm",
    ive: "i've",
    id: "i'd",
    dont: "don't",
    cant: "can't",
    wanna: 'want',
    gonna: 'going',
  }),
);

/** What is no word: placeholders, numbers, marks. */
const OTHER =
  /\{\{[^{}]{0,80}\}\}|\{%[^%]{0,80}%\}|\$?\{[^{}]{1,80}\}|\[[a-z][^[\]]{0,120}\]|<[a-z][^<>]{0,60}>|\d[\d.,:]*|[?!]+|[,;:]|\.{2,}|…/y;

/** The first letters of them, all others stand between tokens. */
const OPENS: ReadonlySet<string> = new Set('{$[<0123456789?!,;:.…');

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);

/** Where the word ends that begins at `at`: letters, with an apostrophe or a hyphen between two of them. */
function wordEnd(lower: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = lower.charCodeAt(end);
    if (isLetter(code)) end += 1;
    else if ((code === 39 || code === 45) && isLetter(lower.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

const kindOf = (raw: string): string => {
  const first = raw[0]!;
  if ('{[<$'.includes(first)) return '#ph';
  if (first >= '0' && first <= '9') return '#n';
  return first === '?' || first === '!' ? (raw.includes('?') ? '?' : '!') : raw;
};

/** The words of a sentence in lower case, with placeholders, numbers and punctuation each as one kind of token. */
export function tokensOf(lower: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < lower.length) {
    if (isLetter(lower.charCodeAt(at))) {
      const end = wordEnd(lower, at);
      const word = lower.slice(at, end);
      tokens.push(SPELT.get(word) ?? word);
      at = end;
      continue;
    }
    OTHER.lastIndex = at;
    const other = OPENS.has(lower[at]!) ? OTHER.exec(lower) : null;
    if (other) tokens.push(kindOf(other[0]));
    at += other ? other[0].length : 1;
  }
  return tokens;
}

/** The class of a word ("@REFER" for "vouch"), or the word itself. */
export const classOf = (word: string): string => CLASS_OF.get(word) ?? word;

/** Every word that has a class. */
export const CLASSED_WORDS: readonly string[] = [...CLASS_OF.keys()];
