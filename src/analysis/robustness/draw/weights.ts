import { fillRandomWords } from '../../numerics/index.ts';
import type { CompiledInput } from '../input/compile.ts';
import { streamOf } from './factors.ts';

/** Draws what declared weights are multiplied by: uniform from 1 − share to 1 + share, each node below a root
 *  for itself. */
export class WeightDrawer {
  readonly #seed: number;
  readonly #share: number;
  readonly #words: Uint32Array;

  constructor({ input, weighted }: CompiledInput) {
    this.#seed = input.seed;
    this.#share = input.weightShare;
    this.#words = new Uint32Array(weighted.length);
  }

  /** Fills `into`, in the order of `weighted`; with 1 where weights stay as declared (replicate −1). */
  draw(replicate: number, into: Float64Array): void {
    const words = this.#words;
    const share = this.#share;
    if (replicate < 0 || share === 0) {
      into.fill(1);
      return;
    }
    fillRandomWords(this.#seed, streamOf('weights', replicate), words);
    for (let at = 0; at < words.length; at++) {
      into[at] = 1 + share * ((words[at] ?? 0) / 2 ** 31 - 1);
    }
  }
}
