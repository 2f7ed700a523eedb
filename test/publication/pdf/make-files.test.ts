import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeFile, type MakeJob, makeFiles } from '../../../src/publication/pdf/index.ts';

const SOURCE = fileURLToPath(new URL('../../../src/publication/pdf/worker.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function square(colour: string): MakeJob {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="${colour}"/></svg>`;
  return { path: `${colour}.png`, task: { kind: 'png', svg, width: 20 } };
}

describe('files made in a pool of workers', () => {
  let folder = '';
  let worker = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'assayer-made-'));
    // Inside the repository, so that the worker finds its packages.
    worker = join(ROOT, 'node_modules', '.cache', `make-files-${process.pid}.mjs`);
    await build({
      entryPoints: [SOURCE],
      outfile: worker,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(worker, { force: true });
  });

  async function make(jobs: readonly MakeJob[], cache: string) {
    if (!existsSync(join(folder, cache))) mkdirSync(join(folder, cache));
    const files: MadeFile[] = [];
    const counts = await makeFiles(
      jobs,
      { worker, cache: join(folder, cache), threads: 2 },
      async (file) => {
        files.push(file);
      },
    );
    return { counts, files };
  }

  test('are made once and then kept while their input stays', async () => {
    const jobs = ['red', 'green', 'blue'].map(square);
    const first = await make(jobs, 'kept');
    expect(first.counts).toEqual({ made: 3, kept: 0 });
    const second = await make(jobs, 'kept');
    expect(second.counts).toEqual({ made: 0, kept: 3 });
    const bytes = (files: readonly MadeFile[]) =>
      Object.fromEntries(files.map((file) => [file.path, Buffer.from(file.bytes).toString('hex')]));
    expect(bytes(second.files)).toEqual(bytes(first.files));
    expect(first.files[0]?.bytes.subarray(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
  });

  test('are made again when their input changes, and the cache forgets what nobody uses', async () => {
    await make(['red', 'green'].map(square), 'changed');
    const { counts } = await make(['red', 'yellow'].map(square), 'changed');
    expect(counts).toEqual({ made: 1, kept: 1 });
    expect(readdirSync(join(folder, 'changed'))).toHaveLength(2);
  });

  test('are one file of the cache where many jobs ask for the same', async () => {
    const { task } = square('red');
    const jobs = Array.from({ length: 24 }, (_, job): MakeJob => ({ path: `${job}.png`, task }));
    const { files } = await make(jobs, 'shared');
    expect(new Set(files.map(({ path }) => path)).size).toBe(24);
    expect(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).size).toBe(1);
    expect(readdirSync(join(folder, 'shared'))).toHaveLength(1);
  });

  test('fail as a whole with the first reason, and leave no half file', async () => {
    const broken: MakeJob = { path: 'x.png', task: { kind: 'png', svg: '<svg', width: 5 } };
    await expect(make([square('red'), broken], 'broken')).rejects.toMatchObject({
      name: 'MakingFailure',
      message: expect.stringContaining('x.png'),
    });
    expect(readdirSync(join(folder, 'broken')).filter((name) => name.endsWith('.part'))).toEqual(
      [],
    );
  });
});
