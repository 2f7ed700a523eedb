import type { MapGeometry } from '../../../atlas/index.ts';
import { type CountryCode, formatCsv, toNumber } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import {
  type Beside,
  besidePath,
  type Crumb,
  type EditionPage,
  type PageAssets,
  type PageContext,
  SITE_ROOT,
} from '../../components/index.ts';
import {
  countriesByName,
  type NodeGroup,
  nodeGroups,
  pageRelease,
  regionsOf,
  type ScaleView,
  type SiteReleases,
  type TableView,
} from '../../views/index.ts';
import type { ReleaseAudit } from '../audit/kept-audits.ts';
import type { TreePaths } from './tree-paths.ts';

/** What all pages of one release's tree are made with. */
export interface TreeContext {
  readonly site: SiteReleases;
  readonly release: Release;
  readonly paths: TreePaths;
  /** Paths of the newest release of each edition, oldest edition first. */
  readonly editions: readonly TreePaths[];
  readonly assets: PageAssets;
  readonly siteUrl: string | undefined;
  /** True for a `.pdf` or `.png` that lies beside a page; the path is inside the tree. */
  readonly lies: (path: string) => boolean;
  /** The shapes of a region's countries for the small map of one of them. */
  readonly locator: (codes: readonly CountryCode[]) => MapGeometry;
  /** The statistical audit of a release. */
  readonly audit: (release: Release) => ReleaseAudit;
  readonly nodes: readonly NodeGroup[];
  readonly scale: ScaleView;
  /** Place of each country in the order of names. */
  readonly countryOrder: ReadonlyMap<CountryCode, number>;
  /** Regions of all scopes by name; of two scopes of one name the narrower. */
  readonly regionPaths: ReadonlyMap<string, string>;
}

/** The context of a release's tree. */
export function treeContext(
  parts: Omit<TreeContext, 'nodes' | 'scale' | 'countryOrder' | 'regionPaths'>,
): TreeContext {
  const { release } = parts;
  return {
    ...parts,
    nodes: nodeGroups(release),
    scale: scaleOf(release),
    countryOrder: new Map(countriesByName(release).map(({ code }, index) => [code, index])),
    regionPaths: new Map(regionsOf(release).map(({ name, slug }) => [name, `region/${slug}.html`])),
  };
}

function scaleOf({ framework: { scale, decimals } }: Release): ScaleView {
  return {
    minimum: toNumber(scale.minimum),
    maximum: toNumber(scale.maximum),
    step: toNumber(scale.step),
    decimals,
  };
}

/** What a page has to know of its place, given what is made beside it. */
export function pageContext(
  { site, release, paths, editions, assets, siteUrl, lies }: TreeContext,
  path: string,
  made: readonly Beside[] = [],
): PageContext {
  const found = (['pdf', 'png'] as const).filter((ending) => lies(besidePath(path, ending)));
  return {
    release: pageRelease(site, release),
    path,
    language: release.framework.language,
    assets,
    beside: [...made, ...found],
    editions: editions.map((tree) => editionPage(tree, release, path)),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    exists: (other) => paths.pages.has(other),
  };
}

function editionPage(tree: TreePaths, release: Release, path: string): EditionPage {
  const { edition, id } = tree.release;
  const current = edition.id === release.edition.id;
  const exists = tree.pages.has(path);
  return {
    edition: edition.id,
    title: edition.title,
    current,
    ...(exists && id !== release.id ? { href: `${SITE_ROOT}${id}/${path}` } : {}),
  };
}

/** The way down to a country: its continent and region, as far as they have pages of their own. */
export function regionCrumbs(
  { regionPaths }: TreeContext,
  names: readonly string[],
): readonly Crumb[] {
  return [...new Set(names)].flatMap((name) => {
    const path = regionPaths.get(name);
    return path === undefined ? [] : [{ name, path }];
  });
}

/** A view's table as CSV: column ids, then the rows. */
export function csvText({ columns, rows }: TableView): string {
  return formatCsv([columns.map(({ id }) => id), ...rows]);
}
