import { exponential } from './exponential.ts';
import { naturalLog } from './natural-log.ts';
import { startRandom } from './random-state.ts';

/** Random numbers that a seed repeats: the same on every machine and in every engine. */
export interface Random {
  /** Uniform on [0, 1), a multiple of 2⁻⁵³. */
  uniform(): number;
  /** A whole number from 0 to below `count`, all equally likely. */
  below(count: number): number;
  /** From the normal distribution of mean 0 and variance 1. */
  normal(): number;
  /** From the chi-square distribution with so many degrees of freedom, 1 or more. */
  chiSquare(degrees: number): number;
}

const TWO_32 = 2 ** 32;

/** The stream that a seed and a number in it name. Streams of one seed do not repeat each other, so that
 *  one replicate out of a million can be drawn alone. Seed and stream are whole numbers from 0 to 2⁵³ − 1.
 *
 *  xoshiro128** 1.1 (Blackman and Vigna, 2018), its state filled by the mixing of SplitMix32. */
export function seededRandom(seed: number, stream = 0): Random {
  const state = new Uint32Array(4);
  startRandom(state, seed, stream);
  const next = (): number => {
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    const third = c ^ a;
    const fourth = d ^ b;
    state[1] = b ^ third;
    state[0] = a ^ fourth;
    state[2] = third ^ shifted;
    state[3] = rotated(fourth, 11);
    return result;
  };
  const uniform = (): number => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
  const below = (count: number): number => {
    if (!(count >= 1 && count <= TWO_32)) throw new Error(`cannot draw below ${count}`);
    const fair = TWO_32 - (TWO_32 % count);
    let drawn = next();
    while (drawn >= fair) drawn = next();
    return drawn % count;
  };
  let spare: number | undefined;
  /** The polar method of Marsaglia: two at a time. */
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    let [u, v, size] = [0, 0, 0];
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      size = u * u + v * v;
    } while (size >= 1 || size === 0);
    const scale = Math.sqrt((-2 * naturalLog(size)) / size);
    spare = v * scale;
    return u * scale;
  };
  const chiSquare = (degrees: number): number => 2 * gamma(degrees / 2, uniform, normal);
  return { uniform, below, normal, chiSquare };
}

/** From the gamma distribution of this shape and scale 1, by the squeeze of Marsaglia and Tsang (2000). */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) {
    return gamma(shape + 1, uniform, normal) * exponential(naturalLog(1 - uniform()) / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    const v = root * root * root;
    if (v > 0 && naturalLog(1 - uniform()) < 0.5 * x * x + d - d * v + d * naturalLog(v)) {
      return d * v;
    }
  }
}

function rotated(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}
