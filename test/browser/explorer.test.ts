import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/cli/publishing/serve-site.ts';
import { withDescendants } from '../../src/model/index.ts';
import { folderDisk } from '../../src/publication/site/index.ts';
import type { Release } from '../../src/release/index.ts';
import { CHROMIUM, launchChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/folder-server.ts';
import { builtAssets, demoFolder, publishDemo, sealedIndex } from '../support/site-fixture.ts';

const INDEX = 'central-eastern-europe';

let folder = '';
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let release: Release;

beforeAll(async () => {
  if (!CHROMIUM) return;
  folder = mkdtempSync(join(tmpdir(), 'assayer-explorer-'));
  await publishDemo(INDEX, folderDisk(folder), { assets: builtAssets() });
  const { releases } = await sealedIndex(demoFolder(INDEX));
  const latest = releases.at(-1);
  if (!latest) throw new Error('no release');
  release = latest;
  server = await serveFolder(folder, '/some/where/');
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Opens the page and waits until its first results have settled. */
async function open(
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly wrong: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(address);
  if (options?.javaScriptEnabled !== false) await settled(page);
  return { page, context, wrong };
}

/** Waits until the effects, the last of the results, stand. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const outcome = document.querySelector<HTMLElement>('.outcome');
    return outcome?.dataset['settled'] === 'yes';
  });
}

/** The table as code → what its line says. */
async function linesOf(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = await page.$$eval('.outcome-table tbody tr', (rows) =>
    rows.map((row): [string, string[]] => [
      row.getAttribute('data-code') ?? '',
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? ''),
    ]),
  );
  return new Map(lines);
}

async function setSlider(page: Page, node: string, value: string, type = 'change'): Promise<void> {
  await page.$eval(
    `tr[data-node="${node}"] input[type="range"]`,
    (slider, [to, last]) => {
      if (!(slider instanceof HTMLInputElement)) return;
      slider.value = to ?? '';
      for (const name of ['input', ...(last === 'change' ? ['change'] : [])]) {
        slider.dispatchEvent(new Event(name, { bubbles: true }));
      }
    },
    [value, type],
  );
}

/** Ranks of criminality by plain sums, with one market and the actors weighed otherwise. */
function plainRanks(market: string, marketWeight: number, actors: number): Map<string, number> {
  const [criminality] = release.framework.components;
  const values = release.countries.map(({ code }) => {
    const means = (criminality?.children ?? []).map((pillar) => {
      let [sum, total] = [0, 0];
      for (const { id } of pillar.kind === 'aggregate' ? pillar.children : []) {
        const weight = id === market ? marketWeight : 1;
        const score = release.scores.find((one) => one.country === code && one.indicator === id);
        sum += weight * (score?.steps ?? Number.NaN);
        total += weight;
      }
      return sum / total;
    });
    return { code, value: ((means[0] ?? 0) + actors * (means[1] ?? 0)) / (1 + actors) };
  });
  return new Map(
    values.map(({ code, value }) => [
      code,
      1 + values.filter((other) => other.value > value + 1e-9).length,
    ]),
  );
}

describe.skipIf(!CHROMIUM)('the page on which weights are moved', () => {
  test('says without scripts what it would do, and shows the published weights', async () => {
    const { page, context } = await open(`${server.address}explorer.html`, {
      javaScriptEnabled: false,
    });
    expect(await page.textContent('.without-script')).toContain('With JavaScript');
    expect(await page.locator('.live:visible').count()).toBe(0);
    expect(await page.locator('table.weights:visible').count()).toBe(2);
    const markets = page.locator('tr[data-node="markets"]');
    expect(await markets.locator('td.published').textContent()).toBe('1');
    expect(await markets.locator('td.share').textContent()).toBe('50.0 %');
    expect(await page.locator('.tools a[href="methodology.html"]').count()).toBe(1);
    await context.close();
  });

  test('has a slider for every node below a component, and none for a component or a heading', async () => {
    const { page, context } = await open(`${server.address}explorer.html`);
    const sliders = await page.$$eval('tr[data-node]', (rows) =>
      rows
        .filter((row) => row.querySelector('input[type="range"]'))
        .map((row) => [
          row.closest('table')?.getAttribute('data-component'),
          row.getAttribute('data-node'),
        ]),
    );
    expect(sliders).toEqual(
      release.framework.components.flatMap((root) =>
        withDescendants(root)
          .slice(1)
          .map(({ id }) => [root.id, id]),
      ),
    );
    expect(release.framework.headings.length).toBeGreaterThan(0);
    await context.close();
  });

  test('begins with the published ranks, and a slider ranks anew as plain sums do', async () => {
    const { page, context, wrong } = await open(`${server.address}explorer.html`);
    expect(await page.textContent('.said .summed')).toContain('every rank is the published one');
    await setSlider(page, 'human-trafficking', '3.5');
    await setSlider(page, 'actors', '0.4');
    await settled(page);
    const lines = await linesOf(page);
    const expected = plainRanks('human-trafficking', 3.5, 0.4);
    expect(new Map([...lines].map(([code, [rank]]) => [code, Number(rank)]))).toEqual(expected);
    const published = plainRanks('', 1, 1);
    for (const [code, line] of lines) expect(Number(line[5])).toBe(published.get(code));
    expect([...expected].some(([code, rank]) => rank !== published.get(code))).toBe(true);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('a link gives the very digits in another browser, and says so', async () => {
    const first = await open(`${server.address}explorer.html`);
    await setSlider(first.page, 'cocaine-trade', '2');
    await first.page.selectOption('select[data-mean="markets"]', 'geometric');
    await settled(first.page);
    const lines = await linesOf(first.page);
    expect(first.page.url()).toContain(
      '#r=2025.1&c=criminality&w=cocaine-trade:2&m=markets:geometric',
    );
    await first.context.close();
    const again = await open(first.page.url());
    expect(await linesOf(again.page)).toEqual(lines);
    await again.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await again.page.click('button[name="copy"]');
    const link = await again.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/2025\.1\/explorer\.html#r=2025\.1&c=criminality.*&d=[0-9a-f]{8}$/);
    const digest = /d=([0-9a-f]{8})$/.exec(link)?.[1] ?? '';
    await again.context.close();
    const told = await open(`${server.address}explorer.html${link.slice(link.indexOf('#'))}`);
    expect(await told.page.textContent('.said .summed')).toContain('are those that the maker');
    await told.context.close();
    const wrongDigest = digest === '00000000' ? '11111111' : '00000000';
    const other = await open(
      `${server.address}explorer.html${link.slice(link.indexOf('#')).replace(digest, wrongDigest)}`,
    );
    expect(await other.page.textContent('.said .summed')).toContain('differ from those');
    await other.context.close();
  });

  test('a link to another release leads there', async () => {
    const { page, context } = await open(
      `${server.address}explorer.html#r=2023.1&c=criminality&w=cocaine-trade:2`,
    );
    expect(await page.textContent('.link-notice')).toContain('made with release 2023.1');
    await page.click('.link-notice a');
    await settled(page);
    expect(page.url()).toContain('/2023.1/explorer.html#r=2023.1');
    expect(await page.inputValue('tr[data-node="cocaine-trade"] input[type="number"]')).toBe('2');
    await context.close();
  });

  test('a link that is broken is read as far as it goes, and says what was passed over', async () => {
    const broken =
      'r=2025.1&c=criminality&w=cocaine-trade:2,no-such-node:3,heroin-trade:-4,arms-trafficking:NaN&m=markets:best&n=0';
    const { page, context, wrong } = await open(`${server.address}explorer.html#${broken}`);
    const said = await page.textContent('.link-notice');
    expect(said).toBe(
      'Some of this link says nothing here and was passed over: no-such-node:3, heroin-trade:-4, arms-trafficking:NaN, markets:best and 1 more.',
    );
    expect(await page.inputValue('tr[data-node="cocaine-trade"] input[type="number"]')).toBe('2');
    expect((await linesOf(page)).size).toBe(release.countries.length);
    expect(wrong).toEqual([]);
    await context.close();
    const gone = await open(`${server.address}explorer.html#r=1999.7&c=criminality`);
    expect(await gone.page.textContent('.link-notice')).toContain('which this site does not hold');
    expect(await gone.page.locator('.link-notice a').count()).toBe(0);
    await gone.context.close();
    const zero = await browser.newPage();
    await zero.goto(`${server.address}explorer.html#c=criminality&w=markets:0,actors:0`);
    await zero.waitForFunction(() =>
      document.querySelector('.summed')?.textContent?.includes('Nothing is left of Criminality'),
    );
    expect(await zero.locator('.outcome-table').isVisible()).toBe(false);
    await zero.close();
  });

  test('more draws are made on request, said, and pinned in the link with the same digits', async () => {
    const first = await open(`${server.address}explorer.html`);
    await setSlider(first.page, 'markets', '1.6');
    await first.page.selectOption('select[name="draws"]', '5000');
    await settled(first.page);
    expect(await first.page.textContent('.said .summed')).toContain('5,000 draws, seed 2025.');
    const lines = await linesOf(first.page);
    const link = first.page.url();
    expect(link).toMatch(/&n=5000$/);
    await first.context.close();
    const again = await open(link);
    expect(await linesOf(again.page)).toEqual(lines);
    expect(await again.page.inputValue('select[name="draws"]')).toBe('5000');
    await again.context.close();
  }, 60_000);

  test('the map says value, ranges and move of a country, and is coloured by moves on request', async () => {
    const { page, context, wrong } = await open(`${server.address}explorer.html`, {
      reducedMotion: 'reduce',
      hasTouch: true,
    });
    await setSlider(page, 'actors', '3');
    await settled(page);
    await page.click('.outcome-map summary');
    await page.waitForSelector('.outcome-map svg [data-country="POL"][style]');
    await page.dispatchEvent('.outcome-map [data-country="POL"]', 'click');
    const [rank, value, values, ranks, , published] = (await linesOf(page)).get('POL') ?? [];
    expect(await page.textContent('.outcome-map .map-said')).toContain(
      `Poland: ${value} (${values}), rank ${rank} (${ranks}), published ${published}: `,
    );
    await page.check('input[name="map-colour"][value="moves"]', { force: true });
    const style = await page.getAttribute('.outcome-map [data-country="POL"]', 'style');
    expect(style).toContain('--move-');
    expect(await page.locator('.outcome-map .legend li').count()).toBe(5);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('a served site lets its page start a worker', async () => {
    const { server: served, port } = await serveSite(folder, 0);
    const { page, context, wrong } = await open(`http://127.0.0.1:${port}/explorer.html`);
    await setSlider(page, 'markets', '2');
    await settled(page);
    expect(await page.textContent('.said .summed')).toContain('change rank');
    expect(wrong).toEqual([]);
    await context.close();
    served.close();
  });

  test('undo, redo, reset and presets by keyboard and button', async () => {
    const { page, context } = await open(`${server.address}explorer.html`);
    const field = 'tr[data-node="arms-trafficking"] input[type="number"]';
    const slider = page.locator('tr[data-node="arms-trafficking"] input[type="range"]');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.inputValue(field)).toBe('1.1');
    await page.keyboard.press('Control+z');
    expect(await page.inputValue(field)).toBe('1.05');
    await page.keyboard.press('Control+Shift+z');
    expect(await page.inputValue(field)).toBe('1.1');
    await page.click('button[name="undo"]');
    await page.click('button[name="undo"]');
    expect(await page.inputValue(field)).toBe('1');
    expect(await page.isDisabled('button[name="undo"]')).toBe(true);
    await page.selectOption('select[name="preset"]', { label: 'every indicator the same' });
    expect(await page.textContent('tr[data-node="arms-trafficking"] .share')).toBe('5.0 %');
    await page.click('tr[data-node="arms-trafficking"] button[name="leave-out"]');
    expect(await page.inputValue(field)).toBe('0');
    await page.click('button[name="reset"]');
    await settled(page);
    expect(await page.inputValue(field)).toBe('1');
    expect(await page.textContent('.said .summed')).toContain('every rank is the published one');
    await context.close();
  });

  test('the map is coloured by the bands of the values in the table', async () => {
    const { page, context, wrong } = await open(`${server.address}explorer.html`);
    await page.click('.outcome-map summary');
    await page.waitForSelector('.outcome-map svg [data-country="RUS"][style]');
    const fillOf = (code: string) =>
      page.$eval(`.outcome-map [data-country="${code}"]`, (shape) => shape.getAttribute('style'));
    const before = await fillOf('RUS');
    await page.check('input[name="component"][value="resilience"]', { force: true });
    await settled(page);
    expect(await fillOf('RUS')).not.toBe(before);
    expect(await page.locator('.outcome-map .legend li').count()).toBe(4);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('says so when nothing is left of a component', async () => {
    const { page, context } = await open(`${server.address}explorer.html`);
    await setSlider(page, 'markets', '0');
    await setSlider(page, 'actors', '0');
    await page.waitForFunction(() =>
      document
        .querySelector('.said .summed')
        ?.textContent?.includes('Nothing is left of Criminality'),
    );
    await context.close();
  });

  test('works from a folder, and gives its table and picture away', async () => {
    const address = pathToFileURL(join(folder, 'explorer.html')).href;
    const { page, context, wrong } = await open(address, { acceptDownloads: true });
    await page.check('input[name="component"][value="resilience"]', { force: true });
    await setSlider(page, 'prevention', '4');
    await settled(page);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button[name="csv"]'),
    ]);
    const csv = readFileSync(await table.path(), 'utf8')
      .trim()
      .split('\n');
    expect(csv[0]).toMatch(
      /^country,name,value,value_low,value_high,rank,rank_low,rank_high,rank_median,/,
    );
    expect(csv).toHaveLength(1 + release.countries.length);
    const lines = await linesOf(page);
    for (const line of csv.slice(1)) {
      const [code = '', , value, from, to, rank, low, high] = line.split(',');
      const ranks = low === high ? low : `${low}–${high}`;
      expect(lines.get(code)?.slice(0, 4)).toEqual([rank, value, `${from}–${to}`, ranks]);
    }
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button[name="svg"]'),
    ]);
    const svg = readFileSync(await picture.path(), 'utf8');
    expect(svg).toMatch(/^<svg .*<title id="t">Ranks by Resilience/);
    expect(svg.match(/<rect /g)).toHaveLength(1 + release.countries.length);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test.each([
    ['wide, light', 1280, 'light'],
    ['phone, dark', 390, 'dark'],
  ] as const)(
    'axe finds nothing and nothing scrolls sideways: %s',
    async (_, width, colorScheme) => {
      const { page, context } = await open(`${server.address}explorer.html`, {
        viewport: { width, height: 844 },
        colorScheme,
      });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      await context.close();
    },
  );
});
