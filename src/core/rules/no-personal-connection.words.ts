import { PatternSet } from '../reading/patterns/pattern-set.ts';

/** A greeting to nobody in particular: what stands before it, and its words. */
export const GENERIC_GREETING =
  /^([\s>*]{0,4})((?:dear |hi |hello |hey |respected |esteemed |greetings |good (?:day|morning|afternoon|evening),? )?(?:sir(?:s)?(?: ?\/ ?| or | and )(?:madam|ma'?am)|sir|sirs|madam|hiring (?:team|manager|committee)|recruit(?:er|ing team|ment team)|(?:respected |respective )?team|all|counsel|colleagues?|professional|friend|connection|everyone|everybody|lovely people|there|to whom it may concern|whom it may concern))(?=[ \t]*[,.!:;–—-]|[ \t]*(?:\r?\n|$))/i;

/** Openers and fillers that stand in thousands of letters; two of them in a letter to nobody in particular are a circular. */
export const STOCK = new PatternSet([
  ['hope', /\bhope (?:this|that this|my) (?:e-?mail|message|note|letter|mail)? ?(?:finds|reaches|meets) you\b/],
  ['profile', /\b(?:came across|stumbled (?:up)?on|found|saw) your (?:\w+ ){0,2}profile\b/],
  ['interest', /\b(?:writing|reaching out|wish) to express my (?:\w+ ){0,2}interest\b/],
  [
    'journey',
    /\b(?:inspired|impressed|moved|struck) by your (?:\w+ ){0,3}(?:journey|profile|career|achievements|background|accomplishments)\b/,
  ],
  ['buzz', /\bsynerg(?:y|ies)\b|\blike-minded\b|\bcutting-edge\b|\bever-evolving\b|\bleverage my\b/],
  ['esteemed', /\b(?:esteemed|prestigious|reputed) (?:organi[sz]ation|company|institution|firm)\b/],
]);
