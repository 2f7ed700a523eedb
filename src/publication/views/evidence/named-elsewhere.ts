import type { CountryCode } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { addressedFlows } from '../flows/flow-addresses.ts';
import type { NamingView } from '../profile-view.ts';
import type { SiteReleases } from '../site-releases.ts';
import type { PlaceView } from './evidence-views.ts';
import { type CountryStanding, releasesIn, standingEvidence } from './standing-evidence.ts';

/** True where what is recorded of other countries seems to name this one; known without reading it. */
export function isNamedElsewhere(site: SiteReleases, release: Release, code: CountryCode): boolean {
  return namersOf(site, release, code).length > 0;
}

/** What the profiles of other countries claim and tell of a country, by its code in their places and legs:
 *  a profile each, in the order of names; none where nothing names it. */
export function namedElsewhere(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): readonly NamingView[] {
  return namersOf(site, release, code).flatMap(({ country, edition, own, evidence }) => {
    const names = (places: readonly PlaceView[]) => places.some((place) => place.country === code);
    const claims = evidence.all.filter(({ places }) => names(places));
    const told = evidence.flows.filter(({ legs }) => names(legs));
    if (claims.length + told.length === 0) return [];
    const flows = addressedFlows(site, release, country.code, told);
    return [{ country, edition, own, claims, flows }];
  });
}

/** The countries that seem to name this one in what their own profiles show, in the order of names. */
function namersOf(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): readonly CountryStanding[] {
  const standings = standingEvidence(site, release);
  const namers = new Map(releasesIn(standings).map((from) => [from, new Set(from.namersOf(code))]));
  return standings.filter(({ country, release: from }) => namers.get(from)?.has(country.code));
}
