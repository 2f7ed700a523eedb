/** Exact scores: from an edition's scores to every number that is published. Pure. */

export { type ExactValue, fractionValue, type Radical } from './exact-value.ts';
export type { EditionScores, ScoredEdition } from './scored-edition.ts';

// From scores to exact values.

export { checkScorable } from './check-scorable.ts';
export { nodeValue, scoreEdition, valuesOfNode } from './score-edition.ts';

// From exact values to digits and order.

export { compareValues } from './compare-values.ts';
export { subtractValues } from './means.ts';
export { printDifference, printValue } from './print-value.ts';

// Tables of one edition.

export { editionAggregates } from './aggregates.ts';
export { bandOf, bandsOf } from './bands.ts';

export { editionQuadrants } from './quadrants.ts';
export { meanOfValues, regionMeans } from './region-means.ts';

// Tables of an edition and those before it.

export { editionChanges } from './changes.ts';
export {
  type LikeForLikeEdition,
  type LikeForLikeSeries,
  likeForLikeSeries,
} from './like-for-like.ts';
export { earlierNode, sharedIndicators } from './node-origins.ts';
export type { Position } from './positions.ts';
export { editionRanks, type NodeRank, nodeRanks, rankValues } from './ranks.ts';
