import { type Band, type NodeId, withDescendants } from '../model/index.ts';
import { compareValues } from './compare-values.ts';
import { type ExactValue, fractionValue } from './exact-value.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** Finds the band of an exact value: the first whose upper edge it lies below, else the last.
 *
 *  Bands are read on the exact value, not on the printed one: 1999/500 lies below 4 and stays in the band
 *  below it, though it would be printed 4.00. A value on an edge belongs to the band above the edge.
 *  Every component has its own bands, which hold for its pillars and indicators too, and an
 *  edition may set others in their place. Where an edge is a reading of ours and not the publisher's
 *  word, the band says so.
 *  @see METHODOLOGY "Bands"
 *
 *  Undefined only for an empty list. */
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
