// What a terminal would obey instead of show: controls, and the marks that turn the direction of writing around.
const OBEYED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

const codePoint = (char: string): string => `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;

/** A text that cannot steer the terminal it is printed to. Line breaks and tabs are left as they are. */
export const printable = (text: string): string => text.toWellFormed().replace(OBEYED, codePoint);
