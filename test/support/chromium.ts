import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Keep a browser on a closed network quiet. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium: `CHROMIUM_PATH`, else the first in `PATH`; undefined where there is none. */
export const CHROMIUM = chromiumPath();

if (CHROMIUM === undefined) {
  process.stdout.write(
    'skipped: no Chromium; install one (Debian: apt-get install chromium) or set CHROMIUM_PATH\n',
  );
}

function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = named
    ? [named]
    : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(executable);
}

/** A browser without a window. Throws where there is no Chromium. */
export function launchChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('no Chromium');
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: CHROMIUM,
    args: root ? [...QUIET, '--no-sandbox'] : QUIET,
  });
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
