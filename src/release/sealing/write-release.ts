import { mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type IndexFolder, makeFolders, systemReason } from '../../folder/index.ts';
import {
  compareText,
  type EditionId,
  type Files,
  type ReleaseId,
  releaseParts,
} from '../../model/index.ts';
import { followingRelease, releaseToSeal } from '../contents/release-numbers.ts';
import { differingPaths } from '../diff/differences.ts';
import { folderUnwritable, foreignReleases, releaseSealed } from '../errors.ts';
import { indexOfRelease, isSystemError, listReleases, readReleaseFiles } from './release-folder.ts';
import { sealRelease } from './seal.ts';

/** What came of sealing: a new folder, or the news that the very same release stands there already. */
export interface SealOutcome {
  readonly release: ReleaseId;
  readonly path: string;
  readonly status: 'sealed' | 'already-sealed';
  readonly files: Files;
}

/** Seals an edition into `releasesDir`: the next release where it may be made, else the newest one
 *  anew, to say that nothing changed. Throws EditionUnknown, ReleaseSealed where the index folder
 *  changed and no correction says why, ForeignReleases where another index's stand there, and what
 *  `writeRelease` throws. */
export async function sealInto(
  folder: IndexFolder,
  edition: EditionId,
  releasesDir: string,
): Promise<SealOutcome> {
  const sealed = await listReleases(releasesDir);
  for (const id of sealed) {
    const index = await indexOfRelease(join(releasesDir, id));
    if (index !== undefined && index !== folder.description.id) {
      throw foreignReleases(releasesDir, id, index, folder.description.id);
    }
  }
  const release = releaseToSeal(folder, edition, sealed);
  const files = sealRelease(folder, edition, releaseParts(release).number);
  return writeRelease(releasesDir, release, files);
}

/** Writes a release as `releasesDir/id`, whole or not at all: into a sibling first, forced to the disk,
 *  then renamed. A folder of that name is never touched: with the same bytes it is already sealed,
 *  with others ReleaseSealed is thrown. Throws ReleaseFolderUnusable where it cannot write. */
export async function writeRelease(
  releasesDir: string,
  release: ReleaseId,
  files: Files,
): Promise<SealOutcome> {
  const path = join(releasesDir, release);
  try {
    if (await exists(path)) return await compareSealed(path, release, files);
    await makeFolders(releasesDir);
    if (!(await writeAside(releasesDir, release, files))) {
      return await compareSealed(path, release, files);
    }
    await syncFolder(releasesDir);
  } catch (error) {
    throw isSystemError(error) ? folderUnwritable(releasesDir, systemReason(error)) : error;
  }
  return { release, path, status: 'sealed', files };
}

/** Writes beside the final place and renames; false where a folder of the final name stood there by then.
 *  A temporary folder is its owner's alone; the one inside it has the rights of any new folder. */
async function writeAside(releasesDir: string, release: ReleaseId, files: Files): Promise<boolean> {
  const path = join(releasesDir, release);
  const aside = await mkdtemp(join(releasesDir, `.partial-${release}-`));
  const partial = join(aside, release);
  try {
    await mkdir(partial);
    await writeAll(partial, files);
    await rename(partial, path);
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    return true;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    const taken = isSystemError(error) && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code);
    if (taken && (await exists(path))) return false;
    throw error;
  }
}

async function compareSealed(path: string, release: ReleaseId, files: Files): Promise<SealOutcome> {
  const differing = differingPaths(await readReleaseFiles(path), files);
  if (differing.length > 0) {
    throw releaseSealed(
      release,
      followingRelease(releaseParts(release).edition, [release]),
      differing,
    );
  }
  return { release, path, status: 'already-sealed', files };
}

async function writeAll(dir: string, files: Files): Promise<void> {
  const folders = new Set([dir]);
  for (const [path, bytes] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const full = join(dir, path);
    if (!folders.has(dirname(full))) {
      await makeFolders(dirname(full));
      folders.add(dirname(full));
    }
    const file = await open(full, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  for (const folder of folders) await syncFolder(folder);
}

/** Forces a folder's entries to the disk; Windows cannot and need not. */
async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
