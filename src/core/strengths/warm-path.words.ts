import { type Pattern, pattern } from '../reading/patterns/pattern-set.ts';

/** Someone, but nobody by name. */
export const UNNAMED =
  /^(?:someone|somebody|everyone|everybody|people|friends?|colleagues?|a|an|the|my|our|your|one|another|many|some|others?|this|that|which|who|linkedin|google|chatgpt|he|she|they|i|we|it)\b/i;

/** A name that ends where the words before "sent me" end, and a name that begins where "from" ends. */
export const NAME_LAST =
  /(?:^|\s)((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Madame?|Frau|Herr)\.? )?[A-ZÀ-Þ][\p{L}'’-]{0,30}(?: [A-ZÀ-Þ][\p{L}'’-]{0,30}){0,2}),?$/u;
export const NAME_FIRST = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Frau|Herr)\.? )?[A-ZÀ-Þ][\p{L}'’-]{1,30}/u;

/** "Mr Adeyemi, who taught us both", "at Lena's suggestion", "our mutual friend Lena". */
export const BY_NAME: readonly Pattern[] = [
  pattern(
    /[A-ZÀ-Þ][\p{L}-]{1,30}(?: [A-ZÀ-Þ][\p{L}-]{1,30})?, who (?:taught|trained|knows|knew|hired|coached|married|introduced|works with|worked with) (?:us|both of us|you and me)(?: both)?/u,
  ),
  pattern(/[A-ZÀ-Þ][\p{L}-]{1,30}(?: [A-ZÀ-Þ][\p{L}-]{1,30})?['’]s (?:suggestion|recommendation|advice|introduction)/u),
  pattern(/(?:suggestion|recommendation|advice|introduction) of [A-ZÀ-Þ][\p{L}-]{1,30}/u),
  pattern(/[Mm]utual (?:friend|contact|acquaintance|colleague),? [A-ZÀ-Þ][\p{L}-]{1,30}/u),
  pattern(/[A-ZÀ-Þ][\p{L}-]{1,30} (?:is|was) a (?:mutual friend|friend of both)/u),
  pattern(
    /(?:referred|introduced|pointed|sent|recommended|directed|led) (?:to (?:you|your \w+)|here|your way)? ?by (?!LinkedIn|Google)[A-ZÀ-Þ][\p{L}-]{1,30}(?: [A-ZÀ-Þ][\p{L}-]{1,30})?/u,
  ),
  pattern(/\bboth know (?!LinkedIn)[A-ZÀ-Þ][\p{L}-]{1,30}(?: [A-ZÀ-Þ][\p{L}-]{1,30})?/u),
  pattern(
    /[A-ZÀ-Þ][\p{L}-]{1,30}(?: (?:from|of|at|in) (?:the |our |your )?[\p{L}-]{2,20}|, (?:my|our|your|a|an) [\p{L} -]{2,30},) (?:told me (?:you|that you|to|about)|suggested|gave me your|sent me (?:to|your)|said (?:that )?(?:you|i should)|thought (?:you|we|i should)|mentioned (?:you|your)|pointed me|referred me|recommended (?:you|i|that i))/u,
  ),
  pattern(
    /[A-ZÀ-Þ][\p{L}-]{1,30} (?:put me on ?to you|(?:thought|thinks|says|said|felt) (?:that )?(?:(?:we|you and I) (?:should|might|could|ought|would)|I should (?:write|ask|contact|talk|speak|get|reach|drop|look))|sends (?:you )?(?:her|his|their|greetings|love|regards)|asked me to (?:write|say|pass|tell|greet))/u,
  ),
];
