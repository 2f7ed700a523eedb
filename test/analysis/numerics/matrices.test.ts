import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  correlationMatrix,
  maximizeUnderOnes,
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
  test('the best weights of (1, 1) under (1, 0) and (0, 1) are both one', () => {
    const found = maximizeUnderOnes(
      [1, 1],
      [
        [1, 0],
        [0, 1],
      ],
    );
    expect(found?.value).toBe(2);
    expect([...(found?.weights ?? [])]).toEqual([1, 1]);
  });

  test('3w₁ + 2w₂ under 2w₁ + w₂ ≤ 1 and w₁ + 3w₂ ≤ 1 is 1.6 at (0.4, 0.2)', () => {
    const found = maximizeUnderOnes(
      [3, 2],
      [
        [2, 1],
        [1, 3],
      ],
    );
    expect(found?.value).toBeCloseTo(1.6, 14);
    expect([...(found?.weights ?? [])]).toEqual([expect.closeTo(0.4, 14), expect.closeTo(0.2, 14)]);
  });

  test('a goal that nothing bounds has no optimum', () => {
    expect(maximizeUnderOnes([1, 1], [[1, 0]])).toBeUndefined();
  });

  test('many equal rows do not go round in a circle', () => {
    const rows = Array.from({ length: 40 }, () => [1, 1, 1]);
    expect(maximizeUnderOnes([1, 1, 1], rows)?.value).toBeCloseTo(1, 14);
  });
});
