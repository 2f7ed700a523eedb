// Shows a published index in the browser: the demo, or the one in the workbook given with --workbook.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, BUILD_STAMP, contentsOf, digest, ROOT } from './prepare.mjs';

const CLI = join(BUILD, 'assayer.mjs');
const CACHE = join(ROOT, '.cache', 'start');
const USAGE = `npm start                         the demo index, on the port PORT or a free one
npm start -- --workbook FILE      the publisher's workbook
npm start -- --port 8080          on this port`;
const DEMO = join(ROOT, 'indices', 'central-eastern-europe');

const { workbook, port } = options();
if (workbook !== undefined && !existsSync(workbook)) {
  end(3, `${workbook}: there is no such file.`);
}
await requireFreePort(port);
const input = workbook ?? DEMO;
const key = digest([input, BUILD_STAMP].flatMap(contentsOf)).slice(0, 16);
const work = join(CACHE, key);
mkdirSync(work, { recursive: true });
writeFileSync(join(work, `${process.pid}.pid`), '');
process.on('exit', () => rmSync(join(work, `${process.pid}.pid`), { force: true }));
forgetOldCaches();

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

/** Keeps this cache, the two newest others, and any that a running start still serves. */
function forgetOldCaches() {
  const others = readdirSync(CACHE)
    .filter((name) => name !== key)
    .map((name) => ({
      path: join(CACHE, name),
      age: Date.now() - statSync(join(CACHE, name)).mtimeMs,
    }))
    .sort((a, b) => a.age - b.age);
  for (const { path } of others.slice(2)) {
    if (!inUse(path)) rmSync(path, { recursive: true, force: true });
  }
}

function inUse(cache) {
  return readdirSync(cache).some((name) => {
    const pid = /^(\d+)\.pid$/.exec(name)?.[1];
    return pid !== undefined && alive(Number(pid));
  });
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A taken port is told before the work, not after it. */
function requireFreePort(wanted) {
  return new Promise((free) => {
    const probe = createServer();
    probe.once('error', (error) => end(3, `Port ${wanted}: ${error.message}`));
    try {
      probe.listen(Number(wanted), '127.0.0.1', () => probe.close(free));
    } catch {
      end(2, `${wanted} is no port number.`);
    }
  });
}

function end(code, message) {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exit(code);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        workbook: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      process.exit(0);
    }
    return {
      workbook: values.workbook === undefined ? undefined : resolve(values.workbook),
      port: values.port ?? process.env.PORT ?? '0',
    };
  } catch (error) {
    end(2, error.message);
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
