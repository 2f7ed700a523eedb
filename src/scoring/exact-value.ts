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
    };
