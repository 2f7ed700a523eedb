import { fillRandomWords } from '../../numerics/index.ts';

/** What may differ between replicates, in the order in which it takes effect. Names are permanent: the
 *  place of a factor in this list names its random numbers. */
export const FACTORS = [
  'scores',
  'imputation',
  'treatment',
  'normalisation',
  'aggregation',
  'leave-out',
  'weights',
] as const;

/** One of `FACTORS`. */
export type Factor = (typeof FACTORS)[number];

/** Streams of one replicate; more than there are factors, so that a later one changes no draw. */
const STREAMS = 16;

/** For each factor the replicate whose draw it has, or −1 where it stays as declared. All alike for an
 *  ordinary replicate; mixed from two where the share of a factor is measured. */
export type Origins = Readonly<Record<Factor, number>>;

/** A replicate that draws every factor anew. */
export function originsOf(replicate: number): Origins {
  return mixedOrigins(replicate, replicate);
}

/** The run in which nothing is drawn. */
export const DECLARED: Origins = originsOf(-1);

/** The draws of the first replicate, but for one factor, which has those of the second. */
export function mixedOrigins(
  first: number,
  second: number,
  fromSecond?: Factor | undefined,
): Origins {
  return {
    scores: fromSecond === 'scores' ? second : first,
    imputation: fromSecond === 'imputation' ? second : first,
    treatment: fromSecond === 'treatment' ? second : first,
    normalisation: fromSecond === 'normalisation' ? second : first,
    aggregation: fromSecond === 'aggregation' ? second : first,
    'leave-out': fromSecond === 'leave-out' ? second : first,
    weights: fromSecond === 'weights' ? second : first,
  };
}

/** The stream that the random numbers of a factor in a replicate come from. */
export function streamOf(factor: Factor, replicate: number): number {
  return replicate * STREAMS + FACTORS.indexOf(factor);
}

const word = new Uint32Array(1);

/** Which of `count` alternatives a factor takes: the unit interval is cut into equal parts, whatever was
 *  drawn before. 0, the index's own, where it stays as declared. */
export function choiceOf(seed: number, factor: Factor, origins: Origins, count: number): number {
  const replicate = origins[factor];
  if (count < 2 || replicate < 0) return 0;
  fillRandomWords(seed, streamOf(factor, replicate), word);
  return Math.floor(((word[0] ?? 0) / 2 ** 32) * count);
}
