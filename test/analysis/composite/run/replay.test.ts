import { describe, expect, test } from 'vitest';
import { type Replicate, replay, USUAL_METHOD } from '../../../../src/analysis/composite/index.ts';
import { seededRandom } from '../../../../src/analysis/numerics/index.ts';
import { compositeIndex } from '../../../support/composite-index.ts';

const random = seededRandom(3);
const column = (): readonly number[] => Array.from({ length: 51 }, () => 1 + 9 * random.uniform());
const index = compositeIndex(
  { a: column(), b: column(), c: column() },
  { a: { parent: 'P' }, b: { parent: 'P' }, c: { parent: 'R' }, P: { parent: 'R' }, R: {} },
);
const plan = (count: number): readonly Replicate[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    normalisation: { kind: 'minmax', onto: { low: 1, high: 100 } },
    weights: new Map(['a', 'b', 'c', 'P'].map((code) => [code, 0.75 + random.uniform() / 2])),
  }));

describe('a replay', () => {
  test('gives every replicate that was asked for, in order, and each alone the same', () => {
    const replicates = plan(30);
    const all = replay(index, USUAL_METHOD, replicates, 'R');
    if (!all.ok) throw new Error('not run');
    expect(all.ranks.length).toBe(30);
    replicates.forEach((replicate, at) => {
      const alone = replay(index, USUAL_METHOD, [replicate], 'R');
      expect(alone.ok && alone.ranks[0]).toEqual(all.ranks[at]);
    });
  });

  test('counts every replicate that stands in the way, and gives no result without it (D6)', () => {
    const failing = plan(40).map(
      (replicate, at): Replicate =>
        at % 4 === 0
          ? {
              ...replicate,
              normalisation: { kind: 'zscore', mean: 0, deviation: 1 },
              aggregation: { kind: 'geometric' },
            }
          : replicate,
    );
    const result = replay(index, USUAL_METHOD, failing, 'R');
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const named = new Set(result.problems.flatMap(({ replicates }) => replicates));
    expect(named.size).toBe(10);
  });

  test('takes time in proportion to its replicates (D9)', () => {
    const time = (count: number): number => {
      const replicates = plan(count);
      const start = performance.now();
      replay(index, USUAL_METHOD, replicates, 'R');
      return performance.now() - start;
    };
    time(500);
    const short = Math.min(time(1000), time(1000), time(1000));
    const long = Math.min(time(8000), time(8000), time(8000));
    // Eight times the replicates: a quadratic loop would take 64 times as long.
    expect(long / short).toBeLessThan(24);
  });

  test('of treatment uses the usual rule where the method has none', () => {
    const skewed = compositeIndex(
      { a: [...column().slice(1), 5000], b: column(), c: column() },
      { a: { parent: 'P' }, b: { parent: 'P' }, c: { parent: 'R' }, P: { parent: 'R' }, R: {} },
    );
    const [first] = plan(1);
    if (!first) throw new Error('no replicate');
    const values = (most?: number) => {
      const result = replay(
        skewed,
        USUAL_METHOD,
        [{ ...first, ...(most !== undefined && { most }) }],
        'P',
      );
      return result.ok ? [...(result.values[0] ?? [])] : [];
    };
    expect(values(5)).not.toEqual(values());
    expect(values(5).length).toBe(51);
  });
});
