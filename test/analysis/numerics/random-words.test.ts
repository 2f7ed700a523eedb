import { describe, expect, test } from 'vitest';
import { fillRandomWords, seededRandom } from '../../../src/analysis/numerics/index.ts';

describe('random words', () => {
  test('are those that seeded random numbers are made of', () => {
    for (const [seed, stream] of [
      [1, 0],
      [2025, 17],
      [2 ** 40 + 3, 2 ** 35],
    ] as const) {
      const words = new Uint32Array(40);
      fillRandomWords(seed, stream, words);
      const random = seededRandom(seed, stream);
      for (let at = 0; at < 40; at += 2) {
        const [high = 0, low = 0] = words.slice(at, at + 2);
        expect(random.uniform()).toBe(((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53);
      }
    }
  });

  test('fill as many places as asked, each time from the start of the stream', () => {
    const [few, many] = [new Uint32Array(5), new Uint32Array(50)];
    fillRandomWords(3, 4, few, 3);
    fillRandomWords(3, 4, many);
    expect([...few]).toEqual([...many.slice(0, 3), 0, 0]);
  });

  test('a seed that is none is refused', () => {
    expect(() => fillRandomWords(-1, 0, new Uint32Array(1))).toThrow('no seed: -1');
    expect(() => fillRandomWords(1, 0.5, new Uint32Array(1))).toThrow('no seed: 0.5');
  });
});
