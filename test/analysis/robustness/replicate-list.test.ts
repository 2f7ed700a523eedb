import { describe, expect, test } from 'vitest';
import {
  configurationOf,
  type DrawInput,
  drawReplicates,
  replicateList,
} from '../../../src/analysis/robustness/index.ts';
import { randomInput } from './random-inputs.ts';

describe('a list of replicates', () => {
  test('has for each the configuration that its number gives alone', () => {
    const input = randomInput(5, { gaps: true, error: true, leaveOut: true, mixed: true });
    const { weighted, replicates } = replicateList(input, 60);
    expect(replicates).toHaveLength(60);
    for (const { weights, failure, replicate, ...choices } of replicates) {
      expect(failure).toBeUndefined();
      const alone = configurationOf(input, replicate);
      expect(alone).toMatchObject(choices);
      expect(alone.leftOut).toBe(choices.leftOut);
      expect(new Map(weighted.map((code, at) => [code, weights[at]]))).toEqual(alone.weights);
    }
  });

  test('names the failures that the draws count, with the weights that they drew', () => {
    const input = failingInput();
    const { replicates } = replicateList(input, 200);
    const failing = replicates.filter(({ failure }) => failure);
    const draws = drawReplicates(input, { count: 200, nodes: ['r0'] });
    expect(failing.length).toBe(draws.failures.reduce((sum, { count }) => sum + count, 0));
    expect(failing.length).toBeGreaterThan(50);
    for (const { replicate, weights } of failing) {
      expect([...weights]).toEqual([...configurationOf(input, replicate).weights.values()]);
    }
  });
});

/** An index of which every replicate fails that fills gaps in a way there is none of. */
function failingInput(): DrawInput {
  const input = randomInput(8);
  const { preparation } = input.alternatives;
  return {
    ...input,
    alternatives: {
      ...input.alternatives,
      preparation: {
        ...preparation,
        normalisations: ['none', 'impossible'],
        keeps: ({ normalisation }) => normalisation === 0,
        prepare: (columns, { normalisation }) =>
          normalisation === 0
            ? { ok: true, columns }
            : { ok: false, failure: { code: 'impossible', message: 'This cannot be done.' } },
      },
    },
  };
}
