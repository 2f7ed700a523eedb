import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/model/index.ts';
import { ROOT } from '../support/cli.ts';

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGTERM');
});

/** Starts the clone's `start` script and resolves with all it printed up to its address. */
function start(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly printed: string; readonly url: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'run.mjs'), 'start'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let printed = '';
  return new Promise((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      printed += bytes.toString();
      const url = /^(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(printed)?.[1];
      if (url) resolve({ printed, url });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
}

describe('npm start', () => {
  test('publishes the demo and serves it: one address, a page that names every country', async () => {
    const { printed, url } = await start({ PORT: '0' });
    expect(printed.match(/https?:\/\//g)).toHaveLength(1);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    const html = await page.text();
    const countries = parseCsv(
      readFileSync(
        join(ROOT, 'indices/central-eastern-europe/editions/2025/countries.csv'),
        'utf8',
      ),
    ).records.slice(1);
    expect(countries).toHaveLength(19);
    for (const { fields } of countries) expect(html).toContain(fields[1]?.text);
    expect((await fetch(`${url}country/BLR.html`)).status).toBe(200);
    expect((await fetch(`${url}nothing-here.html`)).status).toBe(404);
  });
});
