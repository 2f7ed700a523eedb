/** True for a text that a spreadsheet runs instead of showing it: it begins with `=`, `+`, `-` or `@`,
 *  of full width too (OWASP, CSV Injection). Tables stay as they are for programs, so such a text is
 *  refused where it comes in and never altered where it goes out. */
export function isFormulaText(text: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(text.trimStart());
}
