import { describe, expect, test } from 'vitest';
import { descendingRanks, seededRandom } from '../../../src/analysis/numerics/index.ts';
import { compileInput } from '../../../src/analysis/robustness/input/compile.ts';
import { sortDescending } from '../../../src/analysis/robustness/run/descending-order.ts';
import { newRankCounts, RankWalk } from '../../../src/analysis/robustness/run/rank-counts.ts';
import {
  meanShiftInOrder,
  rankShift,
} from '../../../src/analysis/robustness/sensitivity/rank-shift.ts';
import { randomInput } from './random-inputs.ts';

function column(rows: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: rows }, () =>
    random.below(9) === 0 ? Number.NaN : random.below(30) / 2 + 1,
  );
}

function sorted(values: Float64Array, start: Int32Array) {
  const [order, keys] = [start.slice(), new Float64Array(values.length)];
  sortDescending(values, start, order, keys);
  return { order, keys };
}

describe('ranking from a like order', () => {
  test.each([5, 193, 400])('%i rows, from any start: the ranks of numerics', (rows) => {
    for (let seed = 0; seed < 30; seed++) {
      const values = column(rows, seed);
      const random = seededRandom(seed, 9);
      const starts = [
        Int32Array.from({ length: rows }, (_, at) => at),
        Int32Array.from({ length: rows }, (_, at) => rows - 1 - at),
        sorted(
          values,
          Int32Array.from({ length: rows }, (_, at) => at),
        ).order,
        Int32Array.from({ length: rows }, (_, at) => at).sort(() => random.uniform() - 0.5),
      ];
      const expected = [...descendingRanks(values)].map((rank) => (Number.isNaN(rank) ? 0 : rank));
      const walk = new RankWalk({ groupOf: new Int32Array(rows), groups: 1 });
      for (const start of starts) {
        const { order, keys } = sorted(values, start);
        const ranks = new Uint16Array(rows);
        walk.walk(order, keys, false, ranks, undefined);
        expect([...ranks]).toEqual(expected);
        const declared = Uint16Array.from(ranks, (_, at) => (at % 5 === 0 ? 0 : at + 1));
        expect(meanShiftInOrder(order, keys, false, declared)).toBe(
          rankShift(ranks, declared).mean,
        );
      }
    }
  });

  test('ranks inside groups are those of each group alone, and are counted there', () => {
    const values = Float64Array.from([9, 8, 8, 7, Number.NaN, 5]);
    const grouping = { groupOf: Int32Array.from([0, 1, 1, 0, 0, -1]), groups: 2 };
    const { order, keys } = sorted(values, Int32Array.from(values.keys()));
    const [ranks, counted] = [new Uint16Array(6), newRankCounts(grouping)];
    new RankWalk(grouping).walk(order, keys, false, ranks, counted);
    expect([...ranks]).toEqual([1, 1, 1, 2, 0, 0]);
    // Three places for each member of the first group, two for each of the second, by unit.
    expect([...counted.sizes]).toEqual([3, 2]);
    expect([...counted.counts]).toEqual([1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0]);
  });

  test('values that only rounding tells apart are ties', () => {
    const values = Float64Array.from([0.1 + 0.2, 0.3, 0.29]);
    const { order, keys } = sorted(values, Int32Array.from(values.keys()));
    const ranks = new Uint16Array(3);
    new RankWalk({ groupOf: new Int32Array(3), groups: 1 }).walk(
      order,
      keys,
      false,
      ranks,
      undefined,
    );
    expect([...ranks]).toEqual([1, 1, 3]);
  });
});

describe('inputs that cannot be drawn', () => {
  const input = randomInput(1);

  test('codes twice, a parent before its child, and 10,000 units are refused before the run', () => {
    const [first, ...rest] = input.units;
    const twice = { ...input, units: [first ?? '', first ?? '', ...rest.slice(1)] };
    expect(() => compileInput(twice)).toThrow('a code stands twice');
    const turned = { ...input, aggregates: [...input.aggregates].reverse() };
    expect(() => compileInput(turned)).toThrow(/child unknown below/);
    const many = { ...input, units: Array.from({ length: 10_000 }, (_, at) => `U${at}`) };
    expect(() => compileInput(many)).toThrow('at most 5000 units can be drawn: 10000');
  });
});
