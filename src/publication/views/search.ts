import { allCountries, atlasCountry, isKnownCountry } from '../../atlas/index.ts';
import type { CountryCode } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { hasFlows } from './flows/flows.ts';
import { hasClaims } from './gaps/gaps.ts';
import type { SearchEntry } from './pages.ts';
import { phrase } from './phrases.ts';
import { regionsOf } from './regions/region-lists.ts';
import { compareNames, indexOf } from './releases/release-index.ts';
import type { SiteReleases } from './releases/site-releases.ts';
import { hasSources } from './sources/sources.ts';

const PAGES = [
  'quadrants',
  'changes',
  'flows',
  'gaps',
  'sources',
  'methodology',
  'data',
  'search',
] as const;

/** Everything a reader can find by name; addresses are relative to the root of the release's pages. */
export function searchEntries(
  site: SiteReleases,
  release: Release,
  otherNames: (code: string) => readonly string[] = () => [],
): readonly SearchEntry[] {
  const index = indexOf(release);
  return [
    ...index.countriesByName.map(
      ({ code, name }): SearchEntry => ({
        kind: 'country',
        name,
        address: `country/${code}.html`,
        also: alsoOf(code, otherNames),
      }),
    ),
    ...[...index.nodes.values()].map(
      ({ link }): SearchEntry => ({
        kind: 'indicator',
        name: link.name,
        address:
          link.kind === 'indicator' ? `indicator/${link.id}.html` : `rankings/${link.id}.html`,
        also: [],
      }),
    ),
    ...regionsOf(release).map(
      ({ name, slug }): SearchEntry => ({
        kind: 'region',
        name,
        address: `region/${slug}.html`,
        also: [],
      }),
    ),
    ...PAGES.filter(
      (page) =>
        (page !== 'quadrants' || release.framework.quadrants) &&
        (page !== 'changes' || release.previous) &&
        (page !== 'flows' || hasFlows(site, release)) &&
        (page !== 'gaps' || hasClaims(site, release)) &&
        (page !== 'sources' || hasSources(site, release)),
    ).map(
      (page): SearchEntry => ({
        kind: 'page',
        name: phrase(`page-${page}`),
        address: `${page}.html`,
        also: [],
      }),
    ),
    ...unassessed(release, otherNames),
  ];
}

/** Known countries that the release does not have, by name; none where its countries are not of this world. */
function unassessed(
  { countries }: Release,
  otherNames: (code: string) => readonly string[],
): readonly SearchEntry[] {
  const own = new Set(countries.map(({ code }) => code));
  if (![...own].some(isKnownCountry)) return [];
  return allCountries()
    .filter(({ code }) => !own.has(code))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ code, name }) => ({
      kind: 'unassessed',
      name,
      address: '',
      also: alsoOf(code, otherNames),
    }));
}

/** Codes of three and of two letters, then other names; all lower case. */
function alsoOf(
  code: CountryCode,
  otherNames: (code: string) => readonly string[],
): readonly string[] {
  const codes = isKnownCountry(code) ? [code, atlasCountry(code).alpha2] : [code];
  return [...new Set([...codes, ...otherNames(code)].map((name) => name.toLowerCase()))];
}
