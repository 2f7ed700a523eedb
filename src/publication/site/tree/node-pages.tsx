import { type FrameworkNode, nodesOf } from '../../../model/index.ts';
import {
  distributionChart,
  mapChart,
  mapSvgForFile,
  pagePaint,
  printPaint,
  rankingBars,
  seriesChart,
} from '../../charts/index.ts';
import {
  IndicatorPage,
  MapEmbed,
  MapPage,
  RankingPage,
  SeriesPage,
} from '../../components/index.ts';
import {
  type IndicatorView,
  indicatorData,
  indicatorTable,
  indicatorView,
  type MapView,
  mapData,
  mapTable,
  mapView,
  type RankingView,
  rankingData,
  rankingTable,
  rankingView,
  type SeriesView,
  seriesData,
  seriesTable,
  seriesView,
} from '../../views/index.ts';
import { jsonText, renderPage } from '../render.ts';
import { codesOf, geometryOf } from './pictures.ts';
import { once, pathsWith, type SitePage } from './site-page.ts';
import { csvText, pageContext, type TreeContext } from './tree-context.ts';

/** Map, ranking, series and embed of every component, pillar and indicator, and each indicator's page. */
export function nodePages(context: TreeContext, inputs: string): readonly SitePage[] {
  const { site, release } = context;
  return nodesOf(release.framework).flatMap((node) => {
    const map = () => mapView(site, release, node.id);
    const ranking = () => rankingView(site, release, node.id);
    const series = () => seriesView(site, release, node.id);
    return [
      mapPage(context, inputs, node, map),
      mapEmbed(context, inputs, node, map),
      rankingPage(context, inputs, `rankings/${node.id}.html`, ranking),
      seriesPage(context, inputs, `series/${node.id}.html`, series),
      ...(node.kind === 'indicator' ? [indicatorPage(context, inputs, node)] : []),
    ];
  });
}

/** The map inside a page: each country a link to its profile, legend and policy line left to the page. */
export function pageMap({ release }: TreeContext, view: MapView, countryFolder: string): string {
  return mapChart(view, geometryOf(codesOf(release)), pagePaint, {
    legend: false,
    link: (code) => `${countryFolder}${code}.html`,
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
  viewOf: () => MapView,
): SitePage {
  const path = `map/${id}.html`;
  const page = pageContext(context, path, ['csv', 'json', 'svg']);
  return {
    kind: 'map',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <MapPage
                page={page}
                view={view()}
                svg={pageMap(context, view(), '../country/')}
                nodes={context.nodes}
              />,
            ),
        ],
        [`map/${id}.csv`, () => csvText(mapTable(view()))],
        [`map/${id}.json`, () => jsonText(mapData(view()))],
        [`map/${id}.svg`, () => mapPicture(context, view())],
      ]),
  };
}

function mapEmbed(
  context: TreeContext,
  inputs: string,
  { id }: FrameworkNode,
  viewOf: () => MapView,
): SitePage {
  const path = `embed/map-${id}.html`;
  const page = pageContext(context, path);
  return {
    kind: 'map',
    path,
    inputs,
    paths: pathsWith(path, []),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <MapEmbed page={page} view={view()} svg={pageMap(context, view(), '../country/')} />,
            ),
        ],
      ]),
  };
}

/** A ranking; `rankings.html` and `rankings/<node>.html` are made alike. */
export function rankingPage(
  context: TreeContext,
  inputs: string,
  path: string,
  viewOf: () => RankingView,
): SitePage {
  const page = pageContext(context, path, ['csv', 'json', 'svg']);
  return {
    kind: 'ranking',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <RankingPage
                page={page}
                view={view()}
                nodes={context.nodes}
                regions={regionsIn(context, view())}
              />,
            ),
        ],
        [path.replace(/html$/, 'svg'), () => rankingBars(view(), context.scale, printPaint)],
        [path.replace(/html$/, 'csv'), () => csvText(rankingTable(view()))],
        [path.replace(/html$/, 'json'), () => jsonText(rankingData(view()))],
      ]),
  };
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
  viewOf: () => SeriesView,
): SitePage {
  const page = pageContext(context, path, ['csv', 'json', 'svg']);
  return {
    kind: 'series',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <SeriesPage
                page={page}
                view={view()}
                svg={seriesChart(view(), pagePaint)}
                nodes={context.nodes}
              />,
            ),
        ],
        [path.replace(/html$/, 'csv'), () => csvText(seriesTable(view()))],
        [path.replace(/html$/, 'json'), () => jsonText(seriesData(view()))],
        [path.replace(/html$/, 'svg'), () => seriesChart(view(), printPaint)],
      ]),
  };
}

function indicatorPage(context: TreeContext, inputs: string, { id }: FrameworkNode): SitePage {
  const path = `indicator/${id}.html`;
  const page = pageContext(context, path, ['csv', 'json', 'svg']);
  const viewOf = (): IndicatorView => indicatorView(context.site, context.release, id);
  return {
    kind: 'indicator',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <IndicatorPage
                page={page}
                view={view()}
                distribution={distributionChart(view(), pagePaint)}
                nodes={context.nodes}
                regions={context.regionPaths}
              />,
            ),
        ],
        [`indicator/${id}.csv`, () => csvText(indicatorTable(view()))],
        [`indicator/${id}.json`, () => jsonText(indicatorData(view()))],
        [`indicator/${id}.svg`, () => distributionChart(view(), printPaint)],
      ]),
  };
}
