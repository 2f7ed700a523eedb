import { createHash } from 'node:crypto';
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
import { renderPage } from '../render.ts';
import { auditPage } from './audit-pages.tsx';
import { COMPARE_DATA, compareScript } from './compare-script.ts';
import { explorerPage } from './explorer-pages.tsx';
import { mapPicture, pageMap, rankingPage, seriesPage } from './node-pages.tsx';
import { once, type SitePage } from './site-page.ts';
import { pageContext, type TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

/** Folder of the sealed files inside a release's tree. */
const DATA_FOLDER = 'data';

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
    auditPage(context, inputs),
    compareIndexPage(context, inputs),
    explorerPage(context, inputs),
    searchPage(context, inputs),
    notFoundPage(context, inputs),
  ];
}

function homePage(context: TreeContext, inputs: string): SitePage {
  const { site, release } = context;
  return viewPage(context, {
    kind: 'home',
    path: 'index.html',
    inputs,
    view: () => homeView(site, release),
    html: (home, page) => (
      <HomePage
        page={page}
        view={home}
        map={pageMap(context, home.map, 'country/')}
        summary={release.index.summary}
      />
    ),
    table: homeTable,
    data: homeData,
    picture: (home) => mapPicture(context, home.map),
  });
}

function quadrantsPages(context: TreeContext, inputs: string): readonly SitePage[] {
  if (!context.release.framework.quadrants) return [];
  return [
    viewPage(context, {
      kind: 'quadrants',
      path: 'quadrants.html',
      inputs,
      view: () => given(quadrantsView(context.site, context.release)),
      html: (quadrants, page) => (
        <QuadrantsPage
          page={page}
          view={quadrants}
          svg={quadrantChart(quadrants, pagePaint)}
          narrow={quadrantChart(quadrants, pagePaint, { narrow: true })}
          table={quadrantsTable(quadrants)}
        />
      ),
      table: quadrantsTable,
      data: quadrantsData,
      picture: (quadrants) => quadrantChart(quadrants, printPaint),
    }),
  ];
}

function changesPages(context: TreeContext, inputs: string): readonly SitePage[] {
  if (!context.release.previous) return [];
  return [
    viewPage(context, {
      kind: 'changes',
      path: 'changes.html',
      inputs,
      view: () => given(changesView(context.site, context.release)),
      html: (changes, page) => (
        <ChangesPage
          page={page}
          view={changes}
          pictures={context.release.framework.components.map(({ id, name }) => ({
            node: name,
            svg: changeChart(changes, pagePaint, { node: id }),
            narrow: changeChart(changes, pagePaint, { node: id, narrow: true }),
          }))}
        />
      ),
      table: changesTable,
      data: changesData,
      picture: (changes) => changeChart(changes, printPaint),
    }),
  ];
}

function methodologyPage(
  context: TreeContext,
  inputs: string,
  rules: readonly MethodRule[],
): SitePage {
  return viewPage(context, {
    kind: 'methodology',
    path: 'methodology.html',
    inputs,
    view: () => methodologyView(context.site, context.release, rules),
    html: (methodology, page) => <MethodologyPage page={page} view={methodology} />,
    table: methodologyTable,
    data: methodologyData,
  });
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
  const sizes = new Map([...files].map(([path, bytes]) => [path, bytes.length]));
  const example = given(release.countries[0]);
  const all = sha256([...release.manifest].join('\n'));
  return [
    viewPage(context, {
      kind: 'data',
      path: 'data.html',
      inputs: `${inputs} ${all}`,
      view: () => dataView(site, release, sizes),
      html: (data, page) => (
        <DataPage page={page} view={data} folder={DATA_FOLDER} example={example} />
      ),
      table: dataTable,
      data: dataData,
    }),
    ...[...files].map(
      ([path, bytes]): SitePage => ({
        kind: 'file',
        path: `${DATA_FOLDER}/${path}`,
        inputs: release.manifest.get(path) ?? all,
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
  return viewPage(context, {
    kind: 'search',
    path: 'search.html',
    inputs,
    view: () => searchEntries(site, release, otherNamesOf),
    html: (entries, page) => <SearchPage page={page} entries={entries} />,
  });
}

function notFoundPage(context: TreeContext, inputs: string): SitePage {
  return viewPage(context, {
    kind: 'not-found',
    path: '404.html',
    inputs,
    view: () => undefined,
    html: (_, page) => <NotFoundPage page={page} />,
  });
}

function firstComponent({ release: { framework } }: TreeContext): FrameworkNode {
  return given(nodesOf(framework)[0]);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the plan of the pages has made sure of. */
function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a page was planned without what it shows');
  return value;
}
