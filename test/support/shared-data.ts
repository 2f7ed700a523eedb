import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The path of a real input beside the repository, or undefined where this machine has none. */
export function sharedData(path: string): string | undefined {
  const full = `${ROOT}${path}`;
  return existsSync(full) ? full : undefined;
}
