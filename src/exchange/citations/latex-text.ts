/** Accents of LaTeX as combining marks: `\'e` is e and U+0301. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
]);

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'i'],
  ['j', 'j'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['ldots', '…'],
  ['dots', '…'],
  ['textquoteright', '’'],
]);

/** What means something in LaTeX: an accent on a letter, a command, an escaped sign, a brace, a dash, a
 *  tie, quotation marks. Read in one pass, so that nothing that was escaped is read twice. */
const TOKEN =
  /\\(?<sign>[`'^~="."])\s*(?:\{\\?(?<a>\p{L})\}|\\?(?<b>\p{L}))|\\(?<mark>[uvHcdkr])(?:\s*\{\\?(?<c>\p{L})\}|\s+(?<d>\p{L}))|\\(?<command>[A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))|\\(?<escaped>[\s\S])|[{}]|(?<dash>-{2,3})(?!-)|(?<tie>~)|``|''/gu;

/** Reads LaTeX as plain text: accents, letters and escaped signs; braces go, commands that are not
 *  known leave their argument. */
export function plainOfLatex(latex: string): string {
  let text = '';
  let end = 0;
  for (const match of latex.matchAll(TOKEN)) {
    text += latex.slice(end, match.index) + plainOfToken(match[0], match.groups ?? {});
    end = match.index + match[0].length;
  }
  return (text + latex.slice(end))
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function plainOfToken(token: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { sign, mark, command, escaped, dash, tie } = groups;
  const accent = ACCENTS.get(sign ?? mark ?? '');
  const letter = groups['a'] ?? groups['b'] ?? groups['c'] ?? groups['d'];
  if (accent !== undefined && letter !== undefined) return letter + accent;
  if (command !== undefined) return LETTERS.get(command) ?? '';
  if (escaped !== undefined) return escaped;
  if (dash !== undefined) return dash.length === 2 ? '–' : '—';
  if (tie !== undefined) return '\u00a0';
  return token === '{' || token === '}' ? '' : '"';
}
