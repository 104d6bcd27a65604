const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u;
const EMOJI =
  /^(?:\p{Regional_Indicator}|[\p{Extended_Pictographic}#*0-9]\ufe0f|\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic})/su;
// East Asian Width W and F (Unicode 17, EastAsianWidth.txt); whatever else is wide there is an emoji.
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua48c\ua490-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe52\ufe54-\ufe66\ufe68-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** The characters of a text as a reader sees them (grapheme clusters), each with its offset in UTF-16 code units. */
export const graphemes = (text: string): Iterable<{ segment: string; index: number }> => GRAPHEMES.segment(text);

/** How many columns of a terminal a text takes, by the widths that terminals agree on; ambiguous ones count one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  const seen = [...grapheme].filter((char) => !UNSEEN.test(char));
  if (seen.length === 0) return 0;
  return EMOJI.test(grapheme) || WIDE.test(seen[0]!) ? 2 : seen.length;
}
