import type { Quote } from '../../model/index.ts';

/** A file of `documents/` as it stands on the disk. */
export interface CapturedFile {
  /** From the index folder: `documents/notice.txt`. */
  readonly path: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Shorter words may stand in any document. */
const LEAST_WORDS = 12;

/** The file that was the document of some quotes before it was changed: one that no quote cites, and
 *  that bears their hash as its name or still holds words of theirs, of several the one that holds most.
 *  Texts read from a document and drafts are none. Undefined where there is no such file: a
 *  document need not lie here. */
export function changedDocument(
  quotes: readonly Quote[],
  sha256: string,
  cited: ReadonlySet<string>,
  captured: readonly CapturedFile[],
): CapturedFile | undefined {
  const uncited = captured.filter(
    (file) =>
      !cited.has(file.sha256) &&
      !file.path.endsWith('.read.txt') &&
      !file.path.startsWith('documents/drafts/'),
  );
  const named = uncited.find(({ path }) =>
    path.slice(path.lastIndexOf('/') + 1).startsWith(sha256),
  );
  if (named) return named;
  let most: CapturedFile | undefined;
  let held = 0;
  for (const file of uncited) {
    const text = new TextDecoder().decode(file.bytes);
    const count = quotes.filter((quote) => holdsWords(text, quote)).length;
    if (count > held) [most, held] = [file, count];
  }
  return most;
}

/** Whether words of a quote, or those on one side of it, stand in a text: a change in one of them
 *  leaves the others. */
function holdsWords(text: string, { prefix, exact, suffix }: Quote): boolean {
  return [`${prefix}${exact}`, `${exact}${suffix}`, prefix, suffix].some(
    (words) => words.length >= LEAST_WORDS && text.includes(words),
  );
}
