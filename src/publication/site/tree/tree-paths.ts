import { indicatorsOf, nodesOf } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { groupsPath } from '../../components/index.ts';
import {
  flowPages,
  hasClaims,
  hasFlows,
  hasRankingGroups,
  hasSources,
  regionsOf,
  type SiteReleases,
} from '../../views/index.ts';

/** The pages of one release, known before any is made, so that no link leads nowhere. */
export interface TreePaths {
  readonly release: Release;
  readonly pages: ReadonlySet<string>;
}

/** Every page that the tree of a release has. */
export function treePaths(site: SiteReleases, release: Release): TreePaths {
  const { framework, countries } = release;
  const nodes = nodesOf(framework).map(({ id }) => id);
  const codes = countries.map(({ code }) => code);
  const regions = regionsOf(release);
  return {
    release,
    pages: new Set([
      'index.html',
      'rankings.html',
      'compare.html',
      'series.html',
      'explorer.html',
      'methodology.html',
      'audit.html',
      'data.html',
      'search.html',
      '404.html',
      ...(framework.quadrants ? ['quadrants.html'] : []),
      ...(release.previous ? ['changes.html'] : []),
      ...(hasFlows(site, release) ? ['flows.html'] : []),
      ...flowPages(site, release).map(({ path }) => path),
      ...(hasClaims(site, release) ? ['gaps.html'] : []),
      ...(hasSources(site, release) ? ['sources.html'] : []),
      ...nodes.flatMap((id) => [
        `map/${id}.html`,
        `rankings/${id}.html`,
        `series/${id}.html`,
        `embed/map-${id}.html`,
      ]),
      ...nodesOf(framework)
        .filter((node) => hasRankingGroups(release, node))
        .map(groupsPath),
      ...indicatorsOf(framework).map(({ id }) => `indicator/${id}.html`),
      ...codes.flatMap((code) => [
        `country/${code}.html`,
        `compare/${code}.html`,
        `embed/${code}.html`,
      ]),
      ...regions.map(({ slug }) => `region/${slug}.html`),
      ...regions
        .filter(({ scope }) => scope === 'region')
        .map(({ slug }) => `compare/${slug}.html`),
    ]),
  };
}
