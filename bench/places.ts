import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package, from the bundled benchmarks in its build folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The command line as built. */
export const ASSAYER = join(ROOT, 'build', 'assayer.mjs');

/** Where the tools stand that the benchmarks measure against. */
export const PEERS = join(ROOT, 'bench', 'peers');

/** A bundled script of the benchmarks' own. */
export function builtScript(name: string): string {
  return join(ROOT, 'build', `bench-${name}.mjs`);
}
