import { spelledNames } from '../../../atlas/index.ts';
import { type Files, type FrameworkNode, nodesOf } from '../../../model/index.ts';
import { changeChart, pagePaint, printPaint, quadrantChart } from '../../charts/index.ts';
import {
  ChangesPage,
  CompareIndexPage,
  DataPage,
  HomePage,
  MethodologyPage,
  NotFoundPage,
  QuadrantsPage,
  SearchPage,
} from '../../components/index.ts';
import {
  changesData,
  changesTable,
  changesView,
  dataData,
  dataTable,
  dataView,
  homeData,
  homeTable,
  homeView,
  type MethodRule,
  methodologyData,
  methodologyTable,
  methodologyView,
  quadrantsData,
  quadrantsTable,
  quadrantsView,
  rankingView,
  regionsOf,
  searchEntries,
  seriesView,
} from '../../views/index.ts';
import { jsonText, renderPage } from '../render.ts';
import { COMPARE_DATA, compareScript } from './compare-script.ts';
import { mapPicture, pageMap, rankingPage, seriesPage } from './node-pages.tsx';
import { once, pathsWith, type SitePage } from './site-page.ts';
import { csvText, pageContext, type TreeContext } from './tree-context.ts';

/** Folder of the sealed files inside a release's tree. */
export const DATA_FOLDER = 'data';

/** The pages that stand for the whole release. */
export function releasePages(
  context: TreeContext,
  inputs: string,
  rules: readonly MethodRule[],
): readonly SitePage[] {
  const { site, release } = context;
  const first = firstComponent(context);
  return [
    homePage(context, inputs),
    rankingPage(context, inputs, 'rankings.html', () => rankingView(site, release, first.id)),
    seriesPage(context, inputs, 'series.html', () => seriesView(site, release, first.id)),
    ...quadrantsPages(context, inputs),
    ...changesPages(context, inputs),
    methodologyPage(context, inputs, rules),
    compareIndexPage(context, inputs),
    searchPage(context, inputs),
    notFoundPage(context, inputs),
  ];
}

function homePage(context: TreeContext, inputs: string): SitePage {
  const { site, release } = context;
  const page = pageContext(context, 'index.html', ['csv', 'json', 'svg']);
  const viewOf = () => homeView(site, release);
  return {
    kind: 'home',
    path: 'index.html',
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith('index.html', ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          'index.html',
          () =>
            renderPage(
              <HomePage
                page={page}
                view={view()}
                map={pageMap(context, view().map, 'country/')}
                summary={release.index.summary}
              />,
            ),
        ],
        ['index.csv', () => csvText(homeTable(view()))],
        ['index.json', () => jsonText(homeData(view()))],
        ['index.svg', () => mapPicture(context, view().map)],
      ]),
  };
}

function quadrantsPages(context: TreeContext, inputs: string): readonly SitePage[] {
  if (!context.release.framework.quadrants) return [];
  const page = pageContext(context, 'quadrants.html', ['csv', 'json', 'svg']);
  const viewOf = () => given(quadrantsView(context.site, context.release));
  return [
    {
      kind: 'quadrants',
      path: 'quadrants.html',
      inputs: `${inputs} ${page.beside.join()}`,
      paths: pathsWith('quadrants.html', ['csv', 'json', 'svg']),
      make: (view = once(viewOf)) =>
        new Map([
          [
            'quadrants.html',
            () =>
              renderPage(
                <QuadrantsPage
                  page={page}
                  view={view()}
                  svg={quadrantChart(view(), pagePaint)}
                  table={quadrantsTable(view())}
                />,
              ),
          ],
          ['quadrants.csv', () => csvText(quadrantsTable(view()))],
          ['quadrants.json', () => jsonText(quadrantsData(view()))],
          ['quadrants.svg', () => quadrantChart(view(), printPaint)],
        ]),
    },
  ];
}

function changesPages(context: TreeContext, inputs: string): readonly SitePage[] {
  if (!context.release.previous) return [];
  const page = pageContext(context, 'changes.html', ['csv', 'json', 'svg']);
  const viewOf = () => given(changesView(context.site, context.release));
  return [
    {
      kind: 'changes',
      path: 'changes.html',
      inputs: `${inputs} ${page.beside.join()}`,
      paths: pathsWith('changes.html', ['csv', 'json', 'svg']),
      make: (view = once(viewOf)) =>
        new Map([
          [
            'changes.html',
            () =>
              renderPage(
                <ChangesPage
                  page={page}
                  view={view()}
                  pictures={context.release.framework.components.map(({ id, name }) => ({
                    node: name,
                    svg: changeChart(view(), pagePaint, { node: id }),
                  }))}
                />,
              ),
          ],
          ['changes.svg', () => changeChart(view(), printPaint)],
          ['changes.csv', () => csvText(changesTable(view()))],
          ['changes.json', () => jsonText(changesData(view()))],
        ]),
    },
  ];
}

