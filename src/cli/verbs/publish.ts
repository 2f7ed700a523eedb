import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Files } from '../../model/index.ts';
import { makeFiles } from '../../publication/pdf/index.ts';
import {
  folderDisk,
  publishSite,
  type SiteDisk,
  type SiteReport,
  zipSite,
} from '../../publication/site/index.ts';
import { methodRules, siteReleases } from '../../publication/views/index.ts';
import { EXIT, usageFailure } from '../errors.ts';
import { loadIndex } from '../load-index.ts';
import { type Extent, madeJobs } from '../made-jobs.ts';
import { progressBar } from '../progress.ts';
import { builtAssets, sealedReleases } from '../publication.ts';
import { count } from '../tell-issues.ts';
import type { Verb, Words } from '../verb.ts';

const EXTENTS: readonly Extent[] = ['all', 'latest', 'none'];

/** `assayer publish DIR --out SITE`: every sealed release as a website. */
export const publish: Verb = {
  name: 'publish',
  usage: 'DIR --out SITE',
  summary: 'make the website of an index: pages, data, pictures and PDFs of every release',
  detail: [
    'Renders every release sealed in DIR/releases and seals EDITION.1 for an edition that has',
    'none. Only files whose bytes differ are written, and only files of an earlier publication',
    'are removed. The site works on any web server, from a folder, and as one ZIP.',
  ],
  options: [
    { name: 'out', value: 'SITE', help: 'the folder of the site' },
    { name: 'releases', value: 'RELEASES', help: 'where releases stand (default DIR/releases)' },
    { name: 'pdf', value: 'WHICH', help: 'profiles as PDF: latest (default), all or none' },
    { name: 'png', value: 'WHICH', help: 'pictures as PNG: latest (default), all or none' },
    { name: 'zip', value: 'FILE', help: 'the whole site once more, as one ZIP' },
  ],
  examples: [
    'assayer publish my-index --out site',
    'assayer publish my-index --out site --pdf none --zip site.zip',
  ],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const { terminal, cwd, packageRoot } = surroundings;
    const out = words.text('out');
    if (out === undefined) throw usageFailure('assayer publish needs --out.', '--out site');
    const extent = { pdf: extentOf(words, 'pdf'), png: extentOf(words, 'png') };
    const { dir, folder } = await loadIndex(words.positionals[0] ?? '.', surroundings);
    const named = words.text('releases');
    const releasesDir = named === undefined ? join(dir, 'releases') : resolve(cwd, named);
    const { releases, files, sealed } = await sealedReleases(folder, releasesDir, terminal);
    for (const id of sealed) terminal.out(`Sealed release ${id}.\n`);

    const target = resolve(cwd, out);
    const disk = folderDisk(target);
    const site = siteReleases(releases);
    const jobs = madeJobs(site, extent);
    const making = progressBar('PDFs and pictures', terminal);
    const made = await makeFiles(
      jobs,
      {
        worker: join(packageRoot, 'build', 'pdf-worker.mjs'),
        cache: join(target, '.assayer', 'made'),
        threads: availableParallelism(),
        advance: making.advance,
      },
      async ({ path, bytes }) => {
        const latest = `${site.latest.id}/`;
        for (const place of path.startsWith(latest) ? [path, path.slice(latest.length)] : [path]) {
          if (!sameBytes(disk.read(place), bytes)) disk.write(place, bytes);
        }
      },
    );
    making.end();

    const assets = await builtAssets(packageRoot);
    const rendering = progressBar('Pages', terminal);
    const report = await publishSite(
      {
        releases,
        releaseFiles: files,
        assets,
        pictures: new Set(jobs.map(({ path }) => path)),
        rules: methodRules,
        software: await buildDigest(packageRoot),
      },
      { disk, clock: () => performance.now(), progress: rendering.advance },
    );
    rendering.end();
    const zip = words.text('zip');
    if (zip !== undefined) {
      await writeFile(resolve(cwd, zip), zipSite(siteFiles(disk), basename(target)));
    }
    terminal.out(reportText(report, made, out, zip));
    return EXIT.ok;
  },
};

function extentOf(words: Words, option: 'pdf' | 'png'): Extent {
  const asked = words.text(option) ?? 'latest';
  const extent = EXTENTS.find((known) => known === asked);
  if (!extent) throw usageFailure(`--${option} cannot be ${asked}.`, 'all, latest or none');
  return extent;
}

/** The site as readers get it: names that begin with a dot are the publisher's own. */
function siteFiles(disk: SiteDisk): Files {
  const files = new Map<string, Uint8Array>();
  for (const path of disk.list()) {
    const bytes = path.startsWith('.') ? undefined : disk.read(path);
    if (bytes) files.set(path, bytes);
  }
  return files;
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

/** Changes with every build, so that pages made by another one are made again. */
async function buildDigest(packageRoot: string): Promise<string> {
  const program = await readFile(join(packageRoot, 'build', 'assayer.mjs'));
  return createHash('sha256').update(program).digest('hex');
}

function reportText(
  report: SiteReport,
  made: { readonly made: number; readonly kept: number },
  out: string,
  zip: string | undefined,
): string {
  const seconds = (report.milliseconds / 1000).toFixed(1);
  return [
    `Published in ${out}: ${count(report.written, 'file')} written, ${report.unchanged + report.skipped} unchanged, ${report.removed} removed (${seconds} s).`,
    ...(made.made + made.kept > 0
      ? [`PDFs and pictures: ${made.made} made, ${made.kept} as they were.`]
      : []),
    ...(zip === undefined ? [] : [`The whole site in one file: ${zip}`]),
    '',
  ].join('\n');
}
