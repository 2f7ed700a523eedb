import type { CompiledInput } from '../input/compile.ts';
import { choiceOf, type Origins, streamOf } from './factors.ts';

/** The alternatives that a replicate takes, by their places; 0 is the index's own. */
export interface Choices {
  readonly imputation: number;
  readonly treatment: number;
  readonly normalisation: number;
  readonly aggregation: number;
  /** Place of the indicator that is left out, or −1. */
  readonly leftOut: number;
  /** The stream of a drawn imputation. */
  readonly imputationStream: number;
}

/** What these origins choose. */
export function choicesOf({ input, leaveOut }: CompiledInput, origins: Origins): Choices {
  const { preparation, aggregations } = input.alternatives;
  const { seed } = input;
  const left = choiceOf(seed, 'leave-out', origins, leaveOut.length + 1);
  return {
    imputation: choiceOf(seed, 'imputation', origins, preparation.imputations.length),
    treatment: choiceOf(seed, 'treatment', origins, preparation.treatments.length),
    normalisation: choiceOf(seed, 'normalisation', origins, preparation.normalisations.length),
    aggregation: choiceOf(seed, 'aggregation', origins, aggregations.length),
    leftOut: left === 0 ? -1 : (leaveOut[left - 1] ?? -1),
    imputationStream: streamOf('imputation', Math.max(0, origins.imputation)),
  };
}

/** True where a score is made as the index itself makes it, by its own treatment, normalisation and
 *  aggregation: made otherwise it is another number, and no other guess at the same one. */
export function isOwnMethod(choices: Choices): boolean {
  return choices.treatment === 0 && choices.normalisation === 0 && choices.aggregation === 0;
}

/** A number for how numbers are prepared; small, and the same for the same choices. */
export function preparationNumber({ input }: CompiledInput, choices: Choices): number {
  const { treatments, normalisations } = input.alternatives.preparation;
  const filled = choices.imputation * treatments.length + choices.treatment;
  return filled * normalisations.length + choices.normalisation;
}

/** The same with how they are aggregated; what is left out does not count. */
export function choiceNumber(compiled: CompiledInput, choices: Choices): number {
  const { aggregations } = compiled.input.alternatives;
  return preparationNumber(compiled, choices) * aggregations.length + choices.aggregation;
}
