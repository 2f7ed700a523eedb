import { exponential, meanRanks, naturalLog, pearson, spearman } from '../../numerics/index.ts';
import { correlationChance } from './student.ts';

/** How two columns go together, over the countries that have both: −1 opposite, 0 not at all, 1 alike. */
export interface Correlation {
  /** Countries with both numbers. */
  readonly n: number;
  /** Of the numbers themselves. */
  readonly pearson?: number;
  /** Of their ranks, which half-point scores call for. */
  readonly spearman?: number;
  /** How probable so large a Pearson correlation is by accident. */
  readonly p?: number;
  /** The same of the correlation by ranks, by the same distribution. */
  readonly rankP?: number;
  /** Ends of the interval of 95 %; from four countries on. */
  readonly low?: number;
  readonly high?: number;
  /** Why there is no number. */
  readonly missing?: 'too few countries' | 'no differences';
}

/** Two-sided 95 % of the normal distribution. */
const NORMAL_95 = 1.959963984540054;
const FEWEST = 3;

/** Both correlations of two columns, with the interval of Fisher's transformation: z = ½ ln((1+r)/(1−r)),
 *  ± 1.96/√(n−3). Fewer than three pairs, or a column of equal numbers, give a word and no number. */
export function correlate(a: ArrayLike<number>, b: ArrayLike<number>): Correlation {
  const n = pairsIn(a, b);
  if (n < FEWEST) return { n, missing: 'too few countries' };
  const r = pearson(a, b);
  if (Number.isNaN(r)) return { n, missing: 'no differences' };
  const interval = n > FEWEST ? fisherInterval(r, n) : {};
  const rho = n === a.length ? pearson(ranksOf(a), ranksOf(b)) : spearman(a, b);
  return {
    n,
    pearson: r,
    spearman: rho,
    p: correlationChance(r, n),
    rankP: correlationChance(rho, n),
    ...interval,
  };
}

/** Ranks of columns without gaps: every column is ranked once and correlated many times. */
const known = new WeakMap<ArrayLike<number>, Float64Array>();

function ranksOf(column: ArrayLike<number>): Float64Array {
  const ranks = known.get(column) ?? meanRanks(column);
  known.set(column, ranks);
  return ranks;
}

function pairsIn(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let n = 0;
  for (let at = 0; at < a.length; at++) {
    if (!Number.isNaN(a[at] ?? Number.NaN) && !Number.isNaN(b[at] ?? Number.NaN)) n++;
  }
  return n;
}

function fisherInterval(r: number, n: number): { readonly low: number; readonly high: number } {
  if (Math.abs(r) === 1) return { low: r, high: r };
  const z = naturalLog((1 + r) / (1 - r)) / 2;
  const reach = NORMAL_95 / Math.sqrt(n - FEWEST);
  return { low: hyperbolicTangent(z - reach), high: hyperbolicTangent(z + reach) };
}

function hyperbolicTangent(z: number): number {
  const double = exponential(2 * z);
  return double === Number.POSITIVE_INFINITY ? 1 : (double - 1) / (double + 1);
}

/** True where accident is less probable than the threshold, of the numbers and of their order alike, and
 *  both go the same way. */
export function isSignificant(
  { p, rankP, pearson = 0, spearman = 0 }: Correlation,
  threshold: number,
): boolean {
  if (p === undefined || rankP === undefined) return false;
  return p < threshold && rankP < threshold && pearson * spearman > 0;
}

/** The smallest correlation of so many countries that is not put down to accident, to two decimals. */
export function smallestSignificant(n: number, threshold: number): number | undefined {
  for (let hundredths = 1; hundredths < 100; hundredths++) {
    if (correlationChance(hundredths / 100, n) < threshold) return hundredths / 100;
  }
  return undefined;
}
