import type { DrawInput, ReplicateFailure } from '../input/draw-input.ts';
import { replayReplicate } from '../run/draw-replicates.ts';
import { rankShift } from './rank-shift.ts';

/** What leaving one node out does to the ranks, everything else as declared. */
export interface LeftOutShift {
  readonly left: string;
  readonly meanShift: number;
  readonly largestShift: number;
  readonly failure?: ReplicateFailure;
}

/** Leaves out every indicator and every aggregate below one aggregate, one after the other, and measures
 *  how its ranks shift. What stands beside it takes over its weight. */
export function leaveOneOut(input: DrawInput, node: string): readonly LeftOutShift[] {
  const declared = replayReplicate(input, 'declared', [node]).ranks.get(node) ?? new Uint16Array();
  return belowOf(input, node).map((left) => {
    const rest = without(input, left);
    const { failure, ranks } = rest.aggregates.some(({ code }) => code === node)
      ? replayReplicate(rest, 'declared', [node])
      : { failure: nothingLeft(node), ranks: new Map<string, Uint16Array>() };
    if (failure) return { left, meanShift: Number.NaN, largestShift: Number.NaN, failure };
    const { mean, largest } = rankShift(ranks.get(node) ?? declared, declared);
    return { left, meanShift: mean, largestShift: largest };
  });
}

function nothingLeft(node: string): ReplicateFailure {
  return { code: 'nothing-left', message: `Nothing is left of ${node}.` };
}

function belowOf({ aggregates }: Pick<DrawInput, 'aggregates'>, node: string): readonly string[] {
  const children = aggregates.find(({ code }) => code === node)?.children ?? [];
  return children.flatMap(({ code }) => [code, ...belowOf({ aggregates }, code)]);
}

/** The same input, where an aggregate that lost its last child goes too. */
function without(input: DrawInput, left: string): DrawInput {
  let aggregates = input.aggregates;
  for (let gone = new Set([left]); gone.size > 0; ) {
    const kept = aggregates
      .filter(({ code }) => !gone.has(code))
      .map((aggregate) => ({
        ...aggregate,
        children: aggregate.children.filter(({ code }) => !gone.has(code)),
      }));
    gone = new Set(kept.filter(({ children }) => children.length === 0).map(({ code }) => code));
    aggregates = kept;
  }
  return { ...input, aggregates };
}
