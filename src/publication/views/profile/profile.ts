import {
  type AggregateNode,
  aggregatesOf,
  type ComponentNode,
  type Country,
  type CountryCode,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { nodeThrough } from '../editions/node-through.ts';
import { namedElsewhere } from '../evidence/named-elsewhere.ts';
import { quadrantName } from '../quadrants/quadrant-names.ts';
import type { NodeFacts } from '../releases/node-facts.ts';
import { pageRelease } from '../releases/page-release.ts';
import {
  compareNames,
  countryOf,
  factsOf,
  indexOf,
  type ReleaseIndex,
} from '../releases/release-index.ts';
import { editionName, editionsUpTo, type SiteReleases } from '../releases/site-releases.ts';
import { meanView } from '../values/mean-view.ts';
import { rankIn, rankViews } from '../values/ranks.ts';
import { countryLink, plainValue, scaleView, valueFor, valueView } from '../values/values.ts';
import { narrativeView } from './narrative.ts';
import { nearestCountries } from './nearest.ts';
import { profileEvidence } from './profile-evidence.ts';
import type {
  ComponentView,
  HistoryView,
  IndicatorGroupView,
  PillarView,
  ProfileView,
} from './profile-view.ts';

/** Everything the profile of one country shows. Throws when the release has no such country. */
export function profileView(site: SiteReleases, release: Release, code: CountryCode): ProfileView {
  const index = indexOf(release);
  const country = countryOf(index, code);
  const quadrant = index.quadrants.get(code);
  const narrative = narrativeView(site, release, code);
  const evidence = profileEvidence(site, release, code);
  const named = namedElsewhere(site, release, code);
  return {
    release: pageRelease(site, release),
    language: release.framework.language,
    country: countryLink(country),
    continent: country.continent,
    region: country.region,
    facts: country.facts,
    scale: scaleView(release),
    components: release.framework.components.map((node) => componentView(index, node, code)),
    ...(quadrant !== undefined && {
      quadrant: { id: quadrant, name: quadrantName(release.framework, quadrant) },
    }),
    ...(narrative && { narrative }),
    ...(evidence && { evidence }),
    ...(named.length > 0 && { named }),
    readings: narrative ? [] : release.provenanceOf(code),
    history: historyOf(site, release, code),
    nearest: nearestCountries(release, code).map(countryLink),
    neighbours: neighboursOf(index, country).map(countryLink),
  };
}

function componentView(
  index: ReleaseIndex,
  component: ComponentNode,
  code: CountryCode,
): ComponentView {
  return {
    ...aggregateParts(index, component, code),
    bands: factsOf(index, component.id).bands,
    pillars: component.children
      .filter((child) => child.kind === 'aggregate')
      .flatMap((child) => pillarViews(index, child, code)),
  };
}

/** A pillar and, after it, the pillars inside it. */
function pillarViews(
  index: ReleaseIndex,
  pillar: AggregateNode,
  code: CountryCode,
): readonly PillarView[] {
  return [
    aggregateParts(index, pillar, code),
    ...pillar.children
      .filter((child) => child.kind === 'aggregate')
      .flatMap((child) => pillarViews(index, child, code)),
  ];
}

function aggregateParts(index: ReleaseIndex, node: AggregateNode, code: CountryCode): PillarView {
  const value = valueView(index, node.id, code);
  return {
    ...(value && { value }),
    definition: factsOf(index, node.id).definition,
    mean: meanView(index, node, code),
    ranks: rankViews(index, node.id, code),
    groups: indicatorGroups(index, node, code),
  };
}

/** Indicators under their headings, in the order in which the framework first names each heading. */
function indicatorGroups(
  index: ReleaseIndex,
  node: AggregateNode,
  code: CountryCode,
): readonly IndicatorGroupView[] {
  return planOf(index, node).map(({ title, members }) => ({
    title,
    indicators: members.map((facts) => {
      const value = valueFor(index, facts, code);
      const { definition } = facts;
      return value ? { definition, value } : { definition };
    }),
  }));
}

interface PlannedGroup {
  readonly title: string;
  readonly members: readonly NodeFacts[];
}

/** Kept by release: releases may share a framework, and their nodes' facts differ. */
const plans = new WeakMap<ReleaseIndex, Map<AggregateNode, readonly PlannedGroup[]>>();

function planOf(index: ReleaseIndex, node: AggregateNode): readonly PlannedGroup[] {
  const known = plans.get(index) ?? new Map<AggregateNode, readonly PlannedGroup[]>();
  plans.set(index, known);
  const plan = known.get(node) ?? groupPlan(index, node);
  known.set(node, plan);
  return plan;
}

function groupPlan(index: ReleaseIndex, { children }: AggregateNode): readonly PlannedGroup[] {
  const groups = new Map<string, NodeFacts[]>();
  for (const { kind, id } of children) {
    if (kind !== 'indicator') continue;
    const facts = factsOf(index, id);
    const group = groups.get(facts.heading) ?? [];
    groups.set(facts.heading, group);
    group.push(facts);
  }
  return [...groups].map(([title, members]) => ({ title, members }));
}

function historyOf(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): readonly HistoryView[] {
  return editionsUpTo(site, release).map((other) => {
    const index = indexOf(other);
    return {
      edition: other.edition.id,
      release: other.id,
      name: editionName(site, other.edition.id),
      values: aggregatesOf(release.framework).flatMap(({ id }) => {
        const there = nodeThrough(site, release, other, id);
        const plain = there && plainValue(index, factsOf(index, there.id), code);
        return plain ? [{ id, there: there.id, value: plain.value, number: plain.number }] : [];
      }),
    };
  });
}

/** Same-region countries, highest value of the first component first. */
function neighboursOf(index: ReleaseIndex, { region }: Country): readonly Country[] {
  const all = neighbourhoods.get(index) ?? makeNeighbourhoods(index);
  neighbourhoods.set(index, all);
  return all.get(region) ?? [];
}

/** By a release's index, of which there is one a release; neither ever changes. */
const neighbourhoods = new WeakMap<ReleaseIndex, ReadonlyMap<string, readonly Country[]>>();

function makeNeighbourhoods(index: ReleaseIndex): ReadonlyMap<string, readonly Country[]> {
  const first = index.release.framework.components[0]?.id;
  const rankOf = ({ code }: Country): number =>
    (first && rankIn(index, first, code, 'world')?.rank) ?? Number.POSITIVE_INFINITY;
  const regions = new Map<string, Country[]>();
  for (const country of index.countriesByName) {
    const members = regions.get(country.region) ?? [];
    regions.set(country.region, members);
    members.push(country);
  }
  for (const members of regions.values()) {
    const ranks = new Map(members.map((country) => [country, rankOf(country)]));
    members.sort((a, b) => {
      const [rankA, rankB] = [ranks.get(a) ?? 0, ranks.get(b) ?? 0];
      return rankA === rankB ? compareNames(a.name, b.name) : rankA - rankB;
    });
  }
  return regions;
}
