// Shows a published index in the browser: the demo, or the one in the workbook given with --workbook.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentsOf, digest, ROOT } from './prepare.mjs';

const CLI = join(ROOT, 'build', 'assayer.mjs');
const CACHE = join(ROOT, '.cache', 'start');
const DEMO = join(ROOT, 'indices', 'central-eastern-europe');

const { workbook, port } = options();
const input = workbook ?? DEMO;
const stamp = join(ROOT, 'build', '.assayer-build');
const key = digest([input, stamp].flatMap(contentsOf)).slice(0, 16);
const work = join(CACHE, key);
for (const old of existsSync(CACHE) ? readdirSync(CACHE) : []) {
  if (old !== key) rmSync(join(CACHE, old), { recursive: true, force: true });
}
mkdirSync(work, { recursive: true });

const index = workbook ? join(work, 'index') : DEMO;
if (workbook && !existsSync(index))
  await mustAssayer('import', 'ocindex', workbook, '--into', index);
const site = join(work, 'site');
const publish = ['publish', index, '--out', site, '--releases', join(work, 'releases')];
if (!existsSync(join(site, 'index.html')))
  await mustAssayer(...publish, '--pdf', 'none', '--png', 'none');

const server = spawn(process.execPath, [CLI, 'serve', site, '--port', port], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
server.on('close', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

process.stderr.write('PDFs and pictures follow; reload a page to see their links.\n');
const code = await assayer(...publish);
process.stderr.write(
  code === 0
    ? 'PDFs and pictures are ready.\n'
    : 'PDFs and pictures could not be made; the pages stand without them.\n',
);

function options() {
  try {
    const { values } = parseArgs({
      options: { workbook: { type: 'string' }, port: { type: 'string' } },
    });
    return {
      workbook: values.workbook === undefined ? undefined : resolve(values.workbook),
      port: values.port ?? process.env.PORT ?? '0',
    };
  } catch (error) {
    process.stderr.write(`${error.message}\nnpm start [-- --workbook FILE] [-- --port PORT]\n`);
    process.exit(2);
  }
}

/** Runs a verb; its words go to stderr, so that stdout holds the address and nothing else. */
function assayer(...args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 2, 2] });
    child.on('close', (exit) => done(exit ?? 1));
  });
}

async function mustAssayer(...args) {
  const exit = await assayer(...args);
  if (exit !== 0) process.exit(exit);
}
