/** Exact scores: from an edition's scores to every number that is published. Pure.
 *  METHODOLOGY.md follows the order of this door. */

export { type ExactValue, fractionValue } from './exact-value.ts';
export type { EditionScores, ScoredEdition } from './scored-edition.ts';

// From scores to exact values.

export { nodeValue, scoreEdition, valuesOfNode } from './score-edition.ts';

// Before a run.

export { checkScorable } from './check-scorable.ts';

// From exact values to digits and order.

export { printDifference, printValue } from './print-value.ts';

// Order and difference.

export { compareValues } from './compare-values.ts';
export { subtractValues } from './means.ts';

// Tables of one edition.

export { editionAggregates } from './aggregates.ts';
export { bandOf, bandReader, bandsOf, isTurned } from './bands.ts';
export { editionQuadrants } from './quadrants.ts';
export { meanOfValues, regionMeans } from './region-means.ts';

// Ranks and how they moved.

export { editionRanks, nodeRanks, rankValues } from './ranks.ts';

// Change.

export { editionChanges } from './changes.ts';
export { type LikeForLikeSeries, likeForLikeSeries } from './like-for-like.ts';
export { earlierNode, sharedIndicators } from './node-origins.ts';
