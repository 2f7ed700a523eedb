import { extremes, naturalLog, power } from '../../numerics/index.ts';
import type { Transform } from '../method/method.ts';

/** ln(x − lowest + 0.01 × (highest − lowest)): the logarithm of the COIN Tool. Draws in high numbers. */
export function logCt(column: Float64Array): Float64Array {
  const { lowest, highest } = endsOf(column);
  const added = 0.01 * (highest - lowest);
  return column.map((x) => naturalLog(x - lowest + added));
}

/** `logCt` for either skewness: where the column is skewed downwards it is turned round, transformed and turned
 *  back, −ln(highest − x + 0.01 × (highest − lowest)), which draws in low numbers. */
export function logCtPlus(column: Float64Array, downward: boolean): Float64Array {
  return downward ? logCt(column.map((x) => -x)).map((x) => -x) : logCt(column);
}

/** ln(x − lowest + 1): the logarithm of the COIN Tool's first version. Depends on the unit of measurement. */
export function logCtOriginal(column: Float64Array): Float64Array {
  const { lowest } = endsOf(column);
  return column.map((x) => naturalLog(x - lowest + 1));
}

/** ln((highest − 1)(x − lowest) ÷ (highest − lowest) + 1): the logarithm of the Global Innovation Index of 2020;
 *  1, 5, 20 and 1000 become 0, 1.609, 2.996 and 6.908. A highest number of 1 or less would turn the order
 *  round or end it; a method is checked for that before it is run. */
export function logGii(column: Float64Array): Float64Array {
  const { lowest, highest } = endsOf(column);
  return column.map((x) => naturalLog(((highest - 1) * (x - lowest)) / (highest - lowest) + 1));
}

/** (y^λ − 1) ÷ λ with y = x − lowest + 1, and ln y where λ is 0 (Box and Cox 1964). */
export function boxCox(column: Float64Array, lambda: number): Float64Array {
  const { lowest } = endsOf(column);
  return column.map((x) => {
    const y = x - lowest + 1;
    return lambda === 0 ? naturalLog(y) : (power(y, lambda) - 1) / lambda;
  });
}

/** A column transformed; `downward` says that its low numbers are the outliers. */
export function transformed(
  column: Float64Array,
  transform: Transform,
  downward: boolean,
): Float64Array {
  switch (transform.kind) {
    case 'log-ct':
      return logCt(column);
    case 'log-ct-plus':
      return logCtPlus(column, downward);
    case 'log-ct-original':
      return logCtOriginal(column);
    case 'log-gii':
      return logGii(column);
    case 'box-cox':
      return boxCox(column, transform.lambda);
  }
}

function endsOf(column: Float64Array): { readonly lowest: number; readonly highest: number } {
  return extremes(column) ?? { lowest: Number.NaN, highest: Number.NaN };
}
