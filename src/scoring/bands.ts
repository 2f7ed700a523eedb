import { type Band, type NodeId, withDescendants } from '../model/index.ts';
import { compareValues } from './compare-values.ts';
import { type ExactValue, fractionValue } from './exact-value.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** The band of an exact value: the first whose upper edge it lies below, else the last.
 *
 *  Bands are read on the exact value, not on the printed one: 239/60 = 3.98333… is below 4 and
 *  7.996 is below 8, though it is printed 8.00. A value on an edge belongs to the band above it, so 4 is
 *  not below 4. Every component has its own bands, which hold for its pillars and indicators too; an
 *  edition may set others in their place. Undefined only for an empty list.
 *  @see METHODOLOGY "Bands" */
export function bandOf(value: ExactValue, bands: readonly Band[]): Band | undefined {
  return bands.find(({ below }) => !below || compareValues(value, fractionValue(below)) < 0);
}

/** The bands that hold for a node: those of its component, or what the edition sets in their place.
 *  Empty for a node that the framework does not know. */
export function bandsOf(scored: ScoredEdition, node: NodeId): readonly Band[] {
  const component = scored.framework.components.find((root) =>
    withDescendants(root).some(({ id }) => id === node),
  );
  return component ? (scored.bands?.get(component.id) ?? component.bands) : [];
}
