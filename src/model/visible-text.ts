/** What a terminal obeys instead of showing it, and what shows nothing or turns the text around it:
 *  control and format characters, line separators, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text that may come from anywhere, as a terminal may show it: one line, everything unseen in it
 *  written out, as `\u001b`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const digits = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits}`;
  });
}
