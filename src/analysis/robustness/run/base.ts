import { naturalLog } from '../../numerics/index.ts';

/** All indicators on one scale, ready to be aggregated. */
export interface Base {
  readonly columns: readonly Float64Array[];
  /** Whether each column misses a number. */
  readonly gaps: readonly boolean[];
  readonly hasGaps: boolean;
  /** The logarithms of a column, worked out when they are first asked for. */
  readonly logsOf: (column: number) => Float64Array;
  /** The first row of a column with a number at or below zero, or −1. */
  readonly notPositive: (column: number) => number;
}

/** A base over these columns; `renew` forgets what was worked out from them, once they are filled anew. */
export function makeBase(columns: readonly Float64Array[]): Base & { readonly renew: () => void } {
  const logs: (Float64Array | undefined)[] = columns.map(() => undefined);
  const known = new Uint8Array(columns.length);
  const bad = new Int32Array(columns.length);
  const take = (at: number): Float64Array => {
    const column = columns[at] ?? new Float64Array();
    const own = logs[at] ?? new Float64Array(column.length);
    logs[at] = own;
    if (known[at] === 1) return own;
    known[at] = 1;
    bad[at] = -1;
    for (let row = 0; row < column.length; row++) {
      const value = column[row] ?? 0;
      if (value <= 0 && bad[at] === -1) bad[at] = row;
      own[row] = naturalLog(value);
    }
    return own;
  };
  const gaps = columns.map((column) => column.some(Number.isNaN));
  return {
    columns,
    gaps,
    hasGaps: gaps.includes(true),
    logsOf: take,
    notPositive: (at) => {
      take(at);
      return bad[at] ?? -1;
    },
    renew: () => {
      known.fill(0);
    },
  };
}
