import type { MapGeometry } from '../../atlas/index.ts';
import { bytesOf, type CountryCode } from '../../model/index.ts';
import { releaseFeed, siteReleases } from '../views/index.ts';
import { type PublishedAssets, publishedAssets } from './assets.ts';
import { keptAudits } from './audit/kept-audits.ts';
import { BUDGETS, Scales } from './budget.ts';
import { type Kept, openKept } from './kept.ts';
import { feedText, robotsText, sitemapText } from './root-files.ts';
import type { SiteDisk } from './site-disk.ts';
import type { SiteInput } from './site-input.ts';
import { planSite, siteUrlOf } from './site-plan.ts';
import { readSiteRecord } from './site-record.ts';
import { SiteWriter, type WriteCounts } from './site-writer.ts';
import { COMPARE_DATA } from './tree/compare-script.ts';
import { EXPLORER_DATA } from './tree/explorer-pages.tsx';
import { locatorOf } from './tree/pictures.ts';
import { treePaths } from './tree/tree-paths.ts';

/** Where a site goes, and what watches over it. */
export interface SiteEffects {
  readonly disk: SiteDisk;
  /** Milliseconds of any clock that runs forward. */
  readonly clock?: () => number;
  /** Told after every page. */
  readonly progress?: (done: number, all: number) => void;
  /** Lets other work of the process have its turn. */
  readonly pause?: () => Promise<void>;
}

/** Pages count with their copies at the top of the site. A skipped file's inputs were those of the
 *  last publication, so that it was not made again. */
export interface SiteReport extends WriteCounts {
  readonly milliseconds: number;
  /** Compressed bytes of the heaviest page of each kind that came near its budget. */
  readonly heaviest: ReadonlyMap<string, number>;
}

const PAUSE_EVERY = 64;

const EXPLORER_SCRIPTS = ['explorer-engine', 'explorer'] as const;

/** Writes the site of an index: each release under its number, the latest at the top as well.
 *  Only files whose bytes differ are written, only files of an earlier publication removed.
 *  Throws OverBudget and AssetMissing, and then the site is as it was. */
export async function publishSite(input: SiteInput, effects: SiteEffects): Promise<SiteReport> {
  const { disk, clock = () => 0, progress, pause = async () => {} } = effects;
  const started = clock();
  const site = siteReleases(input.releases);
  const assets = publishedAssets(input.assets);
  const scales = new Scales(input.budgets ?? BUDGETS);
  const before = readSiteRecord(disk);
  weighAssets(scales, assets, input.budgets ? new Set() : before.files);
  const locators = openKept<MapGeometry>(disk, 'locators', input.software);
  const audits = keptAudits(site, disk, input.software);
  const trees = planSite(input, assets.names, {
    locator: locatorsIn(locators),
    audit: audits.of,
  });
  const all = trees.reduce((sum, { pages }) => sum + pages.length, 0);
  const writer = new SiteWriter(disk, before, input.endings);
  try {
    putRootFiles(input, assets, writer);
    let done = 0;
    for (const { release, pages } of trees) {
      const folders = release === site.latest ? [`${release.id}/`, ''] : [`${release.id}/`];
      for (const page of pages) {
        writer.putPage(page, folders, (path, content) => {
          if (path.endsWith('.html') && typeof content === 'string') {
            scales.weighPage(page.kind, path, content);
          }
          if (path === COMPARE_DATA) weighCompare(scales, assets, content);
          if (path === EXPLORER_DATA) scales.weighExplorer([], bytesIn(content));
        });
        done++;
        progress?.(done, all);
        if (done % PAUSE_EVERY === 0) await pause();
      }
    }
  } catch (error) {
    writer.abandon();
    throw error;
  }
  locators.save();
  audits.save();
  return { ...writer.finish(), milliseconds: clock() - started, heaviest: scales.heaviest() };
}

/** Small maps are the same in every publication, and each takes as long as a page. */
function locatorsIn(kept: Kept<MapGeometry>): (codes: readonly CountryCode[]) => MapGeometry {
  return (codes) => {
    const key = codes.join(' ');
    const known = kept.get(key);
    if (known) return known;
    const made = locatorOf(codes);
    kept.put(key, made);
    return made;
  };
}

function putRootFiles(input: SiteInput, assets: PublishedAssets, writer: SiteWriter): void {
  const site = siteReleases(input.releases);
  const url = siteUrlOf(site.latest);
  for (const [path, bytes] of assets.files) writer.put(path, bytes);
  if (url !== undefined)
    writer.put(
      'sitemap.xml',
      sitemapText(
        site.all.map((release) => treePaths(site, release)),
        url,
      ),
    );
  writer.put('feed.xml', feedText(site.latest, releaseFeed(site), url));
  writer.put('robots.txt', robotsText(url));
}

/** An asset's name tells its content: one that was published by this name before has been weighed. */
function weighAssets(
  scales: Scales,
  { names, files }: PublishedAssets,
  weighed: ReadonlySet<string>,
): void {
  const unknown = (path: string) => (weighed.has(path) ? undefined : files.get(path));
  const style = unknown(`assets/${names.style}`);
  if (style) scales.weighStyle(names.style, style);
  const computing = EXPLORER_SCRIPTS.flatMap((name) => {
    const script = names.scripts[name];
    return (script !== undefined && unknown(`assets/${script}`)) || [];
  });
  scales.weighExplorer(computing);
  for (const [name, script] of Object.entries(names.scripts)) {
    if (EXPLORER_SCRIPTS.some((own) => own === name)) continue;
    const bytes = script === undefined ? undefined : unknown(`assets/${script}`);
    if (bytes) scales.weighScripts(script ?? '', [bytes]);
  }
}

/** The page of comparisons loads its data as a script too. */
function weighCompare(
  scales: Scales,
  { names, files }: PublishedAssets,
  data: string | Uint8Array,
): void {
  const script = files.get(`assets/${names.scripts.compare}`);
  const content = bytesIn(data);
  scales.weighScripts('compare.html', script ? [script, content] : [content]);
}

function bytesIn(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? bytesOf(data) : data;
}
