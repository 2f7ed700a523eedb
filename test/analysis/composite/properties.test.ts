import { describe, expect, test } from 'vitest';
import {
  type CompositeMethod,
  type CompositeRun,
  readAggregation,
  readNormalisation,
  runComposite,
  USUAL_METHOD,
} from '../../../src/analysis/composite/index.ts';
import { seededRandom } from '../../../src/analysis/numerics/index.ts';
import type { CompositeIndex } from '../../../src/model/index.ts';
import { randomComposite } from '../../support/random-composite.ts';

const ROUNDS = 40;
const MEANS = ['arithmetic', 'geometric', 'harmonic', 'power:2', 'power:0.5'];

function method(scale: string, mean: string): CompositeMethod {
  const [normalisation, aggregation] = [readNormalisation(scale), readAggregation(mean)];
  if (!normalisation || !aggregation) throw new Error(`no method: ${scale} ${mean}`);
  const { indicators, aggregates } = USUAL_METHOD;
  return {
    ...USUAL_METHOD,
    indicators: { ...indicators, usual: { normalisation } },
    aggregates: { ...aggregates, usual: { ...aggregates.usual, aggregation } },
  };
}

function run(index: CompositeIndex, how: CompositeMethod): CompositeRun {
  const result = runComposite(index, how);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.run;
}

function indices(seed: number, grid = true): readonly CompositeIndex[] {
  const random = seededRandom(seed);
  return Array.from({ length: ROUNDS }, () => randomComposite(random, grid));
}

const root = (made: CompositeRun): readonly number[] => [...(made.values.get('R') ?? [])];
const rootRanks = (made: CompositeRun): readonly number[] => [...(made.ranks.get('R') ?? [])];

describe('what holds for every index', () => {
  test.each(['minmax:1:100', 'zscore:10:1', 'percentile:1:2', 'distance-to-maximum:1:2'])(
    'ranks by %s do not depend on the unit of measurement',
    (scale) => {
      for (const index of indices(1)) {
        const rescaled = {
          ...index,
          columns: new Map(
            [...index.columns].map(([code, x], at) => [code, x.map((v) => v * (3.7 + at) + 0.1)]),
          ),
        };
        const how = method(scale, 'arithmetic');
        expect(rootRanks(run(rescaled, how))).toEqual(rootRanks(run(index, how)));
      }
    },
  );

  test.each(['arithmetic', 'geometric', 'copeland', 'mazziotta-pareto:negative'])(
    'the order of units and of nodes in the tables changes no rank (%s)',
    (mean) => {
      for (const index of indices(2)) {
        const how = method('minmax:1:100', mean);
        const turned = {
          units: [...index.units].reverse(),
          nodes: [...index.nodes].reverse().sort((a, b) => a.level - b.level),
          columns: new Map([...index.columns].map(([code, x]) => [code, x.slice().reverse()])),
        };
        const made = runComposite(index, how);
        const back = runComposite(turned, how);
        expect(back.ok).toBe(made.ok);
        if (!made.ok || !back.ok) continue;
        expect([...rootRanks(back.run)].reverse()).toEqual(rootRanks(made.run));
      }
    },
  );

  test.each(MEANS)(
    'a mean (%s) lies between the lowest and the highest of its children',
    (mean) => {
      for (const index of indices(3, false)) {
        const made = run(index, method('minmax:1:100', mean));
        for (const { node, children } of made.forest.aggregates) {
          made.values.get(node.code)?.forEach((value, row) => {
            const own = children
              .map(({ code }) => made.values.get(code)?.[row] ?? Number.NaN)
              .filter((x) => !Number.isNaN(x));
            if (own.length === 0) {
              expect(value).toBeNaN();
              return;
            }
            expect(value).toBeGreaterThanOrEqual(Math.min(...own) * (1 - 1e-12));
            expect(value).toBeLessThanOrEqual(Math.max(...own) * (1 + 1e-12));
          });
        }
      }
    },
  );

  test.each(MEANS)('a higher number never lowers a unit, with goalposts that stay (%s)', (mean) => {
    const random = seededRandom(5);
    for (const index of indices(4, false)) {
      const how = method('goalposts:0:120:1:100:open', mean);
      const codes = [...index.columns.keys()];
      const code = codes[random.below(codes.length)] ?? '';
      const direction = index.nodes.find((node) => node.code === code)?.direction ?? 1;
      const raised = index.columns
        .get(code)
        ?.map((x, row) => (row === 0 ? x + direction * 0.5 : x));
      const higher = {
        ...index,
        columns: new Map([...index.columns, [code, raised ?? new Float64Array()]]),
      };
      expect(root(run(higher, how))[0]).toBeGreaterThan(root(run(index, how))[0] ?? 0);
    }
  });

  test('power means rise with their exponent: harmonic ≤ geometric ≤ arithmetic ≤ quadratic', () => {
    for (const index of indices(6, false)) {
      const made = ['harmonic', 'geometric', 'arithmetic', 'power:2'].map((mean) =>
        root(run(index, method('minmax:1:100', mean))),
      );
      index.units.forEach((_, row) => {
        const values = made.map((column) => column[row] ?? Number.NaN);
        for (let at = 1; at < values.length; at++) {
          const [before, after] = [values[at - 1] ?? Number.NaN, values[at] ?? Number.NaN];
          if (!Number.isNaN(before)) expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-12));
        }
      });
    }
  });

  test('Copeland scores of a node add up to zero', () => {
    for (const index of indices(7)) {
      const made = run(index, method('rank', 'copeland'));
      const sum = root(made).reduce((total, x) => total + (Number.isNaN(x) ? 0 : x), 0);
      expect(sum + 0).toBe(0);
    }
  });

  test('the shares of a root add up to one, whatever its weights', () => {
    for (const index of indices(8)) {
      const { effective, forest } = run(index, method('minmax:1:100', 'arithmetic'));
      const sum = forest.indicators.reduce(
        (total, { code }) => total + (effective.get(code) ?? 0),
        0,
      );
      expect(sum).toBeCloseTo(1, 13);
    }
  });

  test('the same index and method give the same digits', () => {
    for (const index of indices(9)) {
      const how = method('zscore:50:2', 'geometric');
      expect(run(index, how).values).toEqual(run(index, how).values);
    }
  });
});
