import { startRandom } from './random-state.ts';

const state = new Uint32Array(4);

/** Fills the first `count` places with the first words of 32 bits of this stream: the very words that
 *  `seededRandom` makes its numbers from, many at a time. */
export function fillRandomWords(
  seed: number,
  stream: number,
  into: Uint32Array,
  count: number = into.length,
): void {
  startRandom(state, seed, stream);
  let [a, b, c, d] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
  for (let at = 0; at < count; at++) {
    const times5 = Math.imul(b, 5);
    into[at] = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
}
