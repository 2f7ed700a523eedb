import { describe, expect, test } from 'vitest';
import {
  type DrawInput,
  drawReplicates,
  groupsToldApart,
  joinDraws,
  type NodeDraws,
  probabilityAbove,
  rankInterval,
  rankProbabilities,
  replayReplicate,
  scoreInterval,
} from '../../../src/analysis/robustness/index.ts';
import { randomInput } from './random-inputs.ts';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 200);
const ALL = { error: true, leaveOut: true, gaps: true } as const;

function nodesOf(input: DrawInput): readonly string[] {
  return input.aggregates.map(({ code }) => code);
}

function draw(input: DrawInput, count = 120) {
  return drawReplicates(input, { count, nodes: nodesOf(input), keepRanks: true, keepScores: true });
}

/** The counted ranks of every node, by unit code. */
function countsOf(input: DrawInput): Readonly<Record<string, readonly number[]>> {
  const counts: Record<string, readonly number[]> = {};
  for (const [code, node] of draw(input).nodes) {
    input.units.forEach((unit, at) => {
      counts[`${code} ${unit}`] = [...node.rankCounts(at)];
    });
  }
  return counts;
}

function changed(input: DrawInput, change: (x: number) => number, width: number): DrawInput {
  const widen = (columns: readonly Float64Array[]) =>
    columns.map((column) => column.map((x) => x * width));
  return {
    ...input,
    indicators: input.indicators.map(({ code, numbers }) => ({
      code,
      numbers: numbers.map(change),
    })),
    ...(input.error && {
      error: {
        ...input.error,
        below: widen(input.error.below),
        above: widen(input.error.above),
      },
    }),
  };
}

function arithmeticOnly(input: DrawInput): DrawInput {
  const [own] = input.alternatives.aggregations;
  return { ...input, alternatives: { ...input.alternatives, aggregations: own ? [own] : [] } };
}

describe('replicates', () => {
  test('scale invariance: another unit of measurement changes no rank', () => {
    for (const seed of SEEDS) {
      const input = randomInput(seed, ALL);
      expect(countsOf(changed(input, (x) => 4 * x, 4))).toEqual(countsOf(input));
      const means = arithmeticOnly(input);
      expect(countsOf(changed(means, (x) => 8 * x - 32, 8))).toEqual(countsOf(means));
    }
  });

  test('permutation: units and indicators in another order change no rank', () => {
    for (const seed of SEEDS) {
      const input = randomInput(seed, ALL);
      const turned = <Item>(items: readonly Item[]): readonly Item[] => [...items].reverse();
      const column = (numbers: Float64Array): Float64Array => numbers.slice().reverse();
      const { error } = input;
      const other: DrawInput = {
        ...input,
        units: turned(input.units),
        indicators: turned(input.indicators).map(({ code, numbers }) => ({
          code,
          numbers: column(numbers),
        })),
        ...(error && {
          error: {
            ...error,
            below: turned(error.below).map(column),
            above: turned(error.above).map(column),
          },
        }),
      };
      expect(countsOf(other)).toEqual(countsOf(input));
    }
  });

  test('monotony: a higher number never worsens the rank of its unit, in any replicate', () => {
    for (const seed of SEEDS) {
      const input = randomInput(seed, { error: true });
      const raised: DrawInput = {
        ...input,
        indicators: input.indicators.map(({ code, numbers }, at) => ({
          code,
          numbers: at === 0 ? numbers.map((x, row) => (row === 3 ? x + 1 : x)) : numbers,
        })),
      };
      const [before, after] = [draw(input), draw(raised)];
      for (const code of nodesOf(input)) {
        const were = before.nodes.get(code)?.ranksOf(3) ?? [];
        const are = after.nodes.get(code)?.ranksOf(3) ?? [];
        expect([...are].every((rank, at) => rank <= (were[at] ?? 0))).toBe(true);
      }
    }
  });

  test('replay from seed: each replicate alone has the ranks that it had among the others', () => {
    for (const seed of SEEDS) {
      const input = randomInput(seed, ALL);
      const draws = draw(input, 40);
      for (const replicate of [0, 7, 39]) {
        const alone = replayReplicate(input, replicate).ranks;
        for (const [code, node] of draws.nodes) {
          if (node.made < 40) continue;
          input.units.forEach((_, unit) => {
            expect(node.ranksOf(unit)[replicate]).toBe(alone.get(code)?.[unit]);
          });
        }
      }
    }
  });

  test('the same seed gives the same draws, another seed others', () => {
    const input = randomInput(3, ALL);
    expect(countsOf(input)).toEqual(countsOf({ ...input }));
    expect(countsOf(input)).not.toEqual(countsOf({ ...input, seed: input.seed + 1 }));
  });

  test('two halves joined are the whole', () => {
    for (const seed of SEEDS) {
      const input = randomInput(seed, ALL);
      const nodes = nodesOf(input);
      const part = (from: number, count: number) =>
        drawReplicates(input, { from, count, nodes, keepRanks: true, keepScores: true });
      const joined = joinDraws(part(0, 70), part(70, 50));
      const whole = part(0, 120);
      expect({ ...joined, nodes: 0 }).toEqual({ ...whole, nodes: 0 });
      for (const [code, node] of whole.nodes) {
        input.units.forEach((_, unit) => {
          const other = joined.nodes.get(code);
          expect([...(other?.rankCounts(unit) ?? [])]).toEqual([...node.rankCounts(unit)]);
          expect([...(other?.ranksOf(unit) ?? [])]).toEqual([...node.ranksOf(unit)]);
          expect([...(other?.scoresOf(unit) ?? [])]).toEqual([...node.scoresOf(unit)]);
        });
      }
    }
  });
});

