import type { NodeId } from '../../../model/index.ts';
import type { BandKeyView } from '../parts.ts';
import { factsOf, type ReleaseIndex } from '../releases/release-index.ts';

/** What the swatches beside values of these nodes stand for: the bands of each of their components,
 *  in the order in which the nodes first name it. */
export function bandKeys(index: ReleaseIndex, nodes: readonly NodeId[]): readonly BandKeyView[] {
  const components = new Set(nodes.map((id) => factsOf(index, id).component.id));
  return [...components].flatMap((id) => {
    const { link, bands } = factsOf(index, id);
    return bands.length > 0 ? [{ component: link, bands }] : [];
  });
}
