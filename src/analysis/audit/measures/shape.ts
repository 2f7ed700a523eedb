import {
  excessKurtosis,
  extremes,
  mean,
  median,
  presentOf,
  sampleDeviation,
  skewness,
} from '../../numerics/index.ts';

/** What a column looks like. A number that so few countries do not give is left out. */
export interface Shape {
  /** Countries with a number. */
  readonly n: number;
  readonly missing: number;
  readonly lowest?: number;
  readonly highest?: number;
  readonly mean?: number;
  readonly median?: number;
  /** Standard deviation over n − 1. */
  readonly deviation?: number;
  /** Adjusted, as spreadsheets give it. */
  readonly skewness?: number;
  /** Adjusted, in excess of the normal distribution's. */
  readonly kurtosis?: number;
  readonly different: number;
  /** The most frequent number, the lower of two, and how many countries have it. */
  readonly mostFrequent?: { readonly value: number; readonly countries: number };
  /** How many countries have each number, the lowest first. */
  readonly counts: readonly { readonly value: number; readonly countries: number }[];
}

/** Describes a column. */
export function shapeOf(column: ArrayLike<number>): Shape {
  const present = presentOf(column);
  const ends = extremes(present);
  const tally = new Map<number, number>();
  for (const value of present.slice().sort()) tally.set(value, (tally.get(value) ?? 0) + 1);
  const counts = [...tally].map(([value, countries]) => ({ value, countries }));
  const mostFrequent = counts.reduce<(typeof counts)[number] | undefined>(
    (best, one) => (best && best.countries >= one.countries ? best : one),
    undefined,
  );
  return {
    n: present.length,
    missing: column.length - present.length,
    ...(ends && { lowest: ends.lowest, highest: ends.highest }),
    ...number('mean', mean(present)),
    ...number('median', median(present)),
    ...number('deviation', sampleDeviation(present)),
    ...number('skewness', skewness(present)),
    ...number('kurtosis', excessKurtosis(present)),
    different: counts.length,
    ...(mostFrequent && { mostFrequent }),
    counts,
  };
}

function number<Name extends string>(
  name: Name,
  value: number,
): { readonly [name: string]: number } {
  return Number.isFinite(value) ? { [name]: value } : {};
}