describe('intervals', () => {
  const inputs = SEEDS.map((seed) => randomInput(seed, ALL));
  const each = (check: (node: NodeDraws, unit: number) => void): void => {
    for (const input of inputs) {
      for (const node of draw(input).nodes.values()) {
        input.units.forEach((_, unit) => {
          if (rankInterval(node, unit, 90)) check(node, unit);
        });
      }
    }
  };

  test('a wider level never gives a narrower interval, and the median lies in all of them', () => {
    each((node, unit) => {
      let [before, scores] = [rankInterval(node, unit, 50), scoreInterval(node, unit, 50)];
      for (const percent of [60, 80, 90, 95, 99]) {
        const wider = rankInterval(node, unit, percent);
        expect(wider?.low).toBeLessThanOrEqual(before?.low ?? 0);
        expect(wider?.high).toBeGreaterThanOrEqual(before?.high ?? 999);
        expect(wider?.median).toBeGreaterThanOrEqual(wider?.low ?? 999);
        expect(wider?.median).toBeLessThanOrEqual(wider?.high ?? 0);
        before = wider;
        const own = scoreInterval(node, unit, percent);
        if (!own || !scores) continue;
        expect(own.low).toBeLessThanOrEqual(scores.low);
        expect(own.high).toBeGreaterThanOrEqual(scores.high);
        scores = own;
      }
    });
  });

  test('a rank interval of 90 percent holds at least 90 percent of the replicates', () => {
    each((node, unit) => {
      const { low = 0, high = 0, replicates = 0 } = rankInterval(node, unit, 90) ?? {};
      const inside = [...node.rankCounts(unit)].slice(low - 1, high).reduce((a, b) => a + b, 0);
      expect(inside).toBeGreaterThanOrEqual(0.9 * replicates - 1e-9);
    });
  });

  test('the probabilities of all ranks add up to one', () => {
    each((node, unit) => {
      const sum = rankProbabilities(node, unit).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 12);
    });
  });

  test('A is above B as probably as B is below A', () => {
    each((node, unit) => {
      for (const other of [0, 1, 2]) {
        const both = probabilityAbove(node, unit, other) + probabilityAbove(node, other, unit);
        expect(both).toBeCloseTo(1, 12);
      }
    });
  });

  test('of ranks 1 2 2 4 4 4 4 4 9 9 in ten replicates the 80 percent lie from 1 to 9, the median is 4', () => {
    const counts = Uint32Array.from([1, 2, 0, 5, 0, 0, 0, 0, 2, 0]);
    const node = fakeDraws(() => counts);
    // 1 of 10 is the lower tail itself: 10 percent reach rank 1.
    expect(rankInterval(node, 0, 80)).toEqual({ low: 1, high: 9, median: 4, replicates: 10 });
    expect(rankInterval(node, 0, 60)).toEqual({ low: 2, high: 4, median: 4, replicates: 10 });
  });
});

describe('groups that cannot be told apart', () => {
  test('the leader keeps those that it does not beat in 95 of 100 replicates', () => {
    // The first beats the second in 90, the third in 96; the third beats the fourth in 50.
    const ranks = [
      Array.from({ length: 100 }, (_, at) => (at < 90 ? 1 : 2)),
      Array.from({ length: 100 }, (_, at) => (at < 90 ? 2 : 1)),
      Array.from({ length: 100 }, (_, at) => (at < 96 ? (at < 48 ? 3 : 4) : 1)),
      Array.from({ length: 100 }, (_, at) => (at < 48 ? 4 : 3)),
    ].map((list) => Uint16Array.from(list));
    const node = fakeDraws(
      () => new Uint32Array(4),
      (unit) => ranks[unit] ?? new Uint16Array(),
    );
    expect(probabilityAbove(node, 0, 1)).toBe(0.9);
    expect(groupsToldApart(node, [0, 1, 2, 3])).toEqual([1, 1, 2, 2]);
    expect(groupsToldApart(node, [0, 1, 2, 3], 0.9)).toEqual([1, 2, 3, 3]);
  });

  test('equal units share a group, and a single one is a group', () => {
    const node = fakeDraws(
      () => new Uint32Array(2),
      () => Uint16Array.from([1, 1]),
    );
    expect(groupsToldApart(node, [0, 1])).toEqual([1, 1]);
    expect(groupsToldApart(node, [1])).toEqual([1]);
  });
});

type Read = Pick<NodeDraws, 'rankCounts' | 'ranksOf'>;

function fakeDraws(
  rankCounts: Read['rankCounts'],
  ranksOf: Read['ranksOf'] = () => new Uint16Array(),
): Read {
  return { rankCounts, ranksOf };
}
