/** What the estimators of variance shares need of some rows of a design: sums, so that rows can be added
 *  and drawn again in any mixture. A row has one run of A, one of B, and one of A with the factor from B. */
export interface SobolSums {
  rows: number;
  a: number;
  b: number;
  aa: number;
  bb: number;
  ab: number;
  /** By factor: the run itself, its product with B, and its squared distance from A. */
  readonly mixed: Float64Array;
  readonly bMixed: Float64Array;
  readonly distance: Float64Array;
}

/** Sums of no rows. */
export function noSums(factors: number): SobolSums {
  return {
    ...{ rows: 0, a: 0, b: 0, aa: 0, bb: 0, ab: 0 },
    mixed: new Float64Array(factors),
    bMixed: new Float64Array(factors),
    distance: new Float64Array(factors),
  };
}

/** Adds a row. Runs are given from some number near their mean, so that nothing is lost in large sums. */
export function addRow(sums: SobolSums, a: number, b: number, mixed: ArrayLike<number>): void {
  sums.rows++;
  sums.a += a;
  sums.b += b;
  sums.aa += a * a;
  sums.bb += b * b;
  sums.ab += a * b;
  for (let at = 0; at < mixed.length; at++) {
    const own = mixed[at] ?? 0;
    sums.mixed[at] = (sums.mixed[at] ?? 0) + own;
    sums.bMixed[at] = (sums.bMixed[at] ?? 0) + b * own;
    sums.distance[at] = (sums.distance[at] ?? 0) + (a - own) * (a - own);
  }
}

/** Adds the sums of other rows. */
export function addSums(sums: SobolSums, other: SobolSums): void {
  sums.rows += other.rows;
  sums.a += other.a;
  sums.b += other.b;
  sums.aa += other.aa;
  sums.bb += other.bb;
  sums.ab += other.ab;
  for (let at = 0; at < sums.mixed.length; at++) {
    sums.mixed[at] = (sums.mixed[at] ?? 0) + (other.mixed[at] ?? 0);
    sums.bMixed[at] = (sums.bMixed[at] ?? 0) + (other.bMixed[at] ?? 0);
    sums.distance[at] = (sums.distance[at] ?? 0) + (other.distance[at] ?? 0);
  }
}

/** The sums in one array, as samples add them up. */
export function packedSums({ rows, a, b, aa, bb, ab, ...byFactor }: SobolSums): Float64Array {
  const { mixed, bMixed, distance } = byFactor;
  return Float64Array.of(rows, a, b, aa, bb, ab, ...mixed, ...bMixed, ...distance);
}

/** The sums of a packed array. */
export function unpackedSums(packed: Float64Array): SobolSums {
  const [rows = 0, a = 0, b = 0, aa = 0, bb = 0, ab = 0] = packed;
  const factors = (packed.length - PACKED_ALONE) / 3;
  const part = (nth: number): Float64Array =>
    packed.slice(PACKED_ALONE + nth * factors, PACKED_ALONE + (nth + 1) * factors);
  return {
    ...{ rows, a, b, aa, bb, ab },
    mixed: part(0),
    bMixed: part(1),
    distance: part(2),
  };
}

/** Sums that no factor has part in. */
const PACKED_ALONE = 6;

/** Shares of the variance, by factor. */
export interface VarianceShares {
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** First and total order. With V the variance of all runs of A and B, and f₀ their mean,
 *
 *      first = mean of (B − f₀)·(ABᵢ − A) ÷ V        total = mean of (A − ABᵢ)² ÷ 2V
 *
 *  The first is the estimator of Saltelli and others (2010) on centred runs: uncentred, the mean itself
 *  goes into every product and needs several times the runs for the same precision. The second is that
 *  of Jansen (1999). All shares are 0 where nothing varies. */
export function varianceShares(sums: SobolSums): VarianceShares {
  const { rows, a, b, aa, bb, ab } = sums;
  const middle = (a + b) / (2 * rows);
  const variance = (aa + bb) / (2 * rows) - middle * middle;
  const share = (part: number): number => (variance > 0 ? part / rows / variance : 0);
  const first = Array.from(sums.bMixed, (product, at) =>
    share(product - ab - middle * ((sums.mixed[at] ?? 0) - a)),
  );
  return { first, total: Array.from(sums.distance, (distance) => share(distance / 2)) };
}
