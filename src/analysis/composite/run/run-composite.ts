import type { CompositeIndex, CompositeUnit } from '../../../model/index.ts';
import { type CompositeMethod, ruleOf } from '../method/method.ts';
import type { TreatedColumn } from '../treat/treat.ts';
import { effectiveWeights } from '../weigh/effective-weights.ts';
import { aggregateForest } from './aggregate-forest.ts';
import type { CompositeForest } from './forest.ts';
import { ranksByTime } from './panel.ts';
import {
  type CompleteIndex,
  completeIndex,
  normaliseIndicators,
  treatIndicators,
} from './prepare.ts';
import { type Problem, sortProblems } from './problem.ts';

/** A composite index, made: what every step gave. */
export interface CompositeRun {
  readonly method: CompositeMethod;
  /** The units that are assessed; all columns are in their order. */
  readonly units: readonly CompositeUnit[];
  readonly forest: CompositeForest;
  readonly screenedOut: CompleteIndex['screenedOut'];
  /** The indicators' numbers after division: before any gap was filled, and as treatment got them. */
  readonly observed: ReadonlyMap<string, Float64Array>;
  readonly filled: ReadonlyMap<string, Float64Array>;
  readonly imputed: ReadonlyMap<string, number>;
  /** By indicator, where the method treats it. */
  readonly treated: ReadonlyMap<string, TreatedColumn>;
  readonly normalised: ReadonlyMap<string, Float64Array>;
  /** Values of every node, indicators too. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** Ranks of every node from the highest value down, inside each time. */
  readonly ranks: ReadonlyMap<string, Float64Array>;
  /** Weights of the children by the code of their parent. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Share of each node in its root. */
  readonly effective: ReadonlyMap<string, number>;
}

/** What a run gives: the index, or the complete list of what stands in its way. */
export type RunResult =
  | { readonly ok: true; readonly run: CompositeRun; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes an index from its numbers as the method says: divide, fill, screen, treat, normalise, weigh, aggregate,
 *  rank. Pure: the same index and method give the same digits everywhere. */
export function runComposite(given: CompositeIndex, method: CompositeMethod): RunResult {
  const complete = completeIndex(given, method);
  const problems: Problem[] = [...complete.problems];
  if (problems.some(isError)) return { ok: false, problems: sortProblems(problems) };
  const { columns, treated } = treatIndicators(complete, method);
  const normalised = normaliseIndicators(
    complete,
    columns,
    (code) => ruleOf(method.indicators, code).normalisation,
    method.panel.normalise,
  );
  problems.push(...normalised.problems);
  if (problems.some(isError)) return { ok: false, problems: sortProblems(problems) };
  const { units } = complete.index;
  const { forest } = complete;
  const made = aggregateForest(forest, normalised.columns, units, method.aggregates);
  problems.push(...made.problems);
  if (problems.some(isError)) return { ok: false, problems: sortProblems(problems) };
  const ranks = new Map(
    [...made.columns].map(([code, column]) => [
      code,
      ranksByTime(column, units, normalised.columns.has(code) ? 'given' : 'computed'),
    ]),
  );
  const run: CompositeRun = {
    method,
    units,
    forest,
    screenedOut: complete.screenedOut,
    observed: complete.observed,
    filled: complete.index.columns,
    imputed: complete.imputed,
    treated,
    normalised: normalised.columns,
    values: made.columns,
    ranks,
    weights: made.weights,
    effective: effectiveWeights(forest, made.weights),
  };
  return { ok: true, run, warnings: sortProblems(problems) };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
