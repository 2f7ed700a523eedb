import { fillRandomWords } from '../../numerics/index.ts';
import type { CompiledInput } from '../input/compile.ts';
import { streamOf } from './factors.ts';

/** Fills what every declared weight is multiplied by, in the order of `weighted`: 1 where weights stay as
 *  declared, else uniform from 1 − share to 1 + share, each node below a root for itself. */
export function weightDrawer({
  input,
  weighted,
}: CompiledInput): (replicate: number, into: Float64Array) => void {
  const words = new Uint32Array(weighted.length);
  const share = input.weightShare;
  return (replicate, into) => {
    if (replicate < 0 || share === 0) {
      into.fill(1);
      return;
    }
    fillRandomWords(input.seed, streamOf('weights', replicate), words);
    for (let at = 0; at < words.length; at++) {
      into[at] = 1 + share * ((words[at] ?? 0) / 2 ** 31 - 1);
    }
  };
}
