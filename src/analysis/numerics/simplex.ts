const ZERO = 1e-14;
const MOST_PIVOTS = 10_000;

/** The solution of a linear programme. */
export interface Optimum {
  readonly value: number;
  readonly weights: Float64Array;
}

/** Maximizes goal·w under row·w ≤ 1 for every row and w ≥ 0, by the simplex method with Bland's rule, which
 *  never goes round in a circle. Undefined where nothing bounds the goal. */
export function maximizeUnderOnes(
  goal: ArrayLike<number>,
  rows: readonly ArrayLike<number>[],
): Optimum | undefined {
  const [n, m] = [goal.length, rows.length];
  const width = n + m + 1;
  const table = new Float64Array((m + 1) * width);
  const basis = Int32Array.from(rows, (_, i) => n + i);
  rows.forEach((row, i) => {
    for (let j = 0; j < n; j++) table[i * width + j] = row[j] ?? 0;
    table[i * width + n + i] = 1;
    table[i * width + width - 1] = 1;
  });
  for (let j = 0; j < n; j++) table[m * width + j] = -(goal[j] ?? 0);
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    const entering = enteringColumn(table, m, width);
    if (entering === -1) return optimumOf(table, basis, n, m, width);
    const leaving = leavingRow(table, basis, m, width, entering);
    if (leaving === -1) return undefined;
    pivot(table, m, width, leaving, entering);
    basis[leaving] = entering;
  }
  throw new Error(`no optimum after ${MOST_PIVOTS} pivots`);
}

function enteringColumn(table: Float64Array, m: number, width: number): number {
  for (let j = 0; j < width - 1; j++) if ((table[m * width + j] ?? 0) < -ZERO) return j;
  return -1;
}

function leavingRow(
  table: Float64Array,
  basis: Int32Array,
  m: number,
  width: number,
  entering: number,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < m; i++) {
    const step = table[i * width + entering] ?? 0;
    if (step <= ZERO) continue;
    const ratio = (table[i * width + width - 1] ?? 0) / step;
    const tied = best !== -1 && ratio === least && (basis[i] ?? 0) < (basis[best] ?? 0);
    if (ratio < least || tied) {
      least = ratio;
      best = i;
    }
  }
  return best;
}

function pivot(table: Float64Array, m: number, width: number, row: number, column: number): void {
  const by = table[row * width + column] ?? 1;
  for (let j = 0; j < width; j++) table[row * width + j] = (table[row * width + j] ?? 0) / by;
  for (let i = 0; i <= m; i++) {
    const times = table[i * width + column] ?? 0;
    if (i === row || times === 0) continue;
    for (let j = 0; j < width; j++) {
      table[i * width + j] = (table[i * width + j] ?? 0) - times * (table[row * width + j] ?? 0);
    }
  }
}

function optimumOf(
  table: Float64Array,
  basis: Int32Array,
  n: number,
  m: number,
  width: number,
): Optimum {
  const weights = new Float64Array(n);
  basis.forEach((column, i) => {
    if (column < n) weights[column] = table[i * width + width - 1] ?? 0;
  });
  return { value: table[m * width + width - 1] ?? 0, weights };
}
