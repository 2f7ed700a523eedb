import type { Aggregation } from '../method/method.ts';
import { arithmetic } from './arithmetic.ts';
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts';
import { copeland } from './copeland.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { mazziottaPareto } from './mazziotta-pareto.ts';
import { powerMean } from './power-mean.ts';
import { coveredOnly } from './present-weight.ts';

/** The values of an aggregate from its children's, unit by unit. Missing values are NaN and left out of every
 *  method alike; a unit with less than `coverage` of the children's weight has no value. `computed` says which
 *  children are values and no numbers as they were given. */
export function aggregate(
  columns: readonly Float64Array[],
  weights: readonly number[],
  aggregation: Aggregation,
  coverage: number,
  computed: readonly boolean[] = [],
): Float64Array {
  const values = valuesOf(columns, weights, aggregation, computed);
  return coveredOnly(values, columns, weights, coverage);
}

function valuesOf(
  columns: readonly Float64Array[],
  weights: readonly number[],
  aggregation: Aggregation,
  computed: readonly boolean[],
): Float64Array {
  switch (aggregation.kind) {
    case 'arithmetic':
      return arithmetic(columns, weights);
    case 'geometric':
      return geometric(columns, weights);
    case 'harmonic':
      return harmonic(columns, weights);
    case 'power':
      return powerMean(columns, weights, aggregation.exponent);
    case 'copeland':
      return copeland(columns, weights, computed);
    case 'mazziotta-pareto':
      return mazziottaPareto(columns, weights, aggregation.penalty);
    case 'benefit-of-the-doubt':
      return benefitOfTheDoubt(columns);
  }
}

/** True for methods that a value at or below zero makes meaningless. */
export function needsPositive(aggregation: Aggregation): boolean {
  return (
    aggregation.kind === 'geometric' ||
    aggregation.kind === 'harmonic' ||
    (aggregation.kind === 'power' && aggregation.exponent !== 1)
  );
}
