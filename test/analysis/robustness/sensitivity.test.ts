import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/analysis/numerics/index.ts';
import { mixedOrigins, originsOf } from '../../../src/analysis/robustness/draw/factors.ts';
import {
  type DrawInput,
  drawnFactors,
  drawReplicates,
  leaveOneOut,
  oneAtATime,
  replayReplicate,
  varianceAnalysis,
} from '../../../src/analysis/robustness/index.ts';
import { ShiftRunner } from '../../../src/analysis/robustness/sensitivity/shift-runner.ts';
import {
  addRow,
  addSums,
  noSums,
  type SobolSums,
  varianceShares,
} from '../../../src/analysis/robustness/sensitivity/sobol-sums.ts';
import { randomInput } from './random-inputs.ts';

/** Ishigami's function with a = 7 and b = 0.1 of three uniform numbers between −π and π. Its shares are
 *  known: first 0.3139, 0.4424 and 0, total 0.5576, 0.4424 and 0.2437 (Ishigami and Homma 1990). */
function ishigami([x = 0, y = 0, z = 0]: readonly number[]): number {
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

function ishigamiRows(rows: number, seed: number): readonly SobolSums[] {
  const random = seededRandom(seed);
  const point = () => Array.from({ length: 3 }, () => Math.PI * (2 * random.uniform() - 1));
  return Array.from({ length: rows }, () => {
    const [a, b] = [point(), point()];
    const mixed = a.map((_, factor) =>
      ishigami(a.map((x, at) => (at === factor ? (b[at] ?? 0) : x))),
    );
    const sums = noSums(3);
    addRow(sums, ishigami(a), ishigami(b), mixed);
    return sums;
  });
}

function together(rows: readonly SobolSums[]): SobolSums {
  const sums = noSums(3);
  for (const row of rows) addSums(sums, row);
  return sums;
}

describe('shares of variance', () => {
  test('of Ishigami’s function are those that are known', () => {
    const { first, total } = varianceShares(together(ishigamiRows(40_000, 1)));
    const expected = { first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437] };
    first.forEach((share, at) => {
      expect(Math.abs(share - (expected.first[at] ?? 9))).toBeLessThan(0.02);
    });
    total.forEach((share, at) => {
      expect(Math.abs(share - (expected.total[at] ?? 9))).toBeLessThan(0.02);
    });
  });

  test('do not change when a constant is added to all runs', () => {
    const near = noSums(1);
    const far = noSums(1);
    const random = seededRandom(4);
    for (let row = 0; row < 500; row++) {
      const [a, b, ab] = [random.uniform(), random.uniform(), random.uniform()];
      addRow(near, a, b, [ab]);
      addRow(far, a + 100, b + 100, [ab + 100]);
    }
    const [one, other] = [varianceShares(near), varianceShares(far)];
    expect(other.first[0]).toBeCloseTo(one.first[0] ?? Number.NaN, 8);
    expect(other.total[0]).toBeCloseTo(one.total[0] ?? Number.NaN, 8);
  });

  test('are 0 where nothing varies', () => {
    const sums = noSums(1);
    addRow(sums, 3, 3, [3]);
    expect(varianceShares(sums)).toEqual({ first: [0], total: [0] });
  });

  test('defect 7: centred, the first order needs a fraction of the runs that it needs uncentred', () => {
    // Ranks shift by some three places on average: a mean far from 0, which uncentred products carry.
    const estimates = Array.from({ length: 60 }, (_, seed) => {
      const rows = ishigamiRows(200, seed + 10);
      const sums = together(rows);
      const { first } = varianceShares(sums);
      const shift = 10;
      const middle = (sums.a + sums.b) / (2 * sums.rows);
      const variance = (sums.aa + sums.bb) / (2 * sums.rows) - middle * middle;
      // Σ (B + shift)·(AB − A) instead of Σ (B − mean)·(AB − A).
      const product = (sums.bMixed[1] ?? 0) - sums.ab + shift * ((sums.mixed[1] ?? 0) - sums.a);
      return { centred: first[1] ?? 0, uncentred: product / sums.rows / variance };
    });
    const spread = (of: 'centred' | 'uncentred'): number => {
      const mean = estimates.reduce((sum, one) => sum + one[of], 0) / estimates.length;
      return estimates.reduce((sum, one) => sum + (one[of] - mean) ** 2, 0) / estimates.length;
    };
    expect(spread('uncentred') / spread('centred')).toBeGreaterThan(4);
  });
});

