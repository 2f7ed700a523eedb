import type { CountryCode } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { addressedFlows } from '../flows/flow-addresses.ts';
import type { NamingView } from '../profile/profile-view.ts';
import { compareNames } from '../releases/release-index.ts';
import { editionsUpTo, type SiteReleases } from '../releases/site-releases.ts';
import type { PlaceView } from './evidence-views.ts';
import { type CountryStanding, standingOf } from './standing-evidence.ts';

/** True where what is recorded of other countries seems to name this one; known without reading it. */
export function isNamedElsewhere(site: SiteReleases, release: Release, code: CountryCode): boolean {
  return namersOf(site, release, code).next().done === false;
}

/** What the profiles of other countries claim and tell of a country, by its code in their places and legs:
 *  a profile each, in the order of names; none where nothing names it. */
export function namedElsewhere(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): readonly NamingView[] {
  const namers = [...namersOf(site, release, code)].sort((a, b) =>
    compareNames(a.country.name, b.country.name),
  );
  return namers.flatMap(({ country, edition, own, evidence }) => {
    const names = (places: readonly PlaceView[]) => places.some((place) => place.country === code);
    const claims = evidence.all.filter(({ places }) => names(places));
    const cards = new Set(evidence.all.map(({ id }) => id));
    const told = evidence.flows
      .filter(({ legs }) => names(legs))
      .map((flow) => ({ ...flow, claims: flow.claims.filter((id) => cards.has(id)) }));
    if (claims.length + told.length === 0) return [];
    const flows = addressedFlows(site, release, country.code, told);
    return [{ country, edition, own, claims, flows }];
  });
}

/** The countries that seem to name this one in what their own profiles show. */
function* namersOf(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): Generator<CountryStanding> {
  for (const from of editionsUpTo(site, release)) {
    for (const namer of from.namersOf(code)) {
      const standing = standingOf(site, release, namer);
      if (standing?.release === from) yield standing;
    }
  }
}
