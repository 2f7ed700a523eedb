import type { Page } from 'playwright-core';

/** What a reader saw while holding a slider. Milliseconds. */
export interface Drag {
  /** For every move of the slider, from the event until intervals of that state, or of a later one, stood
   *  in the table. */
  readonly waits: readonly number[];
  /** The same until a frame was drawn with them. */
  readonly drawn: readonly number[];
  /** From one frame to the next. */
  readonly frames: readonly number[];
  /** Tasks above 50 ms, as the browser tells them to a page. */
  readonly longTasks: readonly number[];
}

/** Milliseconds from one place of the pointer to the next, as of a mouse that tells 60 places a second. */
const BEAT = 16;

/** Takes the slider of a node with the mouse and moves it to and fro for so many seconds. */
export async function dragSlider(page: Page, node: string, seconds: number): Promise<Drag> {
  const slider = page.locator(`tr[data-node="${node}"] input[type="range"]`);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`no slider of ${node}`);
  const [y, middle, reach] = [box.y + box.height / 2, box.x + box.width / 2, box.width * 0.4];
  await page.evaluate(watch);
  // The thumb stands at the published weight, a quarter of the way.
  await page.mouse.move(box.x + box.width / 4, y);
  await page.mouse.down();
  const started = performance.now();
  for (let beat = 1; beat * BEAT < seconds * 1000; beat++) {
    await page.mouse.move(middle - reach * Math.cos(beat / 25), y);
    const early = started + beat * BEAT - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  }
  await page.waitForTimeout(300);
  const found = await page.evaluate(() => globalThis.benchWatch?.());
  await page.mouse.up();
  if (!found) throw new Error('nothing was watched');
  return found;
}

declare global {
  /** Gives what was watched, and stops watching. */
  var benchWatch: (() => Drag) | undefined;
}

/** Runs in the page. The page tells which state it asked for last and which it showed last. */
function watch(): void {
  const outcome = document.querySelector<HTMLElement>('.outcome');
  if (!outcome) return;
  const waits: number[] = [];
  const drawn: number[] = [];
  const frames: number[] = [];
  const longTasks: number[] = [];
  let open: { readonly state: number; readonly since: number }[] = [];
  const input = (event: Event): void => {
    open.push({ state: Number(outcome.dataset['asked']), since: event.timeStamp });
  };
  document.addEventListener('input', input);
  const shown = new MutationObserver(() => {
    const now = performance.now();
    const state = Number(outcome.dataset['shown']);
    const met = open.filter((one) => one.state <= state);
    open = open.filter((one) => one.state > state);
    for (const { since } of met) waits.push(now - since);
    requestAnimationFrame(() => {
      // A message that is sent before a frame is drawn comes after it.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const end = performance.now();
        for (const { since } of met) drawn.push(end - since);
      };
      channel.port2.postMessage('');
    });
  });
  shown.observe(outcome, { attributeFilter: ['data-shown'] });
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  tasks.observe({ type: 'longtask' });
  let last = performance.now();
  let watching = true;
  const frame = (): void => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (watching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.benchWatch = () => {
    watching = false;
    document.removeEventListener('input', input);
    shown.disconnect();
    tasks.disconnect();
    return { waits, drawn, frames, longTasks };
  };
}
