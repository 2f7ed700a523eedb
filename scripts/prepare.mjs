// Makes a clone ready: installs what the lock names, builds what changed. Speaks on stderr only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALL_STAMP = join(ROOT, 'node_modules', '.assayer-install');
export const BUILD = join(ROOT, 'build');
/** Names the sources that the build answers to. */
export const BUILD_STAMP = join(BUILD, '.assayer-build');
const BUILD_INPUTS = [
  'src',
  'frameworks',
  'bench',
  'scripts/build.mjs',
  'scripts/place-build.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** Ends the process with one plain line when Node.js is too old to run the rest. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Assayer needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** Installs the locked packages unless this lock, Node.js and platform are installed already. */
export function ensureInstalled() {
  const wanted = digest([
    readFileSync(join(ROOT, 'package-lock.json')),
    `${process.versions.modules} ${process.platform} ${process.arch}`,
  ]);
  if (stamped(INSTALL_STAMP, wanted)) return;
  process.stderr.write('assayer: installing packages (once) …\n');
  const npm = npmCommand();
  run(npm.command, [...npm.arguments, 'ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    env: plainEnvironment(),
  });
  writeFileSync(INSTALL_STAMP, wanted);
}

/** Builds the command line and the browser scripts unless the build answers to these sources. */
export function ensureBuilt() {
  const wanted = digest(BUILD_INPUTS.flatMap((path) => contentsOf(join(ROOT, path))));
  if (stamped(BUILD_STAMP, wanted)) return;
  process.stderr.write('assayer: building …\n');
  run(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { stdio: ['ignore', 2, 2] });
  writeFileSync(BUILD_STAMP, wanted);
}

/** The environment without what an outer npm adds: its settings must not leak into an inner one. */
export function plainEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.toLowerCase().startsWith('npm_') && name !== 'NODE_ENV',
    ),
  );
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return { command: process.execPath, arguments: [cli] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', arguments: [] };
}

function run(command, args, options) {
  const result = spawnSync(command, args, { cwd: ROOT, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function stamped(file, wanted) {
  return existsSync(file) && readFileSync(file, 'utf8') === wanted;
}

/** Names and bytes of a file, or of everything in a folder but packages; nothing for what is not there. */
export function contentsOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path, readFileSync(path)];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => contentsOf(join(path, name)));
}

/** SHA-256 of texts and bytes, in hexadecimal digits. */
export function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
