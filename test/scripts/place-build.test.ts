import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../support/cli.ts';

const HOUR = 3_600_000;
const SCRIPT = pathToFileURL(join(ROOT, 'scripts/place-build.mjs')).href;
let folder = '';
let build = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assayer-place-'));
  build = join(folder, 'build');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Makes a build of these files and puts it in place at this time. */
function place(files: Readonly<Record<string, string>>, now: number): void {
  const next = join(folder, 'next');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(next, name)), { recursive: true });
    writeFileSync(join(next, name), text);
  }
  const code = `import { placeBuild } from ${JSON.stringify(SCRIPT)};
    placeBuild(${JSON.stringify(next)}, ${JSON.stringify(build)}, ${now});`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(existsSync(next)).toBe(false);
}

const program = (chunk: string): string =>
  `await new Promise((go) => setTimeout(go, Number(process.argv[2])));
   process.stdout.write((await import('./${chunk}')).said);\n`;
const said = (text: string): string => `export const said = ${JSON.stringify(text)};\n`;
const chunks = (): readonly string[] =>
  readdirSync(build).filter((name) => name.startsWith('chunk'));

describe('a build put in the place of the one before', () => {
  test('is complete where there was none', () => {
    place({ 'assayer.mjs': program('chunk-A.mjs'), 'chunk-A.mjs': said('a') }, 0);
    const run = spawnSync(process.execPath, [join(build, 'assayer.mjs'), '0'], {
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('a');
  });

  test('leaves a program that runs already the files it has yet to load', async () => {
    place({ 'assayer.mjs': program('chunk-A.mjs'), 'chunk-A.mjs': said('a') }, 0);
    const running = spawn(process.execPath, [join(build, 'assayer.mjs'), '1500']);
    let heard = '';
    running.stdout.on('data', (bytes: Buffer) => {
      heard += bytes.toString();
    });
    const ended = new Promise((resolve) => running.on('close', resolve));
    await new Promise((go) => setTimeout(go, 500));
    place({ 'assayer.mjs': program('chunk-B.mjs'), 'chunk-B.mjs': said('b') }, 1);
    await ended;
    expect(heard).toBe('a');
    const next = spawnSync(process.execPath, [join(build, 'assayer.mjs'), '0'], {
      encoding: 'utf8',
    });
    expect(next.stdout).toBe('b');
  });

  test('drops a replaced chunk an hour after it was replaced, however long it had served', () => {
    place({ 'chunk-A.mjs': 'a' }, 0);
    place({ 'chunk-B.mjs': 'b' }, 100 * HOUR);
    expect(chunks()).toEqual(['chunk-A.mjs', 'chunk-B.mjs']);
    place({ 'chunk-B.mjs': 'b' }, 101 * HOUR);
    expect(chunks()).toEqual(['chunk-A.mjs', 'chunk-B.mjs']);
    place({ 'chunk-B.mjs': 'b' }, 101 * HOUR + 1);
    expect(chunks()).toEqual(['chunk-B.mjs']);
  });

  test('keeps a chunk that comes back', () => {
    place({ 'chunk-A.mjs': 'a' }, 0);
    place({ 'chunk-B.mjs': 'b' }, 1);
    place({ 'chunk-A.mjs': 'a' }, 2);
    place({ 'chunk-A.mjs': 'a' }, 3 * HOUR);
    expect(chunks()).toEqual(['chunk-A.mjs']);
  });

  test('drops an asset at once, for a site publishes all that lie there', () => {
    place({ 'assets/a.js': 'a', 'assets/style.css': 'old' }, 0);
    place({ 'assets/b.js': 'b', 'assets/style.css': 'new' }, 1);
    expect(readdirSync(join(build, 'assets')).sort()).toEqual(['b.js', 'style.css']);
    expect(readFileSync(join(build, 'assets/style.css'), 'utf8')).toBe('new');
  });
});
