const ZERO = 1e-12;
const HAIR = 1e-15;
const MOST_STEPS = 10_000;

/** The solution of a linear programme. */
export interface Optimum {
  readonly value: number;
  readonly weights: Float64Array;
}

/** Maximizes goal·w over 0 ≤ w ≤ 1 under cuts row·w ≤ 1 that are asked for only where they are needed:
 *  `brokenBy` gives the row that some weights break most, or none. The goal must not be negative.
 *
 *  The dual simplex method: it stands on as many tight bounds as there are weights, at first w = 1, lets the
 *  broken cut in and the bound out that the goal needs least, and ends where nothing is broken. */
export function maximizeUnderCuts(
  goal: ArrayLike<number>,
  brokenBy: (weights: Float64Array) => ArrayLike<number> | undefined,
): Optimum {
  const n = goal.length;
  const inverse = new Float64Array(n * n);
  const weights = new Float64Array(n).fill(1);
  const limits = new Float64Array(n).fill(1);
  // Goals a hair above their own, each another: a step that pays nothing could be undone by the next for ever.
  const prices = Float64Array.from(goal, (own, at) => own + HAIR * (at + 1));
  for (let at = 0; at < n; at++) inverse[at * n + at] = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const cut = negativeBound(weights) ?? boundOf(brokenBy(weights));
    if (!cut) return { value: dot(goal, weights), weights };
    const parts = partsOf(cut.row, inverse, n);
    const out = leaving(parts, prices);
    if (out === -1) throw new Error('cuts leave no weights');
    enter(cut, parts, out, { inverse, weights, prices, limits });
  }
  throw new Error(`no optimum after ${MOST_STEPS} steps`);
}

/** row·w ≤ limit. */
interface Bound {
  readonly row: ArrayLike<number>;
  readonly limit: number;
}

/** Columns of the inverse of the tight rows, the weights they give, and what the goal pays for each. */
interface Corner {
  readonly inverse: Float64Array;
  readonly weights: Float64Array;
  readonly prices: Float64Array;
  readonly limits: Float64Array;
}

function negativeBound(weights: Float64Array): Bound | undefined {
  const at = weights.findIndex((weight) => weight < -ZERO);
  if (at === -1) return undefined;
  return { row: Float64Array.from(weights, (_, other) => (other === at ? -1 : 0)), limit: 0 };
}

function boundOf(row: ArrayLike<number> | undefined): Bound | undefined {
  return row && { row, limit: 1 };
}

/** The row as a sum of the tight rows. */
function partsOf(row: ArrayLike<number>, inverse: Float64Array, n: number): Float64Array {
  const parts = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const own = row[i] ?? 0;
    if (own === 0) continue;
    for (let j = 0; j < n; j++) parts[j] = (parts[j] ?? 0) + own * (inverse[i * n + j] ?? 0);
  }
  return parts;
}

/** The tight row whose price is used up first; −1 where there is none. */
function leaving(parts: Float64Array, prices: Float64Array): number {
  let out = -1;
  let least = Number.POSITIVE_INFINITY;
  parts.forEach((part, at) => {
    if (part <= ZERO) return;
    const ratio = Math.max(0, prices[at] ?? 0) / part;
    if (ratio < least) {
      least = ratio;
      out = at;
    }
  });
  return out;
}

function enter(
  { limit }: Bound,
  parts: Float64Array,
  out: number,
  { inverse, weights, prices, limits }: Corner,
): void {
  const n = weights.length;
  const by = parts[out] ?? 1;
  const price = (prices[out] ?? 0) / by;
  for (let j = 0; j < n; j++) {
    if (j !== out) prices[j] = (prices[j] ?? 0) - price * (parts[j] ?? 0);
  }
  prices[out] = price;
  for (let i = 0; i < n; i++) {
    const own = (inverse[i * n + out] ?? 0) / by;
    for (let j = 0; j < n; j++) {
      if (j !== out) inverse[i * n + j] = (inverse[i * n + j] ?? 0) - own * (parts[j] ?? 0);
    }
    inverse[i * n + out] = own;
  }
  limits[out] = limit;
  // Anew from the inverse, so that no rounding is carried along.
  for (let i = 0; i < n; i++) weights[i] = dot(inverse.subarray(i * n, i * n + n), limits);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < b.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
