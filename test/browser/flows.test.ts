import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files, ReleaseId } from '../../src/model/index.ts';
import { folderDisk, publishSite } from '../../src/publication/site/index.ts';
import { CHROMIUM, launchChromium } from '../support/chromium.ts';
import { evidenceSite } from '../support/evidence-site.ts';
import { serveFolder } from '../support/folder-server.ts';
import { builtAssets } from '../support/site-fixture.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let folder = '';
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  if (!CHROMIUM) return;
  folder = mkdtempSync(join(tmpdir(), 'assayer-flows-'));
  const { all } = evidenceSite();
  const releaseFiles = new Map<ReleaseId, Files>(
    all.map(({ id, manifest }) => [
      id,
      new Map([...manifest.keys()].map((path) => [path, new Uint8Array([1])])),
    ]),
  );
  const input = { releases: all, releaseFiles, assets: builtAssets(), software: 'test' };
  await publishSite(input, { disk: folderDisk(folder) });
  server = await serveFolder(folder, '/');
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** What is chosen in list, map and matrix. */
async function chosen(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const texts = (selector: string, read: (element: Element) => string) =>
      [...document.querySelectorAll(selector)].map(read);
    return {
      list: texts('.flow-list > li.at', ({ id }) => id),
      map: texts('.on-wide a.leg.at[aria-label]', (leg) =>
        (leg.getAttribute('aria-label') ?? '').replace(/:.*/, ''),
      ),
      matrix: texts('.flow-matrix a.at', ({ textContent }) => textContent ?? ''),
    };
  });
}

describe.skipIf(!CHROMIUM)('one choice of flows', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ viewport: WIDE });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  test('made on the map stands in list and matrix, and in the link', async () => {
    await page.goto(`${server.address}flows.html`);
    await page.locator('.on-wide .flow-numbers a[data-flows="BLR-f6 BLR-f2"]').click();
    expect(await chosen(page)).toEqual({
      list: ['BLR-f6', 'BLR-f2'],
      map: ['Ukraine to Belarus', 'Belarus to Poland'],
      matrix: ['3 · 4', '1'],
    });
    expect(page.url()).toMatch(/#leg-UKR~BLR$/);
    expect(await page.locator('.map-said').textContent()).toBe(
      'people Ukraine to Belarus to Poland; arms Ukraine to Belarus',
    );
  });

  test('made in the list or the matrix stands in the others', async () => {
    await page.goto(`${server.address}flows.html`);
    await page.locator('.flow-list a.flow-number', { hasText: '5' }).click();
    expect(await chosen(page)).toEqual({
      list: ['BLR-f3'],
      map: ['Donbas to Belarus', 'Belarus to European Union'],
      matrix: ['5'],
    });
    await page.locator('.flow-matrix a', { hasText: '3 · 4' }).click();
    expect((await chosen(page))['list']).toEqual(['BLR-f1', 'BLR-f2']);
  });

  test('goes back and forward with the browser, and is undone by a second press or Escape', async () => {
    await page.goto(`${server.address}flows.html`);
    await page.locator('.flow-list a.flow-number').nth(0).click();
    await page.locator('.flow-list a.flow-number').nth(1).click();
    expect((await chosen(page))['list']).toEqual(['BLR-f4']);
    await page.goBack();
    expect((await chosen(page))['list']).toEqual(['BLR-f6']);
    await page.goForward();
    expect((await chosen(page))['list']).toEqual(['BLR-f4']);
    await page.locator('.flow-list a.flow-number').nth(1).click();
    expect((await chosen(page))['list']).toEqual([]);
    await page.locator('.flow-list a.flow-number').nth(2).click();
    await page.keyboard.press('Escape');
    expect((await chosen(page))['list']).toEqual([]);
  });

  test('comes with the link, for a flow, a leg or a cell', async () => {
    for (const [place, list] of [
      ['#POL-f5', ['POL-f5']],
      ['#leg-BLR~POL', ['BLR-f6', 'POL-f5']],
      ['#cell-3-1', ['BLR-f1', 'BLR-f2']],
      ['#nothing', []],
      ['#%', []],
      ['#leg-BLR%7EPOL', ['BLR-f6', 'POL-f5']],
    ] as const) {
      await page.goto(`${server.address}index.html`);
      await page.goto(`${server.address}flows.html${place}`);
      expect((await chosen(page))['list'], place).toEqual(list);
    }
  });

  test('is narrowed by commodity, confidence and year in all three, and the link keeps it', async () => {
    await page.goto(`${server.address}flows.html`);
    const count = page.locator('.flow-filter output');
    expect(await count.textContent()).toBe('6 of 6 flows');
    await page.getByLabel('Commodity').selectOption({ label: 'arms · 3 flows' });
    expect(await count.textContent()).toBe('3 of 6 flows');
    await page.getByLabel('Confidence').selectOption('likely');
    expect(await count.textContent()).toBe('1 of 6 flows');
    expect(page.url()).toContain('commodity=arms&confidence=likely');
    await page.reload();
    expect(await page.locator('.flow-list > li:visible').count()).toBe(1);
    expect(await page.locator('.on-wide a.leg[aria-label]:visible').count()).toBe(1);
    expect(await page.locator('.on-wide a.leg:not(.rest) text').allTextContents()).toEqual(['4']);
    expect(await page.locator('.flow-matrix a:not(.off)').count()).toBe(1);
    await page.goto(`${server.address}flows.html?period=2017`);
    expect(await page.locator('.flow-list > li:visible').count()).toBe(1);
    await page.goto(`${server.address}flows.html?commodity=nothing`);
    expect(await count.textContent()).toBe('6 of 6 flows');
  });

  test('is made by keyboard alone: legs are links with names', async () => {
    await page.goto(`${server.address}flows.html`);
    const leg = page.getByRole('link', { name: 'Donbas to Belarus: coal (5)' });
    await leg.focus();
    await page.keyboard.press('Enter');
    expect((await chosen(page))['list']).toEqual(['BLR-f3']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Donbas to Belarus: coal (5)',
    );
  });

  test('works from a folder too', async () => {
    await page.goto(`${pathToFileURL(folder).href}/flows.html`);
    await page.locator('.flow-list a.flow-number').nth(0).click();
    expect((await chosen(page))['list']).toEqual(['BLR-f6']);
    await page.goBack();
    expect((await chosen(page))['list']).toEqual([]);
  });
});

