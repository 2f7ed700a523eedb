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

/** Problems by node and row, so that the same input gives the same list. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.node ?? '', b.node ?? '') ||
      (a.row ?? -1) - (b.row ?? -1) ||
      compareText(a.code, b.code),
  );
}
