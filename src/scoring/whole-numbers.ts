import { type Fraction, greatestCommonDivisor } from '../model/index.ts';

/** Greatest common divisor of two whole numbers, neither below zero; 1 when both are zero. */
export function gcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x === 0 ? 1 : x;
}

/** Least common multiple of two whole numbers above zero; not safe when above 2^53. */
export function lcm(a: number, b: number): number {
  return a === b ? a : (a / gcd(a, b)) * b;
}

/** Least common multiple of two whole numbers above zero. */
export function wholeLcm(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/** Weights above zero as the smallest whole numbers in the same proportion: 1, 2 and 1/2 are 2, 4 and 1. */
export function wholeWeights(weights: readonly Fraction[]): readonly bigint[] {
  const unit = weights.reduce((common, { denominator }) => wholeLcm(common, denominator), 1n);
  const whole = weights.map(({ numerator, denominator }) => (numerator * unit) / denominator);
  const divisor = whole.reduce(greatestCommonDivisor, 0n);
  return whole.map((weight) => weight / divisor);
}

/** Largest whole number whose power `degree` is not above `value` (zero or more).
 *  Newton's method on whole numbers; floating point only chooses where it starts. */
export function floorRoot(value: bigint, degree: number): bigint {
  if (degree === 1 || value < 2n) return value;
  const power = BigInt(degree - 1);
  const step = (x: bigint): bigint => (power * x + value / x ** power) / BigInt(degree);
  // One step from any start lands on or above the root; from there steps only fall.
  let root = step(nearRoot(value, degree));
  for (;;) {
    const next = step(root);
    if (next >= root) return root;
    root = next;
  }
}

/** The whole number whose power `degree` is `value`; undefined when there is none. */
export function exactRoot(value: bigint, degree: number): bigint | undefined {
  const root = floorRoot(value, degree);
  return root ** BigInt(degree) === value ? root : undefined;
}

/** The primes that divide a whole number above zero, each once. */
export function primesOf(value: number): readonly number[] {
  const primes: number[] = [];
  let rest = value;
  for (let prime = 2; prime * prime <= rest; prime++) {
    if (rest % prime !== 0) continue;
    primes.push(prime);
    while (rest % prime === 0) rest /= prime;
  }
  if (rest > 1) primes.push(rest);
  return primes;
}

function nearRoot(value: bigint, degree: number): bigint {
  const hex = value.toString(16);
  const lead = Number.parseInt(hex.slice(0, 12), 16);
  const exponent = (Math.log2(lead) + 4 * Math.max(0, hex.length - 12)) / degree;
  const shift = Math.max(0, Math.floor(exponent) - 50);
  return (BigInt(Math.ceil(2 ** (exponent - shift))) + 1n) << BigInt(shift);
}
