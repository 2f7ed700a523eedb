import { naturalLog } from '../../numerics/index.ts';

/** All indicators on one scale, ready to be aggregated. Columns are parts of one array, because sums over one array
 *  take two thirds of the time that sums over many take. */
export class Base {
  readonly numbers: Float64Array;
  readonly columns: readonly Float64Array[];
  /** Whether each column misses a number, and whether any does. */
  readonly gaps: readonly boolean[];
  readonly hasGaps: boolean;
  #logs: Float64Array | undefined;
  #logColumns: readonly Float64Array[] = [];
  readonly #starts: Int32Array;
  readonly #known: Uint8Array;
  readonly #notPositive: Int32Array;

  constructor(numbers: Float64Array, columns: readonly Float64Array[]) {
    this.numbers = numbers;
    this.columns = columns;
    this.#starts = Int32Array.from(
      columns,
      (column) => (column.byteOffset - numbers.byteOffset) / numbers.BYTES_PER_ELEMENT,
    );
    this.gaps = columns.map((column) => column.some(Number.isNaN));
    this.hasGaps = this.gaps.includes(true);
    this.#known = new Uint8Array(columns.length);
    this.#notPositive = new Int32Array(columns.length);
  }

  /** Forgets what was worked out from the columns, once they are filled anew. */
  renew(): void {
    this.#known.fill(0);
  }

  /** Throws where there is no such column. */
  column(at: number): Float64Array {
    const column = this.columns[at];
    if (!column) throw new Error(`no column at ${at}`);
    return column;
  }

  /** Where a column begins in `numbers`, and its logarithms in `logarithms`. */
  startOf(at: number): number {
    return this.#starts[at] ?? 0;
  }

  /** The logarithms of all columns that were asked for, one array as `numbers` is. */
  get logarithms(): Float64Array {
    return this.#logs ?? NOTHING;
  }

  /** The logarithms of a column, worked out when they are first asked for. */
  logsOf(at: number): Float64Array {
    if (this.#known[at] !== 1) this.#takeLogs(at);
    return this.#logColumns[at] ?? this.column(at);
  }

  /** The first row of a column with a number at or below zero, or −1. */
  notPositive(at: number): number {
    if (this.#known[at] !== 1) this.#takeLogs(at);
    return this.#notPositive[at] ?? -1;
  }

  #takeLogs(at: number): void {
    const column = this.column(at);
    if (!this.#logs) {
      const logs = new Float64Array(this.numbers.length);
      this.#logs = logs;
      this.#logColumns = this.columns.map(({ length }, place) =>
        length === 0 ? NOTHING : logs.subarray(this.startOf(place), this.startOf(place) + length),
      );
    }
    const own = this.#logColumns[at];
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

const NOTHING = new Float64Array();
