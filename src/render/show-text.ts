/** Controls, line breaks and marks of writing direction: in a terminal or a log they move the cursor, begin a command or turn a line round. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text that others wrote, on one line of a terminal: what cannot be shown stands as its code point, e.g. `{U+000A}`. */
export function showText(text: string): string {
  return text.replace(UNSAFE, (c) => `{U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`);
}
