import {
  type AggregateNode,
  type Country,
  type CountryCode,
  type NodeId,
  withDescendants,
} from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import type { CompareGroup, CompareView } from './pages.ts';
import { phrase } from './phrases.ts';
import { nearestCountries } from './profile/nearest.ts';
import { regionsOf } from './regions/region-lists.ts';
import { pageRelease } from './releases/page-release.ts';
import {
  compareNames,
  countryOf,
  factsOf,
  indexOf,
  type ReleaseIndex,
} from './releases/release-index.ts';
import type { SiteReleases } from './releases/site-releases.ts';
import { bandKeys } from './values/band-keys.ts';
import { countryLink, scaleView, valueView } from './values/values.ts';

/** One comparison a region: all its countries, by name. */
export function compareRegionViews(site: SiteReleases, release: Release): readonly CompareView[] {
  return regionsOf(release)
    .filter(({ scope }) => scope === 'region')
    .map(({ name, slug, countries }) =>
      compareView(
        site,
        release,
        phrase('compare-region', { region: name }),
        slug,
        [...countries].sort((a, b) => compareNames(a.name, b.name)),
      ),
    );
}

/** A country beside the five whose indicator scores lie nearest. */
export function compareCountryView(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): CompareView {
  const country = countryOf(indexOf(release), code);
  return compareView(site, release, phrase('compare-country', { country: country.name }), code, [
    country,
    ...nearestCountries(release, code),
  ]);
}

/** Any choice of countries side by side, in the order given. */
export function compareView(
  site: SiteReleases,
  release: Release,
  title: string,
  slug: string,
  countries: readonly Country[],
): CompareView {
  const index = indexOf(release);
  const codes = countries.map(({ code }) => code);
  return {
    release: pageRelease(site, release),
    title,
    slug,
    scale: scaleView(release),
    countries: countries.map(countryLink),
    groups: release.framework.components.flatMap((component) =>
      groupsUnder(index, component, codes),
    ),
    keys: bandKeys(
      index,
      release.framework.components.map(({ id }) => id),
    ),
    choices: index.countriesByName.map(countryLink),
  };
}

/** A component's aggregates under its own name, then its indicators under their headings. */
function groupsUnder(
  index: ReleaseIndex,
  component: AggregateNode,
  codes: readonly CountryCode[],
): readonly CompareGroup[] {
  const nodes = withDescendants(component);
  const aggregates = nodes.filter(({ kind }) => kind === 'aggregate').map(({ id }) => id);
  const groups = new Map<string, NodeId[]>();
  for (const { id, kind } of nodes) {
    if (kind !== 'indicator') continue;
    const title = groupTitle(index, id);
    groups.set(title, [...(groups.get(title) ?? []), id]);
  }
  const rowsOf = (ids: readonly NodeId[]): CompareGroup['rows'] =>
    ids.map((id) => ({
      node: factsOf(index, id).link,
      values: codes.map((code) => valueView(index, id, code)),
    }));
  return [
    { title: component.name, rows: rowsOf(aggregates) },
    ...[...groups].map(([title, ids]) => ({ title, rows: rowsOf(ids) })),
  ];
}

/** The heading an indicator stands under, or the name of the aggregate that holds it. */
export function groupTitle(index: ReleaseIndex, id: NodeId): string {
  const { heading, parent } = factsOf(index, id);
  return heading || (parent?.name ?? '');
}
