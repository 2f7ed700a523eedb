import type { Release } from '../../../release/index.ts';
import { certaintyView } from '../intervals/certainty-view.ts';
import type { PageRelease } from '../parts.ts';
import { phrase } from '../phrases.ts';
import type { SiteReleases } from './site-releases.ts';

/** By site, then release: neither is changed once it is made, so what is made of both holds while the site
 *  lives. */
const known = new WeakMap<SiteReleases, Map<Release, PageRelease>>();

/** What every page of a release says of it: titles, policy lines, citation, and the other editions. */
export function pageRelease(site: SiteReleases, release: Release): PageRelease {
  const pages = known.get(site) ?? new Map<Release, PageRelease>();
  known.set(site, pages);
  const page = pages.get(release) ?? makePageRelease(site, release);
  pages.set(release, page);
  return page;
}

function makePageRelease(site: SiteReleases, release: Release): PageRelease {
  const { index, edition } = release;
  const newest = site.editions.find((other) => other.edition.id === edition.id);
  const certainty = certaintyView(release);
  return {
    indexTitle: index.title,
    publisher: index.publisher.name,
    countrySet: index.countrySet,
    id: release.id,
    edition: edition.id,
    editionTitle: edition.title,
    date: release.date,
    published: edition.published,
    corrections: release.corrections.map(({ date, what, why }) => ({
      date,
      what: asSentence(what),
      why: asSentence(why),
    })),
    ...(newest && newest !== release && { successor: newest.id }),
    disclaimer: index.disclaimer,
    funding: index.funding,
    boundaries: index.boundaries,
    ...(certainty && { certainty }),
    licence: index.licence,
    citation:
      edition.citation ??
      phrase('citation', {
        publisher: index.publisher.name,
        title: index.title,
        edition: edition.title,
        release: release.id,
        date: release.date,
      }),
    editions: site.editions.map((newest) => ({
      edition: newest.edition.id,
      title: newest.edition.title,
      release: newest.id,
    })),
    latest: site.latest.id,
  };
}

/** A text with a full stop at its end, unless it ends as a sentence does. */
function asSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
