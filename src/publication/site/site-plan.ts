import type { Release } from '../../release/index.ts';
import type { PageAssets } from '../components/index.ts';
import { releaseAudit, releasesUpTo, siteReleases } from '../views/index.ts';
import { sharedInputs, textInputs, textsInputs, treeInputs } from './inputs.ts';
import type { SiteInput } from './site-input.ts';
import { countryPages } from './tree/country-pages.tsx';
import { evidencePages } from './tree/evidence-pages.tsx';
import { nodePages } from './tree/node-pages.tsx';
import { locatorOf } from './tree/pictures.ts';
import { regionPages } from './tree/region-pages.tsx';
import { dataPages, releasePages } from './tree/release-pages.tsx';
import type { SitePage } from './tree/site-page.ts';
import { type TreeContext, treeContext } from './tree/tree-context.ts';
import { treePaths } from './tree/tree-paths.ts';

/** The pages of one release, in the order they are made. */
export interface SiteTree {
  readonly release: Release;
  readonly pages: readonly SitePage[];
}

/** Every page of a site, none of them made yet. `kept` gives what an earlier publication may have made. */
export function planSite(
  input: SiteInput,
  assets: PageAssets,
  kept: Partial<Pick<TreeContext, 'locator' | 'audit'>> = {},
): readonly SiteTree[] {
  const site = siteReleases(input.releases);
  const { locator = locatorOf, audit = (release: Release) => releaseAudit(site, release) } = kept;
  const siteUrl = siteUrlOf(site.latest);
  const pictures = input.pictures ?? new Set<string>();
  const trees = new Map(site.all.map((release) => [release, treePaths(site, release)]));
  const editions = site.editions.flatMap((release) => trees.get(release) ?? []);
  const links = editions.map((tree) => [tree.release.edition, treeInputs(tree)]);
  return [...trees].map(([release, paths]) => {
    const context = treeContext({
      site,
      release,
      paths,
      editions,
      assets,
      siteUrl,
      locator,
      audit,
      lies: (path) => pictures.has(`${release.id}/${path}`),
    });
    const shared = sharedInputs(releasesUpTo(site, release), [
      input.software,
      assets,
      input.rules,
      siteUrl,
      links,
      treeInputs(paths),
    ]);
    const texts = textsInputs(site, release);
    const files = input.releaseFiles.get(release.id) ?? new Map<string, Uint8Array>();
    return {
      release,
      pages: [
        ...releasePages(context, shared, input.rules ?? []),
        ...countryPages(context, shared, (code) => textInputs(site, release, code), texts),
        ...nodePages(context, shared),
        ...regionPages(context, shared),
        ...evidencePages(context, `${shared} ${texts}`),
        ...dataPages(context, `${shared} ${texts}`, files),
      ],
    };
  });
}

/** Where the site will stand, without a slash at its end; undefined where the index does not say. */
export function siteUrlOf({ index }: Release): string | undefined {
  return index.url?.replace(/\/+$/, '');
}
