import { type Fraction, fraction } from '../model/index.ts';
import { gcd, lcm, wholeLcm } from './whole-numbers.ts';

/** A fraction and its share among its siblings. */
export interface WeightedFraction {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/** Σ weight × value ÷ Σ weight, exactly. Takes the quick way where every number on it is safe as a
 *  floating-point whole number; both ways give the same fraction. Throws when the weights add up to zero. */
export function meanOfFractions(parts: readonly WeightedFraction[]): Fraction {
  return quickMean(parts) ?? wholeMean(parts);
}

/** The mean by whole numbers of any size. */
export function wholeMean(parts: readonly WeightedFraction[]): Fraction {
  let unit = 1n;
  let weightUnit = 1n;
  for (const { value, weight } of parts) {
    unit = wholeLcm(unit, value.denominator * weight.denominator);
    weightUnit = wholeLcm(weightUnit, weight.denominator);
  }
  let sum = 0n;
  let weights = 0n;
  for (const { value, weight } of parts) {
    const scale = unit / (value.denominator * weight.denominator);
    sum += value.numerator * weight.numerator * scale;
    weights += weight.numerator * (weightUnit / weight.denominator);
  }
  return fraction(sum * weightUnit, unit * weights);
}

/** The mean by safe floating-point whole numbers; undefined as soon as one would not be safe. */
export function quickMean(parts: readonly WeightedFraction[]): Fraction | undefined {
  let unit = 1;
  let weightUnit = 1;
  for (const { value, weight } of parts) {
    const weightDenominator = Number(weight.denominator);
    const denominator = Number(value.denominator) * weightDenominator;
    if (!isSafe(denominator)) return undefined;
    unit = lcm(unit, denominator);
    weightUnit = lcm(weightUnit, weightDenominator);
    if (!isSafe(unit) || !isSafe(weightUnit)) return undefined;
  }
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of parts) {
    const share = Number(weight.numerator);
    const weightDenominator = Number(weight.denominator);
    const scale = unit / (Number(value.denominator) * weightDenominator);
    const product = Number(value.numerator) * share;
    if (!isSafe(product) || !isSafe(product * scale)) return undefined;
    sum += product * scale;
    weights += share * (weightUnit / weightDenominator);
    if (!isSafe(sum) || !isSafe(weights)) return undefined;
  }
  if (weights <= 0 || !isSafe(sum * weightUnit)) return undefined;
  return isSafe(unit * weights) ? reduced(sum * weightUnit, unit * weights) : undefined;
}

/** whole ÷ (denominator × count) in lowest terms; all three safe whole numbers, the last two above zero. */
export function fractionOf(whole: number, denominator: number, count: number): Fraction {
  const divisor = denominator * count;
  return isSafe(divisor)
    ? reduced(whole, divisor)
    : fraction(whole, BigInt(denominator) * BigInt(count));
}

function reduced(numerator: number, denominator: number): Fraction {
  const divisor = gcd(Math.abs(numerator), denominator);
  return {
    numerator: BigInt(numerator / divisor),
    denominator: BigInt(denominator / divisor),
  };
}

function isSafe(whole: number): boolean {
  return whole <= Number.MAX_SAFE_INTEGER && whole >= -Number.MAX_SAFE_INTEGER;
}
