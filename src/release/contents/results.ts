import type { Aggregate, Change, CountryQuadrant, Rank, RegionMean } from '../../model/index.ts';
import {
  type EditionScores,
  editionAggregates,
  editionChanges,
  editionQuadrants,
  editionRanks,
  regionMeans,
  type ScoredEdition,
  scoreEdition,
} from '../../scoring/index.ts';
import type { PreviousContents, ReleaseContents } from './contents.ts';

/** What a release computes from what it carries. */
export interface ReleaseResults {
  readonly aggregates: readonly Aggregate[];
  readonly ranks: readonly Rank[];
  readonly changes: readonly Change[];
  readonly regions: readonly RegionMean[];
  readonly quadrants: readonly CountryQuadrant[];
}

/** The exact values of a release, and of the edition it is compared with. */
export interface ReleaseScores {
  readonly scored: ScoredEdition;
  readonly previous?: ScoredEdition;
}

/** Scores what a release carries. */
export function scoreContents(contents: ReleaseContents): ReleaseScores {
  const scored = scoreEdition(editionScores(contents));
  return contents.previous
    ? { scored, previous: scoreEdition(editionScores(contents.previous)) }
    : { scored };
}

/** Aggregates, ranks, changes, means and quadrants of scored contents. */
export function resultsOf(countrySet: string, { scored, previous }: ReleaseScores): ReleaseResults {
  return {
    aggregates: editionAggregates(scored),
    ranks: editionRanks(scored, countrySet, previous),
    changes: previous ? editionChanges(scored, previous) : [],
    regions: regionMeans(scored, countrySet),
    quadrants: editionQuadrants(scored),
  };
}

/** What scoring needs of what a release carries. */
export function editionScores(contents: ReleaseContents | PreviousContents): EditionScores {
  const { edition, framework, countries, scores } = contents;
  return { edition: edition.id, framework, countries, scores, bands: edition.bands };
}
