import { choicesOf } from '../draw/choices.ts';
import { originsOf } from '../draw/factors.ts';
import { WeightDrawer } from '../draw/weights.ts';
import { compileInput } from '../input/compile.ts';
import type { DrawInput, ReplicateFailure } from '../input/draw-input.ts';
import { ReplicateRunner } from '../run/replicate-runner.ts';

/** Every replicate of a run: what each takes, and whether it could be made. */
export interface ReplicateList {
  /** The nodes below a root, by code: the order of every replicate's weights. */
  readonly weighted: readonly string[];
  readonly replicates: readonly ListedDraw[];
}

/** One replicate in a list. Its drawn numbers follow from its number, as `configurationOf` gives them. */
export interface ListedDraw {
  readonly replicate: number;
  readonly imputation: string;
  readonly treatment: string;
  readonly normalisation: string;
  readonly aggregation: string;
  readonly leftOut?: string;
  readonly weights: Float64Array;
  /** Why it could not be made. */
  readonly failure?: ReplicateFailure;
}

/** Lists the first `count` replicates, each run once with all aggregates, by their numbers. */
export function replicateList(input: DrawInput, count: number): ReplicateList {
  const compiled = compileInput(input);
  const { aggregates, indicators, weighted } = compiled;
  const runner = new ReplicateRunner(compiled, [...aggregates.keys()]);
  const declared = new Map(
    input.aggregates.flatMap(({ children }) => children.map(({ code, weight }) => [code, weight])),
  );
  const { preparation, aggregations } = input.alternatives;
  const drawer = new WeightDrawer(compiled);
  const factors = new Float64Array(weighted.length);
  const replicates = Array.from({ length: count }, (_, replicate): ListedDraw => {
    const failure = runner.run(originsOf(replicate));
    const choices = choicesOf(compiled, originsOf(replicate));
    drawer.draw(replicate, factors);
    return {
      replicate,
      imputation: preparation.imputations[choices.imputation] ?? '',
      treatment: preparation.treatments[choices.treatment] ?? '',
      normalisation: preparation.normalisations[choices.normalisation] ?? '',
      aggregation: aggregations[choices.aggregation]?.name ?? '',
      ...(choices.leftOut >= 0 && { leftOut: indicators[choices.leftOut] ?? '' }),
      weights: Float64Array.from(
        weighted,
        (code, at) => (declared.get(code) ?? 0) * (factors[at] ?? 1),
      ),
      ...(failure && { failure }),
    };
  });
  return { weighted, replicates };
}
