import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText, counted, Failure, type Files } from '../../model/index.ts';
import {
  folderMissing,
  leadsOutside,
  notAFile,
  notAFolder,
  tooMuch,
  unreadable,
} from '../errors.ts';
import { systemCode, systemReason } from './system-reason.ts';

/** Private or sealed: never part of what an index folder says. */
const SKIPPED = new Set(['documents', 'releases']);

/** What publishing leaves in the folder of a site; a site inside the index folder is no part of it. */
const SITE_MARK = '.assayer';

/** How much is read before the folder is taken for something else. */
interface ReadingBounds {
  readonly files: number;
  readonly bytesOfFile: number;
  readonly bytes: number;
  readonly depth: number;
}

const BOUNDS: ReadingBounds = {
  files: 20_000,
  bytesOfFile: 64_000_000,
  bytes: 512_000_000,
  depth: 12,
};

/** Reads an index folder from the disk, without `documents/`, `releases/`, published sites and names
 *  that begin with a dot. Links may lead to files inside the folder only. Throws a `Failure` when the
 *  folder is missing, unreadable, or too large to be an index. Its files are small and many: reading one after the
 *  other at once costs a third of the processor time of promises. */
export async function readFolderFiles(dir: string, bounds = BOUNDS): Promise<Files> {
  const root = rootOf(dir);
  const walk: Walk = { dir, root, bounds, files: new Map(), bytes: 0 };
  readInto(walk, '', 0);
  return new Map([...walk.files].sort(([a], [b]) => compareText(a, b)));
}

interface Walk {
  readonly dir: string;
  readonly root: string;
  readonly bounds: ReadingBounds;
  readonly files: Map<string, Uint8Array>;
  bytes: number;
}

function rootOf(dir: string): string {
  try {
    const root = realpathSync(dir);
    if (!statSync(root).isDirectory()) throw notAFolder(dir);
    return root;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT') throw folderMissing(dir);
    if (code === 'ENOTDIR') throw notAFolder(dir);
    throw unreadable(dir, systemReason(error));
  }
}

function readInto(walk: Walk, folder: string, depth: number): void {
  if (depth > walk.bounds.depth) {
    throw tooMuch(walk.dir, `folders more than ${walk.bounds.depth} deep`);
  }
  const names = attempt(join(walk.dir, folder), () => readdirSync(join(walk.root, folder)));
  if (folder !== '' && names.includes(SITE_MARK)) return;
  for (const name of names) {
    if (name.startsWith('.') || (folder === '' && SKIPPED.has(name))) continue;
    readEntry(walk, folder === '' ? name : `${folder}/${name}`, depth);
  }
}

function readEntry(walk: Walk, path: string, depth: number): void {
  const full = join(walk.root, path);
  const shown = join(walk.dir, path);
  const entry = attempt(shown, () => lstatSync(full));
  if (entry.isDirectory()) {
    readInto(walk, path, depth + 1);
    return;
  }
  const file = entry.isSymbolicLink() ? linkedFile(walk, full, shown) : entry;
  if (!file.isFile()) throw notAFile(shown);
  const { files, bytesOfFile, bytes } = walk.bounds;
  if (walk.files.size >= files) throw tooMuch(walk.dir, `more than ${counted(files, 'file')}`);
  if (file.size > bytesOfFile) throw tooMuch(walk.dir, `a file of ${file.size} bytes, ${path}`);
  walk.bytes += file.size;
  if (walk.bytes > bytes) throw tooMuch(walk.dir, `more than ${bytes} bytes`);
  walk.files.set(
    path,
    attempt(shown, () => new Uint8Array(readFileSync(full))),
  );
}

function linkedFile(walk: Walk, full: string, shown: string) {
  const target = attempt(shown, () => realpathSync(full));
  if (!target.startsWith(walk.root + sep)) throw leadsOutside(shown);
  const entry = attempt(shown, () => statSync(full));
  if (entry.isDirectory()) throw leadsOutside(shown);
  return entry;
}

function attempt<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw unreadable(path, systemReason(error));
  }
}
