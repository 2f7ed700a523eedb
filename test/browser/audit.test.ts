import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, launchChromium } from '../support/chromium.ts';
import { assayer, ROOT } from '../support/cli.ts';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  if (!CHROMIUM) return;
  folder = mkdtempSync(join(tmpdir(), 'assayer-audit-'));
  const demo = join(ROOT, 'indices/central-eastern-europe');
  await assayer(folder, ['audit', demo, '--edition', '2025', '--out', 'audit']);
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!CHROMIUM)('the page of an audit, opened from its folder', () => {
  test.each([
    ['wide, light', 1280, 'light'],
    ['wide, dark', 1280, 'dark'],
    ['phone, light', 390, 'light'],
  ] as const)(
    'is accessible and asks for nothing else: %s',
    async (_, width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const requests: string[] = [];
      const wrong: string[] = [];
      page.on('request', (request) => requests.push(request.url().slice(0, 40)));
      page.on('console', (message) => wrong.push(message.text()));
      await page.goto(pathToFileURL(join(folder, 'audit/audit.html')).href);
      const details = await page.locator('details').all();
      for (const one of details) await one.locator('summary').click();
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([]);
      expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
      expect(requests.filter((url) => url.startsWith('file:'))).toHaveLength(1);
      expect(wrong).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test('each verdict of the summary leads to its section', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'audit/audit.html')).href);
    const links = await page.locator('.audit-verdicts a').all();
    expect(links).toHaveLength(11);
    for (const link of links) {
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      expect(await page.locator(`section#${id} h2`).count()).toBe(1);
      expect(await page.locator(`section#${id} .audit-verdict`).textContent()).not.toBe('');
    }
    await context.close();
  });
});
