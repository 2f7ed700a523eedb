import type { VNode } from 'preact';
import type { ConfidenceView } from '../../views/index.ts';

/** How sure it is, in words and, for a likelihood, with the numbers of the yardstick. */
export function ConfidenceWord({ confidence }: { confidence: ConfidenceView }): VNode {
  return <span class={`confidence sure-${confidence.kind}`}>{confidence.told}</span>;
}
