import type { Release } from '../../release/index.ts';
import type { SearchEntry } from './pages.ts';
import { phrase } from './phrases.ts';
import { regionsOf } from './region-lists.ts';
import { indexOf } from './release-index.ts';
import type { SiteReleases } from './site-releases.ts';

const PAGES = ['quadrants', 'changes', 'methodology', 'data', 'search'] as const;

/** Everything a reader can find by name; addresses are relative to the root of the release's pages. */
export function searchEntries(
  _site: SiteReleases,
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
        also: [code.toLowerCase(), ...otherNames(code).map((other) => other.toLowerCase())],
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
        (page !== 'changes' || release.previous),
    ).map(
      (page): SearchEntry => ({
        kind: 'page',
        name: phrase(`page-${page}`),
        address: `${page}.html`,
        also: [],
      }),
    ),
  ];
}
