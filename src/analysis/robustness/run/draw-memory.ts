import { type Choices, preparationNumber } from '../draw/choices.ts';
import type { CompiledInput } from '../input/compile.ts';
import { Base } from './base.ts';
import type { BaseSource, FoundBase } from './bases.ts';

/** Remembers the drawn scores of every replicate, so that drawing again with other weights or other means
 *  takes no random numbers. Good for inputs that are equal but for weights, coverage and ways of
 *  aggregating, and for the same nodes; whoever changes anything else begins a new memory. Keeps about
 *  two numbers a score and replicate. */
export class DrawMemory {
  readonly #bases = new Map<number, Base>();

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
