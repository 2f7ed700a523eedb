import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  correlationMatrix,
  maximizeUnderCuts,
  seededRandom,
  symmetricEigen,
} from '../../../src/analysis/numerics/index.ts';
import { parseCsv } from '../../../src/model/index.ts';
import {
  COINR,
  differing,
  NO_COINR,
  referenceColumn,
  referenceTable,
} from '../../support/coinr-tables.ts';

describe('eigenvalues of a symmetric matrix', () => {
  test('of (2 1; 1 2) are 3 and 1', () => {
    const [first, second] = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(first?.value).toBeCloseTo(3, 14);
    expect(second?.value).toBeCloseTo(1, 14);
    expect([...(first?.vector ?? [])].map((x) => x * Math.SQRT2)).toEqual([
      expect.closeTo(1, 14),
      expect.closeTo(1, 14),
    ]);
  });

  test('A·v = λ·v for random matrices, vectors of length one, values falling', () => {
    const random = seededRandom(11);
    for (const n of [1, 2, 5, 20]) {
      const half = Array.from({ length: n }, () => Array.from({ length: n }, random.normal));
      const a = half.map((row, i) => row.map((x, j) => x + (half[j]?.[i] ?? 0)));
      const pairs = symmetricEigen(a);
      expect(pairs.length).toBe(n);
      pairs.forEach(({ value, vector }, at) => {
        expect(vector.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 12);
        expect(value).toBeLessThanOrEqual(pairs[at - 1]?.value ?? Number.POSITIVE_INFINITY);
        for (const [i, row] of a.entries()) {
          const product = row.reduce((sum, x, j) => sum + x * (vector[j] ?? 0), 0);
          expect(product).toBeCloseTo(value * (vector[i] ?? 0), 10);
        }
      });
    }
  });

  test('a matrix that is not square or not finite is refused', () => {
    expect(() => symmetricEigen([[1, 2]])).toThrow('matrix of 1 rows with a row of 2');
    expect(() => symmetricEigen([[Number.NaN]])).toThrow('matrix holds NaN');
  });
});

describe.skipIf(COINR === undefined)(`the ASEM pillars (${COINR ? 'here' : NO_COINR})`, () => {
  test('every eigenvalue of every pillar', () => {
    const text = readFileSync(join(COINR ?? '', 'iMeta.csv'), 'utf8');
    const [header, ...rows] = parseCsv(text).records.map(({ fields }) => fields.map((f) => f.text));
    const [code, parent] = ['iCode', 'Parent'].map((name) => header?.indexOf(name) ?? -1);
    const treated = referenceTable('dset_5_Treated.csv');
    const listed = readFileSync(join(COINR ?? '', 'pca_eigen_level1.csv'), 'utf8');
    const expected = parseCsv(listed).records.slice(1);
    const groups = new Set(expected.map(({ fields }) => fields[0]?.text));
    expect(groups.size).toBe(8);
    for (const group of groups) {
      const codes = rows.filter((row) => row[parent ?? -1] === group).map((row) => row[code ?? -1]);
      const columns = codes.map((name) => referenceColumn(treated, name ?? ''));
      const found = symmetricEigen(correlationMatrix(columns)).map(({ value }) => value);
      const wanted = expected
        .filter(({ fields }) => fields[0]?.text === group)
        .map(({ fields }) => Number(fields[3]?.text));
      expect(differing(found, wanted), group).toBe(0);
    }
  });
});

describe('linear programmes', () => {
  /** Maximizes under these rows, the one that is broken most first. */
  const maximum = (goal: readonly number[], rows: readonly (readonly number[])[]) =>
    maximizeUnderCuts(goal, (weights) => {
      const totals = rows.map((row) => row.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0));
      const most = Math.max(...totals);
      return most > 1 + 1e-13 ? rows[totals.indexOf(most)] : undefined;
    });

  test('without a cut every weight is one', () => {
    expect(maximum([1, 2], [])).toEqual({ value: 3, weights: Float64Array.from([1, 1]) });
  });

  test('3w₁ + 2w₂ under 2w₁ + w₂ ≤ 1 and w₁ + 3w₂ ≤ 1 is 1.6 at (0.4, 0.2)', () => {
    const found = maximum(
      [3, 2],
      [
        [2, 1],
        [1, 3],
      ],
    );
    expect(found.value).toBeCloseTo(1.6, 14);
    expect([...found.weights]).toEqual([expect.closeTo(0.4, 14), expect.closeTo(0.2, 14)]);
  });

  test('no weight falls below zero', () => {
    const found = maximum([1, 5], [[1, 4]]);
    expect(found.value).toBeCloseTo(1.25, 14);
    expect([...found.weights]).toEqual([expect.closeTo(0, 14), expect.closeTo(0.25, 14)]);
  });

  test('many equal rows do not go round in a circle', () => {
    const rows = Array.from({ length: 40 }, () => [1, 1, 1]);
    expect(maximum([1, 1, 1], rows).value).toBeCloseTo(1, 14);
  });

  test('no corner of random programmes of three weights is better', () => {
    const random = seededRandom(17);
    for (let round = 0; round < 50; round++) {
      const rows = Array.from({ length: 6 }, () => [1, 2, 3].map(() => 0.5 + 2 * random.uniform()));
      const goal = [1, 2, 3].map(() => random.uniform());
      const { value, weights } = maximum(goal, rows);
      for (const row of rows) {
        expect(row.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0)).toBeLessThan(1 + 1e-12);
      }
      // A grid of directions, each as far as the rows allow.
      for (let a = 0; a <= 20; a++) {
        for (let b = 0; b <= 20 - a; b++) {
          const way = [a, b, 20 - a - b];
          const reach = Math.max(
            ...rows.map((row) => row.reduce((sum, x, at) => sum + x * (way[at] ?? 0), 0)),
          );
          const other = goal.reduce((sum, x, at) => sum + (x * (way[at] ?? 0)) / reach, 0);
          expect(other).toBeLessThanOrEqual(value + 1e-12);
        }
      }
    }
  });
});
