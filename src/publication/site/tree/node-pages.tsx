import { type FrameworkNode, nodesOf } from '../../../model/index.ts';
import {
  distributionChart,
  mapChart,
  mapSvgForFile,
  pagePaint,
  printPaint,
  rankingBars,
  rankingRanges,
  seriesChart,
} from '../../charts/index.ts';
import {
  groupsPath,
  IndicatorPage,
  MapEmbed,
  MapPage,
  RankingPage,
  SeriesPage,
  seriesLinks,
} from '../../components/index.ts';
import {
  hasRankingGroups,
  indicatorData,
  indicatorTable,
  indicatorView,
  type MapView,
  mapData,
  mapTable,
  mapView,
  type RankingGroupsView,
  type RankingView,
  rankingData,
  rankingGroupsView,
  rankingTable,
  rankingView,
  type SeriesView,
  seriesData,
  seriesTable,
  seriesView,
} from '../../views/index.ts';
import { codesOf, geometryOf } from './pictures.ts';
import type { SitePage } from './site-page.ts';
import type { TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

/** Map, ranking, series and embed of every component, pillar and indicator, and each indicator's page. */
export function nodePages(context: TreeContext, inputs: string): readonly SitePage[] {
  const { site, release } = context;
  return nodesOf(release.framework).flatMap((node) => {
    const map = () => mapView(site, release, node.id);
    const ranking = () => rankingView(site, release, node.id);
    const groups = () => rankingGroupsView(site, release, node.id);
    const series = () => seriesView(site, release, node.id);
    return [
      mapPage(context, inputs, node, map),
      mapEmbed(context, inputs, node, map),
      rankingPage(context, inputs, `rankings/${node.id}.html`, ranking),
      ...(hasRankingGroups(release, node)
        ? [rankingPage(context, inputs, groupsPath(node), groups)]
        : []),
      seriesPage(context, inputs, `series/${node.id}.html`, series),
      ...(node.kind === 'indicator' ? [indicatorPage(context, inputs, node)] : []),
    ];
  });
}

/** The map inside a page: each country a link to the reasons for its value, legend and policy line left to the page. */
export function pageMap({ release }: TreeContext, view: MapView, countryFolder: string): string {
  return mapChart(view, geometryOf(codesOf(release)), pagePaint, {
    legend: false,
    link: (code) => `${countryFolder}${code}.html#why-${view.node.id}`,
  });
}

/** The map as a picture of its own. */
export function mapPicture({ release }: TreeContext, view: MapView): string {
  return mapSvgForFile(view, geometryOf(codesOf(release)));
}

function mapPage(
  context: TreeContext,
  inputs: string,
  { id }: FrameworkNode,
  view: () => MapView,
): SitePage {
  return viewPage(context, {
    kind: 'map',
    path: `map/${id}.html`,
    inputs,
    view,
    html: (map, page) => (
      <MapPage
        page={page}
        view={map}
        svg={pageMap(context, map, '../country/')}
        nodes={context.nodes}
      />
    ),
    table: mapTable,
    data: mapData,
    picture: (map) => mapPicture(context, map),
  });
}

function mapEmbed(
  context: TreeContext,
  inputs: string,
  { id }: FrameworkNode,
  view: () => MapView,
): SitePage {
  return viewPage(context, {
    kind: 'map',
    path: `embed/map-${id}.html`,
    inputs,
    view,
    html: (map, page) => (
      <MapEmbed page={page} view={map} svg={pageMap(context, map, '../country/')} />
    ),
  });
}

/** A ranking; `rankings.html` and `rankings/<node>.html` are made alike. */
export function rankingPage(
  context: TreeContext,
  inputs: string,
  path: string,
  view: () => RankingView | RankingGroupsView,
): SitePage {
  return viewPage(context, {
    kind: 'ranking',
    path,
    inputs,
    view,
    html: (ranking, page) => (
      <RankingPage
        page={page}
        view={ranking}
        nodes={context.nodes}
        regions={regionsIn(context, ranking)}
      />
    ),
    table: rankingTable,
    data: rankingData,
    picture: (ranking) =>
      ranking.release.certainty
        ? rankingRanges(ranking, printPaint)
        : rankingBars(ranking, context.scale, printPaint),
  });
}

/** The regions of a ranking's countries that have a page. */
function regionsIn(
  { regionPaths }: TreeContext,
  { regions }: RankingView,
): TreeContext['regionPaths'] {
  return new Map([...regionPaths].filter(([name]) => regions.includes(name)));
}

/** A series; `series.html` and `series/<node>.html` are made alike. */
export function seriesPage(
  context: TreeContext,
  inputs: string,
  path: string,
  view: () => SeriesView,
): SitePage {
  return viewPage(context, {
    kind: 'series',
    path,
    inputs,
    view,
    html: (series, page) => (
      <SeriesPage
        page={page}
        view={series}
        svg={seriesChart(series, pagePaint, { link: seriesLinks(page, series) })}
        narrow={seriesChart(series, pagePaint, { narrow: true, link: seriesLinks(page, series) })}
        nodes={context.nodes}
      />
    ),
    table: seriesTable,
    data: seriesData,
    picture: (series) => seriesChart(series, printPaint),
  });
}

function indicatorPage(context: TreeContext, inputs: string, { id }: FrameworkNode): SitePage {
  return viewPage(context, {
    kind: 'indicator',
    path: `indicator/${id}.html`,
    inputs,
    view: () => indicatorView(context.site, context.release, id),
    html: (indicator, page) => (
      <IndicatorPage
        page={page}
        view={indicator}
        distribution={{
          wide: distributionChart(indicator, pagePaint, { link: '#countries' }),
          narrow: distributionChart(indicator, pagePaint, { narrow: true, link: '#countries' }),
        }}
        nodes={context.nodes}
        regions={context.regionPaths}
      />
    ),
    table: indicatorTable,
    data: indicatorData,
    picture: (indicator) => distributionChart(indicator, printPaint),
  });
}
