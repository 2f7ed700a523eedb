import { describe, expect, test } from 'vitest';
import {
  AS_GIVEN,
  type DrawInput,
  DrawMemory,
  drawReplicates,
  rankInterval,
} from '../../../src/analysis/robustness/index.ts';

const UNITS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Six units, four indicators, two pillars; numbers 1 to 10 by a rule. */
function inputOf(weights: readonly number[], method: 'arithmetic' | 'geometric'): DrawInput {
  const column = (at: number): Float64Array =>
    Float64Array.from(UNITS, (_, row) => 2 + ((row * (at + 2) + 3 * at) % 7));
  const width = (size: number): readonly Float64Array[] =>
    [0, 1, 2, 3].map(() => new Float64Array(UNITS.length).fill(size));
  const child = (code: string, at: number) => ({ code, weight: weights[at] ?? 1, turned: false });
  return {
    seed: 7,
    units: UNITS,
    indicators: [0, 1, 2, 3].map((at) => ({ code: `i${at}`, numbers: column(at) })),
    aggregates: [
      { code: 'p', coverage: 1, children: [child('i0', 0), child('i1', 1)] },
      { code: 'q', coverage: 1, children: [child('i2', 2), child('i3', 3)] },
      { code: 'root', coverage: 1, children: [child('p', 4), child('q', 5)] },
    ],
    mirror: 11,
    weightShare: 0.2,
    error: { below: width(1), above: width(1), shared: 0.25 },
    alternatives: {
      preparation: AS_GIVEN,
      aggregations: [
        { name: 'own', of: () => ({ kind: method }) },
        { name: 'other', of: () => ({ kind: 'geometric' }) },
      ],
      leaveOut: [],
    },
  };
}

function intervalsOf(input: DrawInput, node: string, memory?: DrawMemory) {
  const draws = drawReplicates(input, { count: 300, nodes: [node], ...(memory && { memory }) });
  const tally = draws.nodes.get(node);
  if (!tally) throw new Error('not drawn');
  return UNITS.map((_, unit) => rankInterval(tally, unit, 90));
}

describe('a memory of draws', () => {
  test('gives other weights and other means the very draws that they have without it', () => {
    const memory = new DrawMemory();
    for (const [weights, method] of [
      [[1, 1, 1, 1, 1, 1], 'arithmetic'],
      [[3, 1, 0, 1, 1, 2], 'arithmetic'],
      [[1, 2, 1, 5, 4, 1], 'geometric'],
    ] as const) {
      const input = inputOf(weights, method);
      expect(intervalsOf(input, 'root', memory)).toEqual(intervalsOf(input, 'root'));
    }
  });

  test('reads the columns below the drawn node alone', () => {
    const memory = new DrawMemory();
    const input = inputOf([1, 1, 1, 1, 1, 1], 'arithmetic');
    intervalsOf(input, 'q', memory);
    const other = inputOf([1, 1, 4, 1, 1, 1], 'arithmetic');
    expect(intervalsOf(other, 'q', memory)).toEqual(intervalsOf(other, 'q'));
  });
});
