import {
  compareText,
  RELIABILITY_GRADES,
  type Source,
  type SourceId,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { ClaimView, SourceView } from '../evidence/evidence-views.ts';
import {
  type CountryStanding,
  citedSources,
  releasesIn,
  standingEvidence,
} from '../evidence/standing-evidence.ts';
import { phrase, phraseFor } from '../phrases.ts';
import { pageRelease } from '../releases/page-release.ts';
import { compareNames } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { referenceView } from './reference.ts';
import type { SourceGroupView, SourcesView, SourceUse, SourceUseView } from './sources-view.ts';

/** Every public source that a claim of the release's pages cites. */
export function sourcesView(site: SiteReleases, release: Release): SourcesView {
  const countries = standingEvidence(site, release);
  const sources = citedSources(countries);
  const items = new Map(
    releasesIn(countries).flatMap((from) => from.sources.map((source) => [source.id, source])),
  );
  const uses = usesOf(countries);
  const listed = sources
    .flatMap((source) => {
      const item = items.get(source.id);
      return item ? [useView(source, item, uses.get(source.id) ?? [])] : [];
    })
    .sort(
      (a, b) =>
        compareNames(
          a.reference.before || a.reference.title,
          b.reference.before || b.reference.title,
        ) || compareText(a.source.id, b.source.id),
    );
  const groups = groupsOf(listed);
  return {
    release: pageRelease(site, release),
    finding: finding(listed, groups),
    groups,
    grades: RELIABILITY_GRADES.flatMap((grade) => {
      const graded = listed.filter(({ source }) => source.grade === grade);
      const meaning = graded[0]?.source.gradeName;
      return meaning === undefined ? [] : [{ grade, meaning, sources: graded.length }];
    }),
  };
}

/** True where a release has a source to show. */
export function hasSources(site: SiteReleases, release: Release): boolean {
  const countries = standingEvidence(site, release);
  return (
    releasesIn(countries).some(({ sources }) => sources.length > 0) &&
    countries.some(({ evidence }) => evidence.all.some((claim) => claim.sources.length > 0))
  );
}

interface Used {
  readonly country: SourceUse['country'];
  readonly claim: ClaimView;
}

function usesOf(countries: readonly CountryStanding[]): ReadonlyMap<SourceId, readonly Used[]> {
  const uses = new Map<SourceId, Used[]>();
  for (const { country, evidence } of countries) {
    for (const claim of evidence.all) {
      for (const { id } of claim.sources) {
        const list = uses.get(id) ?? [];
        list.push({ country, claim });
        uses.set(id, list);
      }
    }
  }
  return uses;
}

function useView(source: SourceView, item: Source, used: readonly Used[]): SourceUseView {
  const uses = new Map<string, SourceUse & { readonly claims: SourceUse['claims'][number][] }>();
  for (const { country, claim } of used) {
    const use = uses.get(country.code) ?? { country, claims: [] };
    uses.set(country.code, use);
    use.claims.push({ id: claim.id, address: claim.address });
  }
  const quotes = used
    .flatMap(({ claim }) => claim.quotes)
    .filter((one) => one.source === source.id);
  return {
    source,
    key: `source-${source.id}`,
    reference: referenceView(item),
    documents: [...new Set(quotes.map(({ documentSha256 }) => documentSha256))].sort(compareText),
    claims: used.length,
    uses: [...uses.values()],
  };
}

/** Sources of one group stand together, at the place of the first. */
function groupsOf(listed: readonly SourceUseView[]): readonly SourceGroupView[] {
  const groups = new Map<string, SourceUseView[]>();
  for (const use of listed) {
    const key = use.source.group === undefined ? ` ${use.source.id}` : use.source.group;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(use);
  }
  return [...groups].map(([key, sources]) => ({
    ...(!key.startsWith(' ') && sources.length > 1 && { name: key }),
    sources,
  }));
}

function finding(listed: readonly SourceUseView[], groups: readonly SourceGroupView[]): string {
  const all = phraseFor(listed.length, 'source-one', 'source-many');
  if (groups.length === listed.length) return phrase('sources-finding', { sources: all });
  return phraseFor(groups.length, 'sources-finding-one', 'sources-finding-many', { sources: all });
}
