import {
  add,
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
const ONE = fraction(1);

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
  if (smallest === 1) return rationalRadical(base);
  return { coefficient: ONE, degree: smallest, radicand: base };
}

/** A fraction other than zero as a radical. */
export function rationalRadical(value: Fraction): Radical {
  return { coefficient: value, degree: 1, radicand: ONE };
}

/** factor × radical, for a factor other than zero. */
export function scaled({ coefficient, ...root }: Radical, factor: Fraction): Radical {
  return { ...root, coefficient: multiply(coefficient, factor) };
}

/** radical^degree, which is a fraction. */
export function powerOfDegree({ coefficient, degree, radicand }: Radical): Fraction {
  return multiply(power(coefficient, degree), radicand);
}

/** A sum of radicals in its simplest form, ordered by their keys; an empty list is zero.
 *  Roots of positive fractions of which no two are in a rational proportion are linearly independent
 *  over the rational numbers (Besicovitch 1940). So once proportional terms are merged a sum is zero
 *  only if nothing is left, and a fraction only if nothing but a fraction is left. Terms of one sign
 *  cannot cancel, so they are left as they stand. */
export function simplestSum(terms: readonly Radical[]): readonly Radical[] {
  const rational = sumOfFractions(terms.filter(isRational).map(({ coefficient }) => coefficient));
  const irrational = terms.filter((term) => !isRational(term));
  const mixed = irrational.some(isNegative) && !irrational.every(isNegative);
  const merged = mixed ? mergeProportional(irrational) : irrational;
  const rest = rational.numerator === 0n ? [] : [rationalRadical(rational)];
  return [...rest, ...merged]
    .map((term) => ({ term, key: radicalKey(term) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ term }) => term);
}

/** A text that is the same for radicals written alike. */
export function radicalKey({ coefficient, degree, radicand }: Radical): string {
  if (degree === 1) return formatFraction(coefficient);
  return `${formatFraction(coefficient)}·(${formatFraction(radicand)})^1/${degree}`;
}

/** True for a radical that is a fraction. */
export function isRational({ degree }: Radical): boolean {
  return degree === 1;
}

/** True for a radical below zero. */
export function isNegative({ coefficient }: Radical): boolean {
  return coefficient.numerator < 0n;
}

/** base^exponent for a whole exponent, zero or above. */
export function power({ numerator, denominator }: Fraction, exponent: number): Fraction {
  const e = BigInt(exponent);
  return { numerator: numerator ** e, denominator: denominator ** e };
}

function mergeProportional(terms: readonly Radical[]): readonly Radical[] {
  const groups: { readonly first: Radical; coefficient: Fraction }[] = [];
  for (const term of terms) {
    let found = false;
    for (const group of groups) {
      if (group.first.degree !== term.degree) continue;
      const ratio = rootOf(divide(term.radicand, group.first.radicand), term.degree);
      if (!ratio) continue;
      group.coefficient = add(group.coefficient, multiply(ratio, term.coefficient));
      found = true;
      break;
    }
    if (!found) groups.push({ first: term, coefficient: term.coefficient });
  }
  return groups
    .filter(({ coefficient }) => coefficient.numerator !== 0n)
    .map(({ first, coefficient }) => ({ ...first, coefficient }));
}

function rootOf({ numerator, denominator }: Fraction, degree: number): Fraction | undefined {
  const n = exactRoot(numerator, degree);
  if (n === undefined) return undefined;
  const d = exactRoot(denominator, degree);
  return d === undefined ? undefined : { numerator: n, denominator: d };
}

function sumOfFractions(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}
