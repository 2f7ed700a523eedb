import type {
  AggregateNode,
  ComponentNode,
  CountryCode,
  Decimal,
  FrameworkNode,
  NodeId,
} from '../../model/index.ts';
import type { Release } from '../../release/release.ts';
import { editionAggregates, regionMeans, scoreEdition } from '../../scoring/index.ts';
import { nodeThrough } from './node-through.ts';
import { editionsAround, type SiteReleases } from './site-releases.ts';

/** An edition scored anew on the indicators that every edition of the site has. */
export interface SharedResults {
  readonly values: ReadonlyMap<NodeId, ReadonlyMap<CountryCode, Decimal>>;
  readonly means: ReadonlyMap<NodeId, Decimal>;
}

const known = new WeakMap<SiteReleases, Map<Release, SharedResults>>();

/** Results of `release` on the indicators that all editions of the site share. */
export function sharedResults(site: SiteReleases, release: Release): SharedResults {
  const all = known.get(site) ?? new Map<Release, SharedResults>();
  known.set(site, all);
  const results = all.get(release) ?? makeShared(site, release);
  all.set(release, results);
  return results;
}

function makeShared(site: SiteReleases, release: Release): SharedResults {
  const others = editionsAround(site, release).filter((other) => other !== release);
  const shared = (id: NodeId): boolean =>
    others.every((other) => nodeThrough(site, release, other, id) !== undefined);
  const kept = new Set<NodeId>();
  const components = release.framework.components.flatMap((component): ComponentNode[] => {
    const pruned = pruneAggregate(component, shared, kept);
    return pruned ? [{ ...component, children: pruned.children }] : [];
  });
  const scored = scoreEdition({
    ...release.scored,
    framework: { ...release.framework, components },
    scores: release.scores.filter(({ indicator }) => kept.has(indicator)),
  });
  const values = new Map<NodeId, Map<CountryCode, Decimal>>();
  for (const { country, aggregate, value } of editionAggregates(scored)) {
    const row = values.get(aggregate) ?? new Map<CountryCode, Decimal>();
    values.set(aggregate, row.set(country, value));
  }
  const means = new Map(
    regionMeans(scored, release.index.countrySet)
      .filter(({ scope }) => scope.kind === 'world')
      .map(({ id, mean }) => [id, mean]),
  );
  return { values, means };
}

/** The aggregate with its shared indicators only; undefined where none is left below it. */
function pruneAggregate(
  node: AggregateNode,
  shared: (id: NodeId) => boolean,
  kept: Set<NodeId>,
): AggregateNode | undefined {
  const children = node.children.flatMap((child): readonly FrameworkNode[] => {
    if (child.kind === 'aggregate') {
      const pruned = pruneAggregate(child, shared, kept);
      return pruned ? [pruned] : [];
    }
    if (!shared(child.id)) return [];
    kept.add(child.id);
    return [child];
  });
  return children.length > 0 ? { ...node, children } : undefined;
}
