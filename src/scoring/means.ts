import {
  add,
  compareText,
  divide,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
} from '../model/index.ts';
import { enclosedValue, encloseMix, encloseRoot, encloseSum } from './enclosures.ts';
import { valueNotPositive } from './errors.ts';
import { type ExactValue, fractionValue, type Radical } from './exact-value.ts';
import { meanOfFractions, type WeightedFraction } from './fraction-means.ts';
import {
  isNegative,
  isRational,
  power,
  powerOfDegree,
  radical,
  radicalKey,
  rationalRadical,
  scaled,
  simplestSum,
} from './radicals.ts';
import { wholeLcm, wholeWeights } from './whole-numbers.ts';

/** A value and its share among its siblings; weights need not add up to one. */
export interface Weighted {
  readonly value: ExactValue;
  readonly weight: Fraction;
}

/** Roots of a higher degree than this are enclosed and no longer written as one root of one fraction. */
const LARGEST_DEGREE = 1024n;
const ONE = fraction(1);
const ZERO = fraction(0);

/** Σ weight × value ÷ Σ weight. Throws when the weights add up to zero. */
export function arithmeticMean(parts: readonly Weighted[]): ExactValue {
  const fractions = asFractions(parts);
  if (fractions) return fractionValue(meanOfFractions(fractions));
  const total = parts.reduce((sum, { weight }) => add(sum, weight), ZERO);
  return mix(
    parts.map(({ value, weight }) => ({ value, share: divide(weight, total) })),
    ZERO,
  );
}

/** (∏ value^weight)^(1 ÷ Σ weight). Throws the failure ValueNotPositive for a value at or below zero. */
export function geometricMean(parts: readonly Weighted[]): ExactValue {
  const powers = wholeWeights(parts.map(({ weight }) => weight));
  const factors = parts.map(({ value }, at) => ({ value, power: Number(powers[at] ?? 0n) }));
  for (const { value } of factors) {
    if (value.kind === 'fraction' && value.fraction.numerator <= 0n) {
      throw valueNotPositive(formatFraction(value.fraction));
    }
  }
  return rootOfRadicals(factors) ?? rootOfAny(factors);
}

/** minimum + maximum − value: the value turned round on its scale. */
export function turnedValue(value: ExactValue, minimumAndMaximum: Fraction): ExactValue {
  return mix([{ value, share: fraction(-1) }], minimumAndMaximum);
}

/** a − b. */
export function subtractValues(a: ExactValue, b: ExactValue): ExactValue {
  return mix(
    [
      { value: a, share: ONE },
      { value: b, share: fraction(-1) },
    ],
    ZERO,
  );
}

/** A value as a sum of roots of fractions; undefined for roots of sums of roots. */
export function termsOf(value: ExactValue): readonly Radical[] | undefined {
  if (value.kind === 'enclosed') return value.terms;
  return value.fraction.numerator === 0n ? [] : [rationalRadical(value.fraction)];
}

/** A text that is equal for values known to be equal from their making. */
export function keyOf(value: ExactValue): string {
  return value.kind === 'fraction' ? formatFraction(value.fraction) : value.key;
}

interface Share {
  readonly value: ExactValue;
  readonly share: Fraction;
}

interface Factor {
  readonly value: ExactValue;
  readonly power: number;
}

function mix(parts: readonly Share[], constant: Fraction): ExactValue {
  const terms: Radical[] = constant.numerator === 0n ? [] : [rationalRadical(constant)];
  for (const { value, share } of parts) {
    const own = termsOf(value);
    if (!own) return mixOfAny(parts, constant);
    terms.push(...own.map((term) => scaled(term, share)));
  }
  return sumValue(terms);
}

function sumValue(terms: readonly Radical[]): ExactValue {
  const simplest = simplestSum(terms);
  const [first] = simplest;
  if (!first) return fractionValue(ZERO);
  if (simplest.length === 1 && isRational(first)) return fractionValue(first.coefficient);
  const key = simplest.map(radicalKey).join(' + ');
  return enclosedValue(key, (bits) => encloseSum(simplest, bits), simplest);
}

function mixOfAny(parts: readonly Share[], constant: Fraction): ExactValue {
  const [only] = parts;
  const plain = constant.numerator === 0n && only && parts.every(isSameValue(only.value));
  const total = parts.reduce((sum, { share }) => add(sum, share), ZERO);
  if (plain && formatFraction(total) === '1') return only.value;
  if (plain && total.numerator === 0n) return fractionValue(ZERO);
  const addends = parts.map(({ value, share }) => `${formatFraction(share)}·[${keyOf(value)}]`);
  const key = [formatFraction(constant), ...addends.sort(compareText)].join(' + ');
  return enclosedValue(key, (bits) => encloseMix(parts, constant, bits));
}

function rootOfRadicals(factors: readonly Factor[]): ExactValue | undefined {
  const radicals: { readonly of: Radical; readonly power: number }[] = [];
  let common = 1n;
  let degree = 0n;
  for (const { value, power: exponent } of factors) {
    const [only, ...more] = termsOf(value) ?? [];
    if (!only || isNegative(only) || more.length > 0) return undefined;
    radicals.push({ of: only, power: exponent });
    common = wholeLcm(common, BigInt(only.degree));
    degree += BigInt(exponent);
  }
  if (degree * common > LARGEST_DEGREE) return undefined;
  const product = radicals.reduce(
    (whole, { of, power: exponent }) =>
      multiply(whole, power(powerOfDegree(of), (exponent * Number(common)) / of.degree)),
    ONE,
  );
  return sumValue([radical(product, Number(degree * common))]);
}

function rootOfAny(factors: readonly Factor[]): ExactValue {
  const [first] = factors;
  if (first && factors.every(isSameValue(first.value))) return first.value;
  const degree = factors.reduce((sum, factor) => sum + factor.power, 0);
  const written = factors.map((factor) => `[${keyOf(factor.value)}]^${factor.power}/${degree}`);
  const key = [...written].sort(compareText).join(' · ');
  return enclosedValue(key, (bits) => {
    const bounds = encloseRoot(factors, degree, bits);
    if (!bounds) throw valueNotPositive(key);
    return bounds;
  });
}

function isSameValue(value: ExactValue): (part: { readonly value: ExactValue }) => boolean {
  const key = keyOf(value);
  return (part) => keyOf(part.value) === key;
}

function asFractions(parts: readonly Weighted[]): readonly WeightedFraction[] | undefined {
  const fractions: WeightedFraction[] = [];
  for (const { value, weight } of parts) {
    if (value.kind !== 'fraction') return undefined;
    fractions.push({ value: value.fraction, weight });
  }
  return fractions;
}
