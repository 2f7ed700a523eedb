import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const INDEX = here('../../../indices/lantern-sea');
let dir = '';
let program = '';
let usual = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'assayer-identity-'));
  program = join(dir, 'print-hashes.mjs');
  buildSync({
    entryPoints: [here('./print-hashes.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  usual = hashes({});
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: boolean;
  readonly order?: string;
  readonly cwd?: string;
}

/** What a fresh process prints under these circumstances and no others. */
function hashes({ env = {}, clock = false, order = 'sorted', cwd = dir }: Circumstances): string {
  const before = clock ? ['--import', pathToFileURL(here('./other-clock.mjs')).href] : [];
  return execFileSync(process.execPath, [...before, program, INDEX, order], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
}

describe('a release is the same bytes', () => {
  test('for every file of both editions of the second index', () => {
    expect(
      usual.split('\n').filter((line) => / scores\.csv [0-9a-f]{64}$/.test(line)),
    ).toHaveLength(2);
    expect(usual.split('\n').length).toBeGreaterThan(80);
  });

  test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu', 'UTC'])(
    'in the time zone %s',
    (TZ) => {
      expect(hashes({ env: { TZ } })).toBe(usual);
    },
  );

  test.each(['tr_TR.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8', 'C'])('under the locale %s', (locale) => {
    expect(hashes({ env: { LANG: locale, LC_ALL: locale, LANGUAGE: locale } })).toBe(usual);
  });

  test('under another clock that runs backwards, and other dice', () => {
    expect(hashes({ clock: true })).toBe(usual);
  });

  test.each(['reversed', 'shuffled'])('from files that come %s', (order) => {
    expect(hashes({ order })).toBe(usual);
  });

  test('from another working folder, with all of it turned at once', () => {
    const env = { TZ: 'Asia/Tokyo', LC_ALL: 'fr_FR.UTF-8', HOME: '/', USER: 'nobody' };
    expect(hashes({ env, clock: true, order: 'shuffled', cwd: tmpdir() })).toBe(usual);
  });
});
