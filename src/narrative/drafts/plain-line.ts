/** Words of a document as a table keeps them: one line, no control characters, none of the marks that
 *  profiles keep for claims, and no sign before them that makes a formula of them in a spreadsheet. */
export function plainLine(text: string): string {
  return text
    .replace(/\[\^[^\]\s]*\]?/g, '')
    .replace(/[\p{Cc}\ufffe\uffff\s]+/gu, ' ')
    .replace(/^[ =+\-@＝＋－＠]+/, '')
    .trim();
}
