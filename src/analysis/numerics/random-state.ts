const TWO_32 = 2 ** 32;

/** Fills the four words from which xoshiro128** starts for this seed and this stream of it; both are whole
 *  numbers from 0 to 2⁵³ − 1. The words are filled by the mixing of SplitMix32. */
export function startRandom(state: Uint32Array, seed: number, stream: number): void {
  for (let at = 0; at < 2; at++) {
    const given = at === 0 ? seed : stream;
    if (!Number.isSafeInteger(given) || given < 0) throw new Error(`no seed: ${given}`);
  }
  state.fill(0);
  let mixed = 0x9e3779b9;
  for (let at = 0; at < 8; at++) {
    mixed = mix((mixed + partOf(at & 3, seed, stream) + 0x9e3779b9 * (at + 1)) >>> 0);
    state[at & 3] = (state[at & 3] ?? 0) ^ mixed;
  }
  if (state.every((word) => word === 0)) state[0] = 1;
}

function partOf(which: number, seed: number, stream: number): number {
  if (which === 0) return seed % TWO_32;
  if (which === 1) return Math.floor(seed / TWO_32);
  return which === 2 ? stream % TWO_32 : stream / TWO_32;
}

function mix(word: number): number {
  let z = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}
