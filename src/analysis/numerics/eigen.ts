/** An eigenvalue of a symmetric matrix and its eigenvector of length one. */
export interface EigenPair {
  readonly value: number;
  readonly vector: Float64Array;
}

const MOST_SWEEPS = 100;

/** Eigenvalues and eigenvectors of a symmetric matrix, the largest value first, by Jacobi rotations. The
 *  component of a vector that is largest in size is positive. Throws for a matrix that is not square or
 *  holds a number that is not finite. */
export function symmetricEigen(matrix: readonly ArrayLike<number>[]): readonly EigenPair[] {
  const n = matrix.length;
  const a = new Float64Array(n * n);
  const v = new Float64Array(n * n);
  matrix.forEach((row, i) => {
    if (row.length !== n) throw new Error(`matrix of ${n} rows with a row of ${row.length}`);
    v[i * n + i] = 1;
    for (let j = 0; j < n; j++) {
      const value = row[j] ?? Number.NaN;
      if (!Number.isFinite(value)) throw new Error(`matrix holds ${value}`);
      a[i * n + j] = value;
    }
  });
  for (let sweep = 0; sweep < MOST_SWEEPS && sweepOnce(a, v, n); sweep++);
  const pairs = matrix.map((_, at): EigenPair => {
    const vector = Float64Array.from({ length: n }, (__, i) => v[i * n + at] ?? 0);
    const largest = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0);
    return { value: a[at * n + at] ?? 0, vector: largest < 0 ? vector.map((x) => -x) : vector };
  });
  return pairs.sort((x, y) => y.value - x.value);
}

/** One rotation for every pair; false when nothing was left to turn. */
function sweepOnce(a: Float64Array, v: Float64Array, n: number): boolean {
  let turned = false;
  for (let p = 0; p < n - 1; p++) {
    for (let q = p + 1; q < n; q++) {
      const away = a[p * n + q] ?? 0;
      const [first, second] = [a[p * n + p] ?? 0, a[q * n + q] ?? 0];
      if (Math.abs(away) <= 1e-17 * Math.sqrt(Math.abs(first * second)) || away === 0) continue;
      turned = true;
      const theta = (second - first) / (2 * away);
      const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      rotate(a, v, n, p, q, c, t * c);
    }
  }
  return turned;
}

function rotate(
  a: Float64Array,
  v: Float64Array,
  n: number,
  p: number,
  q: number,
  c: number,
  s: number,
): void {
  for (let i = 0; i < n; i++) {
    const [x, y] = [a[i * n + p] ?? 0, a[i * n + q] ?? 0];
    a[i * n + p] = c * x - s * y;
    a[i * n + q] = s * x + c * y;
  }
  for (let i = 0; i < n; i++) {
    const [x, y] = [a[p * n + i] ?? 0, a[q * n + i] ?? 0];
    a[p * n + i] = c * x - s * y;
    a[q * n + i] = s * x + c * y;
    const [left, right] = [v[i * n + p] ?? 0, v[i * n + q] ?? 0];
    v[i * n + p] = c * left - s * right;
    v[i * n + q] = s * left + c * right;
  }
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}
