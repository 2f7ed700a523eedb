import { compareText, type EditionId, nameOfEdition, releaseParts } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';

/** The sealed releases that one site shows. */
export interface SiteReleases {
  /** Every release, oldest edition first, then by its number. */
  readonly all: readonly Release[];
  /** The newest release of each edition, oldest edition first. */
  readonly editions: readonly Release[];
  /** The newest release of the newest edition. */
  readonly latest: Release;
}

/** Puts the releases of one index in order: editions by the day they were published, then by id;
 *  inside an edition by number. Throws when there is none. */
export function siteReleases(releases: readonly Release[]): SiteReleases {
  const all = [...releases].sort(
    (a, b) =>
      compareText(a.edition.published, b.edition.published) ||
      compareText(a.edition.id, b.edition.id) ||
      releaseParts(a.id).number - releaseParts(b.id).number,
  );
  const newest = new Map<EditionId, Release>();
  for (const release of all) newest.set(release.edition.id, release);
  const editions = [...newest.values()];
  const latest = editions.at(-1);
  if (!latest) throw new Error('a site needs at least one release');
  return { all, editions, latest };
}

/** The releases that pages of `release` may show numbers of, in the site's order, itself last: those of
 *  its own edition before it and of earlier editions, as they stood on its day. What is sealed later,
 *  a later edition or a correction of an earlier one, never changes them. */
export function releasesUpTo(site: SiteReleases, release: Release): readonly Release[] {
  return site.all
    .slice(0, site.all.indexOf(release))
    .filter(({ date }) => compareText(date, release.date) <= 0)
    .concat(release);
}

/** The releases a page of `release` looks back to: one an edition, oldest first, its own being itself. */
export function editionsUpTo(site: SiteReleases, release: Release): readonly Release[] {
  const newest = new Map<EditionId, Release>();
  for (const other of releasesUpTo(site, release)) newest.set(other.edition.id, other);
  return [...newest.values()];
}

/** An edition of the site inside a sentence: a year as it is, anything else by its title. */
export function editionName(site: SiteReleases, id: EditionId): string {
  return nameOfEdition(
    id,
    site.editions.map(({ edition }) => ({ edition: edition.id, title: edition.title })),
  );
}
