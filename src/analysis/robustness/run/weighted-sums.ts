/** How many columns a weighted sum takes in one walk down the rows. */
export const COLUMNS_A_WALK = 6;

/** into = constant + Σ weight × column over the first `count` columns, six a walk, which is quicker than
 *  fewer or more; `count` is a multiple of six, and nothing may be missing. */
export function addWhole(
  into: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
  count: number,
  constant: number,
): void {
  const rows = into.length;
  into.fill(constant);
  for (let at = 0; at < count; at += COLUMNS_A_WALK) {
    const a = columns[at];
    const b = columns[at + 1];
    const c = columns[at + 2];
    const d = columns[at + 3];
    const e = columns[at + 4];
    const f = columns[at + 5];
    if (!a || !b || !c || !d || !e || !f) continue;
    const u = weights[at] ?? 0;
    const v = weights[at + 1] ?? 0;
    const w = weights[at + 2] ?? 0;
    const x = weights[at + 3] ?? 0;
    const y = weights[at + 4] ?? 0;
    const z = weights[at + 5] ?? 0;
    for (let row = 0; row < rows; row++) {
      const first = u * (a[row] ?? 0) + (v * (b[row] ?? 0) + w * (c[row] ?? 0));
      const second = x * (d[row] ?? 0) + (y * (e[row] ?? 0) + z * (f[row] ?? 0));
      into[row] = (into[row] ?? 0) + (first + second);
    }
  }
}

/** The same where all columns are parts of one array and begin at `starts`: the same sums in the same order. */
export function addParts(
  into: Float64Array,
  numbers: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  count: number,
  constant: number,
): void {
  const rows = into.length;
  into.fill(constant);
  for (let at = 0; at < count; at += COLUMNS_A_WALK) {
    const a = starts[at] ?? 0;
    const b = starts[at + 1] ?? 0;
    const c = starts[at + 2] ?? 0;
    const d = starts[at + 3] ?? 0;
    const e = starts[at + 4] ?? 0;
    const f = starts[at + 5] ?? 0;
    const u = weights[at] ?? 0;
    const v = weights[at + 1] ?? 0;
    const w = weights[at + 2] ?? 0;
    const x = weights[at + 3] ?? 0;
    const y = weights[at + 4] ?? 0;
    const z = weights[at + 5] ?? 0;
    for (let row = 0; row < rows; row++) {
      const first =
        u * (numbers[a + row] ?? 0) + (v * (numbers[b + row] ?? 0) + w * (numbers[c + row] ?? 0));
      const second =
        x * (numbers[d + row] ?? 0) + (y * (numbers[e + row] ?? 0) + z * (numbers[f + row] ?? 0));
      into[row] = (into[row] ?? 0) + (first + second);
    }
  }
}

/** into = Σ weight × value ÷ Σ weight over the columns that a row has; NaN where these carry less than
 *  `coverage` of the declared weight, or are none. Who has a value so never hangs on a drawn weight. */
export function meanOfPresent(
  into: Float64Array,
  columns: readonly Float64Array[],
  weights: ArrayLike<number>,
  declared: ArrayLike<number>,
  coverage: number,
): void {
  const least = leastWeight(declared, columns.length, coverage);
  for (let row = 0; row < into.length; row++) {
    let sum = 0;
    let total = 0;
    let present = 0;
    for (let at = 0; at < columns.length; at++) {
      const value = columns[at]?.[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += (weights[at] ?? 0) * value;
      total += weights[at] ?? 0;
      present += declared[at] ?? 0;
    }
    into[row] = present > 0 && present >= least ? sum / total : Number.NaN;
  }
}

/** Takes away the values of rows whose columns carry too little of the declared weight. */
export function keepCovered(
  into: Float64Array,
  columns: readonly Float64Array[],
  declared: ArrayLike<number>,
  coverage: number,
): void {
  const least = leastWeight(declared, columns.length, coverage);
  for (let row = 0; row < into.length; row++) {
    let present = 0;
    for (let at = 0; at < columns.length; at++) {
      if (!Number.isNaN(columns[at]?.[row] ?? Number.NaN)) present += declared[at] ?? 0;
    }
    if (present <= 0 || present < least) into[row] = Number.NaN;
  }
}

/** The declared weight of the first `count` columns that must be there. */
function leastWeight(declared: ArrayLike<number>, count: number, coverage: number): number {
  let whole = 0;
  for (let at = 0; at < count; at++) whole += declared[at] ?? 0;
  return (coverage - ROUNDING) * whole;
}

/** A share this close below a threshold counts as reached: 0.1 + 0.2 + 0.4 is not quite 0.7. */
const ROUNDING = 1e-12;
