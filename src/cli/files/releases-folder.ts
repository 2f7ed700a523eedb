import { join, resolve } from 'node:path';

/** Where the releases of the index in `dir` stand: in the folder named, else in its own `releases/`. */
export function releasesFolder(named: string | undefined, dir: string, cwd: string): string {
  return named === undefined ? join(dir, 'releases') : resolve(cwd, named);
}
