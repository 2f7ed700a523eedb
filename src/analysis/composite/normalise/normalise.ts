import type { Normalisation } from '../method/method.ts';
import { distanceToMaximum } from './distance-to-maximum.ts';
import { distanceToPoint } from './distance-to-point.ts';
import { fractionOfMaximum } from './fraction-of-maximum.ts';
import { goalposts } from './goalposts.ts';
import { minMax } from './min-max.ts';
import { borda, percentile, rank } from './rank.ts';
import { scaled } from './scaled.ts';
import { zScore } from './z-score.ts';

/** What a normalisation must know of an indicator beside its numbers. */
export interface IndicatorFacts {
  readonly direction: 1 | -1;
  /** The number to reach, before any reversal. */
  readonly target?: number;
  /** Row of the unit that distances are measured from. */
  readonly reference?: number;
}

/** One indicator on the scale asked for, reversed first where its direction is −1 (x × −1). NaN stays NaN. */
export function normalise(
  numbers: Float64Array,
  normalisation: Normalisation,
  { direction, target, reference }: IndicatorFacts,
): Float64Array {
  const column = direction === 1 ? numbers : numbers.map((x) => -x);
  switch (normalisation.kind) {
    case 'none':
      return column;
    case 'minmax':
      return minMax(column, normalisation.onto);
    case 'scaled':
      return scaled(column, normalisation.from, normalisation.onto);
    case 'zscore':
      return zScore(column, normalisation.mean, normalisation.deviation);
    case 'distance-to-maximum':
      return distanceToMaximum(column, normalisation.onto);
    case 'distance-to-reference':
      return distanceToPoint(
        column,
        column[reference ?? -1] ?? Number.NaN,
        normalisation.capped,
        normalisation.onto,
      );
    case 'distance-to-target':
      return distanceToPoint(
        column,
        (target ?? Number.NaN) * direction,
        normalisation.capped,
        normalisation.onto,
      );
    case 'fraction-of-maximum':
      return fractionOfMaximum(column, normalisation.onto);
    case 'rank':
      return rank(column, normalisation.onto);
    case 'percentile':
      return percentile(column, normalisation.onto);
    case 'borda':
      return borda(column, normalisation.onto);
    case 'goalposts':
      return goalposts(numbers, direction, normalisation, normalisation.onto);
  }
}
