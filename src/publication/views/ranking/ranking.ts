import {
  type AggregateNode,
  aggregatesOf,
  type Country,
  type CountryCode,
  type NodeId,
  type ScopeKind,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { RankingRow, RankingView } from '../pages.ts';
import type { RankView } from '../parts.ts';
import { quadrantName } from '../quadrants/quadrant-names.ts';
import { pageRelease } from '../releases/page-release.ts';
import { compareNames, factsOf, indexOf, type ReleaseIndex } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { bandKeys } from '../values/band-keys.ts';
import { rankIn } from '../values/ranks.ts';
import { countryLink, valueView } from '../values/values.ts';
import { indicatorRanks } from './indicator-ranks.ts';

/** Beside a component or pillar stand the other aggregates, as far as a table can carry them. */
const MOST_COLUMNS = 6;

/** Every country by its value of a node, highest first; countries without one come last, by name.
 *  Throws when the framework has no such node. */
export function rankingView(site: SiteReleases, release: Release, id: NodeId): RankingView {
  return rankingOf(site, release, id, 'world', release.countries);
}

/** The same for some countries only, with their ranks in the scope they make up. */
export function rankingOf(
  site: SiteReleases,
  release: Release,
  id: NodeId,
  scope: ScopeKind,
  countries: readonly Country[],
): RankingView {
  const index = indexOf(release);
  const columns = columnsOf(index, id);
  const rows = countries.map((country): RankingRow => {
    const rank = rankOf(index, id, country.code, scope);
    const quadrant = index.quadrants.get(country.code);
    return {
      country: countryLink(country),
      continent: country.continent,
      region: country.region,
      ...(rank && { rank }),
      values: columns.map((column) => valueView(index, column, country.code)),
      ...(quadrant !== undefined && { quadrant: quadrantName(release.framework, quadrant) }),
    };
  });
  return {
    release: pageRelease(site, release),
    node: factsOf(index, id).link,
    columns: columns.map((column) => factsOf(index, column).link),
    keys: bandKeys(index, columns),
    regions: [...new Set(countries.map(({ region }) => region))].sort(compareNames),
    rows: rows.sort(byRank),
  };
}

/** The rank of a node in a scope; an indicator has one in the whole set only. */
function rankOf(
  index: ReleaseIndex,
  id: NodeId,
  code: CountryCode,
  scope: ScopeKind,
): RankView | undefined {
  if (factsOf(index, id).node.kind === 'aggregate') return rankIn(index, id, code, scope);
  return scope === 'world' ? indicatorRanks(index.release, id).get(code) : undefined;
}

/** The node itself; then, for an aggregate, the others of the framework, and for an indicator
 *  what it is part of, the nearest first. */
function columnsOf(index: ReleaseIndex, id: NodeId): readonly NodeId[] {
  const facts = factsOf(index, id);
  if (facts.node.kind === 'indicator') {
    const above: NodeId[] = [];
    for (let parent = facts.parent; parent; parent = factsOf(index, parent.id).parent) {
      above.push(parent.id);
    }
    return [id, ...above];
  }
  const aggregates = aggregatesOf(index.release.framework);
  const others = (nodes: readonly AggregateNode[]): readonly NodeId[] =>
    nodes.map((node) => node.id).filter((other) => other !== id);
  if (aggregates.length <= MOST_COLUMNS) return [id, ...others(aggregates)];
  const near = facts.node.children.filter((child) => child.kind === 'aggregate');
  const roots = index.release.framework.components;
  return [id, ...new Set([...others(near), ...others(roots)])].slice(0, MOST_COLUMNS);
}

function byRank(a: RankingRow, b: RankingRow): number {
  const [first, second] = [a.rank?.rank, b.rank?.rank];
  if (first !== undefined && second !== undefined && first !== second) return first - second;
  if ((first === undefined) !== (second === undefined)) return first === undefined ? 1 : -1;
  if (first === undefined) {
    const [high, low] = [a.values[0]?.number, b.values[0]?.number];
    if (high !== low) {
      return (low ?? Number.NEGATIVE_INFINITY) - (high ?? Number.NEGATIVE_INFINITY);
    }
  }
  return compareNames(a.country.name, b.country.name);
}
