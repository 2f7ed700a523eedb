import type { Release } from '../../release/index.ts';
import { phrase } from './phrases.ts';
import type { SiteReleases } from './releases/site-releases.ts';

/** One release as a news feed tells of it. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly summary: string;
  /** Relative to the root of the site. */
  readonly address: string;
}

/** Every release of a site, newest first. */
export function releaseFeed(site: SiteReleases): readonly FeedEntry[] {
  return [...site.all].reverse().map((release) => ({
    id: release.id,
    title: phrase('feed-title', { edition: release.edition.title, release: release.id }),
    date: release.date,
    summary: summaryOf(release),
    address: `${release.id}/index.html`,
  }));
}

function summaryOf({ id, index, countries, corrections }: Release): string {
  const own = corrections.filter(({ release }) => release === id);
  if (own.length > 0)
    return own.map(({ what, why }) => phrase('correction', { what, why })).join(' ');
  return phrase('feed-summary', { title: index.title, count: countries.length });
}
