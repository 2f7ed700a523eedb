import { type IndicatorId, indicatorsOf } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { nodeThrough } from '../editions/node-through.ts';
import {
  type CountryStanding,
  standingEvidence,
  standingOf,
} from '../evidence/standing-evidence.ts';
import { phrase, phraseFor } from '../phrases.ts';
import { pageRelease } from '../releases/page-release.ts';
import { factsOf, indexOf } from '../releases/release-index.ts';
import { editionName, type SiteReleases } from '../releases/site-releases.ts';
import { countryLink } from '../values/values.ts';
import type { GapClassView, GapCountryView, GapsView } from './gaps-view.ts';

/** What is not known of each country of a release, by what its claims say and by what they leave out. */
export function gapsView(site: SiteReleases, release: Release): GapsView {
  const countries = indexOf(release).countriesByName.map((country): GapCountryView => {
    const standing = standingOf(site, release, country.code);
    const { scored, untold } = untoldOf(site, release, country.code, standing);
    return {
      country: countryLink(country),
      region: country.region,
      claims: standing?.counts.claims ?? 0,
      gaps: standing?.evidence.gaps ?? [],
      untold,
      scored,
      ...(standing && !standing.own && { earlier: editionName(site, standing.edition) }),
    };
  });
  const gaps = countries.reduce((sum, country) => sum + country.gaps.length, 0);
  return {
    release: pageRelease(site, release),
    finding: finding(countries, gaps),
    countries,
    classes: classesOf(countries),
    gaps,
  };
}

/** True where a release shows a claim, so that there is something to leave out. */
export function hasClaims(site: SiteReleases, release: Release): boolean {
  return standingEvidence(site, release).some(({ counts }) => counts.claims > 0);
}

function untoldOf(
  site: SiteReleases,
  release: Release,
  code: GapCountryView['country']['code'],
  standing: CountryStanding | undefined,
): Pick<GapCountryView, 'scored' | 'untold'> {
  const index = indexOf(release);
  const told = new Set<string>(
    standing?.evidence.all.flatMap(({ indicator }) => indicator?.id ?? []),
  );
  /** What the edition that recorded the claims calls an indicator. */
  const then = (id: IndicatorId): string | undefined =>
    !standing || standing.own ? id : nodeThrough(site, release, standing.release, id)?.id;
  const scored = indicatorsOf(release.framework).filter(({ id }) => index.steps.get(id)?.has(code));
  return {
    scored: scored.length,
    untold: scored
      .filter(({ id }) => !told.has(then(id) ?? ''))
      .map(({ id }) => factsOf(index, id).link),
  };
}

/** The least number of gaps of each class. */
const EDGES = [0, 1, 4, 8];

function classesOf(countries: readonly GapCountryView[]): readonly GapClassView[] {
  return EDGES.map((from, position): GapClassView => {
    const next = EDGES[position + 1];
    const to = next === undefined ? undefined : next - 1;
    const inside = countries.filter(
      ({ claims, gaps }) =>
        claims > 0 && gaps.length >= from && (to === undefined || gaps.length <= to),
    );
    return {
      ...{ position, of: EDGES.length, from, countries: inside.length },
      ...(to !== undefined && { to }),
      label: classLabel(from, to),
    };
  });
}

function classLabel(from: number, to: number | undefined): string {
  if (to === undefined) return phrase('gaps-from', { from });
  if (to === 0) return phrase('gaps-none');
  return phrase('gaps-between', { from, to });
}

function finding(countries: readonly GapCountryView[], gaps: number): string {
  const told = countries.filter(({ claims }) => claims > 0).length;
  const open = countries.filter((country) => country.gaps.length > 0).length;
  const recorded = phraseFor(gaps, 'gap-one', 'gap-many');
  const silent = countries.length - told;
  const first =
    gaps === 0
      ? phrase('gaps-finding-none')
      : phraseFor(open, 'gaps-finding-one', 'gaps-finding-many', { gaps: recorded });
  if (silent === 0) return first;
  return `${first} ${phraseFor(silent, 'gaps-silent-one', 'gaps-silent-many')}`;
}
