/** A text in lines no wider than asked, broken at blanks; a longer word is cut. Widths count characters,
 *  East Asian wide ones twice (Unicode TR 11). */
export function wrapLines(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const put = (word: string, size: number): void => {
    line += word;
    width += size;
  };
  for (const word of text.split(/[ \t\n\r]+/).filter((one) => one !== '')) {
    const size = textWidth(word);
    if (width > 0 && width + 1 + size <= columns) {
      put(` ${word}`, size + 1);
      continue;
    }
    if (width > 0) lines.push(line);
    [line, width] = ['', 0];
    for (const character of word) {
      const own = textWidth(character);
      if (width + own > columns && width > 0) {
        lines.push(line);
        [line, width] = ['', 0];
      }
      put(character, own);
    }
  }
  if (width > 0 || lines.length === 0) lines.push(line);
  return lines;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal; marks that stand over a letter take none, nor do
 *  characters of private use. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{M}\p{Co}]/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