describe.skipIf(!CHROMIUM)('pages of evidence', () => {
  const PAGES = ['flows.html', 'flows.html?commodity=arms#BLR-f1', 'gaps.html', 'sources.html'];

  test.each([
    ['wide and light', WIDE, 'light'],
    ['wide and dark', WIDE, 'dark'],
    ['a phone', PHONE, 'light'],
  ] as const)(
    'are sound by the rules of axe and never scroll sideways: %s',
    async (_, viewport, colorScheme) => {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      const found: string[] = [];
      page.on('pageerror', ({ message }) => found.push(message));
      for (const path of PAGES) {
        await page.goto(server.address + path);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          ),
        );
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (sideways > 0) found.push(`${path} scrolls sideways`);
      }
      expect(found).toEqual([]);
      await context.close();
    },
  );

  test('without scripts show every flow, and links lead from map and matrix to the list', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: WIDE });
    const page = await context.newPage();
    await page.goto(`${server.address}flows.html`);
    expect(await page.locator('.flow-list > li:visible').count()).toBe(6);
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.locator('.on-wide .flow-numbers a[data-flows="BLR-f6 BLR-f2"]').click();
    expect(page.url()).toMatch(/#leg-UKR~BLR$/);
    const lit = page.locator('.flow-list > li:has(> :target)');
    expect(await lit.getAttribute('id')).toBe('BLR-f6');
    await page.locator('.flow-list summary').first().click();
    const claim = page.locator('.flow-list details[open] a.claim-id').first();
    expect(await claim.getAttribute('href')).toMatch(/^country\/BLR\.html#claim-c\d+$/);
    await context.close();
  });

  test('on a phone the map has its own drawing, names and numbers clear of each other', async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await page.goto(`${server.address}flows.html`);
    expect(await page.locator('.on-wide svg').first().isVisible()).toBe(false);
    const boxes = await page
      .locator('.on-narrow .flow-names text, .on-narrow .flow-numbers rect')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const clashes = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 4 && down > 4;
      }),
    );
    expect(boxes.length).toBeGreaterThan(6);
    expect(clashes).toEqual([]);
    await page.locator('.flow-list a.flow-number').first().click();
    expect(await page.locator('.on-narrow a.leg.at').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('in print lines are black, the list stands beside its numbers, controls are gone', async () => {
    const context = await browser.newContext({ viewport: WIDE });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${server.address}flows.html`);
    expect(await page.locator('.flow-filter').isVisible()).toBe(false);
    const colours = await page
      .locator('.on-wide .line')
      .evaluateAll((all) => [...new Set(all.map((line) => getComputedStyle(line).stroke))]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
    const list = page.locator('.map-list');
    expect(await list.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(3);
    await context.close();
  });
});
