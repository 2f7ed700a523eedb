import { type FrameworkNode, type NodeId, nodesOf } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { editionsUpTo, type SiteReleases } from '../releases/site-releases.ts';

/** One node through the editions of a site: the key it keeps whatever it is called. */
type Keys = ReadonlyMap<NodeId, string>;
interface Series {
  readonly keys: Keys;
  readonly nodes: ReadonlyMap<string, FrameworkNode>;
}

/** By site, then release: neither is changed once it is made, so what is made of both holds while the site
 *  lives. */
const known = new WeakMap<SiteReleases, Map<Release, Series>>();

/** The same node in another release of the site, following the frameworks' maps of new and renamed
 *  nodes from edition to edition; undefined where that release does not have it. */
export function nodeThrough(
  site: SiteReleases,
  from: Release,
  to: Release,
  id: NodeId,
): FrameworkNode | undefined {
  const key = seriesOf(site, from).keys.get(id);
  return key === undefined ? undefined : seriesOf(site, to).nodes.get(key);
}

function seriesOf(site: SiteReleases, release: Release): Series {
  const all = known.get(site) ?? new Map<Release, Series>();
  known.set(site, all);
  const own = all.get(release) ?? makeSeries(site, release);
  all.set(release, own);
  return own;
}

function makeSeries(site: SiteReleases, release: Release): Series {
  const editions = editionsUpTo(site, release);
  const before = editions[editions.indexOf(release) - 1];
  const { framework } = release;
  const earlier = before && seriesOf(site, before).keys;
  const mapped = before?.framework.id === framework.id ? undefined : framework.previous?.nodes;
  const keys = new Map<NodeId, string>();
  const nodes = new Map<string, FrameworkNode>();
  for (const node of nodesOf(framework)) {
    const origin = mapped?.get(node.id);
    const was = origin?.kind === 'renamed' ? origin.from : node.id;
    const key =
      (origin?.kind === 'new' ? undefined : earlier?.get(was)) ??
      `${release.edition.id} ${node.id}`;
    keys.set(node.id, key);
    nodes.set(key, node);
  }
  return { keys, nodes };
}
