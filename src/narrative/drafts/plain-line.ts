/** Words of a document as a table keeps them: one line, no control characters, and none of the marks
 *  that profiles keep for claims. */
export function plainLine(text: string): string {
  return text
    .replace(/\[\^[^\]\s]*\]?/g, '')
    .replace(/[\p{Cc}\ufffe\uffff\s]+/gu, ' ')
    .trim();
}
