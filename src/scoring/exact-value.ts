import type { Fraction } from '../model/index.ts';

/** A value known exactly: a fraction, or a root enclosed as tightly as asked. */
export type ExactValue =
  | { readonly kind: 'fraction'; readonly fraction: Fraction }
  | {
      readonly kind: 'enclosed';
      /** Equal values have equal keys where that can be told from their making. */
      readonly key: string;
      /** Bounds no further apart than 2^−bits. */
      readonly enclose: (bits: number) => { readonly low: Fraction; readonly high: Fraction };
      /** The value as a sum of roots of fractions, where it is one. Such a value is irrational, and
       *  whether two of them are equal is decided exactly. Undefined for roots of sums of roots. */
      readonly terms?: readonly Radical[];
    };

/** coefficient × radicand^(1/degree), the coefficient not zero and the radicand above zero. The degree is
 *  the smallest that writes the root; a fraction has degree 1 and radicand 1. */
export interface Radical {
  readonly coefficient: Fraction;
  readonly degree: number;
  readonly radicand: Fraction;
}

/** A value that is no fraction, or not known to be one. */
export type EnclosedValue = Extract<ExactValue, { readonly kind: 'enclosed' }>;

/** A fraction as a value. */
export function fractionValue(fraction: Fraction): ExactValue {
  return { kind: 'fraction', fraction };
}
