import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../../src/cli/publishing/serve-site.ts';

describe('a served site', () => {
  let folder = '';
  let port = 0;
  let server: Server;
  beforeAll(async () => {
    const outside = mkdtempSync(join(tmpdir(), 'assayer-serve-'));
    folder = join(outside, 'site');
    mkdirSync(join(folder, 'country'), { recursive: true });
    mkdirSync(join(folder, '.assayer'));
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(folder, '.assayer', 'site.json'), '{}');
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, '404.html'), 'nothing here');
    writeFileSync(join(folder, 'country', 'BLR.csv'), 'a,b\n');
    ({ server, port } = await serveSite(folder, 0));
  });
  afterAll(() => {
    server.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);

  test('answers with its files, their types and a policy that lets nobody in', async () => {
    const home = await get('/');
    expect(await home.text()).toBe('home');
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(home.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/country/BLR.csv')).headers.get('content-type')).toContain('text/csv');
  });

  test('answers 404 with its own page', async () => {
    const missing = await get('/nope');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe('nothing here');
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get('/index.html', { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('4');
    expect(await head.text()).toBe('');
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/country/../../secret.txt',
    '/%00',
    '/%zz',
    '/.assayer/site.json',
    '//etc/passwd',
  ])('gives nothing for %s', async (path) => {
    const answer = await raw(port, path);
    expect(answer).toMatch(/^HTTP\/1\.1 404/);
    expect(answer).not.toContain('secret\n');
  });

  test('refuses a port that is taken', async () => {
    await expect(serveSite(folder, port)).rejects.toMatchObject({ name: 'PortFailure' });
  });
});

/** A request as written: `fetch` would tidy the path first. */
function raw(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (bytes) => {
      text += bytes.toString();
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}
