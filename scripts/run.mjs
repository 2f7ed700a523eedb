// The two commands of a clone and the command line behind them: start, test, check, bench, assayer.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, requireNode } from './prepare.mjs';

const [verb = '', ...given] = process.argv.slice(2);
// npm runs scripts in the package folder; a person's relative paths mean the folder they called from.
const calledFrom = process.env.INIT_CWD ?? process.cwd();

requireNode();
ensureInstalled();
ensureBuilt();

const programs = {
  start: ['scripts/start.mjs', ...given],
  assayer: ['build/assayer.mjs', ...given],
  test: ['scripts/test.mjs', ...given],
  check: ['scripts/check.mjs', ...given],
  bench: ['build/bench.mjs', ...given],
};
const program = programs[verb];
if (!program) {
  process.stderr.write(`no such script: ${verb}\n`);
  process.exit(1);
}
const [file = '', ...rest] = program;
const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, file), ...rest], {
  stdio: 'inherit',
  cwd: verb === 'assayer' || verb === 'start' ? calledFrom : ROOT,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
