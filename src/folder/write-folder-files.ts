import { basename, dirname, join, resolve } from 'node:path';
import { compareText, Failure, type Files } from '../model/index.ts';
import { leadsOutside, leftHalfWay, notAFolder, unwritable } from './errors.ts';
import { DISK, type FolderDisk } from './folder-disk.ts';
import { systemCode, systemReason } from './system-reason.ts';

/** What a writing changed: paths inside the folder, in order. */
interface WrittenFiles {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
}

/** Writes files into a folder, all or none: everything is first written beside the folder, then moved
 *  in; when a move fails, what stood there before is moved back. Files with the same bytes are not
 *  touched, files not named stay. Throws a `Failure` when the disk refuses, and a plain error on a
 *  path that leaves the folder. */
export async function writeFolderFiles(
  dir: string,
  files: Files,
  disk = DISK,
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
    if (changed.length > 0 || isNew) await replace(root, isNew, changed, files, disk);
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
  if (kind !== 'folder') throw notAFolder(dir);
  const folders = new Set(paths.flatMap(parentsOf));
  for (const folder of folders) {
    const inside = await kindOf(join(root, folder), disk, false);
    if (inside === 'link') throw leadsOutside(join(dir, folder));
    if (inside === 'file') throw notAFolder(join(dir, folder));
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
  try {
    const present = await disk.readFile(path);
    return present.length === bytes.length && present.every((byte, at) => byte === bytes[at]);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function replace(
  root: string,
  isNew: boolean,
  changed: readonly string[],
  files: Files,
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
    for (const path of isNew ? [] : changed) {
      const [target, aside] = [join(root, path), join(former, path)];
      await makeFolder(dirname(target));
      await disk.mkdir(dirname(aside), true);
      if (await moved(target, aside, disk)) undo.push(() => disk.rename(aside, target));
      await disk.rename(join(fresh, path), target);
      undo.push(() => disk.rm(target));
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

/** Moves a file aside; false when there is none. */
async function moved(from: string, to: string, disk: FolderDisk): Promise<boolean> {
  try {
    await disk.rename(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Removes the empty folders from `path` up to and with `first`. */
async function removeEmpty(path: string, first: string, disk: FolderDisk): Promise<void> {
  for (let at = path; at.length >= first.length; at = dirname(at)) await disk.rmdir(at);
}
