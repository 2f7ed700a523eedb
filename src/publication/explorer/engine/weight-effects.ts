import {
  type DrawInput,
  leaveOneOut,
  replayReplicate,
} from '../../../analysis/robustness/index.ts';
import { type AggregateId, type Framework, withDescendants } from '../../../model/index.ts';
import type { WeightEffect } from './results.ts';

/** One weight at a time, for every node below a component that has one: the other weights, the scores and
 *  the means stay. The weight that moves ranks most comes first. */
export function weightEffects(
  input: DrawInput,
  framework: Pick<Framework, 'components'>,
  component: AggregateId,
): readonly WeightEffect[] {
  const root = framework.components.find(({ id }) => id === component);
  const below = root ? withDescendants(root).slice(1) : [];
  const still = withoutDraws(input);
  const ranksOf = (given: DrawInput): Uint16Array | undefined =>
    replayReplicate(given, 'declared', [component]).ranks.get(component);
  const now = ranksOf(still);
  if (!now) return [];
  const out = new Map(leaveOneOut(still, component).map((shift) => [shift.left, shift]));
  return below
    .filter(({ weight }) => weight.numerator > 0n)
    .map(({ id }): WeightEffect => {
      const half = [0.5, 1.5].map((factor) => {
        const ranks = ranksOf(withWeight(still, id, factor));
        return ranks ? meanShift(ranks, now) : 0;
      });
      const left = out.get(id);
      return {
        node: id,
        half: Math.max(...half),
        leftOut: left?.meanShift ?? Number.NaN,
        farthest: left?.largestShift ?? Number.NaN,
      };
    })
    .sort((a, b) => b.half - a.half);
}

function withoutDraws({ error: _, ...input }: DrawInput): DrawInput {
  return input;
}

function withWeight(input: DrawInput, id: string, factor: number): DrawInput {
  return {
    ...input,
    aggregates: input.aggregates.map((aggregate) => ({
      ...aggregate,
      children: aggregate.children.map((child) =>
        child.code === id ? { ...child, weight: child.weight * factor } : child,
      ),
    })),
  };
}

function meanShift(ranks: Uint16Array, from: Uint16Array): number {
  let [sum, countries] = [0, 0];
  for (const [at, rank] of ranks.entries()) {
    const old = from[at] ?? 0;
    if (rank === 0 || old === 0) continue;
    sum += Math.abs(rank - old);
    countries++;
  }
  return countries === 0 ? 0 : sum / countries;
}