/** The sums of a design of which every single run is made. */
function sumsOfEveryRun(input: DrawInput, node: string, rows: number): SobolSums {
  const factors = drawnFactors(input);
  const runner = new ShiftRunner(input, node);
  const sums = noSums(factors.length);
  for (let row = 0; row < rows; row++) {
    const [first, second] = [2 * row, 2 * row + 1];
    const mixed = factors.map((factor) => runner.meanShift(mixedOrigins(first, second, factor)));
    const [a, b] = [first, second].map((one) => runner.meanShift(originsOf(one)));
    addRow(sums, a ?? Number.NaN, b ?? Number.NaN, mixed);
  }
  return sums;
}

describe('the variance analysis of an index', () => {
  test('gives the shares of a design of which every run is made, though it makes none twice', () => {
    for (let round = 0; round < 16; round++) {
      const shape = { turned: true, error: round % 2 === 0, leaveOut: round % 4 < 2 };
      const weightShare = round % 3 === 0 ? 0 : 0.25;
      const input = { ...randomInput(round, shape), weightShare };
      const root = input.aggregates.at(-1)?.code ?? '';
      const found = varianceAnalysis(input, root, 40);
      const every = sumsOfEveryRun(input, root, 40);
      if (Number.isNaN(every.a + every.b + (every.mixed[0] ?? 0))) {
        expect(found.shares).toEqual([]);
        continue;
      }
      expect(found.run).toBe(found.asked);
      const { first, total } = varianceShares(every);
      found.shares.forEach((share, at) => {
        expect(share.first.estimate).toBeCloseTo(first[at] ?? Number.NaN, 9);
        expect(share.total.estimate).toBeCloseTo(total[at] ?? Number.NaN, 9);
      });
    }
  });

  const input = randomInput(1, { error: true });
  const root = input.aggregates.at(-1)?.code ?? '';

  test('runs rows × (factors + 2) replicates, and says how its shares settled', () => {
    const found = varianceAnalysis(input, root, 512);
    expect(found.factors).toEqual(['scores', 'aggregation', 'weights']);
    expect([found.asked, found.run]).toEqual([2560, 2560]);
    expect(found.convergence.map(({ rows }) => rows)).toEqual([64, 128, 256, 512]);
    for (const { first, total } of found.shares) {
      expect(first.low).toBeLessThanOrEqual(first.estimate);
      expect(first.high).toBeGreaterThanOrEqual(first.estimate);
      expect(total.low).toBeLessThanOrEqual(total.estimate);
      expect(total.high).toBeGreaterThanOrEqual(total.estimate);
      expect(first.estimate).toBeLessThan(total.high + 0.1);
    }
    expect(varianceAnalysis(input, root, 512)).toEqual(found);
  });

  test('one factor alone explains everything', () => {
    const { preparation, aggregations } = input.alternatives;
    const only: DrawInput = {
      ...randomInput(1),
      alternatives: { preparation, aggregations: aggregations.slice(0, 1), leaveOut: [] },
    };
    const [share] = varianceAnalysis(only, root, 256).shares;
    expect(share?.factor).toBe('weights');
    expect(share?.first.estimate).toBeGreaterThan(0.8);
    expect(share?.total.estimate).toBeCloseTo(1, 1);
  });

  test('defect 6: one run that fails gives no NaN and no shares of the rest, but a reason', () => {
    const failing = withZeros(input);
    const found = varianceAnalysis(failing, root, 64);
    expect(found.run).toBeLessThan(found.asked);
    expect(found.shares).toEqual([]);
    expect(found.converged).toBe(false);
    const failed = found.failures.reduce((sum, { count }) => sum + count, 0);
    expect(found.run + failed).toBe(found.asked);
    expect(found.failures[0]?.message).toMatch(
      /^The geometric mean r0p0 would take a value at or below/,
    );
  });
});

