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
    const base = new Base(
      found.base.columns.map((column, at) => (columns.has(at) ? column.slice() : NOTHING)),
    );
    this.#bases.set(key, base);
    return { ok: true, base };
  }
}

const NOTHING = new Float64Array();
