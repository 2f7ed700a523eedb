import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_CONNECTIONS, serveSite } from '../../src/cli/publishing/serve-site.ts';

describe('a served site under attack', () => {
  let outside = '';
  let port = 0;
  let server: Server;
  beforeAll(async () => {
    outside = mkdtempSync(join(tmpdir(), 'assayer-serve-'));
    const folder = join(outside, 'site');
    mkdirSync(join(folder, 'country'), { recursive: true });
    mkdirSync(join(outside, 'private'));
    writeFileSync(join(outside, 'private', 'index.html'), 'secret');
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, 'large.bin'), new Uint8Array(64 * 2 ** 20));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(join(outside, 'private'), join(folder, 'link'));
    symlinkSync(join(folder, 'index.html'), join(folder, 'home.html'));
    ({ server, port } = await serveSite(folder, 0));
  });
  afterAll(() => {
    server.close();
    rmSync(outside, { recursive: true, force: true });
  });

  test.each(['/link.txt', '/link/', '/link/index.html'])(
    'follows no link out of its folder: %s',
    async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('secret');
    },
  );

  test('follows a link inside its folder', async () => {
    expect(await (await fetch(`http://127.0.0.1:${port}/home.html`)).text()).toBe('home');
  });

  test.skipIf(process.platform !== 'linux')(
    'lets go of a file whose reader went away',
    async () => {
      const open = (): number => readdirSync('/proc/self/fd').length;
      const before = open();
      for (let reader = 0; reader < 40; reader++) await abandon(port, '/large.bin');
      await expect.poll(open, { timeout: 5000 }).toBeLessThan(before + 10);
    },
  );

  test('takes no more connections than it can bear, and answers once they are gone', async () => {
    const sockets = Array.from({ length: MOST_CONNECTIONS + 50 }, () => connect(port, '127.0.0.1'));
    const closed = new Set<unknown>();
    for (const socket of sockets) {
      socket.on('error', () => closed.add(socket));
      socket.on('close', () => closed.add(socket));
    }
    await expect.poll(() => closed.size, { timeout: 5000 }).toBeGreaterThanOrEqual(50);
    for (const socket of sockets) socket.destroy();
    const home = async (): Promise<number> =>
      fetch(`http://127.0.0.1:${port}/`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(home, { timeout: 5000 }).toBe(200);
  });
});

/** Asks for a file and leaves at its first bytes. */
function abandon(port: number, path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
    });
    socket.once('data', () => socket.destroy());
    socket.once('close', () => resolve());
  });
}
