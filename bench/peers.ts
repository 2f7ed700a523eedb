import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from './places.ts';

/** The command line of Eleventy, installed as the peers' own lock names it where it is missing or
 *  stale. Throws where it cannot be installed. */
export function eleventy(): string {
  const stamp = join(PEERS, 'node_modules', '.assayer-peers');
  const lock = readFileSync(join(PEERS, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    process.stderr.write('bench: installing Eleventy (once) …\n');
    install();
    writeFileSync(stamp, wanted);
  }
  return join(PEERS, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
}

function install(): void {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: PEERS,
    env,
    stdio: ['ignore', 2, 2],
  });
  if (error) throw error;
  if (status !== 0) throw new Error('Eleventy could not be installed in bench/peers');
}
