import { choicesOf } from '../draw/choices.ts';
import { DECLARED, originsOf } from '../draw/factors.ts';
import { ScoreErrorDrawer } from '../draw/score-errors.ts';
import { WeightDrawer } from '../draw/weights.ts';
import { compileInput } from '../input/compile.ts';
import type { DrawInput } from '../input/draw-input.ts';

/** What exactly one replicate takes, by name. */
export interface Configuration {
  /** Its number, or undefined for the declared index. */
  readonly replicate?: number;
  readonly imputation: string;
  readonly treatment: string;
  readonly normalisation: string;
  readonly aggregation: string;
  readonly leftOut?: string;
  /** The weight of every node below a root, beside its siblings. */
  readonly weights: ReadonlyMap<string, number>;
  /** The drawn numbers of every indicator, units in the order of the input; NaN stays missing. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
}

/** The exact configuration of one replicate, found from the seed and its number alone. */
export function configurationOf(input: DrawInput, replicate: number | 'declared'): Configuration {
  const compiled = compileInput(input);
  const origins = replicate === 'declared' ? DECLARED : originsOf(replicate);
  const { preparation, aggregations } = input.alternatives;
  const choices = choicesOf(compiled, origins);
  const factors = new Float64Array(compiled.weighted.length);
  new WeightDrawer(compiled).draw(origins.weights, factors);
  const declared = new Map(
    input.aggregates.flatMap(({ children }) =>
      children.map(({ code, weight }): [string, number] => [code, weight]),
    ),
  );
  const weights = new Map<string, number>();
  compiled.weighted.forEach((code, at) => {
    weights.set(code, (declared.get(code) ?? 0) * (factors[at] ?? 1));
  });
  const drawn = compiled.numbers.slice();
  if (origins.scores >= 0) new ScoreErrorDrawer(compiled).draw(origins.scores, drawn);
  const rows = compiled.units.length;
  const numbers = new Map<string, Float64Array>();
  compiled.indicators.forEach((code, at) => {
    const own = compiled.placeOfUnit;
    numbers.set(
      code,
      Float64Array.from(own, (place) => drawn[at * rows + place] ?? Number.NaN),
    );
  });
  return {
    ...(replicate !== 'declared' && { replicate }),
    imputation: preparation.imputations[choices.imputation] ?? '',
    treatment: preparation.treatments[choices.treatment] ?? '',
    normalisation: preparation.normalisations[choices.normalisation] ?? '',
    aggregation: aggregations[choices.aggregation]?.name ?? '',
    ...(choices.leftOut >= 0 && { leftOut: compiled.indicators[choices.leftOut] ?? '' }),
    weights,
    numbers,
  };
}
