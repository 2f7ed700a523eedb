import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { makingFailure } from './errors.ts';
import { fileNames } from './maker.ts';
import type { MakeTask } from './worker.ts';

/** A file to make for the site, at this path. */
export interface MakeJob {
  readonly path: string;
  readonly task: MakeTask;
}

/** A made file; `fresh` is false where the cache had it. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly fresh: boolean;
}

/** Where and with how much of the machine files are made. */
export interface MakeOptions {
  /** Path of the bundled worker. */
  readonly worker: string;
  /** Folder that keeps what was made, by the hash of its input; it stands already. */
  readonly cache: string;
  readonly threads: number;
  readonly advance?: (done: number, total: number) => void;
}

/** Makes PDFs and PNGs in a pool of worker threads, each only when its input was never made before.
 *  `deliver` gets every file as it stands ready. The cache then holds what these jobs used and no more.
 *  Throws the first failure of a worker, after the others have ended. */
export async function makeFiles(
  jobs: readonly MakeJob[],
  options: MakeOptions,
  deliver: (file: MadeFile) => Promise<void>,
): Promise<{ readonly made: number; readonly kept: number }> {
  const nameOf = fileNames();
  const names = new Map(jobs.map(({ path, task }) => [path, nameOf(task)]));
  const known = new Set(await readdir(options.cache));
  const missing = jobs.filter(({ path }) => !known.has(names.get(path) ?? ''));
  const pool =
    missing.length === 0
      ? undefined
      : new Tinypool({
          filename: options.worker,
          name: 'make',
          runtime: 'worker_threads',
          minThreads: 1,
          maxThreads: Math.max(1, Math.min(options.threads, missing.length)),
        });
  let done = 0;
  // Two jobs of one task are one file of the cache: it is written once.
  const making = new Map<string, Promise<Uint8Array>>();
  const madeOnce = (pool: Tinypool, job: MakeJob, file: string): Promise<Uint8Array> => {
    const begun = making.get(file);
    if (begun) return begun;
    const made = madeBy(pool, job).then(async (bytes) => {
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
      return bytes;
    });
    making.set(file, made);
    return made;
  };
  const one = async (job: MakeJob): Promise<boolean> => {
    const file = join(options.cache, names.get(job.path) ?? '');
    const fresh = missing.includes(job) && pool !== undefined;
    const bytes = fresh ? await madeOnce(pool, job, file) : await readFile(file);
    await deliver({ path: job.path, bytes, fresh });
    done++;
    options.advance?.(done, jobs.length);
    return fresh;
  };
  try {
    const results = await Promise.allSettled(jobs.map(one));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    await pool?.destroy();
  }
  await prune(options.cache, new Set(names.values()));
  return { made: missing.length, kept: jobs.length - missing.length };
}

/** What a worker throws comes across as a plain error. */
async function madeBy(pool: Tinypool, { path, task }: MakeJob): Promise<Uint8Array> {
  try {
    return await pool.run(task);
  } catch (error) {
    throw makingFailure(path, error instanceof Error ? error.message : String(error));
  }
}

async function prune(cache: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(cache);
  await Promise.all(
    names.filter((name) => !used.has(name)).map((name) => rm(join(cache, name), { force: true })),
  );
}
