import { mapGeometry } from '../../atlas/index.ts';
import { nodesOf } from '../../model/index.ts';
import {
  countryCard,
  flowMapForFile,
  gapMap,
  indexCard,
  mapSvgForFile,
  printPaint,
  quadrantChart,
  rankingRanges,
  seriesChart,
} from '../../publication/charts/index.ts';
import { auditJob, type MakeJob, pictureJob, profileJob } from '../../publication/pdf/index.ts';
import type { ReleaseAudit } from '../../publication/site/index.ts';
import {
  countryFlowsView,
  flowsView,
  followedAudit,
  gapsView,
  hasClaims,
  hasFlows,
  homeView,
  mapView,
  profileView,
  quadrantsView,
  rankingView,
  releaseAuditView,
  type SiteReleases,
  seriesView,
} from '../../publication/views/index.ts';
import type { Release } from '../../release/index.ts';

/** Which releases get PDFs, or pictures as PNG. */
export type Extent = 'all' | 'latest' | 'none';

/** Widths in pixels: cards as social sites ask for them, charts sharp enough for print. */
const CARD_WIDTH = 1200;
const CHART_WIDTH = 1600;

/** The PDFs and PNGs of a site, at their paths under each release's number. */
export function siteJobs(
  site: SiteReleases,
  extent: { readonly pdf: Extent; readonly png: Extent },
  auditOf: (release: Release) => ReleaseAudit,
): readonly MakeJob[] {
  return [
    ...releasesOf(site, extent.pdf).map((release) =>
      auditJob(
        releaseAuditView(release, followedAudit(site, release, auditOf)),
        `${release.id}/audit.pdf`,
      ),
    ),
    ...releasesOf(site, extent.pdf).flatMap((release) => profileJobs(site, release)),
    ...releasesOf(site, extent.png).flatMap((release) => pictureJobs(site, release)),
  ];
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
      countryFlowsView(site, release, code),
    ),
  );
}

/** A card for the home page and every country; maps, rankings with ranges, series, flows, gaps and the
 *  plane of quadrants as charts. */
function pictureJobs(site: SiteReleases, release: Release): readonly MakeJob[] {
  const at = (path: string): string => `${release.id}/${path}.png`;
  const geometry = mapGeometry(release.countries.map(({ code }) => code));
  const nodes = nodesOf(release.framework);
  const quadrants = quadrantsView(site, release);
  return [
    pictureJob(indexCard(homeView(site, release)), CARD_WIDTH, at('index')),
    ...release.countries.map(({ code }) =>
      pictureJob(countryCard(profileView(site, release, code)), CARD_WIDTH, at(`country/${code}`)),
    ),
    ...nodes.map(({ id }) =>
      pictureJob(mapSvgForFile(mapView(site, release, id), geometry), CHART_WIDTH, at(`map/${id}`)),
    ),
    ...(release.robustness
      ? nodes.flatMap(({ id }, order) => {
          const chart = rankingRanges(rankingView(site, release, id), printPaint);
          const paths = order === 0 ? ['rankings', `rankings/${id}`] : [`rankings/${id}`];
          return paths.map((path) => pictureJob(chart, CHART_WIDTH, at(path)));
        })
      : []),
    ...nodes.flatMap(({ id }, order) => {
      const chart = seriesChart(seriesView(site, release, id), printPaint);
      const paths = order === 0 ? ['series', `series/${id}`] : [`series/${id}`];
      return paths.map((path) => pictureJob(chart, CHART_WIDTH, at(path)));
    }),
    ...(hasFlows(site, release)
      ? [pictureJob(flowMapForFile(flowsView(site, release), printPaint), CHART_WIDTH, at('flows'))]
      : []),
    ...(hasClaims(site, release)
      ? [
          pictureJob(
            gapMap(gapsView(site, release), geometry, printPaint, { heading: true }),
            CHART_WIDTH,
            at('gaps'),
          ),
        ]
      : []),
    ...(quadrants
      ? [pictureJob(quadrantChart(quadrants, printPaint), CHART_WIDTH, at('quadrants'))]
      : []),
  ];
}
