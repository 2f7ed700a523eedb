import type { ExactValue } from './exact-value.ts';
import { lcm } from './whole-numbers.ts';

/** One node's values over one common denominator, so that sums and comparisons are of whole numbers. */
export interface WholeColumn {
  readonly denominator: number;
  /** One a value, in the same order; undefined where there is none. */
  readonly wholes: readonly (number | undefined)[];
}

/** The common denominator of these values, where all are fractions and even their sum stays a safe
 *  floating-point whole number; otherwise undefined. */
export function wholeColumn(values: readonly (ExactValue | undefined)[]): WholeColumn | undefined {
  let denominator = 1;
  const denominators: number[] = [];
  for (const value of values) {
    if (value?.kind === 'enclosed') return undefined;
    const own = value ? Number(value.fraction.denominator) : 1;
    denominators.push(own);
    if (denominator % own === 0) continue;
    denominator = lcm(denominator, own);
    if (denominator > Number.MAX_SAFE_INTEGER) return undefined;
  }
  const wholes: (number | undefined)[] = [];
  let sizes = 0;
  for (const [at, value] of values.entries()) {
    if (value?.kind !== 'fraction') {
      wholes.push(undefined);
      continue;
    }
    const whole = Number(value.fraction.numerator) * (denominator / (denominators[at] ?? 1));
    sizes += Math.abs(whole);
    if (sizes > Number.MAX_SAFE_INTEGER) return undefined;
    wholes.push(whole);
  }
  return { denominator, wholes };
}
