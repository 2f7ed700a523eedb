// Puts a finished build in the place of the one before, so that a program may start or run meanwhile.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Files that no longer belong to the build, with the time (ms) at which they were replaced. */
const REPLACED = '.replaced.json';
/** How long a program that is running still finds the files it has yet to load. */
const KEPT_MS = 60 * 60 * 1000;

/** Moves every file of the folder `from` into the folder `to`, each by one rename, and removes `from`.
 *  Names that are new come first and programs that import them last, so a program is the old one or the
 *  new one at any moment. Old chunks, which are named by their hash, stay for an hour; old assets would
 *  be published, and go at once. */
export function placeBuild(from, to, now = Date.now()) {
  mkdirSync(to, { recursive: true });
  const before = new Set(filesIn(to));
  const built = filesIn(from);
  for (const name of [...built].sort((a, b) => before.has(a) - before.has(b))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    renameSync(join(from, name), join(to, name));
  }
  rmSync(from, { recursive: true, force: true });
  const wanted = new Set(built);
  const known = readReplaced(to);
  const kept = {};
  for (const name of before) {
    if (wanted.has(name) || name.startsWith('.')) continue;
    const since = known[name] ?? now;
    if (name.includes(sep) || now - since > KEPT_MS) rmSync(join(to, name), { force: true });
    else kept[name] = since;
  }
  const unfinished = join(to, `${REPLACED}.${process.pid}`);
  writeFileSync(unfinished, JSON.stringify(kept));
  renameSync(unfinished, join(to, REPLACED));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function readReplaced(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, REPLACED), 'utf8'));
  } catch {
    return {};
  }
}
