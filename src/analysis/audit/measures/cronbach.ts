import { sampleDeviation } from '../../numerics/index.ts';

/** Cronbach's alpha of columns without gaps: how far items that are meant to measure one thing agree.
 *  k/(k−1) × (1 − Σ variances ÷ variance of the sum). 1 where they are one, 0 where each goes its own
 *  way, below where they contradict. NaN of fewer than two columns or of a sum that does not vary. */
export function cronbachAlpha(columns: readonly ArrayLike<number>[]): number {
  const k = columns.length;
  const rows = columns[0]?.length ?? 0;
  if (k < 2 || rows < 2) return Number.NaN;
  const sum = Float64Array.from({ length: rows }, (_, at) =>
    columns.reduce((total, column) => total + (column[at] ?? 0), 0),
  );
  const whole = variance(sum);
  if (whole === 0) return Number.NaN;
  const single = columns.reduce((total, column) => total + variance(column), 0);
  return (k / (k - 1)) * (1 - single / whole);
}

function variance(column: ArrayLike<number>): number {
  const deviation = sampleDeviation(column);
  return deviation * deviation;
}
