import { exponential, naturalLog } from '../../numerics/index.ts';

/** The values of one aggregate in the replicate that was run last: as numbers, as logarithms, or both.
 *  A geometric mean is made of logarithms, and its numbers are worked out only where they are asked for. */
export class NodeColumn {
  readonly #values: Float64Array;
  readonly #logs: Float64Array;
  #has: 'values' | 'logs' | 'both' | 'neither' = 'neither';
  #gaps = false;

  constructor(rows: number) {
    this.#values = new Float64Array(rows);
    this.#logs = new Float64Array(rows);
  }

  /** False where everything below it was left out. */
  get exists(): boolean {
    return this.#has !== 'neither';
  }

  /** Whether a unit may be without a value. */
  get gaps(): boolean {
    return this.#gaps;
  }

  /** Numbers or logarithms, whichever are there: their order is the same. */
  get ordering(): Float64Array {
    return this.#has === 'logs' ? this.#logs : this.#values;
  }

  /** Whether `ordering` holds logarithms. */
  get ordersByLogarithm(): boolean {
    return this.#has === 'logs';
  }

  /** Forgets the last replicate. */
  clear(): void {
    this.#has = 'neither';
    this.#gaps = false;
  }

  /** The array to fill with numbers. */
  fillValues(gaps: boolean): Float64Array {
    this.#has = 'values';
    this.#gaps = gaps;
    return this.#values;
  }

  /** The array to fill with logarithms. */
  fillLogs(gaps: boolean): Float64Array {
    this.#has = 'logs';
    this.#gaps = gaps;
    return this.#logs;
  }

  /** The numbers, worked out from the logarithms where these were filled. */
  values(): Float64Array {
    if (this.#has === 'logs') {
      for (let row = 0; row < this.#logs.length; row++) {
        this.#values[row] = exponential(this.#logs[row] ?? 0);
      }
      this.#has = 'both';
    }
    return this.#values;
  }

  /** Undefined where a number is at or below zero. */
  logs(): Float64Array | undefined {
    if (this.#has === 'values') {
      if (this.notPositive() !== -1) return undefined;
      for (let row = 0; row < this.#values.length; row++) {
        this.#logs[row] = naturalLog(this.#values[row] ?? 0);
      }
      this.#has = 'both';
    }
    return this.#logs;
  }

  /** The first row whose number is at or below zero, or −1. */
  notPositive(): number {
    return this.#has === 'logs' ? -1 : this.#values.findIndex((value) => value <= 0);
  }
}
