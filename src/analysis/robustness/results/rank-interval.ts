import type { NodeDraws } from '../run/draw-replicates.ts';

/** The ranks a unit may hold, given how sure we are of all that they are made from. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
  readonly median: number;
  /** Replicates in which the unit had a rank. */
  readonly replicates: number;
}

/** The ranks between which a unit stood in at least so many percent of its replicates: `low` is the
 *  smallest rank that it reached or bettered in 5 % of them, `high` the smallest that it reached or
 *  bettered in 95 % (for 90 percent). Ranks are whole, so an interval holds at least its percentage;
 *  a wider percentage never gives a narrower interval. Ties share the best rank.
 *
 *  `unit` is its place in the input; `grouping` 0 is the whole. Undefined for a unit that never had a rank. */
export function rankInterval(
  draws: Pick<NodeDraws, 'rankCounts'>,
  unit: number,
  percent: number,
  grouping = 0,
): RankInterval | undefined {
  const counts = draws.rankCounts(unit, grouping);
  const replicates = counts.reduce((sum, count) => sum + count, 0);
  if (replicates === 0) return undefined;
  const tail = (100 - percent) / 200;
  return {
    low: rankAt(counts, tail * replicates),
    high: rankAt(counts, (1 - tail) * replicates),
    median: rankAt(counts, replicates / 2),
    replicates,
  };
}

/** A share of a whole number of replicates this close above a whole number counts as that number. */
const ROUNDING = 1e-9;

/** The smallest rank up to which at least so many replicates lie. */
function rankAt(counts: Uint32Array, least: number): number {
  let below = 0;
  for (let at = 0; at < counts.length; at++) {
    below += counts[at] ?? 0;
    if (below > 0 && below >= least - ROUNDING) return at + 1;
  }
  return counts.length;
}

/** The share of replicates in which a unit had each rank, rank 1 first; they add up to 1. */
export function rankProbabilities(
  draws: Pick<NodeDraws, 'rankCounts'>,
  unit: number,
  grouping = 0,
): Float64Array {
  const counts = draws.rankCounts(unit, grouping);
  const replicates = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => count / replicates);
}
