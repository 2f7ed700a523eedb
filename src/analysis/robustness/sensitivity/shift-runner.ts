import { DECLARED, type Origins } from '../draw/factors.ts';
import { compileInput } from '../input/compile.ts';
import type { DrawInput, ReplicateFailure } from '../input/draw-input.ts';
import { RankWalk } from '../run/rank-counts.ts';
import { ReplicateRunner } from '../run/replicate-runner.ts';
import { meanShiftInOrder, type RankShift, rankShift } from './rank-shift.ts';

/** Runs whatever origins draw and compares the ranks of one aggregate with the declared ones. */
export class ShiftRunner {
  readonly #runner: ReplicateRunner;
  readonly #node: string;
  readonly #at: number;
  readonly #walk: RankWalk;
  readonly #ranks: Uint16Array;
  readonly #declared: Uint16Array;
  #failure: ReplicateFailure | undefined;

  /** Throws where the node is not known or the declared index cannot be made. */
  constructor(input: DrawInput, node: string) {
    const compiled = compileInput(input);
    const rows = compiled.units.length;
    this.#node = node;
    this.#at = compiled.aggregates.findIndex(({ code }) => code === node);
    if (this.#at === -1) throw new Error(`no aggregate: ${node}`);
    this.#runner = new ReplicateRunner(compiled, [this.#at]);
    this.#walk = new RankWalk({ groupOf: new Int32Array(rows), groups: 1 });
    this.#ranks = new Uint16Array(rows);
    this.#declared = new Uint16Array(rows);
    if (!this.shift(DECLARED)) {
      throw new Error(`the declared index cannot be made: ${this.#failure?.message}`);
    }
    this.#declared = this.#ranks.slice();
  }

  /** Why the last run failed; undefined where it did not. */
  get failure(): ReplicateFailure | undefined {
    return this.#failure;
  }

  /** How ranks shift; undefined for a run that failed. */
  shift(origins: Origins): RankShift | undefined {
    if (!this.#run(origins)) return undefined;
    const logarithms = this.#runner.sortBy(this.#at);
    const { order, keys } = this.#runner;
    this.#walk.walk(order, keys, logarithms, this.#ranks, undefined);
    return rankShift(this.#ranks, this.#declared);
  }

  /** The mean shift alone, in the least time; NaN for a run that failed. */
  meanShift(origins: Origins): number {
    if (!this.#run(origins)) return Number.NaN;
    const logarithms = this.#runner.sortBy(this.#at);
    const { order, keys } = this.#runner;
    return meanShiftInOrder(order, keys, logarithms, this.#declared);
  }

  #run(origins: Origins): boolean {
    this.#failure = this.#runner.run(origins);
    if (!this.#failure && !this.#runner.node(this.#at).exists) {
      this.#failure = { code: 'nothing-left', message: `Nothing is left of ${this.#node}.` };
    }
    return this.#failure === undefined;
  }
}
