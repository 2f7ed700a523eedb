import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one run of the benchmarks, in memory where the machine offers that. */
export interface Scratch {
  readonly folder: string;
  readonly inMemory: boolean;
  readonly remove: () => void;
}

const MEMORY_DISK = '/dev/shm';

/** Makes the folder; it goes with `remove`. */
export function makeScratch(): Scratch {
  const inMemory = existsSync(MEMORY_DISK);
  const folder = mkdtempSync(join(inMemory ? MEMORY_DISK : tmpdir(), 'assayer-bench-'));
  return { folder, inMemory, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
