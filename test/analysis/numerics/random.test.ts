import { describe, expect, test } from 'vitest';
import {
  mean,
  type Random,
  sampleDeviation,
  seededRandom,
  skewness,
} from '../../../src/analysis/numerics/index.ts';

const drawn = (count: number, draw: () => number): Float64Array =>
  Float64Array.from({ length: count }, draw);
const uniforms = (random: Random, count: number): readonly number[] => [
  ...drawn(count, random.uniform),
];

describe('seeded random numbers', () => {
  test('the same seed and stream give the same numbers, on every machine', () => {
    expect(uniforms(seededRandom(20_260_101), 3)).toEqual([
      0.83912344672273, 0.3664998542365143, 0.2709879911872447,
    ]);
    expect(uniforms(seededRandom(20_260_101, 5), 2)).toEqual([
      0.09429973096477118, 0.5039073873328302,
    ]);
    const random = seededRandom(20_260_101);
    expect([random.normal(), random.normal(), random.chiSquare(3)]).toEqual([
      1.0464781305169257, -0.4119590795399455, 1.4815590594619352,
    ]);
  });

  test('another seed or another stream gives others', () => {
    const first = [0, 1, 2 ** 32, 2 ** 40].flatMap((seed) =>
      [0, 1, 2 ** 32].map((stream) => seededRandom(seed, stream).uniform()),
    );
    expect(new Set(first).size).toBe(12);
  });

  test('uniform numbers lie in [0, 1) with mean ½ and deviation √(1/12)', () => {
    const random = seededRandom(1);
    const column = drawn(100_000, random.uniform);
    expect(column.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(Math.abs(mean(column) - 0.5)).toBeLessThan(0.004);
    expect(Math.abs(sampleDeviation(column) - Math.sqrt(1 / 12))).toBeLessThan(0.002);
  });

  test('streams next to each other do not run together', () => {
    const first = drawn(
      20_000,
      (() => {
        let stream = 0;
        return () => seededRandom(3, stream++).uniform();
      })(),
    );
    expect(Math.abs(mean(first) - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(sampleDeviation(first) - Math.sqrt(1 / 12))).toBeLessThan(0.005);
    const products = first.slice(1).map((x, at) => (x - 0.5) * ((first[at] ?? 0) - 0.5));
    expect(Math.abs(mean(products))).toBeLessThan(0.003);
  });

  test('whole numbers below a count are all equally likely', () => {
    const random = seededRandom(2);
    const counts = new Float64Array(7);
    for (let at = 0; at < 70_000; at++) {
      const drawnNumber = random.below(7);
      counts[drawnNumber] = (counts[drawnNumber] ?? 0) + 1;
    }
    expect(Math.max(...counts.map((count) => Math.abs(count - 10_000)))).toBeLessThan(400);
    expect(() => random.below(0)).toThrow('cannot draw below 0');
  });

  test('normal numbers have mean 0, deviation 1 and no skew', () => {
    const column = drawn(100_000, seededRandom(4).normal);
    expect(Math.abs(mean(column))).toBeLessThan(0.013);
    expect(Math.abs(sampleDeviation(column) - 1)).toBeLessThan(0.01);
    expect(Math.abs(skewness(column))).toBeLessThan(0.03);
  });

  test.each([1, 3, 20])(
    'chi-square numbers of %d degrees have that mean and twice that variance',
    (degrees) => {
      const random = seededRandom(5);
      const column = drawn(100_000, () => random.chiSquare(degrees));
      expect(Math.abs(mean(column) / degrees - 1)).toBeLessThan(0.02);
      expect(Math.abs(sampleDeviation(column) ** 2 / (2 * degrees) - 1)).toBeLessThan(0.05);
    },
  );

  test('alternatives are drawn over the whole range, not over what was observed (D8)', () => {
    const random = seededRandom(6);
    const picks = Array.from({ length: 40_000 }, () => random.below(2));
    expect(Math.abs(picks.filter((pick) => pick === 0).length / 40_000 - 0.5)).toBeLessThan(0.01);
  });

  test('what is no whole number is no seed', () => {
    expect(() => seededRandom(1.5)).toThrow('no seed: 1.5');
    expect(() => seededRandom(1, -1)).toThrow('no seed: -1');
  });
});
