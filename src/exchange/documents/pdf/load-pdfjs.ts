import type * as Unpdf from 'unpdf';

/** How pdf.js tells characters that draw nothing; the soft hyphen is among them. */
const INVISIBLE = '(\\p{Cf})$';
const INVISIBLE_BUT_HYPHENS = '((?!\\u00AD)\\p{Cf})$';

/** Loads unpdf so that it keeps soft hyphens. Tagged PDFs give the hyphen at a line's end as U+00AD, and
 *  many fonts every hyphen they draw; pdf.js passes over all of them, which leaves halves of words and no
 *  way to tell (mozilla/pdf.js#9709). Its pattern is made while it loads, and changed in that moment; for
 *  a thread that does nothing else. */
export async function loadPdfjs(): Promise<typeof Unpdf> {
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) =>
      typeof pattern === 'string' && pattern.endsWith(INVISIBLE)
        ? new target(
            pattern.replace(INVISIBLE, () => INVISIBLE_BUT_HYPHENS),
            flags,
          )
        : new target(pattern, flags),
  });
  try {
    await import('unpdf/pdfjs');
  } finally {
    globalThis.RegExp = own;
  }
  return import('unpdf');
}
