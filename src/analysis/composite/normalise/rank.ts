import { ascendingRanks, presentOf } from '../../numerics/index.ts';
import type { ScaleEnds } from '../method/method.ts';
import { stretched } from './stretch.ts';

/** The rank from the lowest up: 1 is the lowest number, ties share the lower rank. */
export function rank(column: Float64Array, onto?: ScaleEnds): Float64Array {
  return onto ? percentile(column, onto) : ascendingRanks(column);
}

/** Rank less one: how many numbers a unit lies above. */
export function borda(column: Float64Array, onto?: ScaleEnds): Float64Array {
  return onto ? percentile(column, onto) : ascendingRanks(column).map((own) => own - 1);
}

/** (rank − 1) ÷ (count − 1): the share of the others that a unit lies above. NaN of a single number. */
export function percentile(column: Float64Array, onto: ScaleEnds): Float64Array {
  const others = presentOf(column).length - 1;
  return stretched(
    ascendingRanks(column).map((own) => (own - 1) / others),
    onto,
  );
}
