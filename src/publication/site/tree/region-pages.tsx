import { type Crumb, RegionPage } from '../../components/index.ts';
import {
  compareRegionViews,
  type RegionView,
  regionData,
  regionsOf,
  regionTable,
  regionViews,
} from '../../views/index.ts';
import { comparePage } from './compare-page.tsx';
import { once, type SitePage } from './site-page.ts';
import type { TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

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
  view: () => RegionView,
): SitePage {
  return viewPage(context, {
    kind: 'region',
    path: `region/${slug}.html`,
    inputs,
    view,
    html: (region, page) => (
      <RegionPage
        page={page}
        view={region}
        scale={context.scale}
        {...regionsAround(context, region)}
      />
    ),
    table: regionTable,
    data: regionData,
  });
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
