import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderDisk } from '../../src/publication/site/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/folder-server.ts';
import { builtAssets, publishDemo } from '../support/site-fixture.ts';

/** One page of every type of the Lantern Sea, whose editions, names and headings are long. */
const PAGES = [
  'index.html',
  'map/light.html',
  'rankings.html',
  'groups/light.html',
  'country/XBR.html',
  'indicator/masonry.html',
  'region/skerry-coast.html',
  'compare/XBR.html',
  'compare/skerry-coast.html',
  'series.html',
  'changes.html',
  'flows.html',
  'gaps.html',
  'sources.html',
  'methodology.html',
  'audit.html',
  'data.html',
  'search.html',
  '404.html',
] as const;

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assayer-widths-'));
  await publishDemo('lantern-sea', folderDisk(folder), { assets: builtAssets() });
  server = await serveFolder(folder, '/');
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([1280, 390])('at a width of %d', (width) => {
  test('no page of the Lantern Sea is wider than its window', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const wide: string[] = [];
    for (const path of PAGES) {
      await page.goto(`${server.address}${path}`);
      const taken = await page.evaluate(() => document.documentElement.scrollWidth);
      if (taken > width) wide.push(`${path}: ${taken}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  }, 60_000);

  test('search is in sight and a step away on the opening page', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${server.address}index.html`);
    const link = page.locator('.masthead').getByRole('link', { name: 'Search' });
    expect(await link.locator('visible=true').count()).toBe(1);
    await link.locator('visible=true').click();
    await page.waitForURL('**/search.html');
    await page.close();
  }, 60_000);
});
