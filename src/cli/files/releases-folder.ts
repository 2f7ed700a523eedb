import { join, resolve } from 'node:path';
import { requireOutsideIndex } from './outside-index.ts';

/** Folders of an index that hold what it is made from. */
const SOURCE_FOLDERS: readonly string[] = ['documents', 'editions', 'frameworks'];

/** Where the releases of the index in `dir` stand: in the folder named, else in its own `releases/`.
 *  Throws a usage failure for a folder among those that the index is made from. */
export function releasesFolder(named: string | undefined, dir: string, cwd: string): string {
  if (named === undefined) return join(dir, 'releases');
  for (const folder of SOURCE_FOLDERS) {
    requireOutsideIndex(join(dir, folder), named, cwd, 'releases');
  }
  return resolve(cwd, named);
}
