import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderDisk } from '../../src/publication/site/index.ts';
import { CHROMIUM, launchChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/folder-server.ts';
import { builtAssets, publishDemo } from '../support/site-fixture.ts';

/** One page of every type, and both kinds where a type has two. */
const PAGES = [
  'index.html',
  'map/human-trafficking.html',
  'rankings.html',
  'rankings/markets.html',
  'groups/criminality.html',
  'country/BLR.html',
  'country/POL.html',
  '2021.1/country/BLR.html',
  'indicator/law-enforcement.html',
  'region/central-eastern-europe.html',
  'compare/BLR.html',
  'compare/central-eastern-europe.html',
  'compare.html?countries=BLR,POL',
  'quadrants.html',
  'series.html',
  'changes.html',
  'flows.html',
  'gaps.html',
  'sources.html',
  '2023.1/changes.html',
  'methodology.html',
  'audit.html',
  'data.html',
  'search.html',
  'explorer.html',
  '404.html',
  'embed/map-criminality.html',
  'embed/BLR.html',
] as const;

interface Mode {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  /** Rules of axe to run; all where the list is empty, none where there is no list. */
  readonly axe?: readonly string[];
}

/** What another width or another theme can break, looked for on pages that show every part once. */
const THEME_RULES = ['color-contrast', 'scrollable-region-focusable', 'target-size', 'bypass'];

const THEME_PAGES: readonly string[] = [
  'index.html',
  'rankings.html',
  'groups/criminality.html',
  'country/BLR.html',
  'indicator/law-enforcement.html',
  'compare.html?countries=BLR,POL',
  'quadrants.html',
  '2023.1/changes.html',
  'data.html',
  'explorer.html',
  'embed/BLR.html',
];

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let folder = '';
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  if (!CHROMIUM) return;
  folder = mkdtempSync(join(tmpdir(), 'assayer-site-'));
  await publishDemo('central-eastern-europe', folderDisk(folder), { assets: builtAssets() });
  server = await serveFolder(folder, '/some/where/');
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A page in a context of its own, with everything that went wrong on it and every request it made. */
async function open(
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly wrong: string[]; readonly requests: string[] }> {
  const page = await context.newPage();
  const wrong: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left before its font has come lets go of it.
    if (reason !== 'net::ERR_ABORTED') wrong.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, wrong, requests };
}