function methodologyPage(
  context: TreeContext,
  inputs: string,
  rules: readonly MethodRule[],
): SitePage {
  const page = pageContext(context, 'methodology.html', ['csv', 'json']);
  const viewOf = () => methodologyView(context.site, context.release, rules);
  return {
    kind: 'methodology',
    path: 'methodology.html',
    inputs,
    paths: pathsWith('methodology.html', ['csv', 'json']),
    make: (view = once(viewOf)) =>
      new Map([
        ['methodology.html', () => renderPage(<MethodologyPage page={page} view={view()} />)],
        ['methodology.csv', () => csvText(methodologyTable(view()))],
        ['methodology.json', () => jsonText(methodologyData(view()))],
      ]),
  };
}

const otherNames = once(() => {
  const names = new Map<string, string[]>();
  for (const [name, code] of spelledNames()) names.set(code, [...(names.get(code) ?? []), name]);
  return names;
});

/** Every way the atlas knows to spell a country. */
function otherNamesOf(code: string): readonly string[] {
  return otherNames().get(code) ?? [];
}

/** The page of downloads, and the sealed files themselves. */
export function dataPages(context: TreeContext, inputs: string, files: Files): readonly SitePage[] {
  const { site, release } = context;
  const page = pageContext(context, 'data.html', ['csv', 'json']);
  const sizes = new Map([...files].map(([path, bytes]) => [path, bytes.length]));
  const viewOf = () => dataView(site, release, sizes);
  const example = release.countries[0];
  return [
    {
      kind: 'data',
      path: 'data.html',
      inputs: `${inputs} ${[...release.manifest.values()].join()}`,
      paths: pathsWith('data.html', ['csv', 'json']),
      make: (view = once(viewOf)) =>
        new Map([
          [
            'data.html',
            () =>
              renderPage(
                <DataPage
                  page={page}
                  view={view()}
                  folder={DATA_FOLDER}
                  example={given(example)}
                />,
              ),
          ],
          ['data.csv', () => csvText(dataTable(view()))],
          ['data.json', () => jsonText(dataData(view()))],
        ]),
    },
    ...[...files].map(
      ([path, bytes]): SitePage => ({
        kind: 'file',
        path: `${DATA_FOLDER}/${path}`,
        inputs: release.manifest.get(path) ?? 'manifest',
        paths: [`${DATA_FOLDER}/${path}`],
        make: () => new Map([[`${DATA_FOLDER}/${path}`, () => bytes]]),
      }),
    ),
  ];
}

function compareIndexPage(context: TreeContext, inputs: string): SitePage {
  const { release } = context;
  const page = pageContext(context, 'compare.html');
  const regions = regionsOf(release)
    .filter(({ scope }) => scope === 'region')
    .map(({ name, slug }) => ({ name, path: `compare/${slug}.html` }));
  const countries = [...context.countryOrder.keys()].flatMap(
    (code) => release.countries.find((country) => country.code === code) ?? [],
  );
  return {
    kind: 'compare',
    path: 'compare.html',
    inputs,
    paths: ['compare.html', COMPARE_DATA],
    make: () =>
      new Map([
        [
          'compare.html',
          () =>
            renderPage(
              <CompareIndexPage
                page={page}
                countries={countries}
                regions={regions}
                dataScript={COMPARE_DATA}
              />,
            ),
        ],
        [COMPARE_DATA, () => compareScript(context)],
      ]),
  };
}

function searchPage(context: TreeContext, inputs: string): SitePage {
  const { site, release } = context;
  const page = pageContext(context, 'search.html');
  return {
    kind: 'search',
    path: 'search.html',
    inputs,
    paths: pathsWith('search.html', []),
    make: () =>
      new Map([
        [
          'search.html',
          () =>
            renderPage(
              <SearchPage page={page} entries={searchEntries(site, release, otherNamesOf)} />,
            ),
        ],
      ]),
  };
}

function notFoundPage(context: TreeContext, inputs: string): SitePage {
  const page = pageContext(context, '404.html');
  return {
    kind: 'not-found',
    path: '404.html',
    inputs,
    paths: pathsWith('404.html', []),
    make: () => new Map([['404.html', () => renderPage(<NotFoundPage page={page} />)]]),
  };
}

function firstComponent({ release: { framework } }: TreeContext): FrameworkNode {
  return given(nodesOf(framework)[0]);
}

/** What the plan of the pages has made sure of. */
function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a page was planned without what it shows');
  return value;
}
