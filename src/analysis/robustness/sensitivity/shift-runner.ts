import { DECLARED, type Origins } from '../draw/factors.ts';
import { compileInput } from '../input/compile.ts';
import type { DrawInput, ReplicateFailure } from '../input/draw-input.ts';
import { RankWalk } from '../run/rank-counts.ts';
import { replicateRunner } from '../run/replicate-runner.ts';
import { largestRankShift, meanRankShift } from './rank-shift.ts';

/** How ranks shift against the declared index in one run, or why it failed. */
export type Shift =
  | { readonly ok: true; readonly mean: number; readonly largest: number }
  | { readonly ok: false; readonly failure: ReplicateFailure };

/** Runs whatever origins draw and compares the ranks of one aggregate with the declared ones. */
export interface ShiftRunner {
  readonly shift: (origins: Origins) => Shift;
  /** The mean shift alone, NaN for a run that failed: the same without an object a run. */
  readonly meanShift: (origins: Origins) => number;
  readonly failure: () => ReplicateFailure | undefined;
}

/** Throws where the node is not known or the declared index cannot be made. */
export function shiftRunner(input: DrawInput, node: string): ShiftRunner {
  const compiled = compileInput(input);
  const at = compiled.aggregates.findIndex(({ code }) => code === node);
  if (at === -1) throw new Error(`no aggregate: ${node}`);
  const runner = replicateRunner(compiled, [at]);
  const rows = compiled.units.length;
  const walk = new RankWalk({ groupOf: new Int32Array(rows), groups: 1 });
  const ranks = new Uint16Array(rows);
  let failed: ReplicateFailure | undefined;
  const rank = (origins: Origins): boolean => {
    failed = runner.run(origins);
    const column = runner.node(at);
    if (!failed && !column.exists) {
      failed = { code: 'nothing-left', message: `Nothing is left of ${node}.` };
    }
    if (failed) return false;
    const { logarithms } = column.ordering;
    const { order, keys } = runner.orderOf(at);
    walk.walk(order, keys, logarithms, ranks, undefined);
    return true;
  };
  if (!rank(DECLARED)) throw new Error(`the declared index cannot be made: ${failed?.message}`);
  const declared = ranks.slice();
  return {
    shift: (origins) => {
      if (rank(origins)) {
        const [mean, largest] = [meanRankShift(ranks, declared), largestRankShift(ranks, declared)];
        return { ok: true, mean, largest };
      }
      const failure = failed ?? { code: 'unknown', message: '' };
      return { ok: false, failure };
    },
    meanShift: (origins) => (rank(origins) ? meanRankShift(ranks, declared) : Number.NaN),
    failure: () => failed,
  };
}
