#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCli } from './run-cli.ts';
import { endBySignal } from './terminal/end-by-signal.ts';
import { nodeTerminal } from './terminal/terminal.ts';
import { verbs } from './verbs.ts';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const { version }: { readonly version: string } = JSON.parse(
  readFileSync(`${packageRoot}/package.json`, 'utf8'),
);
// A reader that closes the pipe early (head, less) is no failure of ours, nor is a window that was closed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (error.code !== 'EIO') throw error;
    endBySignal('SIGHUP');
  });
}
/** Taking the signals over is for a verb that waits for them; all others end at once. */
const interrupted = (): Promise<void> =>
  new Promise((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
process.exitCode = await runCli(
  process.argv.slice(2),
  verbs,
  {
    terminal: nodeTerminal(process.stdout, process.stderr, process.env),
    cwd: process.cwd(),
    env: process.env,
    packageRoot,
    today: () => new Date().toISOString().slice(0, 10),
    interrupted,
  },
  version,
);
