import { createHash } from 'node:crypto';
import type { CountryCode } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { editionsUpTo, type SiteReleases } from '../views/index.ts';

/** Files of a release that its profiles' text cannot change: what all pages but a country's own are made from. */
const SHARED = /^(?:[^/]+\.csv|release\.json|sources\.json|framework\.yaml|previous\/.*)$/;

/** One short text that is equal for publications whose pages are equal but for narratives:
 *  the releases' tables and descriptions, the assets, the software, the rules and the site's address. */
export function sharedInputs(releases: readonly Release[], others: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(others));
  for (const { id, manifest } of releases) {
    hash.update(id);
    for (const [path, sum] of manifest) if (SHARED.test(path)) hash.update(`${path} ${sum}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The text that a country's profile shows depends on the country's texts up to the release's edition. */
export function textInputs(site: SiteReleases, release: Release, country: CountryCode): string {
  return editionsUpTo(site, release)
    .map(({ manifest }) => manifest.get(`profiles/${country}.md`)?.slice(0, 12) ?? '-')
    .join('');
}
