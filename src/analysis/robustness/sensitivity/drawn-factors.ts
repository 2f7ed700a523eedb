import { FACTORS, type Factor } from '../draw/factors.ts';
import type { DrawInput } from '../input/draw-input.ts';

/** The factors in which replicates of an input differ at all. */
export function drawnFactors({ error, weightShare, alternatives }: DrawInput): readonly Factor[] {
  const { preparation, aggregations, leaveOut } = alternatives;
  const differs: Readonly<Record<Factor, boolean>> = {
    scores: error !== undefined,
    imputation:
      preparation.imputations.length > 1 ||
      preparation.draws({ imputation: 0, treatment: 0, normalisation: 0 }),
    treatment: preparation.treatments.length > 1,
    normalisation: preparation.normalisations.length > 1,
    aggregation: aggregations.length > 1,
    'leave-out': leaveOut.length > 0,
    weights: weightShare > 0,
  };
  return FACTORS.filter((factor) => differs[factor]);
}
