import { quantile, seededRandom } from '../../numerics/index.ts';
import type { Factor } from '../draw/factors.ts';
import type { DrawInput } from '../input/draw-input.ts';
import type { FailureCount } from '../run/failure-counts.ts';
import { DesignRow } from './design-row.ts';
import { drawnFactors } from './drawn-factors.ts';
import {
  addRow,
  addSums,
  noSums,
  packedSums,
  type SobolSums,
  unpackedSums,
  varianceShares,
} from './sobol-sums.ts';

/** How much of the variance of the mean rank shift comes from each factor. */
export interface VarianceAnalysis {
  readonly factors: readonly Factor[];
  readonly rows: number;
  /** rows × (factors + 2) */
  readonly asked: number;
  readonly run: number;
  readonly failures: readonly FailureCount[];
  /** One for each factor; none where a run failed, because shares of what is left would mislead. */
  readonly shares: readonly FactorShare[];
  /** The same shares after an eighth, a quarter, a half and all of the rows. */
  readonly convergence: readonly ConvergencePoint[];
  /** True where no share moved by more than 0.02 from half of the rows to all of them and every interval
   *  is at most 0.1 wide. */
  readonly converged: boolean;
}

/** The shares of one factor, each between the ends of its interval of 90 %. */
export interface FactorShare {
  readonly factor: Factor;
  /** Alone. */
  readonly first: EstimatedShare;
  /** Alone and together with others. */
  readonly total: EstimatedShare;
}

/** An estimate with its bootstrap interval. */
export interface EstimatedShare {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The shares after so many rows, in the order of the factors. */
export interface ConvergencePoint {
  readonly rows: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

const MOST_BLOCKS = 500;
const RESAMPLES = 500;
const [MOST_MOVE, WIDEST] = [0.02, 0.1];

/** First and total order of Sobol over the factors of an input, by a design of rows × (factors + 2) runs;
 *  what is explained is the mean rank shift of one aggregate. Intervals come from 500 bootstrap samples of
 *  the rows (of blocks of rows where there are more than 500). A run that fails is counted and
 *  explained, and no share is given. Deterministic by the input's seed. */
export function varianceAnalysis(input: DrawInput, node: string, rows: number): VarianceAnalysis {
  const factors = drawnFactors(input);
  const row = new DesignRow(input, node, factors);
  const blocks: SobolSums[] = [];
  const perBlock = Math.ceil(rows / MOST_BLOCKS);
  const mixed = new Float64Array(factors.length);
  let middle = 0;
  for (let nth = 0; nth < rows; nth++) {
    row.take(nth);
    if (nth === 0) middle = (row.a + row.b) / 2;
    for (let at = 0; at < mixed.length; at++) mixed[at] = (row.mixed[at] ?? 0) - middle;
    if (nth % perBlock === 0) blocks.push(noSums(factors.length));
    const block = blocks.at(-1);
    if (block) addRow(block, row.a - middle, row.b - middle, mixed);
  }
  const asked = rows * (factors.length + 2);
  const { run, failures } = row;
  const head = { factors, rows, asked, run, failures };
  if (run < asked || rows === 0) return { ...head, shares: [], convergence: [], converged: false };
  const shares = estimatedShares(blocks, factors, input.seed);
  const convergence = [8, 4, 2, 1].map((part) => sharesOfFirst(blocks, part));
  return { ...head, shares, convergence, converged: hasConverged(shares, convergence) };
}

function sumOf(blocks: readonly SobolSums[]): SobolSums {
  const sums = noSums(blocks[0]?.mixed.length ?? 0);
  for (const block of blocks) addSums(sums, block);
  return sums;
}

function sharesOfFirst(blocks: readonly SobolSums[], part: number): ConvergencePoint {
  const sums = sumOf(blocks.slice(0, Math.max(1, Math.floor(blocks.length / part))));
  return { rows: sums.rows, ...varianceShares(sums) };
}

function estimatedShares(
  blocks: readonly SobolSums[],
  factors: readonly Factor[],
  seed: number,
): readonly FactorShare[] {
  const whole = varianceShares(sumOf(blocks));
  const random = seededRandom(seed, Number.MAX_SAFE_INTEGER);
  const packed = blocks.map(packedSums);
  const samples = Array.from({ length: RESAMPLES }, () => {
    const sums = packedSums(noSums(factors.length));
    for (let nth = 0; nth < packed.length; nth++) {
      const block = packed[random.below(packed.length)];
      if (!block) continue;
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (block[at] ?? 0);
    }
    return varianceShares(unpackedSums(sums));
  });
  return factors.map((factor, at): FactorShare => {
    const estimated = (order: 'first' | 'total'): EstimatedShare => {
      const drawn = samples.map((sample) => sample[order][at] ?? Number.NaN);
      return {
        estimate: whole[order][at] ?? Number.NaN,
        low: quantile(drawn, 0.05),
        high: quantile(drawn, 0.95),
      };
    };
    return { factor, first: estimated('first'), total: estimated('total') };
  });
}

function hasConverged(
  shares: readonly FactorShare[],
  convergence: readonly ConvergencePoint[],
): boolean {
  const [half, all] = convergence.slice(-2);
  if (!half || !all) return false;
  const moved = (order: 'first' | 'total'): boolean =>
    all[order].some((share, at) => Math.abs(share - (half[order][at] ?? 0)) > MOST_MOVE);
  const wide = ({ low, high }: EstimatedShare): boolean => high - low > WIDEST;
  return (
    !moved('first') &&
    !moved('total') &&
    !shares.some(({ first, total }) => wide(first) || wide(total))
  );
}
