import type { CompositeIndex } from '../../../model/index.ts';
import type { Aggregation, CompositeMethod, Normalisation, Ruled } from '../method/method.ts';
import { USUAL_TREATMENT } from '../method/usual-method.ts';
import { aggregateForest } from './aggregate-forest.ts';
import { ranksByTime } from './panel.ts';
import {
  type CompleteIndex,
  completeIndex,
  normaliseIndicators,
  treatIndicators,
} from './prepare.ts';
import { type Problem, sortProblems } from './problem.ts';

/** One replicate, with all that it changes of the method. */
export interface Replicate {
  readonly id: string;
  readonly normalisation?: Normalisation;
  readonly aggregation?: Aggregation;
  /** Most points that treatment draws in; the usual rule of treatment where the method has none. */
  readonly most?: number;
  /** Weights by code; codes that are not named keep theirs. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Ranks of one node in every replicate, in the order of the units that are assessed. */
export type ReplayResult =
  | {
      readonly ok: true;
      readonly units: CompositeIndex['units'];
      readonly ranks: readonly Float64Array[];
      readonly values: readonly Float64Array[];
    }
  | {
      readonly ok: false;
      /** Each with the replicates it stands in the way of; none for what is wrong before any of them. */
      readonly problems: readonly (Problem & { readonly replicates: readonly string[] })[];
    };

/** Runs exactly these replicates and ranks one node in each, inside each time of a panel. A replicate that cannot be run is never left out:
 *  all that stand in the way are listed and none is run. What a replicate changes goes before the usual
 *  rule of the method; exceptions that the method makes for single nodes stay. */
export function replay(
  given: CompositeIndex,
  method: CompositeMethod,
  replicates: readonly Replicate[],
  node: string,
): ReplayResult {
  const complete = completeIndex(given, method);
  const found = new Map<string, { readonly problem: Problem; readonly replicates: string[] }>();
  const gather = (problem: Problem, replicate?: string): void => {
    const key = `${problem.code} ${problem.node ?? ''} ${problem.message}`;
    const known = found.get(key) ?? { problem, replicates: [] };
    if (replicate !== undefined) known.replicates.push(replicate);
    found.set(key, known);
  };
  for (const problem of complete.problems) gather(problem);
  const prepared = prepareOnce(complete, method);
  const [values, ranks]: [Float64Array[], Float64Array[]] = [[], []];
  for (const replicate of found.size === 0 ? replicates : []) {
    const normalised = prepared(replicate);
    for (const problem of normalised.problems) gather(problem, replicate.id);
    if (normalised.problems.length > 0) continue;
    const made = aggregateForest(
      complete.forest,
      normalised.columns,
      complete.index.units,
      aggregatesOf(method, replicate),
    );
    for (const problem of made.problems) gather(problem, replicate.id);
    const column = made.columns.get(node);
    if (!column) continue;
    values.push(column);
    ranks.push(ranksByTime(column, complete.index.units, 'computed'));
  }
  if (found.size === 0) return { ok: true, units: complete.index.units, values, ranks };
  const problems = [...found.values()];
  const order = sortProblems(problems.map(({ problem }) => problem));
  return {
    ok: false,
    problems: order.map((problem) => ({
      ...problem,
      replicates: problems.find((one) => one.problem === problem)?.replicates ?? [],
    })),
  };
}

type Normalised = ReturnType<typeof normaliseIndicators>;

/** Treatment and normalisation of a replicate, each way of doing them done once. */
function prepareOnce(
  complete: CompleteIndex,
  method: CompositeMethod,
): (replicate: Replicate) => Normalised {
  const treated = new Map<number | undefined, ReadonlyMap<string, Float64Array>>();
  const normalised = new Map<string, Normalised>();
  return ({ most, normalisation }) => {
    const key = `${most} ${JSON.stringify(normalisation ?? '')}`;
    const known = normalised.get(key);
    if (known) return known;
    const columns =
      treated.get(most) ?? treatIndicators(complete, treatingAtMost(method, most)).columns;
    treated.set(most, columns);
    const { indicators } = method;
    const rule = (code: string): Normalisation =>
      indicators.special.get(code)?.normalisation ??
      normalisation ??
      indicators.usual.normalisation;
    const made = normaliseIndicators(complete, columns, rule, method.panel.normalise);
    normalised.set(key, made);
    return made;
  };
}

function treatingAtMost(method: CompositeMethod, most: number | undefined): CompositeMethod {
  if (most === undefined) return method;
  const { usual, special } = method.indicators;
  const treatment = { ...(usual.treatment ?? USUAL_TREATMENT), most };
  return { ...method, indicators: { usual: { ...usual, treatment }, special } };
}

function aggregatesOf(
  { aggregates }: CompositeMethod,
  { aggregation, weights }: Replicate,
): Ruled<CompositeMethod['aggregates']['usual']> {
  const stated = { kind: 'stated', weights } as const;
  const usual = {
    ...aggregates.usual,
    ...(aggregation && { aggregation }),
    weighting: stated,
  };
  const special = new Map(
    [...aggregates.special].map(([code, rule]) => [code, { ...rule, weighting: stated }]),
  );
  return { usual, special };
}
