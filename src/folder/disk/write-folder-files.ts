import { basename, dirname, join, resolve } from 'node:path';
import { compareText, Failure, type Files, sameBytes } from '../../model/index.ts';
import { changedSince, fileInTheWay, leadsOutside, leftHalfWay, unwritable } from '../errors.ts';
import { INDEX_YAML } from '../paths.ts';
import { DISK, type FolderDisk } from './folder-disk.ts';
import { systemCode, systemReason } from './system-reason.ts';

/** What a writing changed: paths inside the folder, in order. */
interface WrittenFiles {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
}

/** Writes files into a folder, all or none: everything is first written beside the folder, then moved
 *  in; when a move fails, what stood there before is moved back. A process that dies half-way leaves
 *  every file old or new, none missing, and `index.yaml` new only when all is. Files with the same bytes
 *  are not touched, files not named stay. Throws a `Failure` when the disk refuses, and a plain error on a
 *  path that leaves the folder. */
export async function writeFolderFiles(
  dir: string,
  files: Files,
  disk = DISK,
): Promise<WrittenFiles> {
  return writeFiles(dir, files, undefined, disk);
}

/** The same for files that were made from what stood in the folder when it was read: where somebody else
 *  has changed one of them since, nothing is written and a `Failure` says so. `documents/` is not compared:
 *  reading a folder leaves it out, and what is kept there is named by its hash. */
export async function updateFolderFiles(
  dir: string,
  read: Files,
  files: Files,
  disk = DISK,
): Promise<WrittenFiles> {
  return writeFiles(dir, files, read, disk);
}

async function writeFiles(
  dir: string,
  files: Files,
  read: Files | undefined,
  disk: FolderDisk,
): Promise<WrittenFiles> {
  const paths = [...files.keys()].sort(compareText);
  for (const path of paths) checkPath(path);
  try {
    const isNew = await checkFolders(resolve(dir), dir, paths, disk);
    // A link to the folder may lead to another disk; files can only be moved in from the same one.
    const root = isNew ? resolve(dir) : await disk.realpath(dir);
    const changed: string[] = [];
    for (const path of paths) {
      const bytes = files.get(path) ?? new Uint8Array();
      if (isNew || !(await holds(join(root, path), bytes, disk))) changed.push(path);
    }
    const standsAsRead = (path: string, found: Uint8Array | undefined): void => {
      if (!read || path.startsWith('documents/')) return;
      const before = read.get(path);
      if (before && found ? !sameBytes(before, found) : before !== found) {
        throw changedSince(join(dir, path));
      }
    };
    if (changed.length > 0 || isNew) await replace(root, isNew, changed, files, standsAsRead, disk);
    const unchanged = paths.filter((path) => !changed.includes(path));
    return { written: changed, unchanged };
  } catch (error) {
    if (error instanceof Failure || systemCode(error) === undefined) throw error;
    throw unwritable(dir, systemReason(error));
  }
}

function checkPath(path: string): void {
  const bad = path.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (bad || path.includes('\\') || path.includes('\0')) throw new Error(`invalid path: ${path}`);
}

/** True when the folder is not there yet. Every folder on the way must be one, and no link. */
async function checkFolders(
  root: string,
  dir: string,
  paths: readonly string[],
  disk: FolderDisk,
): Promise<boolean> {
  const kind = await kindOf(root, disk, true);
  if (kind === 'nothing') return true;
  if (kind !== 'folder') throw fileInTheWay(dir);
  const folders = new Set(paths.flatMap(parentsOf));
  for (const folder of folders) {
    const inside = await kindOf(join(root, folder), disk, false);
    if (inside === 'link') throw leadsOutside(join(dir, folder));
    if (inside === 'file') throw fileInTheWay(join(dir, folder));
  }
  for (const path of paths) {
    const inside = await kindOf(join(root, path), disk, false);
    if (inside === 'folder') throw unwritable(join(dir, path), 'it is a folder');
    if (inside === 'link') throw leadsOutside(join(dir, path));
  }
  return false;
}

async function kindOf(
  path: string,
  disk: FolderDisk,
  follow: boolean,
): Promise<'nothing' | 'folder' | 'file' | 'link'> {
  try {
    const entry = await disk.lstat(path);
    if (entry.isSymbolicLink()) {
      return follow ? await kindOf(`${path}/.`, disk, false) : 'link';
    }
    return entry.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return 'nothing';
    if (code === 'ENOTDIR') return 'file';
    throw error;
  }
}

/** `a/b/c.csv` stands in `a` and `a/b`. */
function parentsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function holds(path: string, bytes: Uint8Array, disk: FolderDisk): Promise<boolean> {
  return sameBytes(await contentOf(path, disk), bytes);
}

/** Undefined where there is no such file. */
async function contentOf(path: string, disk: FolderDisk): Promise<Uint8Array | undefined> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function replace(
  root: string,
  isNew: boolean,
  changed: readonly string[],
  files: Files,
  standsAsRead: (path: string, found: Uint8Array | undefined) => void,
  disk: FolderDisk,
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const makeFolder = async (path: string) => {
    const first = await disk.mkdir(path, true);
    if (first !== undefined) undo.push(() => removeEmpty(path, first, disk));
  };
  let staging = '';
  try {
    await makeFolder(dirname(root));
    staging = await disk.mkdtemp(join(dirname(root), `.${basename(root)}.writing-`));
    undo.push(() => disk.rm(staging));
    const [fresh, former] = [join(staging, 'fresh'), join(staging, 'former')];
    await disk.mkdir(fresh, false);
    for (const path of changed) {
      await disk.mkdir(dirname(join(fresh, path)), true);
      await disk.writeFile(join(fresh, path), files.get(path) ?? new Uint8Array());
    }
    if (isNew) await disk.rename(fresh, root);
    const kept = new Set<string>();
    for (const path of isNew ? [] : changed) {
      const found = await contentOf(join(root, path), disk);
      standsAsRead(path, found);
      if (found) {
        await keep(found, join(former, path), disk);
        kept.add(path);
      }
      await makeFolder(dirname(join(root, path)));
    }
    for (const path of isNew ? [] : indexLast(changed)) {
      const target = join(root, path);
      await disk.rename(join(fresh, path), target);
      undo.push(() => (kept.has(path) ? disk.rename(join(former, path), target) : disk.rm(target)));
    }
  } catch (error) {
    try {
      for (const step of undo.reverse()) await step();
    } catch (second) {
      throw leftHalfWay(root, staging, systemReason(second));
    }
    throw error;
  }
  // The folder is whole now; a leftover beside it is untidy, not wrong.
  await disk.rm(staging).catch(() => undefined);
}

/** Keeps what a file held. */
async function keep(bytes: Uint8Array, to: string, disk: FolderDisk): Promise<void> {
  await disk.mkdir(dirname(to), true);
  await disk.writeFile(to, bytes);
}

/** `index.yaml` names the editions: until it is replaced, what is new stands there unread. */
function indexLast(paths: readonly string[]): readonly string[] {
  const others = paths.filter((path) => path !== INDEX_YAML);
  return others.length < paths.length ? [...others, INDEX_YAML] : others;
}

/** Removes the empty folders from `path` up to and with `first`. */
async function removeEmpty(path: string, first: string, disk: FolderDisk): Promise<void> {
  for (let at = path; at.length >= first.length; at = dirname(at)) await disk.rmdir(at);
}
