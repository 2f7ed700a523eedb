import { extremes } from '../../numerics/index.ts';
import type { Treatment } from '../method/method.ts';
import { checkSkew } from './skew-rule.ts';

/** A column with its outermost points drawn in, and which rows they are. */
export interface Winsorised {
  readonly column: Float64Array;
  readonly high: readonly number[];
  readonly low: readonly number[];
}

/** Draws in the highest numbers (the lowest where the column is skewed downwards) to the next number, again and
 *  again, until the column passes the rule or as many points as allowed are drawn in. Equal numbers are
 *  drawn in together, so that the last step may go beyond the limit. */
export function winsorise(numbers: Float64Array, treatment: Treatment): Winsorised {
  const column = numbers.slice();
  const [high, low] = [new Set<number>(), new Set<number>()];
  let check = checkSkew(column, treatment);
  while (!check.passes && high.size + low.size < treatment.most) {
    const { lowest, highest } = extremes(column) ?? { lowest: 0, highest: 0 };
    const upward = check.skewness >= 0;
    const end = upward ? highest : lowest;
    const next = nextInward(column, end, upward);
    if (next === undefined) break;
    column.forEach((value, at) => {
      if (value !== end) return;
      column[at] = next;
      (upward ? high : low).add(at);
    });
    check = checkSkew(column, treatment);
  }
  return { column, high: [...high], low: [...low] };
}

/** The number next to the end of a column; undefined where there is no other. */
function nextInward(column: Float64Array, end: number, upward: boolean): number | undefined {
  let next: number | undefined;
  for (const value of column) {
    if (Number.isNaN(value) || value === end) continue;
    if (next === undefined || (upward ? value > next : value < next)) next = value;
  }
  return next;
}
