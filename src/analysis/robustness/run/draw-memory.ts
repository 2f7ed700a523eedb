import { type Choices, preparationNumber } from '../draw/choices.ts';
import type { CompiledInput } from '../input/compile.ts';
import { Base } from './base.ts';
import type { BaseSource, FoundBase } from './bases.ts';

/** Remembers the drawn scores of every replicate, so that drawing again with other weights or other means
 *  takes no random numbers. Good for inputs that are equal but for weights, coverage and ways of
 *  aggregating, and for the same nodes; whoever changes anything else begins a new memory. Keeps about
 *  two numbers a score and replicate, and the order of the units that each replicate had last. */
export class DrawMemory {
  readonly #bases = new Map<number, Base>();
  /** By node, then by replicate. */
  readonly #orders = new Map<number, Int32Array[]>();

  /** The base of a replicate as the source gives it, remembered from the first time on. `columns` are the
   *  places of the indicators that are read. */
  find(
    compiled: CompiledInput,
    source: BaseSource,
    choices: Choices,
    scores: number,
    columns: ReadonlySet<number>,
  ): FoundBase {
    if (scores < 0) return source.find(choices, scores);
    const { imputations, treatments, normalisations } = compiled.input.alternatives.preparation;
    const ways = imputations.length * treatments.length * normalisations.length;
    const key = scores * ways + preparationNumber(compiled, choices);
    const known = this.#bases.get(key);
    if (known) return { ok: true, base: known };
    const found = source.find(choices, scores);
    if (!found.ok) return found;
    const base = copyOf(found.base, columns);
    this.#bases.set(key, base);
    return { ok: true, base };
  }

  /** The order that a replicate had by a node when it was run last; undefined where it was not. */
  orderOf(node: number, replicate: number): Int32Array | undefined {
    return this.#orders.get(node)?.[replicate];
  }

  /** Takes the order that a replicate has now. */
  keepOrder(node: number, replicate: number, order: Int32Array): void {
    const orders = this.#orders.get(node) ?? [];
    this.#orders.set(node, orders);
    const known = orders[replicate];
    if (known) known.set(order);
    else orders[replicate] = order.slice();
  }
}

/** These columns of a base, in an array of their own. */
function copyOf(base: Base, places: ReadonlySet<number>): Base {
  const rows = base.columns[0]?.length ?? 0;
  const all = new Float64Array(places.size * rows);
  let start = 0;
  const columns = base.columns.map((column, at) => {
    if (!places.has(at)) return NOTHING;
    const own = all.subarray(start, start + rows);
    own.set(column);
    start += rows;
    return own;
  });
  return new Base(all, columns);
}

const NOTHING = new Float64Array();
