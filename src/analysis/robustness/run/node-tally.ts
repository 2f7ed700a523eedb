import type { CompiledInput } from '../input/compile.ts';
import { type Grouping, newRankCounts, type RankCounts, RankWalk } from './rank-counts.ts';
import type { ReplicateRunner } from './replicate-runner.ts';

const BLOCK = 256;

/** What is kept of one aggregate while replicates run. Units of what it hands out stand in the order of
 *  the input. */
export class NodeTally {
  readonly code: string;
  /** Values and ranks of the index as declared, nothing drawn; NaN and 0 where a unit has none. */
  declaredValues: Float64Array = new Float64Array();
  declaredRanks: Uint16Array = new Uint16Array();
  /** Replicates in which the aggregate was made. */
  made = 0;
  readonly #compiled: CompiledInput;
  readonly #walks: readonly { readonly walk: RankWalk; readonly counted: RankCounts }[];
  readonly #ranks: Uint16Array;
  readonly #spare: Uint16Array;
  readonly #keptRanks: Blocks<Uint16Array> | undefined;
  readonly #keptScores: Blocks<Float32Array> | undefined;

  constructor(
    code: string,
    compiled: CompiledInput,
    options: {
      readonly groupings?: readonly Grouping[];
      readonly keepRanks?: boolean;
      readonly keepScores?: boolean;
    },
  ) {
    const rows = compiled.units.length;
    const whole: Grouping = { groupOf: new Int32Array(rows), groups: 1 };
    const groupings = [whole, ...(options.groupings ?? []).map((one) => sorted(one, compiled))];
    this.code = code;
    this.#compiled = compiled;
    this.#walks = groupings.map((grouping) => ({
      walk: new RankWalk(grouping),
      counted: newRankCounts(grouping),
    }));
    this.#ranks = new Uint16Array(rows);
    this.#spare = new Uint16Array(rows);
    const size = BLOCK * rows;
    if (options.keepRanks) this.#keptRanks = new Blocks(rows, () => new Uint16Array(size));
    if (options.keepScores) this.#keptScores = new Blocks(rows, () => new Float32Array(size));
  }

  /** Takes the replicate that was run last for the declared index; ranked in a grouping, of which 0 is the whole. */
  declare(runner: ReplicateRunner, at: number, grouping = 0): void {
    const node = runner.node(at);
    const { placeOfUnit } = this.#compiled;
    const values = node.exists ? node.values() : undefined;
    if (node.exists) {
      const logarithms = runner.sortBy(at);
      const { order, keys } = runner;
      this.#walks[grouping]?.walk.walk(order, keys, logarithms, this.#ranks, undefined);
    }
    this.declaredValues = Float64Array.from(placeOfUnit, (unit) => values?.[unit] ?? Number.NaN);
    this.declaredRanks = Uint16Array.from(placeOfUnit, (unit) => this.#ranks[unit] ?? 0);
  }

  /** Counts the replicate that was run last; `own` says that its scores may be kept. */
  count(runner: ReplicateRunner, at: number, own: boolean): void {
    const node = runner.node(at);
    if (!node.exists) return;
    this.made++;
    const logarithms = runner.sortBy(at);
    const { order, keys } = runner;
    for (let nth = 0; nth < this.#walks.length; nth++) {
      const walk = this.#walks[nth];
      const ranks = nth === 0 ? this.#ranks : this.#spare;
      walk?.walk.walk(order, keys, logarithms, ranks, walk.counted);
    }
    this.#keptRanks?.add(this.#ranks);
    if (own) this.#keptScores?.add(node.values());
  }

  /** How often a unit had rank 1, 2, … in its group of a grouping; grouping 0 is the whole. Empty for a unit
   *  of no group. */
  rankCounts(unit: number, grouping = 0): Uint32Array {
    const counted = this.#walks[grouping]?.counted;
    const place = this.#compiled.placeOfUnit[unit];
    if (!counted || place === undefined) throw new Error(`no unit ${unit} in grouping ${grouping}`);
    const group = counted.grouping.groupOf[place] ?? -1;
    const size = group < 0 ? 0 : (counted.sizes[group] ?? 0);
    const start = counted.starts[place] ?? 0;
    return counted.counts.subarray(start, start + size);
  }

  /** The ranks of a unit in every replicate; 0 where it had none. Throws where ranks were not kept. */
  ranksOf(unit: number): Uint16Array {
    if (!this.#keptRanks) throw new Error(`ranks of ${this.code} were not kept`);
    const into = new Uint16Array(this.#keptRanks.count);
    this.#keptRanks.column(this.#compiled.placeOfUnit[unit] ?? 0, into);
    return into;
  }

  /** The scores of a unit in every replicate made by the index's own method; NaN where it had none.
   *  Kept in single precision. Throws where scores were not kept. */
  scoresOf(unit: number): Float32Array {
    if (!this.#keptScores) throw new Error(`scores of ${this.code} were not kept`);
    const into = new Float32Array(this.#keptScores.count);
    this.#keptScores.column(this.#compiled.placeOfUnit[unit] ?? 0, into);
    return into;
  }

  /** Adds the draws of another part of the same replicates, which come behind its own. */
  join(other: NodeTally): void {
    this.made += other.made;
    this.#walks.forEach(({ counted }, nth) => {
      other.#walks[nth]?.counted.counts.forEach((count, at) => {
        counted.counts[at] = (counted.counts[at] ?? 0) + count;
      });
    });
    if (other.#keptRanks) this.#keptRanks?.addAll(other.#keptRanks);
    if (other.#keptScores) this.#keptScores?.addAll(other.#keptScores);
  }
}

/** Rows of numbers in blocks, so that nothing is copied as they grow. */
class Blocks<Column extends Uint16Array | Float32Array> {
  count = 0;
  readonly #rows: number;
  readonly #make: () => Column;
  readonly #blocks: Column[] = [];

  constructor(rows: number, make: () => Column) {
    this.#rows = rows;
    this.#make = make;
  }

  add(row: ArrayLike<number>): void {
    const nth = this.count % BLOCK;
    if (nth === 0) this.#blocks.push(this.#make());
    this.#blocks.at(-1)?.set(row, nth * this.#rows);
    this.count++;
  }

  addAll(other: Blocks<Column>): void {
    for (let at = 0; at < other.count; at++) {
      const block = other.#blocks[Math.floor(at / BLOCK)];
      const start = (at % BLOCK) * this.#rows;
      if (block) this.add(block.subarray(start, start + this.#rows));
    }
  }

  column(place: number, into: Column): void {
    for (let at = 0; at < this.count; at++) {
      const block = this.#blocks[Math.floor(at / BLOCK)];
      into[at] = block?.[(at % BLOCK) * this.#rows + place] ?? 0;
    }
  }
}

/** A grouping with its units in the order of the compiled input. */
function sorted({ groupOf, groups }: Grouping, { placeOfUnit }: CompiledInput): Grouping {
  const own = new Int32Array(groupOf.length);
  placeOfUnit.forEach((place, unit) => {
    own[place] = groupOf[unit] ?? -1;
  });
  return { groupOf: own, groups };
}
