import {
  compareText,
  divide,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
} from '../model/index.ts';
import type { Radical } from './exact-value.ts';
import { exactRoot, primesOf } from './whole-numbers.ts';

const ZERO = fraction(0);

/** radicand^(1/degree), written with the smallest degree: the fourth root of 9 is the square root of 3. */
export function radical(radicand: Fraction, degree: number): Radical {
  let smallest = degree;
  let base = radicand;
  for (const prime of primesOf(degree)) {
    while (smallest % prime === 0) {
      const root = rootOf(base, prime);
      if (!root) break;
      base = root;
      smallest /= prime;
    }
  }
  return { sign: 1, degree: smallest, radicand: base };
}

/** A fraction other than zero as a radical of degree 1. */
export function rationalRadical(value: Fraction): Radical {
  const negative = value.numerator < 0n;
  return { sign: negative ? -1 : 1, degree: 1, radicand: negative ? negated(value) : value };
}

/** factor × radical, for a factor other than zero. */
export function scaled({ sign, degree, radicand }: Radical, factor: Fraction): Radical {
  const negative = factor.numerator < 0n;
  const size = power(negative ? negated(factor) : factor, degree);
  return {
    sign: negative === (sign === 1) ? -1 : 1,
    degree,
    radicand: multiply(radicand, size),
  };
}

/** A sum of radicals in its simplest form, ordered by their keys; an empty list is zero.
 *  Roots of positive fractions of which no two are in a rational proportion are linearly independent
 *  over the rational numbers (Besicovitch 1940). So once proportional terms are merged a sum is zero
 *  only if nothing is left, and a fraction only if nothing but a fraction is left. Terms of one sign
 *  cannot cancel, so they are left as they stand. */
export function simplestSum(terms: readonly Radical[]): readonly Radical[] {
  const rational = sumOfFractions(terms.filter(isRational).map(signedRadicand));
  const irrational = terms.filter((term) => !isRational(term));
  const mixed = irrational.some((term) => term.sign !== irrational[0]?.sign);
  const merged = mixed ? mergeProportional(irrational) : irrational;
  const rest = rational.numerator === 0n ? [] : [rationalRadical(rational)];
  return [...rest, ...merged].sort((a, b) => compareText(radicalKey(a), radicalKey(b)));
}

/** A text that is the same for equal radicals and for no others. */
export function radicalKey({ sign, degree, radicand }: Radical): string {
  const size =
    degree === 1 ? formatFraction(radicand) : `(${formatFraction(radicand)})^1/${degree}`;
  return sign === 1 ? size : `-${size}`;
}

/** The fraction that a radical of degree 1 stands for. */
export function signedRadicand({ sign, radicand }: Radical): Fraction {
  return sign === 1 ? radicand : negated(radicand);
}

/** True for a radical of degree 1. */
export function isRational({ degree }: Radical): boolean {
  return degree === 1;
}

/** base^exponent for a whole exponent, zero or above. */
export function power({ numerator, denominator }: Fraction, exponent: number): Fraction {
  const e = BigInt(exponent);
  return { numerator: numerator ** e, denominator: denominator ** e };
}

function mergeProportional(terms: readonly Radical[]): readonly Radical[] {
  const groups: { readonly first: Radical; readonly factors: Fraction[] }[] = [];
  for (const term of terms) {
    const sign = fraction(term.sign);
    let found = false;
    for (const group of groups) {
      if (group.first.degree !== term.degree) continue;
      const ratio = rootOf(divide(term.radicand, group.first.radicand), term.degree);
      if (!ratio) continue;
      group.factors.push(multiply(ratio, sign));
      found = true;
      break;
    }
    if (!found) groups.push({ first: { ...term, sign: 1 }, factors: [sign] });
  }
  return groups.flatMap(({ first, factors }) => {
    const factor = sumOfFractions(factors);
    return factor.numerator === 0n ? [] : [scaled(first, factor)];
  });
}

function rootOf({ numerator, denominator }: Fraction, degree: number): Fraction | undefined {
  const n = exactRoot(numerator, degree);
  if (n === undefined) return undefined;
  const d = exactRoot(denominator, degree);
  return d === undefined ? undefined : { numerator: n, denominator: d };
}

function sumOfFractions(values: readonly Fraction[]): Fraction {
  return values.reduce(
    (sum, value) =>
      fraction(
        sum.numerator * value.denominator + value.numerator * sum.denominator,
        sum.denominator * value.denominator,
      ),
    ZERO,
  );
}

function negated({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}
