/** The numbers of a column that are there: NaN is a missing one. */
export function presentOf(column: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(column.length);
  let count = 0;
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? Number.NaN;
    if (!Number.isNaN(value)) kept[count++] = value;
  }
  return kept.subarray(0, count);
}

/** Mean of the present numbers; NaN of none. The first mean is corrected by the mean of what it leaves over. */
export function mean(column: ArrayLike<number>): number {
  const present = presentOf(column);
  const count = present.length;
  if (count === 0) return Number.NaN;
  let total = 0;
  for (const value of present) total += value;
  const first = total / count;
  if (!Number.isFinite(first)) return first;
  let left = 0;
  for (const value of present) left += value - first;
  return first + left / count;
}

/** Standard deviation over n − 1; NaN of fewer than two numbers. */
export function sampleDeviation(column: ArrayLike<number>): number {
  const { count, second } = centralMoments(column);
  return count < 2 ? Number.NaN : Math.sqrt(second / (count - 1));
}

/** Standard deviation over n; NaN of none. */
export function populationDeviation(column: ArrayLike<number>): number {
  const { count, second } = centralMoments(column);
  return count === 0 ? Number.NaN : Math.sqrt(second / count);
}

/** Adjusted skewness G₁, as spreadsheets give it; NaN of fewer than three numbers or of equal ones.
 *  √(n(n−1)) ÷ (n−2) × m₃ ÷ m₂^1.5 with central moments over n (Joanes and Gill 1998). */
export function skewness(column: ArrayLike<number>): number {
  const { count: n, second, third } = centralMoments(column);
  if (n < 3) return Number.NaN;
  const plain = (Math.sqrt(n) * third) / (second * Math.sqrt(second));
  return (plain * Math.sqrt(n * (n - 1))) / (n - 2);
}

/** Adjusted excess kurtosis G₂, as spreadsheets give it; NaN of fewer than four numbers or of equal ones.
 *  (n−1) ÷ ((n−2)(n−3)) × ((n+1) g₂ + 6) with g₂ = m₄ ÷ m₂² − 3 (Joanes and Gill 1998). */
export function excessKurtosis(column: ArrayLike<number>): number {
  const { count: n, second, fourth } = centralMoments(column);
  if (n < 4) return Number.NaN;
  const ratio = (n * fourth) / (second * second);
  return (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
}

/** Sums of the second, third and fourth powers of the distances from the mean. */
function centralMoments(column: ArrayLike<number>): {
  readonly count: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
} {
  const present = presentOf(column);
  const middle = mean(present);
  let [second, third, fourth] = [0, 0, 0];
  for (const value of present) {
    const away = value - middle;
    const square = away * away;
    second += square;
    third += square * away;
    fourth += square * square;
  }
  return { count: present.length, second, third, fourth };
}
