import type { CountryCode } from '../model/index.ts';
import type { ExactValue } from './exact-value.ts';
import { lcm } from './whole-numbers.ts';

/** One node's values over one common denominator, so that sums and comparisons are of whole numbers. */
export interface WholeColumn {
  readonly denominator: number;
  readonly wholes: ReadonlyMap<CountryCode, number>;
}

/** The common denominator of these values, where all are fractions and even their sum stays a safe
 *  floating-point whole number; otherwise undefined. */
export function wholeColumn(values: ReadonlyMap<CountryCode, ExactValue>): WholeColumn | undefined {
  let denominator = 1;
  for (const value of values.values()) {
    if (value.kind !== 'fraction') return undefined;
    const own = Number(value.fraction.denominator);
    if (own === denominator) continue;
    denominator = lcm(denominator, own);
    if (denominator > Number.MAX_SAFE_INTEGER) return undefined;
  }
  const wholes = new Map<CountryCode, number>();
  let sizes = 0;
  for (const [country, value] of values) {
    if (value.kind !== 'fraction') return undefined;
    const scale = denominator / Number(value.fraction.denominator);
    const whole = Number(value.fraction.numerator) * scale;
    sizes += Math.abs(whole);
    if (sizes > Number.MAX_SAFE_INTEGER) return undefined;
    wholes.set(country, whole);
  }
  return { denominator, wholes };
}
