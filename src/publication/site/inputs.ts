import { createHash, type Hash } from 'node:crypto';
import type { CountryCode } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { editionsUpTo, type SiteReleases } from '../views/index.ts';
import type { TreePaths } from './tree/tree-paths.ts';

/** Files of a release that pages are not made from: a country's text, which its profile alone shows, and
 *  what says once more, for machines, what other files of the release say. */
const ASIDE =
  /^(?:(?:profiles|json|parquet)\/.*|README\.md|CITATION\.cff|datacite\.json|datapackage\.json|dataset\.jsonld)$/;

/** One short text that is equal for publications whose pages are equal but for narratives:
 *  the releases' tables and descriptions, and whatever else pages are made from. */
export function sharedInputs(releases: readonly Release[], others: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(others));
  for (const { id, manifest } of releases) {
    hash.update(id);
    for (const [path, sum] of manifest) if (!ASIDE.test(path)) hash.update(`${path} ${sum}\n`);
  }
  return shortOf(hash);
}

/** Equal for trees that have the same pages. */
export function treeInputs({ release, pages }: TreePaths): string {
  return shortOf(createHash('sha256').update([release.id, ...pages].join('\n')));
}

/** Which countries each edition up to the release's has a text of: evidence is shown beside the text it
 *  belongs to, whatever that says. */
export function textsInputs(site: SiteReleases, release: Release): string {
  const hash = createHash('sha256');
  for (const { id, manifest } of editionsUpTo(site, release)) {
    hash.update(id);
    for (const path of manifest.keys()) if (path.startsWith('profiles/')) hash.update(path);
  }
  return shortOf(hash);
}

function shortOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 16);
}

/** The text that a country's profile shows depends on the country's texts up to the release's edition. */
export function textInputs(site: SiteReleases, release: Release, country: CountryCode): string {
  return editionsUpTo(site, release)
    .map(({ manifest }) => manifest.get(`profiles/${country}.md`)?.slice(0, 12) ?? '-')
    .join('');
}
