import { pattern } from '../reading/patterns/pattern-set.ts';

/** The reader's own invitation to write about the work. */
export const INVITED = pattern(
  /\byou(?:'ve| have|r (?:post|advert|ad|note|message|mail|listing))? (?:asked|invited|said|wrote|told|encouraged|suggested|offered|mentioned)\b[^.?!]{0,80}\b(?:write|message|contact|apply|get in touch|reach out|send|interested|ping|drop|call)\b|\b(?:as you (?:asked|suggested|invited)|at your (?:request|invitation)|thank you for (?:inviting|your invitation)|you (?:contacted|messaged|wrote to|reached out to) me)\b/,
);
