import type { CountryCode, EditionId, SourceId } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { narrativeRelease } from '../narrative.ts';
import type { CountryLink } from '../parts.ts';
import { countriesByName } from '../release-index.ts';
import type { SiteReleases } from '../site-releases.ts';
import { countryLink } from '../values.ts';
import { type CountryEvidence, evidenceOf } from './evidence.ts';
import type { EvidenceView, SourceView } from './evidence-views.ts';

/** What is recorded of one country, and by which edition. */
export interface CountryStanding {
  readonly country: CountryLink;
  readonly edition: EditionId;
  /** False where an earlier edition recorded it. */
  readonly own: boolean;
  readonly release: Release;
  readonly evidence: CountryEvidence;
}

/** The evidence that the pages of one release show. */
export interface StandingEvidence {
  /** Countries of which anything is recorded, by name. */
  readonly countries: readonly CountryStanding[];
  /** Every source that a claim of these countries cites, once, in the order of the index. */
  readonly sources: readonly SourceView[];
}

const known = new WeakMap<SiteReleases, Map<Release, StandingEvidence>>();

/** The evidence beside every profile of a release: of a country the one of its text's edition, which may
 *  be an earlier one, or else the release's own. */
export function standingEvidence(site: SiteReleases, release: Release): StandingEvidence {
  const ofSite = known.get(site) ?? new Map<Release, StandingEvidence>();
  known.set(site, ofSite);
  const standing = ofSite.get(release) ?? makeStanding(site, release);
  ofSite.set(release, standing);
  return standing;
}

function makeStanding(site: SiteReleases, release: Release): StandingEvidence {
  const countries = countriesByName(release).flatMap((country): CountryStanding[] => {
    const from = narrativeRelease(site, release, country.code) ?? release;
    const evidence = evidenceOf(from).countries.get(country.code);
    if (!evidence) return [];
    const edition = from.edition.id;
    const own = from === release;
    return [{ country: countryLink(country), edition, own, release: from, evidence }];
  });
  return { countries, sources: citedSources(countries) };
}

function citedSources(countries: readonly CountryStanding[]): readonly SourceView[] {
  const cited = new Map<SourceId, SourceView>();
  for (const { evidence } of countries) {
    for (const claim of claimsOf(evidence)) {
      for (const source of claim.sources) cited.set(source.id, source);
    }
  }
  const listed = [...new Set(countries.map((standing) => standing.release))].flatMap((release) =>
    evidenceOf(release).sources.map(({ id }) => id),
  );
  return [...new Set(listed)].flatMap((id) => cited.get(id) ?? []);
}

/** Every claim, whatever it says, by number. */
export function claimsOf({ claims, denied, gaps }: EvidenceView): EvidenceView['claims'] {
  return [...claims, ...denied, ...gaps].sort((a, b) => numberOf(a.id) - numberOf(b.id));
}

/** What a country's own pages have, by its code; undefined where nothing is recorded of it. */
export function standingOf(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): CountryStanding | undefined {
  return standingEvidence(site, release).countries.find(({ country }) => country.code === code);
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
