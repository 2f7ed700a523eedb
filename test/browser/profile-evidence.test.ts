import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderDisk } from '../../src/publication/site/index.ts';
import { CHROMIUM, launchChromium } from '../support/chromium.ts';
import { builtAssets, publishDemo } from '../support/site-fixture.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let folder = '';
let browser: Browser;
beforeAll(async () => {
  if (!CHROMIUM) return;
  folder = mkdtempSync(join(tmpdir(), 'assayer-evidence-'));
  await publishDemo('lantern-sea', folderDisk(folder), { assets: builtAssets() });
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const address = (path: string) => `${pathToFileURL(folder)}/${path}`;

/** A page of the folder, opened without scripts as from a stick. */
async function opened(
  path: string,
  viewport = WIDE,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address(path));
  return page;
}

/** Where an element stands in the window, from its top. */
async function topOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).boundingBox())?.y ?? Number.NaN;
}

describe.skipIf(!CHROMIUM)('a profile without scripts', () => {
  test('shows its text alone until a mark is followed; then the claim stands below the paragraph', async () => {
    const page = await opened('country/XPQ.html');
    expect(await page.locator('.claim:visible').count()).toBe(0);
    expect(await page.locator('.why:visible').count()).toBe(0);
    await page.locator('#mark-c35').click();
    expect(await page.locator('.claim:visible').count()).toBe(1);
    const card = page.locator('#claim-c35');
    expect(await card.isVisible()).toBe(true);
    expect(await card.innerText()).toContain('likely (55–80');
    const [mark, claim] = [await topOf(page, '#mark-c35'), await topOf(page, '#claim-c35')];
    expect(mark).toBeGreaterThan(0);
    expect(claim).toBeGreaterThan(mark);
    expect(claim).toBeLessThan(WIDE.height);
    await page.context().close();
  });

  test('is worked by keyboard: Enter on a mark, Tab into the card, Enter on the way back', async () => {
    const page = await opened('country/XPQ.html');
    await page.locator('#mark-c29').focus();
    await page.keyboard.press('Enter');
    await page.locator('#claim-c29').waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    const inside = page.locator('#claim-c29 :focus');
    expect(await inside.innerText()).toBe('Landing');
    await page.keyboard.press('Tab');
    expect(await page.locator('#claim-c29 :focus').innerText()).toBe('Back to the text');
    await page.keyboard.press('Enter');
    await page.locator('#claim-c29').waitFor({ state: 'hidden' });
    expect(page.url()).toMatch(/#mark-c29$/);
    await page.context().close();
  });

  test('opens why a score is what it is from the table, and from there a claim', async () => {
    const page = await opened('country/XPQ.html');
    await page.locator('a[href="#why-relief"]').first().click();
    const why = page.locator('#why-relief');
    expect(await why.isVisible()).toBe(true);
    expect(await why.innerText()).toContain('6 claims from 1 source');
    await why.locator('a[href="#claim-c36"]').click();
    expect(await page.locator('#claim-c36').isVisible()).toBe(true);
    await page.goBack();
    expect(await why.isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([
    ['wide, light', WIDE, 'light'],
    ['phone, dark', PHONE, 'dark'],
  ] as const)('is accessible with a claim or a reason open: %s', async (_, viewport, scheme) => {
    const context = await browser.newContext({ viewport, colorScheme: scheme });
    const page = await context.newPage();
    for (const at of ['claim-c38', 'why-lamp-care', 'claim-c35']) {
      await page.goto(address(`country/XPQ.html#${at}`));
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        at,
      ).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, at).toBeLessThanOrEqual(0);
    }
    await context.close();
  });

  test('prints every claim in a line below its paragraph', async () => {
    const page = await opened('country/XPQ.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.text > .claim:visible').count()).toBe(14);
    expect(await page.locator('.back:visible').count()).toBe(0);
    await page.context().close();
  });
});
