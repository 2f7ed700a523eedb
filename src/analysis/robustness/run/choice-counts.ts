import type { Choices } from '../draw/choices.ts';
import type { CompiledInput } from '../input/compile.ts';

/** Every alternative by its name, with the number of replicates that took it. */
export interface CountedChoices {
  readonly imputation: readonly CountedName[];
  readonly treatment: readonly CountedName[];
  readonly normalisation: readonly CountedName[];
  readonly aggregation: readonly CountedName[];
  readonly leftOut: readonly CountedName[];
}

/** A name and how often it was taken. */
export interface CountedName {
  readonly name: string;
  readonly count: number;
}

/** Counts what replicates choose, so that what was run can be held against what was asked. */
export class ChoiceCounts {
  readonly #compiled: CompiledInput;
  readonly #counts: Readonly<Record<keyof CountedChoices, number[]>>;

  constructor(compiled: CompiledInput) {
    const { preparation, aggregations, leaveOut } = compiled.input.alternatives;
    const zeros = (length: number): number[] => Array.from({ length }, () => 0);
    this.#compiled = compiled;
    this.#counts = {
      imputation: zeros(preparation.imputations.length),
      treatment: zeros(preparation.treatments.length),
      normalisation: zeros(preparation.normalisations.length),
      aggregation: zeros(aggregations.length),
      leftOut: zeros(leaveOut.length + 1),
    };
  }

  /** Counts one more replicate with these choices. */
  add(choices: Choices): void {
    const { imputation, treatment, normalisation, aggregation, leftOut } = this.#counts;
    increase(imputation, choices.imputation);
    increase(treatment, choices.treatment);
    increase(normalisation, choices.normalisation);
    increase(aggregation, choices.aggregation);
    const left = choices.leftOut < 0 ? 0 : this.#compiled.leaveOut.indexOf(choices.leftOut) + 1;
    increase(leftOut, left);
  }

  /** Every alternative, those that no replicate took too. */
  list(): CountedChoices {
    const { preparation, aggregations, leaveOut } = this.#compiled.input.alternatives;
    const counts = this.#counts;
    return {
      imputation: named(preparation.imputations, counts.imputation),
      treatment: named(preparation.treatments, counts.treatment),
      normalisation: named(preparation.normalisations, counts.normalisation),
      aggregation: named(
        aggregations.map(({ name }) => name),
        counts.aggregation,
      ),
      leftOut: named(['none', ...leaveOut], counts.leftOut),
    };
  }
}

function increase(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function named(names: readonly string[], counts: readonly number[]): readonly CountedName[] {
  return names.map((name, at) => ({ name, count: counts[at] ?? 0 }));
}
