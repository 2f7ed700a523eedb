import { formatSteps, type NodeId, type ScopeKind, stepsOf } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { nodeThrough } from './editions/node-through.ts';
import { mapView } from './map.ts';
import type { IndicatorView, RegionMeanRow } from './pages.ts';
import { rankingView } from './ranking/ranking.ts';
import { meanOf } from './regions/regions.ts';
import { pageRelease } from './releases/page-release.ts';
import { compareNames, factsOf, indexOf, type ReleaseIndex } from './releases/release-index.ts';
import { editionsUpTo, type SiteReleases } from './releases/site-releases.ts';

/** A scale with more scores than this shows only those that some country holds. */
const MOST_SCORES = 41;

/** Everything the page of one node shows; it serves aggregates too, whose `distribution` is empty. */
export function indicatorView(site: SiteReleases, release: Release, id: NodeId): IndicatorView {
  const index = indexOf(release);
  const facts = factsOf(index, id);
  const world = meanOf(index, id, 'world', '');
  return {
    release: pageRelease(site, release),
    definition: facts.definition,
    map: mapView(site, release, id),
    ranking: rankingView(site, release, id),
    ...(world && { mean: world.mean }),
    means: meanRows(index, id),
    distribution: distributionOf(index, id),
    history: editionsUpTo(site, release).flatMap((other) => meanIn(site, release, other, id)),
  };
}

/** Means of the whole set, the continents and the regions that have one. */
function meanRows(index: ReleaseIndex, id: NodeId): readonly RegionMeanRow[] {
  const order: Readonly<Record<ScopeKind, number>> = { world: 0, continent: 1, region: 2 };
  return [...(index.means.get(id) ?? [])]
    .sort(
      (a, b) =>
        order[a.scope.kind] - order[b.scope.kind] || compareNames(a.scope.name, b.scope.name),
    )
    .map(({ scope, mean, countries }) => ({
      scope: scope.kind,
      name: scope.kind === 'world' ? index.release.index.countrySet : scope.name,
      mean,
      number: Number(mean),
      countries,
    }));
}

function distributionOf(index: ReleaseIndex, id: NodeId): IndicatorView['distribution'] {
  if (factsOf(index, id).node.kind === 'aggregate') return [];
  const { scale } = index.release.framework;
  const counts = new Map<number, number>();
  for (const steps of index.steps.get(id)?.values() ?? []) {
    counts.set(steps, (counts.get(steps) ?? 0) + 1);
  }
  const lowest = stepsOf(scale.minimum, scale) ?? 0;
  const highest = stepsOf(scale.maximum, scale) ?? 0;
  const all =
    highest - lowest < MOST_SCORES
      ? Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at)
      : [...counts.keys()].sort((a, b) => a - b);
  return all.map((steps) => ({
    score: formatSteps(steps, scale),
    countries: counts.get(steps) ?? 0,
  }));
}

/** The whole set's mean in another edition, under the id the node has there. */
function meanIn(
  site: SiteReleases,
  release: Release,
  other: Release,
  id: NodeId,
): IndicatorView['history'] {
  const there = nodeThrough(site, release, other, id);
  const row = there && meanOf(indexOf(other), there.id, 'world', '');
  return row
    ? [{ edition: other.edition.id, release: other.id, node: there.id, mean: row.mean }]
    : [];
}
