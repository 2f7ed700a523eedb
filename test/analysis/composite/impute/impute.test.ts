import { describe, expect, test } from 'vitest';
import { forestOf, type Imputation, impute } from '../../../../src/analysis/composite/index.ts';
import { mean, sampleDeviation, seededRandom } from '../../../../src/analysis/numerics/index.ts';
import { compositeIndex } from '../../../support/composite-index.ts';

const GAP = Number.NaN;
const index = compositeIndex(
  { a: [1, GAP, 3, 11, GAP], b: [1, 2, 3, 4, 5] },
  { a: { parent: 'R' }, b: { parent: 'R' }, R: {} },
  ['x', 'x', 'x', 'y', 'y'],
);
const filled = (imputation: Imputation): readonly number[] => [
  ...(impute(index.columns, index.units, forestOf(index), imputation).get('a') ?? []),
];

describe('gaps of 1, –, 3, 11, – are filled', () => {
  test.each<readonly [Imputation, readonly number[]]>([
    [{ kind: 'none' }, [1, GAP, 3, 11, GAP]],
    [{ kind: 'mean' }, [1, 5, 3, 11, 5]],
    [{ kind: 'median' }, [1, 3, 3, 11, 3]],
    [{ kind: 'group-mean', grouping: 'Group' }, [1, 2, 3, 11, 11]],
    [{ kind: 'group-median', grouping: 'Group' }, [1, 2, 3, 11, 11]],
  ])('by %j', (imputation, expected) => {
    expect(filled(imputation)).toEqual(expected);
  });

  test('a group without any number leaves its gaps open', () => {
    const bare = compositeIndex(
      { a: [1, GAP], b: [1, 2] },
      { a: { parent: 'R' }, b: { parent: 'R' }, R: {} },
      ['x', 'y'],
    );
    const found = impute(bare.columns, bare.units, forestOf(bare), {
      kind: 'group-mean',
      grouping: 'Group',
    });
    expect([...(found.get('a') ?? [])]).toEqual([1, GAP]);
  });
});

describe('drawn imputation', () => {
  const random = seededRandom(31);
  const cause = Array.from({ length: 120 }, random.normal);
  const noisy = (spread: number) => cause.map((x) => x + spread * random.normal());
  const truth = noisy(0.3);
  const related = compositeIndex(
    { a: truth.map((x, row) => (row < 30 ? GAP : x)), b: noisy(0.3), c: noisy(0.3) },
    { a: { parent: 'R' }, b: { parent: 'R' }, c: { parent: 'R' }, R: {} },
  );
  const draws = (count: number) =>
    Array.from({ length: count }, (_, draw) => {
      const kind = 'drawn' as const;
      return (
        impute(related.columns, related.units, forestOf(related), { kind, seed: 9, draw }).get(
          'a',
        ) ?? new Float64Array()
      );
    });

  test('the same seed and draw repeat themselves, another draw does not', () => {
    const [first, second] = draws(2);
    expect(draws(1)[0]).toEqual(first);
    expect(second?.[0]).not.toBe(first?.[0]);
  });

  test('the order of the units in the table changes no draw', () => {
    const kind = 'drawn' as const;
    const turned = {
      units: [...related.units].reverse(),
      columns: new Map([...related.columns].map(([code, x]) => [code, x.slice().reverse()])),
    };
    const found = impute(turned.columns, turned.units, forestOf(related), {
      ...{ kind, seed: 9, draw: 0 },
    }).get('a');
    expect(found?.slice().reverse()).toEqual(draws(1)[0]);
  });

  test('numbers that are there stay; no gap is left', () => {
    const [first] = draws(1);
    expect(first?.slice(30)).toEqual(Float64Array.from(truth.slice(30)));
    expect(first?.some(Number.isNaN)).toBe(false);
  });

  test('draws lie around the truth that the siblings tell, with a spread that covers it', () => {
    const many = draws(200);
    const errors = truth.slice(0, 30).map((x, row) => {
      const own = many.map((draw) => draw[row] ?? 0);
      return (x - mean(own)) / sampleDeviation(own);
    });
    expect(Math.abs(mean(errors))).toBeLessThan(0.5);
    expect(sampleDeviation(errors)).toBeGreaterThan(0.7);
    expect(sampleDeviation(errors)).toBeLessThan(1.4);
  });

  test('without siblings, numbers are drawn around the mean of the column', () => {
    const alone = compositeIndex(
      { a: [1, 2, 3, 4, GAP], b: [1, 2, 3, 4, 5] },
      { a: { parent: 'P' }, P: { parent: 'R' }, b: { parent: 'R' }, R: {} },
    );
    const own = Array.from(
      { length: 300 },
      (_, draw) =>
        impute(alone.columns, alone.units, forestOf(alone), { kind: 'drawn', seed: 1, draw }).get(
          'a',
        )?.[4] ?? 0,
    );
    expect(own.every(Number.isFinite)).toBe(true);
    expect([...own].sort((x, y) => x - y)[150]).toBeCloseTo(2.5, 0);
  });
});
