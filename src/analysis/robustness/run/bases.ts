import { type Choices, preparationNumber } from '../draw/choices.ts';
import { ScoreErrorDrawer } from '../draw/score-errors.ts';
import type { CompiledInput } from '../input/compile.ts';
import type { ReplicateFailure } from '../input/draw-input.ts';
import { Base } from './base.ts';

/** The values of a replicate, or why there are none. */
export type FoundBase =
  | { readonly ok: true; readonly base: Base }
  | { readonly ok: false; readonly failure: ReplicateFailure };

/** Gives the prepared values of each replicate. What does not differ between replicates is prepared once.
 *  Drawn scores are drawn into one array, so that a base holds until the next one is asked for; who asks
 *  for the scores of one replicate several times running has them drawn once. */
export class BaseSource {
  readonly #compiled: CompiledInput;
  readonly #errors: ScoreErrorDrawer;
  readonly #drawn: Float64Array;
  readonly #declaredColumns: readonly Float64Array[];
  readonly #drawnColumns: readonly Float64Array[];
  readonly #declared: FoundBase;
  readonly #renewed: Base;
  readonly #foundRenewed: FoundBase;
  /** By the number of what was chosen. */
  readonly #kept: (FoundBase | undefined)[] = [];
  /** The replicate whose scores were drawn last. */
  #last = -1;

  constructor(compiled: CompiledInput) {
    const { indicators, units, numbers, error } = compiled;
    const split = (all: Float64Array): readonly Float64Array[] =>
      indicators.map((_, at) => all.subarray(at * units.length, (at + 1) * units.length));
    this.#compiled = compiled;
    this.#errors = new ScoreErrorDrawer(compiled);
    this.#drawn = error ? numbers.slice() : numbers;
    this.#declaredColumns = split(numbers);
    this.#drawnColumns = split(this.#drawn);
    this.#declared = { ok: true, base: new Base(numbers, this.#declaredColumns) };
    this.#renewed = new Base(this.#drawn, this.#drawnColumns);
    this.#foundRenewed = { ok: true, base: this.#renewed };
  }

  /** The base of these choices; `scores` is the replicate whose score errors it has, or −1. */
  find(choices: Choices, scores: number): FoundBase {
    const { preparation } = this.#compiled.input.alternatives;
    const drawsScores = scores >= 0 && this.#compiled.error !== undefined;
    if (drawsScores && scores !== this.#last) {
      this.#errors.draw(scores, this.#drawn);
      this.#renewed.renew();
      this.#last = scores;
    }
    if (preparation.keeps(choices)) return drawsScores ? this.#foundRenewed : this.#declared;
    if (drawsScores) return this.#prepare(this.#drawnColumns, choices);
    if (preparation.draws(choices)) return this.#prepare(this.#declaredColumns, choices);
    const key = preparationNumber(this.#compiled, choices);
    const found = this.#kept[key] ?? this.#prepare(this.#declaredColumns, choices);
    this.#kept[key] = found;
    return found;
  }

  #prepare(columns: readonly Float64Array[], choices: Choices): FoundBase {
    const { preparation } = this.#compiled.input.alternatives;
    const given = inGivenOrder(columns, this.#compiled);
    const made = preparation.prepare(given, choices, choices.imputationStream);
    if (!made.ok) return made;
    return { ok: true, base: baseInOwnOrder(made.columns, this.#compiled) };
  }
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

function baseInOwnOrder(
  columns: readonly Float64Array[],
  { givenIndicator, placeOfUnit }: CompiledInput,
): Base {
  const rows = placeOfUnit.length;
  const all = new Float64Array(givenIndicator.length * rows);
  const own = [...givenIndicator].map((place, at) => {
    const into = all.subarray(at * rows, (at + 1) * rows);
    const column = columns[place];
    placeOfUnit.forEach((unit, row) => {
      into[unit] = column?.[row] ?? Number.NaN;
    });
    return into;
  });
  return new Base(all, own);
}