/** What axe finds wrong, a line each. */
async function violationsOf(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  // What passes is not told: on a page of 5,000 elements that takes longer than the rules themselves.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules.length > 0) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.skipIf(!CHROMIUM)('every page type', () => {
  const modes: readonly Mode[] = [
    { name: 'wide, light', viewport: WIDE, colorScheme: 'light', axe: [] },
    { name: 'wide, dark', viewport: WIDE, colorScheme: 'dark' },
    { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
    { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark', axe: THEME_RULES },
  ];

  describe.each(modes)('$name', ({ viewport, colorScheme, axe }) => {
    let context: BrowserContext;
    let opened: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      context = await browser.newContext({ viewport, colorScheme });
      opened = await open(context);
    });
    afterAll(() => context.close());

    test.each(PAGES)('%s is sound', async (path) => {
      const { page, wrong } = opened;
      await page.goto(server.address + path);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, 'scrolls sideways').toBeLessThanOrEqual(0);
      if (axe && (axe.length === 0 || THEME_PAGES.includes(path)))
        expect(await violationsOf(page, axe)).toEqual([]);
      expect(wrong.splice(0)).toEqual([]);
    });

    test('no page asks another server for anything, or sets a cookie', async () => {
      const { requests } = opened;
      expect(requests.length).toBeGreaterThan(PAGES.length);
      expect(requests.filter((url) => !url.startsWith(server.address))).toEqual(
        requests.filter((url) => /^(data|blob):/.test(url)),
      );
      expect(await context.cookies()).toEqual([]);
    });
  });

  test('every swatch of a legend is about as tall as its words', async () => {
    const context = await browser.newContext({ viewport: WIDE });
    const { page } = await open(context);
    await page.goto(`${server.address}index.html`);
    const rows = page.locator('.legend li');
    const heights = await rows.evaluateAll((items) =>
      items.map((item) => item.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(4);
    expect(Math.max(...heights)).toBeLessThan(30);
    await context.close();
  });

  test('a profile asks for at most four files and no script', async () => {
    const context = await browser.newContext({ viewport: WIDE });
    const { page, requests } = await open(context);
    await page.goto(`${server.address}country/BLR.html`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const asked = requests.filter((url) => !url.startsWith('data:'));
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
    expect(asked.some((url) => url.endsWith('.woff2'))).toBe(true);
    await context.close();
  });
});

describe.skipIf(!CHROMIUM)('keyboard', () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext({ viewport: WIDE });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  test('the map is one tab stop: arrows go to a neighbour, letters to a name, Enter to the profile', async () => {
    await page.goto(`${server.address}index.html`);
    const map = page.locator('figure.map svg.map');
    const said = page.locator('.map-said');
    await map.focus();
    await page.keyboard.type('pol');
    expect(await said.textContent()).toBe(
      'Poland, 4.67 (4.26–5.05), moderate influence, 14th of 19 (11–17)',
    );
    await page.keyboard.press('ArrowRight');
    expect(await said.textContent()).toMatch(/^(Belarus|Ukraine|Lithuania), /);
    await page.keyboard.press('ArrowLeft');
    expect(await said.textContent()).toMatch(/^(Poland|Lithuania|Slovakia|Czech Republic), /);
    expect(await page.locator('.map-list tr.at').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await said.textContent()).toBe('');
    await page.keyboard.type('bel');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/country/BLR.html');
    expect(await page.locator('h1').textContent()).toBe('Belarus');
  });

  test('no country on the map is a tab stop of its own', async () => {
    await page.goto(`${server.address}index.html`);
    const stops = await page.locator('figure.map svg a:not([tabindex="-1"])').count();
    expect(stops).toBe(0);
  });

  test('a column title sorts, twice turns the order round, and the link keeps it', async () => {
    await page.goto(`${server.address}rankings.html`);
    const first = page.locator('.ranking tbody tr').first().locator('th');
    const title = page.locator('.ranking thead button', { hasText: 'Resilience' });
    await title.focus();
    await page.keyboard.press('Enter');
    expect(await first.textContent()).toBe('Latvia');
    await page.keyboard.press('Enter');
    expect(await first.textContent()).toBe('Belarus');
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await page.reload();
    expect(await first.textContent()).toBe('Belarus');
  });

  test('typing a name without its accents narrows a ranking, and the link keeps it', async () => {
    await page.goto(`${server.address}rankings.html`);
    await page.getByLabel('Name contains').focus();
    await page.keyboard.type('LAND');
    expect(await page.locator('.ranking tbody tr:visible').count()).toBe(1);
    expect(await page.locator('.filter output').textContent()).toBe('1 of 19 countries');
    expect(page.url()).toContain('name=LAND');
    await page.goto(`${server.address}rankings.html`);
    await page.locator('select[name="region"]').selectOption('Northern Europe');
    expect(await page.locator('.ranking tbody tr:visible th').allTextContents()).toEqual([
      'Latvia',
      'Lithuania',
    ]);
  });

  test('groups are sorted inside, lose what does not fit, and hand the choice to the ranks', async () => {
    await page.goto(`${server.address}rankings.html`);
    await page.getByRole('link', { name: 'Groups that can be told apart' }).press('Enter');
    await page.waitForURL('**/groups/criminality.html');
    const names = page.locator('.ranking tbody tr:visible:not(.group) th a');
    const groups = page.locator('.ranking tr.group:visible');
    expect((await names.allTextContents()).slice(0, 6)).toEqual([
      ...['Russia', 'Ukraine'],
      ...['Belarus', 'Bosnia and Herzegovina', 'Montenegro', 'Serbia'],
    ]);
    await page.locator('.ranking thead button', { hasText: 'Criminality' }).press('Enter');
    expect((await names.allTextContents()).slice(0, 6)).toEqual([
      ...['Russia', 'Ukraine'],
      ...['Serbia', 'Bosnia and Herzegovina', 'Belarus', 'Montenegro'],
    ]);
    expect(await groups.count()).toBe(5);
    await page.getByLabel('Name contains').focus();
    await page.keyboard.type('ru');
    expect(await names.allTextContents()).toEqual(['Russia', 'Belarus']);
    expect(await groups.count()).toBe(2);
    expect(await page.locator('.filter output').textContent()).toBe('2 of 19 countries');
    await page.getByRole('link', { name: 'Ranks', exact: true }).press('Enter');
    await page.waitForURL('**/rankings/criminality.html?name=ru');
    expect(await page.locator('.ranking tbody tr:visible').count()).toBe(2);
  });

  test('countries are picked, shown and taken away, and the link carries them', async () => {
    await page.goto(`${server.address}compare.html`);
    const picker = page.getByLabel('Country to add');
    for (const country of ['Poland', 'Ukraine']) {
      await picker.selectOption(country);
      await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    }
    expect(page.url()).toContain('?countries=POL,UKR');
    await page.reload();
    const heads = page.locator('.picked thead th a');
    expect(await heads.allTextContents()).toEqual(['Poland', 'Ukraine']);
    const row = page.locator('.picked tr', { hasText: 'Criminal markets' }).locator('td');
    expect(await row.allTextContents()).toEqual(['5.134.74–5.50', '6.406.04–6.79']);
    await page.getByRole('button', { name: 'Remove Poland' }).press('Enter');
    expect(await heads.allTextContents()).toEqual(['Ukraine']);
  });

  test('a choice of one’s own has the ranges of the ready comparison, and leads to the same reasons', async () => {
    const shown = async (table: string): Promise<readonly (string | null)[][]> => [
      await page.locator(`${table} tbody .range`).allTextContents(),
      await page
        .locator(`${table} tbody td a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    ];
    await page.goto(`${server.address}compare/BLR.html`);
    const countries = await page
      .locator('.compare thead th a')
      .evaluateAll((links) =>
        links.map((link) => /(\w+)\.html/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
      );
    const [ranges = [], reasons = []] = await shown('.compare');
    expect(ranges).toHaveLength(36 * 6);
    await page.goto(`${server.address}compare.html?countries=${countries.join(',')}`);
    const [own, ownReasons] = await shown('.picked');
    expect(own).toEqual(ranges);
    expect(ownReasons).toEqual(reasons.map((link) => link?.replace('../', '')));
  });

  test('search finds by any name, tells how many, and Enter opens what is meant', async () => {
    await page.goto(`${server.address}search.html`);
    await page.getByLabel('Name').focus();
    await page.keyboard.type('czechia');
    expect(await page.locator('.search-form output').textContent()).toBe('1 found');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/country/CZE.html');
    await page.goto(`${server.address}search.html?q=PL`);
    await page.getByLabel('Name').press('Enter');
    await page.waitForURL('**/country/POL.html');
    await page.goto(`${server.address}search.html?q=kosovo`);
    expect(await page.locator('.unassessed li:visible').allTextContents()).toEqual([
      'Kosovo is not assessed in this index.',
    ]);
    await page.goto(`${server.address}search.html?q=zzz`);
    expect(await page.locator('.search-form output').textContent()).toContain('Try fewer letters');
  });

  test('the skip link is the first stop and leads to the content', async () => {
    await page.goto(`${server.address}country/BLR.html`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#main');
  });
});

describe.skipIf(!CHROMIUM)('without scripts', () => {
  test('every page is complete and offers no control that does nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    await page.goto(`${server.address}index.html`);
    expect(await page.locator('.map-list tbody tr').count()).toBe(19);
    for (const path of ['rankings.html', 'search.html', 'compare.html']) {
      await page.goto(server.address + path);
      expect(await page.locator('form:visible').count(), path).toBe(0);
      expect(await page.getByText('Belarus').count(), path).toBeGreaterThan(0);
    }
    await page.goto(`${server.address}rankings.html`);
    await page.getByRole('link', { name: 'Resilience', exact: true }).first().click();
    expect(page.url()).toContain('rankings/resilience.html');
    await page.getByRole('link', { name: 'Groups that can be told apart' }).click();
    expect(page.url()).toContain('groups/resilience.html');
    expect(await page.locator('.ranking tr.group:visible').count()).toBeGreaterThan(1);
    await context.close();
  });
});

describe.skipIf(!CHROMIUM)('from a folder', () => {
  test('pages are dressed, linked and alive', async () => {
    const context = await browser.newContext({ viewport: WIDE });
    const { page, wrong } = await open(context);
    const at = (path: string): string => `${pathToFileURL(folder).href}/${path}`;
    await page.goto(at('country/BLR.html'));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"'))).toBe(true);
    await page.getByRole('link', { name: '2021', exact: true }).click();
    expect(page.url()).toBe(at('2021.1/country/BLR.html'));
    await page.getByRole('link', { name: /latest release/ }).click();
    expect(page.url()).toBe(at('2025.1/country/BLR.html'));
    await page.goto(`${at('compare.html')}?countries=BLR,UKR`);
    expect(await page.locator('.picked thead th a').count()).toBe(2);
    await page.goto(at('rankings.html'));
    expect(await page.locator('.ranking thead button').count()).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe.skipIf(!CHROMIUM)('in print', () => {
  test('a page prints its content alone, on white, lists unrolled', async () => {
    const context = await browser.newContext({ viewport: WIDE, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${server.address}index.html`);
    for (const part of ['.menu', '.editions', '.skip', '#menu']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    const list = page.locator('.map-list');
    expect(
      await list.evaluate((element) => element.scrollHeight - element.clientHeight),
    ).toBeLessThan(3);
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    expect(ink).toBe('rgb(28, 27, 31)');
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    expect(pdf.length).toBeGreaterThan(10_000);
    await context.close();
  });
});
