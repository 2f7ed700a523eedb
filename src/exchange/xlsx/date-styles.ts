import { walkXml } from '../ooxml/index.ts';

/** Built-in number formats that print dates or times (ECMA-376 18.8.30). */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Numbers of the cell styles under which a number is shown as a date or a time. */
export function readDateStyles(part: string, bytes: Uint8Array): ReadonlySet<number> {
  const dateFormats = new Set<string>();
  const dateStyles = new Set<number>();
  let style = 0;
  walkXml(part, bytes, {
    open: (path, { numFmtId: format = '0', formatCode = '' }) => {
      if (path.length !== 3) return;
      if (path[1] === 'numFmts' && isDateCode(formatCode)) {
        dateFormats.add(format);
      }
      if (path[1] === 'cellXfs' && path[2] === 'xf') {
        if (dateFormats.has(format) || isBuiltIn(Number(format))) dateStyles.add(style);
        style++;
      }
    },
  });
  return dateStyles;
}

function isBuiltIn(format: number): boolean {
  return BUILT_IN.some(([first, last]) => format >= first && format <= last);
}

/** True for a format code with a day, month, year, hour or second outside quotes, brackets and escapes. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}
