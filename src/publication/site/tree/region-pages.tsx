import { compareChart, pagePaint, printPaint } from '../../charts/index.ts';
import { ComparePage, type Crumb, RegionPage } from '../../components/index.ts';
import {
  type CompareView,
  compareData,
  compareRegionViews,
  compareTable,
  type RegionView,
  regionData,
  regionsOf,
  regionTable,
  regionViews,
} from '../../views/index.ts';
import { jsonText, renderPage } from '../render.ts';
import { once, pathsWith, type SitePage } from './site-page.ts';
import { csvText, pageContext, type TreeContext } from './tree-context.ts';

/** A page for the whole set, each continent and each region, and a comparison for each region. */
export function regionPages(context: TreeContext, inputs: string): readonly SitePage[] {
  const { site, release } = context;
  const regions = once(() => new Map(regionViews(site, release).map((view) => [view.slug, view])));
  const comparisons = once(
    () => new Map(compareRegionViews(site, release).map((view) => [view.slug, view])),
  );
  return regionsOf(release).flatMap(({ scope, slug }) => [
    regionPage(context, inputs, slug, () => viewOf(regions(), slug)),
    ...(scope === 'region'
      ? [comparePage(context, inputs, slug, () => viewOf(comparisons(), slug))]
      : []),
  ]);
}

function regionPage(
  context: TreeContext,
  inputs: string,
  slug: string,
  viewOf: () => RegionView,
): SitePage {
  const path = `region/${slug}.html`;
  const page = pageContext(context, path, ['csv', 'json']);
  return {
    kind: 'region',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <RegionPage
                page={page}
                view={view()}
                scale={context.scale}
                above={regionsAround(context, view()).above}
                inside={regionsAround(context, view()).inside}
              />,
            ),
        ],
        [`region/${slug}.csv`, () => csvText(regionTable(view()))],
        [`region/${slug}.json`, () => jsonText(regionData(view()))],
      ]),
  };
}

function comparePage(
  context: TreeContext,
  inputs: string,
  slug: string,
  viewOf: () => CompareView,
): SitePage {
  const path = `compare/${slug}.html`;
  const page = pageContext(context, path, ['csv', 'json', 'svg']);
  return {
    kind: 'compare',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <ComparePage page={page} view={view()} svg={compareChart(view(), pagePaint)} />,
            ),
        ],
        [`compare/${slug}.svg`, () => compareChart(view(), printPaint)],
        [`compare/${slug}.csv`, () => csvText(compareTable(view()))],
        [`compare/${slug}.json`, () => jsonText(compareData(view()))],
      ]),
  };
}

/** The regions that hold this one, widest first, and those inside it. */
function regionsAround(
  { release }: TreeContext,
  { scope, slug }: RegionView,
): { readonly above: readonly Crumb[]; readonly inside: readonly Crumb[] } {
  const regions = regionsOf(release);
  const own = regions.find((region) => region.slug === slug);
  const codes = new Set(own?.countries.map(({ code }) => code));
  const crumb = ({ name, slug: other }: (typeof regions)[number]): Crumb => ({
    name,
    path: `region/${other}.html`,
  });
  const others = regions.filter((region) => region.slug !== slug && region.scope !== scope);
  return {
    above: others
      .filter((region) => region.countries.length >= codes.size && region.scope !== 'region')
      .filter((region) => scope !== 'continent' || region.scope === 'world')
      .filter((region) => [...codes].every((code) => region.countries.some((c) => c.code === code)))
      .map(crumb),
    inside: others
      .filter((region) => scope !== 'region' && region.scope !== 'world')
      .filter((region) => scope === 'world' || region.scope === 'region')
      .filter((region) => region.countries.every(({ code }) => codes.has(code)))
      .map(crumb),
  };
}

function viewOf<View>(views: ReadonlyMap<string, View>, slug: string): View {
  const view = views.get(slug);
  if (!view) throw new Error(`no view of region: ${slug}`);
  return view;
}
