/** Joins the parts of one emoji, and draws nothing anywhere else. */
const IN_EMOJI = /\p{Extended_Pictographic}\ufe0f?(?:[\u{1f3fb}-\u{1f3ff}])?\u200d(?=\p{Extended_Pictographic})/gu;
const UNSEEN =
  /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\ufe00-\ufe0d]|[\u{e0100}-\u{e01ef}]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
const EVERY_CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** Whether a text has characters that nobody sees: zero-width, bidirectional, tag, private-use, control. */
export const hasUnseen = (text: string): boolean => {
  const open = text.replace(IN_EMOJI, '');
  return UNSEEN.test(open) || CONTROL.test(open);
};

/** The text without them; an emoji of several parts falls into its parts. */
export const withoutUnseen = (text: string): string => text.replace(EVERY_UNSEEN, '').replace(EVERY_CONTROL, '');

const BAR_OPEN = /[<‹＜][ \t]?[|｜]/g;
const BAR_CLOSE = /[|｜][ \t]?[>›＞]/g;
/** `<s>`, `</s>`, `<<SYS>>`, `<start_of_turn>`, `<think>`, `<tool_call>`: a word between angle brackets and nothing else. */
const ANGLED = /[<‹＜]{1,2}(\/?[A-Za-z_▁][\w▁-]{0,39})\/?[>›＞]{1,2}/g;
/** The tags that stand around data here, closed or not. */
const DELIMITER = /[<‹＜][ \t]{0,4}(\/?)[ \t]{0,4}data(?![A-Za-z])/gi;
const BRACKETED = /\[(\/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|BOS|EOS|UNK|PAD))\]/gi;

/**
 * A text that somebody wrote, as data of a prompt: what a chat template would take for its own tokens, and what would end the
 * data, stands in round brackets; characters that draw nothing are gone, so that none hides inside a token.
 */
export const neutral = (text: string): string =>
  withoutUnseen(text)
    .replace(BAR_OPEN, '(')
    .replace(BAR_CLOSE, ')')
    .replace(DELIMITER, '($1data')
    .replace(ANGLED, '($1)')
    .replace(BRACKETED, '($1)');
