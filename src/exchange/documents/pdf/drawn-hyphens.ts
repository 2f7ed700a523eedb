import type { PageLine } from './page-lines.ts';

/** The lines with hyphens where the font names soft hyphens. A soft hyphen inside a line is drawn, so it is
 *  a hyphen; a document that has such does not tell the two apart, and those at its lines' ends become
 *  hyphens too. Elsewhere they stay: the word goes on in the next line. */
export function withDrawnHyphens(pages: readonly (readonly PageLine[])[]): readonly PageLine[][] {
  const untold = pages.some((lines) => lines.some(({ text }) => /\u00AD./u.test(text)));
  return pages.map((lines) =>
    lines.map((line) =>
      untold && line.text.includes('\u00AD')
        ? { ...line, text: line.text.replaceAll('\u00AD', '-') }
        : line,
    ),
  );
}
