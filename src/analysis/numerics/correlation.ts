import { mean } from './moments.ts';
import { meanRanks } from './ranks.ts';

/** Pearson's correlation over the rows where both columns have a number; NaN where one does not vary. */
export function pearson(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = pairsOf(a, b);
  const [middleX, middleY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const dx = (x[at] ?? 0) - middleX;
    const dy = (y[at] ?? 0) - middleY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  if (xx === 0 || yy === 0) return Number.NaN;
  return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
}

/** Spearman's rank correlation: Pearson's of the mean ranks among the rows where both have a number. */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = pairsOf(a, b);
  return pearson(meanRanks(x), meanRanks(y));
}

/** The correlations of every column with every other, pair by pair over the rows both have. */
export function correlationMatrix(columns: readonly ArrayLike<number>[]): readonly Float64Array[] {
  const rows = columns.map(() => new Float64Array(columns.length));
  columns.forEach((column, at) => {
    for (let other = 0; other <= at; other++) {
      const r = other === at ? 1 : pearson(column, columns[other] ?? []);
      const [row, mirror] = [rows[at], rows[other]];
      if (row) row[other] = r;
      if (mirror) mirror[at] = r;
    }
  });
  return rows;
}

function pairsOf(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): readonly [Float64Array, Float64Array] {
  const [x, y] = [new Float64Array(a.length), new Float64Array(a.length)];
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    const [left, right] = [a[at] ?? Number.NaN, b[at] ?? Number.NaN];
    if (Number.isNaN(left) || Number.isNaN(right)) continue;
    x[count] = left;
    y[count++] = right;
  }
  return [x.subarray(0, count), y.subarray(0, count)];
}
