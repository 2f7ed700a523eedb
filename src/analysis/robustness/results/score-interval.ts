import { quantileBySelection } from '../../numerics/index.ts';
import type { NodeDraws } from '../run/draw-replicates.ts';

/** The scores between which a unit stood in so many percent of the replicates that were made by the
 *  index's own method. */
export interface ScoreInterval {
  readonly low: number;
  readonly high: number;
}

/** Quantiles (type 7) of the kept scores, an equal share of the rest on either side. Undefined for a
 *  unit without scores. Throws where scores were not kept. */
export function scoreInterval(
  draws: NodeDraws,
  unit: number,
  percent: number,
): ScoreInterval | undefined {
  const kept = draws.scoresOf(unit);
  const scores = kept.some(Number.isNaN) ? kept.filter((score) => !Number.isNaN(score)) : kept;
  if (scores.length === 0) return undefined;
  const tail = (100 - percent) / 200;
  return { low: quantileBySelection(scores, tail), high: quantileBySelection(scores, 1 - tail) };
}
