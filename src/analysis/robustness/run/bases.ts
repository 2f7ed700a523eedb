import { type Choices, choiceNumber } from '../draw/choices.ts';
import { scoreErrorDrawer } from '../draw/score-errors.ts';
import type { CompiledInput } from '../input/compile.ts';
import type { ReplicateFailure } from '../input/draw-input.ts';
import { type Base, makeBase } from './base.ts';

/** The values of a replicate, or why there are none. */
export type FoundBase =
  | { readonly ok: true; readonly base: Base }
  | { readonly ok: false; readonly failure: ReplicateFailure };

/** Gives the prepared values of each replicate; `scores` is the one whose score errors it has, or −1. What
 *  does not differ between replicates is prepared once. Drawn scores are drawn into one array, so that
 *  a base holds until the next one is asked for. */
export function baseSource(
  compiled: CompiledInput,
): (choices: Choices, scores: number) => FoundBase {
  const { input, indicators, units, numbers, error } = compiled;
  const { preparation } = input.alternatives;
  const drawScores = scoreErrorDrawer(compiled);
  const split = (all: Float64Array): readonly Float64Array[] =>
    indicators.map((_, at) => all.subarray(at * units.length, (at + 1) * units.length));
  const drawn = error ? numbers.slice() : numbers;
  const [declaredColumns, drawnColumns] = [split(numbers), split(drawn)];
  const declared = makeBase(declaredColumns);
  const renewed = error ? makeBase(drawnColumns) : declared;
  const kept: (FoundBase | undefined)[] = [];
  const declaredBase: FoundBase = { ok: true, base: declared };
  const renewedBase: FoundBase = { ok: true, base: renewed };

  const prepared = (columns: readonly Float64Array[], choices: Choices): FoundBase => {
    const { imputationStream } = choices;
    const made = preparation.prepare(inGivenOrder(columns, compiled), choices, imputationStream);
    if (!made.ok) return made;
    return { ok: true, base: makeBase(inOwnOrder(made.columns, compiled)) };
  };
  return (choices, scores) => {
    const drawsScores = scores >= 0 && error !== undefined;
    if (drawsScores) drawScores(scores, drawn);
    if (preparation.keeps(choices)) {
      if (!drawsScores) return declaredBase;
      renewed.renew();
      return renewedBase;
    }
    if (drawsScores) return prepared(drawnColumns, choices);
    if (preparation.draws(choices)) return prepared(declaredColumns, choices);
    // Alternatives of aggregation share what is prepared, but few bases are so few that it costs nothing.
    const key = choiceNumber(compiled, choices);
    const found = kept[key] ?? prepared(declaredColumns, choices);
    kept[key] = found;
    return found;
  };
}

function inGivenOrder(
  columns: readonly Float64Array[],
  { givenIndicator, placeOfUnit }: CompiledInput,
): readonly Float64Array[] {
  const given: Float64Array[] = [];
  givenIndicator.forEach((place, at) => {
    const column = columns[at];
    given[place] = Float64Array.from(placeOfUnit, (unit) => column?.[unit] ?? Number.NaN);
  });
  return given;
}

function inOwnOrder(
  columns: readonly Float64Array[],
  { givenIndicator, placeOfUnit }: CompiledInput,
): readonly Float64Array[] {
  return [...givenIndicator].map((place) => {
    const own = new Float64Array(placeOfUnit.length);
    const column = columns[place];
    placeOfUnit.forEach((unit, row) => {
      own[unit] = column?.[row] ?? Number.NaN;
    });
    return own;
  });
}
