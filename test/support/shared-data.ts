import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './repository.ts';

const SHARED = join(REPOSITORY, '../shared/data');

/** The path of a real input beside the repository, or undefined where this machine has none. */
export function sharedData(path: string): string | undefined {
  const full = join(SHARED, path);
  return existsSync(full) ? full : undefined;
}