describe('failures and steps', () => {
  test('defect 6: replicates that fail are counted, explained and listed, and the rest is no whole', () => {
    const input = withZeros(randomInput(1));
    const nodes = input.aggregates.map(({ code }) => code);
    const draws = drawReplicates(input, { count: 200, nodes });
    const failed = draws.failures.reduce((sum, { count }) => sum + count, 0);
    expect(failed).toBeGreaterThan(50);
    expect(draws.run + failed).toBe(draws.asked);
    const [first] = draws.failures;
    expect(first?.code).toBe('value-not-positive');
    expect(first?.replicates).toHaveLength(10);
    for (const replicate of first?.replicates ?? []) {
      expect(replayReplicate(input, replicate).failure?.message).toBe(first?.message);
    }
  });

  test('no step is skipped in silence: every alternative is taken, counted, and all counts add up', () => {
    const input = randomInput(5, { error: true, leaveOut: true });
    const nodes = input.aggregates.map(({ code }) => code);
    const { choices, run } = drawReplicates(input, { count: 600, nodes });
    for (const list of Object.values(choices)) {
      const counts = list.map(({ count }: { readonly count: number }) => count);
      expect(counts.every((count: number) => count > 0)).toBe(true);
      expect(counts.reduce((a: number, b: number) => a + b, 0)).toBe(run);
    }
  });

  test('defect 8: alternatives are equal parts of the unit interval, not of what happened to be drawn', () => {
    const input = randomInput(6);
    const nodes = input.aggregates.slice(0, 1).map(({ code }) => code);
    const few = drawReplicates(input, { count: 1, nodes }).choices.aggregation;
    const many = drawReplicates(input, { count: 4000, nodes }).choices.aggregation;
    // Cut over the sample, one replicate could never tell two alternatives apart, and with many each
    // would be off by the sample's own ends.
    expect(few.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    for (const { count } of many) expect(Math.abs(count - 2000)).toBeLessThan(100);
  });

  test('defect 9: eight times the replicates cost some eight times the work', () => {
    const input = randomInput(9);
    const nodes = input.aggregates.map(({ code }) => code);
    const cpu = (count: number): number => {
      const before = process.cpuUsage();
      drawReplicates(input, { count, nodes, keepRanks: true, keepScores: true });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cpu(5000);
    expect(cpu(40_000) / cpu(5000)).toBeLessThan(24);
  });

  test('an indicator to leave out that is not there, and a node that is none, are refused', () => {
    const input = randomInput(2);
    const other = { ...input, alternatives: { ...input.alternatives, leaveOut: ['nowhere'] } };
    expect(() => drawReplicates(other, { count: 1, nodes: [] })).toThrow(/no indicator.*nowhere/);
    expect(() => drawReplicates(input, { count: 1, nodes: ['nowhere'] })).toThrow(/no aggregate/);
  });
});

describe('one at a time', () => {
  test('draws each factor alone and leaves out those that nobody draws', () => {
    const input = randomInput(1, { error: true, leaveOut: true });
    const root = input.aggregates.at(-1)?.code ?? '';
    const shifts = oneAtATime(input, root, 100);
    expect(shifts.map(({ factor }) => factor)).toEqual(drawnFactors(input));
    for (const { run, meanShift, largestShift } of shifts) {
      expect(run).toBe(100);
      expect(meanShift).toBeGreaterThan(0);
      expect(largestShift).toBeGreaterThanOrEqual(meanShift);
    }
  });

  test('an index that draws nothing shifts nothing', () => {
    const input = randomInput(1);
    const still = {
      ...input,
      weightShare: 0,
      alternatives: {
        ...input.alternatives,
        aggregations: input.alternatives.aggregations.slice(0, 1),
      },
    };
    expect(drawnFactors(still)).toEqual([]);
    expect(oneAtATime(still, 'r0', 10)).toEqual([]);
  });
});

describe('leave one out', () => {
  test('two indicators in opposite order: without one the other decides', () => {
    const of = (...numbers: number[]) => Float64Array.from(numbers);
    const child = (code: string, weight: number) => ({ code, weight, turned: false });
    const base = randomInput(1);
    const input: DrawInput = {
      ...base,
      units: ['A', 'B', 'C'],
      indicators: [
        { code: 'x', numbers: of(9, 5, 1) },
        { code: 'y', numbers: of(1, 2, 3) },
      ],
      aggregates: [{ code: 'r', coverage: 1, children: [child('x', 1), child('y', 1)] }],
      alternatives: { ...base.alternatives, leaveOut: [] },
    };
    // Declared 1, 2, 3; without x it is 3, 2, 1: shifts of 2, 0 and 2.
    expect(leaveOneOut(input, 'r')).toEqual([
      { left: 'x', meanShift: 4 / 3, largestShift: 2 },
      { left: 'y', meanShift: 0, largestShift: 0 },
    ]);
  });

  test('leaving out the last thing there is fails, with the reason', () => {
    const base = randomInput(1);
    const input: DrawInput = {
      ...base,
      units: ['A', 'B'],
      indicators: [{ code: 'x', numbers: Float64Array.from([1, 2]) }],
      aggregates: [{ code: 'r', coverage: 1, children: [{ code: 'x', weight: 1, turned: false }] }],
      alternatives: { ...base.alternatives, leaveOut: [] },
    };
    expect(leaveOneOut(input, 'r')[0]?.failure?.code).toBe('nothing-left');
  });
});

/** The same index on a scale that reaches below zero, where the geometric alternative has no meaning. */
function withZeros(input: DrawInput): DrawInput {
  return {
    ...input,
    indicators: input.indicators.map(({ code, numbers }) => ({
      code,
      numbers: numbers.map((x) => x - 5),
    })),
  };
}
