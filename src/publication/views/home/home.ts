import { aggregatesOf, type NodeId, nodesOf } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { groupTitle } from '../compare.ts';
import { mapView } from '../map.ts';
import type { HomeView, NodeGroup } from '../pages.ts';
import type { NodeLink } from '../parts.ts';
import { pageRelease } from '../releases/page-release.ts';
import { factsOf, indexOf } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { countryLink } from '../values/values.ts';
import { homeFindings } from './home-findings.ts';

/** The opening page of a release: the map of its first component, what stands out, all countries. */
export function homeView(site: SiteReleases, release: Release): HomeView {
  const first = release.framework.components[0];
  if (!first) throw new Error(`framework without a component: ${release.framework.id}`);
  return {
    release: pageRelease(site, release),
    map: mapView(site, release, first.id),
    nodes: nodeGroups(release),
    findings: homeFindings(site, release),
    countries: indexOf(release).countriesByName.map(countryLink),
  };
}

/** Every node for a menu: all aggregates by component, then indicators by heading. */
export function nodeGroups(release: Release): readonly NodeGroup[] {
  const index = indexOf(release);
  const groups = new Map<string, NodeLink[]>();
  const put = (title: string, id: NodeId): void => {
    groups.set(title, [...(groups.get(title) ?? []), factsOf(index, id).link]);
  };
  for (const { id } of aggregatesOf(release.framework)) {
    put(factsOf(index, id).component.name, id);
  }
  const aggregates = [...groups].map(([title, nodes]) => ({ title, nodes }));
  groups.clear();
  for (const { id, kind } of nodesOf(release.framework)) {
    if (kind === 'indicator') put(groupTitle(index, id), id);
  }
  return [...aggregates, ...[...groups].map(([title, nodes]) => ({ title, nodes }))];
}
