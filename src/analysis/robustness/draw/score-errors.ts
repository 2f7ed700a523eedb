import { fillRandomWords } from '../../numerics/index.ts';
import type { CompiledInput } from '../input/compile.ts';
import { streamOf } from './factors.ts';

const HALF = 0x10000;

/** Draws numbers that may be the true ones around those that stand. A draw is triangular: the difference
 *  of two uniform numbers, from −1 to 1, of variance 1/6. What all numbers of a unit below one root have
 *  in common is mixed in so that the variance stays (√(1 − s)·own + √s·shared, cut at ±1). A draw below 0
 *  goes by the width below the number, one above 0 by the width above, so that half of the draws lie on
 *  either side and none beyond the widths. Where the two widths differ, the mean moves by a sixth of
 *  their difference towards the wider side. */
export class ScoreErrorDrawer {
  readonly #compiled: CompiledInput;
  readonly #words: Uint32Array;

  constructor(compiled: CompiledInput) {
    const { error, numbers, units } = compiled;
    const shared = error && error.sharedPart > 0 ? error.roots * units.length : 0;
    this.#compiled = compiled;
    this.#words = new Uint32Array(error ? numbers.length + shared : 0);
  }

  /** Fills `into`, in the order of `numbers`, with the drawn numbers of a replicate; missing ones stay missing. */
  draw(replicate: number, into: Float64Array): void {
    const { numbers, error, units, indicators, input } = this.#compiled;
    const words = this.#words;
    if (!error) {
      into.set(numbers);
      return;
    }
    const { below, above, rootOf, sharedPart } = error;
    const rows = units.length;
    const cells = numbers.length;
    const own = error.ownPart / HALF;
    const part = sharedPart / HALF;
    fillRandomWords(input.seed, streamOf('scores', replicate), words);
    for (let column = 0; column < indicators.length; column++) {
      const start = column * rows;
      const common = sharedPart > 0 ? cells + (rootOf[column] ?? 0) * rows : -1;
      for (let row = 0; row < rows; row++) {
        const at = start + row;
        const word = words[at] ?? 0;
        let drawn = ((word >>> 16) - (word & 0xffff)) * own;
        if (common >= 0) {
          const sharedWord = words[common + row] ?? 0;
          drawn += ((sharedWord >>> 16) - (sharedWord & 0xffff)) * part;
          drawn = drawn < -1 ? -1 : drawn > 1 ? 1 : drawn;
        }
        const width = drawn < 0 ? below[at] : above[at];
        into[at] = (numbers[at] ?? 0) + drawn * (width ?? 0);
      }
    }
  }
}
