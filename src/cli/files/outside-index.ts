import { isAbsolute, relative, resolve, sep } from 'node:path';
import { usageFailure } from '../errors.ts';

/** Throws a usage failure where `out` is the index folder, or that folder of it, or lies inside it. `what` is
 *  what would be written there, such as `an audit`. */
export function requireOutsideIndex(dir: string, out: string, cwd: string, what: string): void {
  const way = relative(dir, resolve(cwd, out));
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return;
  throw usageFailure(
    `${out} lies inside the index folder, where nothing reads ${what}.`,
    'Name a folder beside it.',
  );
}
