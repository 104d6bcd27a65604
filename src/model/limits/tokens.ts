import type { CallRequest } from '../call.ts';

const PER_MESSAGE = 8;

/** Tokens that a text has at the most, in any common vocabulary: for money. English prose has about two thirds of it. */
export function mostTokens(text: string): number {
  let other = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) other += 1;
  return Math.ceil((text.length - other) / 3 + other * 1.5);
}

/** Half of what prose has. A run of one sign is few tokens however long it is, so it counts once. */
function leastTokens(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(at - 1)) signs += 1;
  return signs / 8;
}

/** The most that the prompt of a request may come to, the schema included, which servers add to it. */
export function mostPromptTokens({ messages, schema }: CallRequest): number {
  const texts = messages.reduce((sum, { content }) => sum + mostTokens(content) + PER_MESSAGE, 0);
  return texts + mostTokens(JSON.stringify(schema));
}

/** Fewer than this and the server has not read the whole prompt. */
export const leastPromptTokens = ({ messages }: CallRequest): number =>
  Math.floor(messages.reduce((sum, { content }) => sum + leastTokens(content), 0));
