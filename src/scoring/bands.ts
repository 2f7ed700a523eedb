import {
  add,
  type Band,
  type Framework,
  type NodeId,
  nodesOf,
  withDescendants,
} from '../model/index.ts';
import { compareValues } from './compare-values.ts';
import { type ExactValue, fractionValue } from './exact-value.ts';
import { turnedValue } from './means.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** Finds the band of a node's exact value: the first whose upper edge it lies below, else the last.
 *
 *  Bands are read on the exact value, not on the printed one: 1999/500 lies below 4 and stays in the band
 *  below it, though it would be printed 4.00. A value on an edge belongs to the band above the edge.
 *  Every component has its own bands, which hold for its pillars and indicators too, and an
 *  edition may set others in their place. Where an edge is a reading of ours and not the publisher's
 *  word, the band says so.
 *
 *  What enters its component turned round is read turned round: with direction −1 on a scale from 1 to 10,
 *  a score of 9 has the band of 1 + 10 − 9 = 2. The band so says what the score means for
 *  the component, while the score is printed as it was given.
 *  @see METHODOLOGY "Bands"
 *
 *  Made once for a node, then asked for each of its values. Gives undefined only where the node's
 *  component has no bands, or the framework no such node. */
export function bandReader(
  scored: ScoredEdition,
  node: NodeId,
): (value: ExactValue) => Band | undefined {
  const { framework } = scored;
  const bands = bandsOf(scored, node);
  if (!isTurned(framework, node)) return (value) => bandOf(value, bands);
  const ends = add(framework.scale.minimum, framework.scale.maximum);
  return (value) => bandOf(turnedValue(value, ends), bands);
}

/** The band of a value that is not turned: the first whose upper edge it lies below, else the last.
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

/** True for a node whose high values count as low ones in its component: one with an odd number of
 *  directions −1 from just below the component down to itself. */
export function isTurned(framework: Framework, node: NodeId): boolean {
  const above = nodesOf(framework).filter((other) =>
    withDescendants(other).some(({ id }) => id === node),
  );
  return above.slice(1).filter(({ direction }) => direction === -1).length % 2 === 1;
}
