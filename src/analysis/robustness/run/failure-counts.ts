import type { ReplicateFailure } from '../input/draw-input.ts';

/** A reason why replicates failed: how many, and the first of them by number. */
export interface FailureCount extends ReplicateFailure {
  readonly count: number;
  /** Ten at most. */
  readonly replicates: readonly number[];
}

const MOST_LISTED = 10;

/** Gathers failures by their reason. */
export class FailureCounts {
  readonly #found = new Map<
    string,
    { readonly failure: ReplicateFailure; count: number; readonly replicates: number[] }
  >();

  /** Counts one more replicate that failed for this reason. */
  add(failure: ReplicateFailure, replicate: number): void {
    const key = `${failure.code} ${failure.message}`;
    const known = this.#found.get(key) ?? { failure, count: 0, replicates: [] };
    known.count++;
    if (known.replicates.length < MOST_LISTED) known.replicates.push(replicate);
    this.#found.set(key, known);
  }

  /** The most frequent reason first. */
  list(): readonly FailureCount[] {
    return [...this.#found.values()]
      .map(({ failure, count, replicates }) => ({ ...failure, count, replicates: [...replicates] }))
      .sort((a, b) => b.count - a.count || (a.replicates[0] ?? 0) - (b.replicates[0] ?? 0));
  }
}
