import { naturalLog } from '../../numerics/index.ts';

/** All indicators on one scale, ready to be aggregated. */
export class Base {
  readonly columns: readonly Float64Array[];
  /** Whether each column misses a number, and whether any does. */
  readonly gaps: readonly boolean[];
  readonly hasGaps: boolean;
  readonly #logs: Float64Array[] = [];
  readonly #known: Uint8Array;
  readonly #notPositive: Int32Array;

  constructor(columns: readonly Float64Array[]) {
    this.columns = columns;
    this.gaps = columns.map((column) => column.some(Number.isNaN));
    this.hasGaps = this.gaps.includes(true);
    this.#known = new Uint8Array(columns.length);
    this.#notPositive = new Int32Array(columns.length);
  }

  /** Forgets what was worked out from the columns, once they are filled anew. */
  renew(): void {
    this.#known.fill(0);
  }

  column(at: number): Float64Array {
    const column = this.columns[at];
    if (!column) throw new Error(`no column at ${at}`);
    return column;
  }

  /** The logarithms of a column, worked out when they are first asked for. */
  logsOf(at: number): Float64Array {
    if (this.#known[at] !== 1) this.#takeLogs(at);
    return this.#logs[at] ?? this.column(at);
  }

  /** The first row of a column with a number at or below zero, or −1. */
  notPositive(at: number): number {
    if (this.#known[at] !== 1) this.#takeLogs(at);
    return this.#notPositive[at] ?? -1;
  }

  #takeLogs(at: number): void {
    const column = this.column(at);
    while (this.#logs.length <= at) this.#logs.push(new Float64Array(column.length));
    const own = this.#logs[at];
    if (!own) return;
    let bad = -1;
    for (let row = 0; row < column.length; row++) {
      const value = column[row] ?? 0;
      if (value <= 0 && bad === -1) bad = row;
      own[row] = naturalLog(value);
    }
    this.#known[at] = 1;
    this.#notPositive[at] = bad;
  }
}
