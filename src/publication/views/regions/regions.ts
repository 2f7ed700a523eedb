import type { NodeId, RegionMean, ScopeKind } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { RegionView } from '../pages.ts';
import { phrase, phraseFor } from '../phrases.ts';
import { rankingOf } from '../ranking/ranking.ts';
import { pageRelease } from '../releases/page-release.ts';
import { indexOf, type ReleaseIndex } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { regionsOf } from './region-lists.ts';

/** One view a scope: the whole set, the continents, the regions. */
export function regionViews(site: SiteReleases, release: Release): readonly RegionView[] {
  const index = indexOf(release);
  const first = release.framework.components[0];
  if (!first) return [];
  return regionsOf(release).map(({ scope, name, slug, countries }) => {
    const means = [...index.nodes.values()].flatMap(({ link }) => {
      const row = meanOf(index, link.id, scope, name);
      return row ? [{ node: link, mean: row.mean, number: Number(row.mean) }] : [];
    });
    return {
      release: pageRelease(site, release),
      scope,
      name,
      slug,
      countries: countries.length,
      ...(means.length > 0
        ? { means }
        : {
            note: phrase('region-too-small', {
              name,
              countries: phraseFor(countries.length, 'one-country', 'countries'),
              smallest: release.framework.smallestRegion,
            }),
          }),
      ranking: rankingOf(site, release, first.id, scope, countries),
    };
  });
}

/** The mean of a node over a scope; undefined where the scope is too small for one. */
export function meanOf(
  index: ReleaseIndex,
  id: NodeId,
  kind: ScopeKind,
  name: string,
): RegionMean | undefined {
  return index.means
    .get(id)
    ?.find(({ scope }) => scope.kind === kind && (kind === 'world' || scope.name === name));
}
