import { describe, expect, test } from 'vitest';
import { drawReplicates, replayReplicate } from '../../../src/analysis/robustness/index.ts';
import { plainReplicate } from './plain-replicates.ts';
import { randomInput, type Shape } from './random-inputs.ts';

const SHAPES: readonly [string, Shape][] = [
  ['whole trees', {}],
  ['trees with gaps', { gaps: true }],
  ['mixed methods', { mixed: true }],
  ['turned pillars', { turned: true }],
  ['drawn scores', { error: true }],
  ['indicators left out', { leaveOut: true }],
  ['everything', { gaps: true, mixed: true, turned: true, error: true, leaveOut: true }],
];

describe('replicates agree with the plain implementation', () => {
  test.each(SHAPES)('%s: every rank of every node in every replicate', (_, shape) => {
    let compared = 0;
    for (let seed = 0; seed < 40; seed++) {
      const input = randomInput(seed, shape);
      for (const replicate of ['declared', 0, 1, 2, 3, 4, 5, 6, 7] as const) {
        const plain = plainReplicate(input, replicate);
        const found = replayReplicate(input, replicate);
        expect(found.failure === undefined).toBe(plain.ranks !== undefined);
        if (found.failure) continue;
        for (const { code } of input.aggregates) {
          const ranks = [...(found.ranks.get(code) ?? [])];
          expect(ranks, `seed ${seed}, replicate ${replicate}, ${code}`).toEqual(
            plain.ranks?.get(code),
          );
          compared += ranks.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(5000);
  });

  test.each(SHAPES)('%s: the counted ranks are those of the replicates one by one', (_, shape) => {
    for (let seed = 50; seed < 58; seed++) {
      const input = randomInput(seed, shape);
      const nodes = input.aggregates.map(({ code }) => code);
      const draws = drawReplicates(input, { count: 60, nodes, keepRanks: true });
      const counted = new Map(
        nodes.map((code) => [code, input.units.map(() => input.units.map(() => 0))]),
      );
      for (let replicate = 0; replicate < 60; replicate++) {
        for (const [code, ranks] of plainReplicate(input, replicate).ranks ?? []) {
          ranks.forEach((rank, unit) => {
            const row = counted.get(code)?.[unit];
            if (row && rank > 0) row[rank - 1] = (row[rank - 1] ?? 0) + 1;
          });
        }
      }
      for (const [code, node] of draws.nodes) {
        input.units.forEach((_unit, at) => {
          expect([...node.rankCounts(at)], `seed ${seed}, ${code}`).toEqual(
            counted.get(code)?.[at],
          );
        });
      }
    }
  });
});
