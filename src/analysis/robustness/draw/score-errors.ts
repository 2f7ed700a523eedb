import { fillRandomWords } from '../../numerics/index.ts';
import type { CompiledInput } from '../input/compile.ts';
import { streamOf } from './factors.ts';

const HALF = 0x10000;

/** Draws numbers that may be the true ones around those that stand. A draw is triangular: the difference
 *  of two uniform numbers, from −1 to 1, of variance 1/6. What all numbers of a unit below one root have
 *  in common is mixed in so that the variance stays (√(1 − s)·own + √s·shared, cut at ±1). A draw below 0
 *  goes by the width below the number, one above 0 by the width above, so that half of the draws lie on
 *  either side and none beyond the widths. Where the two widths differ, the mean moves by a sixth of
 *  their difference towards the wider side.
 *
 *  `into` takes the drawn numbers in the order of `numbers`; missing ones stay missing. */
export function scoreErrorDrawer(
  compiled: CompiledInput,
): (replicate: number, into: Float64Array) => void {
  const { numbers, error, units, indicators, input } = compiled;
  if (!error) return (_, into) => into.set(numbers);
  const { below, above, ownPart, sharedPart, rootOf, roots } = error;
  const [rows, cells] = [units.length, numbers.length];
  const words = new Uint32Array(cells + (sharedPart > 0 ? roots * rows : 0));
  const own = ownPart / HALF;
  return (replicate, into) => {
    fillRandomWords(input.seed, streamOf('scores', replicate), words);
    if (sharedPart === 0) {
      for (let at = 0; at < cells; at++) {
        const word = words[at] ?? 0;
        const drawn = ((word >>> 16) - (word & 0xffff)) / HALF;
        into[at] = (numbers[at] ?? 0) + drawn * ((drawn < 0 ? below[at] : above[at]) ?? 0);
      }
      return;
    }
    const part = sharedPart / HALF;
    for (let column = 0; column < indicators.length; column++) {
      const [start, common] = [column * rows, cells + (rootOf[column] ?? 0) * rows];
      for (let row = 0; row < rows; row++) {
        const at = start + row;
        const word = words[at] ?? 0;
        const sharedWord = words[common + row] ?? 0;
        let drawn = ((word >>> 16) - (word & 0xffff)) * own;
        drawn += ((sharedWord >>> 16) - (sharedWord & 0xffff)) * part;
        drawn = drawn < -1 ? -1 : drawn > 1 ? 1 : drawn;
        into[at] = (numbers[at] ?? 0) + drawn * ((drawn < 0 ? below[at] : above[at]) ?? 0);
      }
    }
  };
}
