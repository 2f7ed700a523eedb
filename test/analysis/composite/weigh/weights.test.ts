import { describe, expect, test } from 'vitest';
import { arithmetic } from '../../../../src/analysis/composite/aggregate/arithmetic.ts';
import { effectiveWeights, forestOf, weightsOf } from '../../../../src/analysis/composite/index.ts';
import { pearson, seededRandom } from '../../../../src/analysis/numerics/index.ts';
import { compositeIndex } from '../../../support/composite-index.ts';

const index = compositeIndex(
  { a: [1, 2], b: [1, 2], c: [1, 2] },
  {
    a: { parent: 'P', weight: 3 },
    b: { parent: 'P' },
    c: { parent: 'R', weight: 2 },
    P: { parent: 'R', weight: 6 },
    R: {},
  },
);
const forest = forestOf(index);
const children = forest.aggregates.find(({ node }) => node.code === 'P')?.children ?? [];

/** Three columns that share one cause, in different measure. */
function related(): readonly Float64Array[] {
  const random = seededRandom(21);
  const cause = Array.from({ length: 200 }, random.normal);
  return [0.3, 0.8, 2].map((noise) => Float64Array.from(cause, (x) => x + noise * random.normal()));
}

describe('weights', () => {
  test('given, equal and stated', () => {
    expect(weightsOf(children, [], { kind: 'given' })).toEqual([3, 1]);
    expect(weightsOf(children, [], { kind: 'equal' })).toEqual([1, 1]);
    const stated = { kind: 'stated', weights: new Map([['b', 5]]) } as const;
    expect(weightsOf(children, [], stated)).toEqual([3, 5]);
  });

  test('effective weights are the products of the shares on the way up', () => {
    const shares = effectiveWeights(forest, new Map());
    expect(Object.fromEntries(shares)).toEqual({
      R: 1,
      P: 0.75,
      c: 0.25,
      a: 0.5625,
      b: 0.1875,
    });
  });

  test('weights that a run found go before those of the table', () => {
    const shares = effectiveWeights(forest, new Map([['P', [1, 1]]]));
    expect(shares.get('a')).toBe(0.375);
  });
});

describe('weights from the first principal component', () => {
  const principal = (columns: readonly Float64Array[]) =>
    weightsOf(children, columns, { kind: 'principal-component' });

  test('add up to one, and the noisiest column has the least', () => {
    const weights = principal(related()) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 13);
    expect(weights[0]).toBeGreaterThan(weights[2] ?? 1);
  });

  test('two columns weigh the same', () => {
    const [a, b] = related();
    const weights = principal([a ?? new Float64Array(), b ?? new Float64Array()]) ?? [];
    expect(weights[0]).toBeCloseTo(0.5, 13);
  });

  test('are none where a column runs against the others, or does not vary', () => {
    const [a = new Float64Array(), b = new Float64Array()] = related();
    expect(principal([a, b.map((x) => -x)])).toBeUndefined();
    expect(principal([a, b.map(() => 1)])).toBeUndefined();
  });
});

describe('weights that balance correlations', () => {
  test('give every child the same correlation with the mean', () => {
    const columns = related();
    const siblings = columns.map((_, at) => ({ ...children[0], code: `c${at}`, weight: 1 }));
    const nodes = siblings.flatMap((one) =>
      one.level ? [{ ...one, name: '', level: 1, direction: 1 as const }] : [],
    );
    const weights = weightsOf(nodes, columns, { kind: 'correlation-balanced' }) ?? [];
    const values = arithmetic(columns, weights);
    const [first = 0, ...others] = columns.map((column) => pearson(column, values));
    for (const r of others) expect(r).toBeCloseTo(first, 7);
    expect(weights[2]).not.toBeCloseTo(weights[0] ?? 0, 2);
  });

  test('are none where a child runs against the others', () => {
    const [a = new Float64Array()] = related();
    const columns = [a, a.map((x) => -x)];
    expect(weightsOf(children, columns, { kind: 'correlation-balanced' })).toBeUndefined();
  });
});
