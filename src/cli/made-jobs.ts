import { type MakeJob, profileJob } from '../publication/pdf/index.ts';
import { profileView, type SiteReleases } from '../publication/views/index.ts';
import type { Release } from '../release/index.ts';

/** Which releases get PDFs, or pictures in dots. */
export type Extent = 'all' | 'latest' | 'none';

/** The PDFs and PNGs of a site, at their paths under each release's number. */
export function madeJobs(
  site: SiteReleases,
  extent: { readonly pdf: Extent; readonly png: Extent },
): readonly MakeJob[] {
  return [...releasesOf(site, extent.pdf).flatMap((release) => profileJobs(site, release))];
}

function releasesOf(site: SiteReleases, extent: Extent): readonly Release[] {
  if (extent === 'none') return [];
  return extent === 'latest' ? [site.latest] : site.all;
}

function profileJobs(site: SiteReleases, release: Release): readonly MakeJob[] {
  return release.countries.map(({ code, region }) =>
    profileJob(
      profileView(site, release, code),
      release.countries.filter((country) => country.region === region).map((other) => other.code),
      `${release.id}/country/${code}.pdf`,
    ),
  );
}
