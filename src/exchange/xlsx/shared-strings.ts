import { walkXml } from '../ooxml/index.ts';

/** The texts that cells share, in the order their numbers name. The runs of a rich text are joined;
 *  phonetic hints are left out. */
export function readSharedStrings(part: string, bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let text = '';
  walkXml(part, bytes, {
    open: (path) => {
      if (path.length === 2 && path[1] === 'si') text = '';
    },
    text: (path, piece) => {
      if (isText(path)) text += piece;
    },
    close: (path) => {
      if (path.length === 2 && path[1] === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

function isText(path: readonly string[]): boolean {
  if (path[1] !== 'si') return false;
  if (path.length === 3) return path[2] === 't';
  return path.length === 4 && path[2] === 'r' && path[3] === 't';
}

/** Text of a spreadsheet string: `_x000D_` stands for the character of that number (ECMA-376 22.4.2.4). */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
