import { describe, expect, test } from 'vitest';
import {
  type Aggregation,
  type CompositeMethod,
  readNormalisation,
  replay,
  runComposite,
  USUAL_METHOD,
} from '../../../src/analysis/composite/index.ts';
import { type Random, seededRandom } from '../../../src/analysis/numerics/index.ts';
import type { CompositeIndex } from '../../../src/model/index.ts';
import { plainRank, plainValue } from '../../support/plain-composite.ts';
import { randomComposite } from '../../support/random-composite.ts';

const MEANS: readonly Aggregation[] = [
  { kind: 'arithmetic' },
  { kind: 'geometric' },
  { kind: 'harmonic' },
  { kind: 'power', exponent: 2 },
  { kind: 'power', exponent: -0.5 },
];

function randomMethod(random: Random, aggregates: readonly string[]): CompositeMethod {
  const scale = ['minmax:1:100', 'rank', 'zscore:50:2'][random.below(3)] ?? '';
  const normalisation = readNormalisation(scale);
  if (!normalisation) throw new Error('no normalisation');
  const mean = (): Aggregation => MEANS[random.below(MEANS.length)] ?? { kind: 'arithmetic' };
  const rule = (aggregation: Aggregation) => ({
    aggregation,
    weighting: { kind: 'given' } as const,
    coverage: random.below(3) * 0.3,
  });
  const special = new Map(aggregates.map((code) => [code, rule(mean())]));
  // What Copeland gives is not above zero: only a root may have it.
  if (random.below(4) === 0) special.set('R', rule({ kind: 'copeland' }));
  return {
    ...USUAL_METHOD,
    indicators: { usual: { normalisation }, special: new Map() },
    aggregates: { usual: rule(mean()), special },
  };
}

/** The same with some aggregates turned round, where the scale is that of min–max. */
function partlyTurned(
  random: Random,
  index: CompositeIndex,
  method: CompositeMethod,
): readonly [CompositeIndex, CompositeMethod] {
  if (method.indicators.usual.normalisation.kind !== 'minmax') return [index, method];
  const special = new Map(method.aggregates.special);
  const nodes = index.nodes.map((node) => {
    if (node.level === 1 || node.parent === undefined || random.below(3) > 0) return node;
    special.set(node.code, { ...special.get(node.code), reversal: { low: 1, high: 100 } });
    return { ...node, direction: -1 } as const;
  });
  return [
    { ...index, nodes },
    { ...method, aggregates: { ...method.aggregates, special } },
  ];
}

describe('a second, plain implementation', () => {
  test('agrees on every value and rank of 300 random trees with gaps', () => {
    const random = seededRandom(4242);
    let compared = 0;
    for (let round = 0; round < 300; round++) {
      const tree = randomComposite(random, round % 2 === 0);
      const inner = tree.nodes.filter(({ level, code }) => level > 1 && code !== 'R');
      const [index, method] = partlyTurned(
        random,
        tree,
        randomMethod(
          random,
          inner.filter(() => random.below(2) === 0).map(({ code }) => code),
        ),
      );
      const result = runComposite(index, method);
      if (!result.ok) throw new Error(result.problems[0]?.message);
      for (const { code, level } of index.nodes) {
        const plain = index.units.map((_, row) => plainValue(index, method, code, row));
        plain.forEach((value, row) => {
          const found = result.run.values.get(code)?.[row] ?? Number.NaN;
          compared++;
          if (value === undefined) expect(found, `${round} ${code} ${row}`).toBeNaN();
          else
            expect(Math.abs(found - value), `${round} ${code} ${row}`).toBeLessThanOrEqual(
              1e-12 * Math.max(1, Math.abs(value)) * 10,
            );
          if (level === 1) return;
          const rank = result.run.ranks.get(code)?.[row] ?? Number.NaN;
          expect(Number.isNaN(rank) ? undefined : rank).toBe(plainRank(plain, row));
        });
      }
    }
    expect(compared).toBeGreaterThan(20_000);
  });

  test('agrees on replicates with weights of their own', () => {
    const random = seededRandom(77);
    for (let round = 0; round < 20; round++) {
      const index = randomComposite(random, true);
      const replicates = Array.from({ length: 10 }, (_, at) => ({
        id: String(at + 1),
        aggregation: { kind: at % 2 === 0 ? 'arithmetic' : 'geometric' } as const,
        normalisation: { kind: 'minmax', onto: { low: 1, high: 100 } } as const,
        weights: new Map(index.nodes.map(({ code }) => [code, 0.75 + random.uniform() / 2])),
      }));
      const result = replay(index, USUAL_METHOD, replicates, 'R');
      if (!result.ok) throw new Error(result.problems[0]?.message);
      replicates.forEach(({ aggregation, normalisation, weights }, at) => {
        const own = {
          ...index,
          nodes: index.nodes.map((node) => ({ ...node, weight: weights.get(node.code) ?? 1 })),
        };
        const method: CompositeMethod = {
          ...USUAL_METHOD,
          indicators: { usual: { normalisation }, special: new Map() },
          aggregates: {
            usual: { ...USUAL_METHOD.aggregates.usual, aggregation },
            special: new Map(),
          },
        };
        const plain = own.units.map((_, row) => plainValue(own, method, 'R', row));
        expect([...(result.ranks[at] ?? [])]).toEqual(
          plain.map((_, row) => plainRank(plain, row) ?? Number.NaN),
        );
      });
    }
  });
});
