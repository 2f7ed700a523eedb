import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveSite } from '../src/cli/publishing/serve-site.ts';
import { BUDGETS, compressedSize } from '../src/publication/site/budget.ts';
import { planSite } from '../src/publication/site/site-plan.ts';
import { readBenchReleases } from './bench-index.ts';
import { launchedChromium } from './chromium.ts';
import { type Measure, size } from './measure.ts';
import { assetNames } from './pages/asset-stand-ins.ts';
import type { Setting, Suite } from './setting.ts';

/** Of pages made alike the longest weighs most: so many of each kind are compressed. */
const LONGEST = 6;
const MOST_REQUESTS = 4;

/** What a reader's browser loads, page kind by page kind, over HTTP. */
export const weight: Suite = {
  names: ['weight'],
  run: async (setting) => {
    const browser = await launchedChromium();
    const heaviest = await heaviestPages(setting);
    const { server, port } = await serveSite(setting.site(), 0);
    const found: Measure[] = [];
    for (const page of heaviest) {
      const loaded = browser && (await load(browser, `http://127.0.0.1:${port}/${page.path}`));
      found.push(measureOf(page, loaded, setting.site()));
    }
    await browser?.close();
    server.close();
    return found;
  },
};

interface WeighedPage {
  readonly kind: string;
  readonly path: string;
  readonly bytes: number;
  /** All scripts of the page of this kind that names the most; bytes after brotli. */
  readonly script: number;
}

/** What the browser asked for while it opened a page, the page itself included. */
interface Loaded {
  readonly requests: number;
  readonly scripts: readonly string[];
}

function measureOf(
  { kind, path, bytes, script: named }: WeighedPage,
  loaded: Loaded | undefined,
  site: string,
): Measure {
  const profile = kind === 'profile';
  const html = BUDGETS.html[kind] ?? BUDGETS.anyHtml;
  const { explorer } = BUDGETS;
  // The page that computes carries its data in a script of its own.
  const computing = kind === 'explorer' && explorer ? explorer.script + explorer.data : undefined;
  const scriptBar = profile ? 0 : (computing ?? BUDGETS.script);
  const asked = (loaded?.scripts ?? []).map((address) => join(site, new URL(address).pathname));
  const script = Math.max(named, sizeOfAll(asked));
  const requests = loaded
    ? `${loaded.requests} requests, ${size(script)} script`
    : 'requests not counted: no Chromium on this machine';
  return {
    name: `weight ${kind}`,
    found: `${size(bytes)} HTML, ${requests} (${path})`,
    met:
      bytes <= html &&
      script <= scriptBar &&
      (!profile || (loaded?.requests ?? 0) <= MOST_REQUESTS),
    bar: `HTML ≤ ${size(html)}, script ≤ ${size(scriptBar)}${computing ? ' with its data' : ''}${profile ? `, ≤ ${MOST_REQUESTS} requests` : ''}, brotli`,
  };
}

async function heaviestPages(setting: Setting): Promise<readonly WeighedPage[]> {
  const { all: releases } = await readBenchReleases(setting.index().releases);
  const input = { releases, releaseFiles: new Map(), assets: new Map(), software: 'bench' };
  const kinds = new Map<string, string[]>();
  for (const { release, pages } of planSite(input, assetNames())) {
    for (const { kind, path } of pages) {
      if (!path.endsWith('.html')) continue;
      const paths = kinds.get(kind) ?? [];
      kinds.set(kind, paths);
      paths.push(`${release.id}/${path}`);
    }
  }
  return [...kinds].map(([kind, paths]) => heaviestOf(kind, paths, setting.site()));
}

function heaviestOf(kind: string, paths: readonly string[], site: string): WeighedPage {
  const pages = paths
    .map((path) => ({ path, html: readFileSync(join(site, path), 'utf8') }))
    .sort((a, b) => b.html.length - a.html.length);
  const script = Math.max(
    ...pages.map(({ path, html }) => sizeOfAll(scriptsOf(join(site, path), html))),
  );
  const weighed = pages
    .slice(0, LONGEST)
    .map(({ path, html }) => ({ kind, path, bytes: compressedSize(html), script }));
  const most = Math.max(...weighed.map(({ bytes }) => bytes));
  return weighed.find(({ bytes }) => bytes === most) ?? { kind, path: '', bytes: 0, script };
}

/** Files of the scripts that a page names, its data script with them. */
function scriptsOf(page: string, html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) =>
    join(dirname(page), src),
  );
}

const sizes = new Map<string, number>();

function sizeOfAll(files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const bytes = sizes.get(file) ?? compressedSize(readFileSync(file));
    sizes.set(file, bytes);
    return sum + bytes;
  }, 0);
}

async function load(browser: Browser, address: string): Promise<Loaded> {
  const page = await browser.newPage();
  const scripts: string[] = [];
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('http')) return;
    requests++;
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return { requests, scripts };
}
