import type { CountryCode, EditionId, SourceId } from '../../../model/index.ts';
import type { EvidenceCounts, Release } from '../../../release/index.ts';
import type { CountryLink } from '../parts.ts';
import { narrativeRelease } from '../profile/narrative.ts';
import { countriesByName } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { countryLink } from '../values/values.ts';
import { type CountryEvidence, countryEvidence, sourcesIn } from './evidence.ts';
import type { SourceView } from './evidence-views.ts';

/** What is recorded of one country, and by which edition. */
export interface CountryStanding {
  readonly country: CountryLink;
  readonly edition: EditionId;
  /** False where an earlier edition recorded it. */
  readonly own: boolean;
  readonly release: Release;
  /** How much it is, known without reading it. */
  readonly counts: EvidenceCounts;
  /** Read when it is first asked for. */
  readonly evidence: CountryEvidence;
}

/** By code, in the order of names. */
type Standings = ReadonlyMap<CountryCode, CountryStanding>;

const known = new WeakMap<SiteReleases, Map<Release, Standings>>();

function standingsOf(site: SiteReleases, release: Release): Standings {
  const ofSite = known.get(site) ?? new Map<Release, Standings>();
  known.set(site, ofSite);
  const standings = ofSite.get(release) ?? makeStandings(site, release);
  ofSite.set(release, standings);
  return standings;
}

function makeStandings(site: SiteReleases, release: Release): Standings {
  const standings = new Map<CountryCode, CountryStanding>();
  for (const country of countriesByName(release)) {
    const { code } = country;
    const from = narrativeRelease(site, release, code) ?? release;
    const counts = from.evidenceCounts.get(code);
    if (!counts) continue;
    standings.set(code, {
      country: countryLink(country),
      edition: from.edition.id,
      own: from === release,
      release: from,
      counts,
      get evidence() {
        return countryEvidence(from, code);
      },
    });
  }
  return standings;
}

/** The evidence beside every profile of a release, countries by name, those left out of which nothing is
 *  recorded: of a country the evidence of its text's edition, which may be an earlier one, or else the
 *  release's own. */
export function standingEvidence(site: SiteReleases, release: Release): readonly CountryStanding[] {
  return [...standingsOf(site, release).values()];
}

/** What a country's own pages have, by its code; undefined where nothing is recorded of it. */
export function standingOf(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): CountryStanding | undefined {
  return standingsOf(site, release).get(code);
}

/** Every source that a claim of these countries cites, once, in the order of the index. */
export function citedSources(countries: readonly CountryStanding[]): readonly SourceView[] {
  const cited = new Map<SourceId, SourceView>();
  for (const { evidence } of countries) {
    for (const claim of evidence.all) {
      for (const source of claim.sources) cited.set(source.id, source);
    }
  }
  const listed = releasesIn(countries).flatMap((release) => sourcesIn(release).map(({ id }) => id));
  return [...new Set(listed)].flatMap((id) => cited.get(id) ?? []);
}

/** The releases that recorded the evidence of these countries, each once. */
export function releasesIn(countries: readonly CountryStanding[]): readonly Release[] {
  return [...new Set(countries.map(({ release }) => release))];
}
