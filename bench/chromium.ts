import type { Browser } from 'playwright-core';
import { findChromium } from '../scripts/chromium.mjs';
import { launchChromium } from '../test/support/chromium.ts';

/** The browser of the tests, without a window; undefined where this machine has none. */
export async function launchedChromium(): Promise<Browser | undefined> {
  const path = findChromium();
  if (path === undefined) return undefined;
  process.env['CHROMIUM_PATH'] = path;
  return launchChromium();
}
