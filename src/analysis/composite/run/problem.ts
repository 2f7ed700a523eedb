import { compareText } from '../../../model/index.ts';

/** One thing that stands in the way of a run, found before it. What it is about is told by code: who knows the
 *  files turns it into an issue with a place. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** A node of the index. */
  readonly node?: string;
  /** A row of the units. */
  readonly row?: number;
  /** A setting of the method, as its file names it, where that is to blame. */
  readonly setting?: string;
  readonly message: string;
  readonly remedy: string;
}

/** `DEU`, `DEU and FRA`, `DEU, FRA and 7 more`. */
export function named(words: readonly string[], most = 5): string {
  const shown = words.length > most ? [...words.slice(0, most - 1), more(words, most)] : words;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

function more(words: readonly string[], most: number): string {
  return `${words.length - most + 1} more`;
}

/** Problems by node and row, so that the same input gives the same list. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.node ?? '', b.node ?? '') ||
      (a.row ?? -1) - (b.row ?? -1) ||
      compareText(a.code, b.code),
  );
}
