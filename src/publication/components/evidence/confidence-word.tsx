import type { VNode } from 'preact';
import type { ConfidenceView } from '../../views/index.ts';
import { inLanguage } from '../language.ts';

/** How sure it is, in words and, for a likelihood, with the numbers of the yardstick. */
export function ConfidenceWord({ confidence }: { confidence: ConfidenceView }): VNode {
  return (
    <span class={`confidence sure-${confidence.kind}`} {...inLanguage(confidence.language)}>
      {confidence.told}
    </span>
  );
}
