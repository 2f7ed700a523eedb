import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../src/cli/publishing/serve-site.ts';
import { BUDGETS, compressedSize } from '../src/publication/site/budget.ts';
import { launchedChromium } from './chromium.ts';
import { dragSlider } from './explorer/drag-slider.ts';
import { traceTasks } from './explorer/thread-tasks.ts';
import { type Measure, median, size } from './measure.ts';
import type { Setting, Suite } from './setting.ts';

const [WAIT, FRAME] = [30, 50];
const SECONDS = 6;
/** An indicator of the component that the page opens with, and a pillar of it. */
const [FIRST, SECOND] = ['human-trafficking', 'markets'];
const WIDE = { width: 1280, height: 900 };

/** The reader's own weights in Chromium: 193 countries, 1,000 draws by the plan of the index. */
export const explorer: Suite = {
  names: ['explorer', 'explorer-cpu', 'explorer-frames', 'explorer-open', 'explorer-weight'],
  run: async (setting): Promise<readonly Measure[]> => {
    const browser = await launchedChromium();
    const own = weightOf(setting);
    if (!browser) return [{ name: 'explorer', found: 'no Chromium on this machine' }, own];
    const { server, port } = await serveSite(setting.site(), 0);
    const address = `http://127.0.0.1:${port}/explorer.html`;
    const opened = await opens(browser, address);
    const page = await browser.newPage({ viewport: WIDE });
    await page.goto(address);
    await settled(page);
    const moved = [...(await drags(page)), ...(await frames(browser, page))];
    await browser.close();
    server.close();
    return [...moved, opened, own];
  },
};

async function drags(page: Page): Promise<readonly Measure[]> {
  await dragSlider(page, FIRST, 2);
  const { waits, drawn, frames: gaps, longTasks } = await dragSlider(page, SECOND, SECONDS);
  const middle = median(waits);
  const late = gaps.filter((gap) => gap > FRAME).length;
  return [
    {
      name: 'explorer',
      found: `${ms(middle)} from a move of the slider to new intervals of 193 countries in the table (${waits.length} moves of a held slider; 95 % within ${ms(quantile(waits, 0.95))}; ${ms(median(drawn))} until the frame is drawn)`,
      met: waits.length > 0 && middle <= WAIT,
      bar: `≤ ${WAIT} ms, median`,
    },
    {
      name: 'explorer-frames',
      found: `${gaps.length} frames, ${late} of them above ${FRAME} ms, the longest ${ms(Math.max(...gaps))}; ${longTasks.length} long tasks by the wall's clock`,
    },
  ];
}

/** Held to CPU time, which a busy machine lengthens little. */
async function frames(browser: Browser, page: Page): Promise<readonly Measure[]> {
  const { main, inputs, questions, answers } = await traceTasks(browser, page, () =>
    dragSlider(page, FIRST, SECONDS),
  );
  const longest = Math.max(...main.map(({ cpu }) => cpu));
  const wall = Math.max(...main.map((task) => task.wall));
  const [moved, drawn, shown] = [inputs, questions, answers].map((tasks) =>
    median(tasks.map(({ cpu }) => cpu).filter((cpu) => cpu > 0)),
  );
  const way = (moved ?? 0) + (drawn ?? 0) + (shown ?? 0);
  return [
    {
      name: 'explorer-cpu',
      found: `${ms(way)} of CPU on that way: ${ms(moved ?? 0)} for the move, ${ms(drawn ?? 0)} in the worker for 1,000 draws, ${ms(shown ?? 0)} for the table (medians; ${questions.length} draws)`,
      met: way <= WAIT,
      bar: `≤ ${WAIT} ms`,
    },
    {
      name: 'explorer-frames',
      found: `${ms(longest)} of CPU for the longest of ${main.length} tasks of the main thread, ${ms(wall)} by the wall's clock`,
      met: main.length > 0 && longest <= FRAME,
      bar: `≤ ${FRAME} ms`,
    },
  ];
}

/** From the start of loading to the first intervals, and to everything. */
async function opens(browser: Browser, address: string): Promise<Measure> {
  const runs: { readonly first: number; readonly all: number }[] = [];
  for (let run = 0; run < 5; run++) {
    const page = await browser.newPage({ viewport: WIDE });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('.outcome[data-shown]', { state: 'attached' });
    const first = await page.evaluate(() => performance.now());
    await settled(page);
    runs.push({ first, all: await page.evaluate(() => performance.now()) });
    await page.close();
  }
  return {
    name: 'explorer-open',
    found: `${ms(median(runs.map(({ first }) => first)))} from the request for the page to its first intervals, ${ms(median(runs.map(({ all }) => all)))} to exact values and the effect of every weight; median of ${runs.length}`,
  };
}

function weightOf(setting: Setting): Measure {
  const assets = join(setting.site(), 'assets');
  const scripts = readdirSync(assets).filter((name) => /^explorer.*\.js$/.test(name));
  const bytes = (path: string): number =>
    existsSync(path) ? compressedSize(readFileSync(path)) : Number.POSITIVE_INFINITY;
  const script = scripts.reduce((sum, name) => sum + bytes(join(assets, name)), 0);
  const data = bytes(join(setting.site(), 'explorer-data.js'));
  const { script: mostScript = 0, data: mostData = 0 } = BUDGETS.explorer ?? {};
  return {
    name: 'explorer-weight',
    found: `${size(script)} of script, ${size(data)} of data`,
    met: scripts.length > 0 && script <= mostScript && data <= mostData,
    bar: `≤ ${size(mostScript)} and ≤ ${size(mostData)}, brotli`,
  };
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.outcome[data-settled="yes"]', { state: 'attached' });
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}
