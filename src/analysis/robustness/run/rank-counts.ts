/** The groups of one set of scopes: for each unit the number of its group, or −1. One group of all is the
 *  whole set. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** How often each unit had each rank in its group: exact, without keeping a replicate. */
export interface RankCounts {
  readonly grouping: Grouping;
  /** Members of each group. */
  readonly sizes: Int32Array;
  /** Where a unit's counts begin in `counts`; it has one for each member of its group. */
  readonly starts: Int32Array;
  readonly counts: Uint32Array;
}

/** Counters at zero. */
export function newRankCounts(grouping: Grouping): RankCounts {
  const { groupOf, groups } = grouping;
  const sizes = new Int32Array(groups);
  for (const group of groupOf) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  const starts = new Int32Array(groupOf.length);
  let total = 0;
  groupOf.forEach((group, unit) => {
    starts[unit] = total;
    total += group >= 0 ? (sizes[group] ?? 0) : 0;
  });
  return { grouping, sizes, starts, counts: new Uint32Array(total) };
}

const NO_STARTS = new Int32Array();

/** Values closer than rounding can tell apart are ties, as everywhere in `numerics`. */
const NOISE = 1e-12;

/** Ranks inside every group, by one walk down an order of all units: 1 is the highest, ties share the
 *  best rank. Fills `ranks` (0 for a unit without one) and adds each to the counts where these are given. */
export class RankWalk {
  readonly #grouping: Grouping;
  readonly #passed: Int32Array;
  readonly #rank: Int32Array;
  readonly #tie: Int32Array;

  constructor(grouping: Grouping) {
    this.#grouping = grouping;
    this.#passed = new Int32Array(grouping.groups);
    this.#rank = new Int32Array(grouping.groups);
    this.#tie = new Int32Array(grouping.groups);
  }

  /** `logarithms` says that the keys are those of the values. */
  walk(
    order: Int32Array,
    keys: Float64Array,
    logarithms: boolean,
    ranks: Uint16Array,
    counted: RankCounts | undefined,
  ): void {
    const apart = apartOf(keys, logarithms);
    if (this.#grouping.groups === 1) this.#walkWhole(order, keys, apart, ranks, counted);
    else this.#walkGroups(order, keys, apart, ranks, counted);
  }

  #walkWhole(
    order: Int32Array,
    keys: Float64Array,
    apart: number,
    ranks: Uint16Array,
    counted: RankCounts | undefined,
  ): void {
    let first = Number.POSITIVE_INFINITY;
    let rank = 0;
    const starts = counted?.starts ?? NO_STARTS;
    const counts = counted?.counts;
    for (let at = 0; at < order.length; at++) {
      const unit = order[at] ?? 0;
      const key = keys[at] ?? 0;
      if (key === Number.NEGATIVE_INFINITY) {
        ranks[unit] = 0;
        continue;
      }
      if (!(first - key <= apart)) {
        rank = at + 1;
        first = key;
      }
      ranks[unit] = rank;
      if (!counts) continue;
      const place = (starts[unit] ?? 0) + rank - 1;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }

  #walkGroups(
    order: Int32Array,
    keys: Float64Array,
    apart: number,
    ranks: Uint16Array,
    counted: RankCounts | undefined,
  ): void {
    this.#passed.fill(0);
    this.#tie.fill(0);
    let first = Number.POSITIVE_INFINITY;
    let tie = 0;
    for (let at = 0; at < order.length; at++) {
      const unit = order[at] ?? 0;
      const key = keys[at] ?? 0;
      const group = this.#grouping.groupOf[unit] ?? -1;
      if (key === Number.NEGATIVE_INFINITY || group < 0) {
        ranks[unit] = 0;
        if (key === Number.NEGATIVE_INFINITY) continue;
      }
      if (!(first - key <= apart)) {
        tie++;
        first = key;
      }
      if (group < 0) continue;
      const passed = (this.#passed[group] ?? 0) + 1;
      this.#passed[group] = passed;
      if (this.#tie[group] !== tie) this.#rank[group] = passed;
      this.#tie[group] = tie;
      const rank = this.#rank[group] ?? passed;
      ranks[unit] = rank;
      if (!counted) continue;
      const place = (counted.starts[unit] ?? 0) + rank - 1;
      counted.counts[place] = (counted.counts[place] ?? 0) + 1;
    }
  }
}

/** How far apart two keys in descending order must lie to be no tie. */
export function apartOf(keys: Float64Array, logarithms: boolean): number {
  return logarithms ? NOISE : NOISE * largestOf(keys);
}

function largestOf(keys: Float64Array): number {
  let at = keys.length - 1;
  while (at > 0 && keys[at] === Number.NEGATIVE_INFINITY) at--;
  return Math.max(Math.abs(keys[0] ?? 0), Math.abs(keys[at] ?? 0));
}
