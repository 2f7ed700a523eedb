import { open, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { makeFolders, systemCode, systemReason } from '../../folder/index.ts';
import { busyFailure, indexPlaceFailure, occupiedFailure, unwritableFailure } from '../errors.ts';

/** Where a site goes, and the folders of the index it must keep out of. All paths are absolute. */
export interface SitePlace {
  /** As the person named it. */
  readonly named: string;
  readonly target: string;
  readonly index: string;
  readonly releases: string;
}

/** Folders of an index that hold its own files. */
const INDEX_FOLDERS: readonly string[] = ['documents', 'editions', 'frameworks', 'releases'];

/** What publishing keeps for itself in a site; a folder that has it was published into before. */
const OWN_FOLDER = '.assayer';

/** Does the work of a publication with its site's folder made and held against a second one. Throws,
 *  with nothing written, when the place belongs to the index or holds files of somebody else. */
export async function withSiteFolder<Result>(
  place: SitePlace,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    await refuseIndexPlace(place);
    await refuseOccupied(place);
    await makeFolders(join(place.target, OWN_FOLDER));
    const lock = join(place.target, OWN_FOLDER, 'lock');
    await takeLock(lock, place.named);
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw unwritableFailure(place.named, systemReason(error));
  }
}

async function refuseIndexPlace({ named, ...place }: SitePlace): Promise<void> {
  const target = await realPlace(place.target);
  const index = await realPlace(place.index);
  const [top = ''] = relative(index, target).split(sep);
  if (target === index || INDEX_FOLDERS.includes(top)) throw indexPlaceFailure(named);
  if (isInside(target, await realPlace(place.releases))) throw indexPlaceFailure(named);
}

/** Hidden names may stay: a branch that is published from has them. */
async function refuseOccupied({ named, target }: SitePlace): Promise<void> {
  const names = await readdir(target).catch((error: unknown): readonly string[] => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  if (names.includes(OWN_FOLDER)) return;
  if (names.some((name) => !name.startsWith('.'))) throw occupiedFailure(named);
}

async function takeLock(path: string, named: string): Promise<void> {
  const holder = Number((await readFile(path, 'utf8').catch(() => '')) || 0);
  if (holder > 0 && !isAtWork(holder)) await rm(path, { force: true });
  const lock = await open(path, 'wx').catch((error: unknown) => {
    throw systemCode(error) === 'EEXIST' ? busyFailure(named, path) : error;
  });
  try {
    await lock.writeFile(String(process.pid));
  } finally {
    await lock.close();
  }
}

function isAtWork(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** The path with every link on it followed, as far as it exists. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return join(await realPlace(dirname(path)), basename(path));
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
