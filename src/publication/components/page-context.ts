import type { EditionId, ReleaseId } from '../../model/index.ts';
import type { NodeLink, PageRelease } from '../views/index.ts';

/** Stands in a page for the way to the site's top folder, which differs between
 *  `/country/BLR.html` and `/2025.1/country/BLR.html`; whoever writes the page puts the way in. */
export const SITE_ROOT = '\uE000';

/** Endings of what may lie beside a page: its data, its picture, its document. */
export type Beside = 'csv' | 'json' | 'svg' | 'png' | 'pdf' | 'claims.csv';

/** Where a page stands, and what is known of what lies around it. Paths are inside the release's tree. */
export interface PageContext {
  readonly release: PageRelease;
  /** `country/BLR.html`. */
  readonly path: string;
  readonly language: string;
  /** Names of the site's assets, as published. */
  readonly assets: PageAssets;
  /** What lies beside this page. */
  readonly beside: readonly Beside[];
  /** The same page in the newest release of each edition; no address where that release has no such
   *  page, or is this one. */
  readonly editions: readonly EditionPage[];
  /** Where the site will stand, without a slash at its end. */
  readonly siteUrl?: string;
  /** True where the page at this path exists in this tree. */
  readonly exists: (path: string) => boolean;
}

/** Addresses of the style sheet and the scripts of a site. */
export interface PageAssets {
  readonly style: string;
  readonly scripts: Readonly<Record<PageScript, string | undefined>>;
}

/** The browser scripts, by the page part they add to. */
export type PageScript =
  | 'map'
  | 'ranking'
  | 'compare'
  | 'search'
  | 'flows'
  | 'explorer-engine'
  | 'explorer';

/** A step on the way down to a page; the last, the page itself, has no path. */
export interface Crumb {
  readonly name: string;
  readonly path?: string;
}

/** The same page in the newest release of one edition. */
export interface EditionPage {
  readonly edition: EditionId;
  readonly title: string;
  readonly href?: string;
  readonly current: boolean;
}

/** The link from a page to a path of its own tree: `../map/markets.html`. */
export function linkTo(page: PageContext, path: string): string {
  return page.path.includes('/') ? `../${path}` : path;
}

/** Path of a country's profile. */
export function countryPath(code: string): string {
  return `country/${code}.html`;
}

/** The way to the reasons for a node's value in a country, on its profile in this release or in another
 *  one, where the node may go by another id. */
export function whyLink(
  page: PageContext,
  code: string,
  node: string,
  release: ReleaseId = page.release.id,
): string {
  return linkInto(page, release, `${countryPath(code)}#why-${node}`);
}

/** The way to a place on this page as another release has it, or this one. */
export function hereIn(page: PageContext, release: ReleaseId, anchor: string): string {
  const path = release === page.release.id ? '' : `${SITE_ROOT}${release}/${page.path}`;
  return `${path}#${anchor}`;
}

/** The way to the values of every country that the mean of a node over the whole set is made of. */
export function ofAllLink(
  page: PageContext,
  node: string,
  release: ReleaseId = page.release.id,
): string {
  return linkInto(page, release, `rankings/${node}.html`);
}

function linkInto(page: PageContext, release: ReleaseId, path: string): string {
  return release === page.release.id ? linkTo(page, path) : `${SITE_ROOT}${release}/${path}`;
}

/** Path of a node's map. */
export function mapPath(node: NodeLink): string {
  return `map/${node.id}.html`;
}

/** Path of a node's own page: indicators have one; of an aggregate it is the ranking. */
export function nodePath(node: NodeLink): string {
  return node.kind === 'indicator' ? `indicator/${node.id}.html` : `rankings/${node.id}.html`;
}

/** Path of a node's ranking by groups that can be told apart. */
export function groupsPath({ id }: Pick<NodeLink, 'id'>): string {
  return `groups/${id}.html`;
}

/** The path of what lies beside a page: `country/BLR.csv`. */
export function besidePath(path: string, ending: Beside): string {
  return path.replace(/html$/, ending);
}

/** The name alone of what lies beside a page, for a link from that page: `BLR.csv`. */
export function besideLink(path: string, ending: Beside): string {
  return besidePath(path, ending).replace(/^.*\//, '');
}

/** The lasting address of a path of this release: absolute where the site's address is known. */
export function lastingAddress(page: PageContext, path: string): string {
  const place = `${page.release.id}/${path}`;
  return page.siteUrl === undefined ? `${SITE_ROOT}${place}` : `${page.siteUrl}/${place}`;
}
