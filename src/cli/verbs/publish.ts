import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { makeFolders, parseFramework } from '../../folder/index.ts';
import { counted, EXIT, type Files, type Framework, sameBytes } from '../../model/index.ts';
import { type MakeJob, makeFiles } from '../../publication/pdf/index.ts';
import {
  folderDisk,
  type Kept,
  keptAudits,
  openKept,
  publishSite,
  type SiteDisk,
  type SiteReport,
  zipSite,
} from '../../publication/site/index.ts';
import { methodRules, siteReleases } from '../../publication/views/index.ts';
import type { FrameworkReader } from '../../release/index.ts';
import { usageFailure } from '../errors.ts';
import { outlineIndex } from '../files/load-index.ts';
import { releasesFolder } from '../files/releases-folder.ts';
import { writeZip } from '../files/write-zip.ts';
import { buildDigest, builtAssets, pdfWorker } from '../publishing/build-output.ts';
import { withProgress } from '../publishing/progress.ts';
import {
  type SealedReleases,
  sealedReleases,
  unsealedEditions,
} from '../publishing/sealed-releases.ts';
import { changedSinceSealed, sinceSealedLine } from '../publishing/since-sealed.ts';
import { withSiteFolder } from '../publishing/site-folder.ts';
import { type Extent, siteJobs } from '../publishing/site-jobs.ts';
import type { Surroundings } from '../terminal/terminal.ts';
import type { Verb, Words } from '../verb.ts';

const EXTENTS: readonly Extent[] = ['all', 'latest', 'none'];

/** `assayer publish DIR --out SITE`: every sealed release as a website. */
export const publish: Verb = {
  name: 'publish',
  usage: 'DIR --out SITE',
  summary: 'make the website: pages, data, pictures and PDFs of every release',
  detail: [
    'Renders every release sealed in DIR/releases and seals EDITION.1 for an edition that has',
    'none. Only files whose bytes differ are written, and only files of an earlier publication',
    'are removed. The site works on any web server, from a folder, and as one ZIP.',
  ],
  options: [
    { name: 'out', value: 'SITE', help: 'the folder of the site' },
    { name: 'releases', value: 'RELEASES', help: 'where releases stand (default DIR/releases)' },
    {
      name: 'pdf',
      value: 'WHICH',
      help: 'profiles and audits as PDF: latest (default), all or none',
    },
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
    const index = await outlineIndex(words.positionals[0] ?? '.', surroundings);
    const releases = releasesFolder(words.text('releases'), index.dir, cwd);
    // Issues of what is to be sealed are told before a folder for the site is made.
    if ((await unsealedEditions(index, releases)).length > 0) index.folder();
    const target = resolve(cwd, out);
    const zip = words.text('zip');
    const place = { named: out, target, index: index.dir, releases };
    const { report, made } = await withSiteFolder(place, async () => {
      const software = await buildDigest(packageRoot);
      const frameworks = openKept<Framework>(folderDisk(target), 'frameworks', software);
      const sealed = await sealedReleases(index, releases, terminal, remembered(frameworks));
      for (const id of sealed.sealed) terminal.out(`Sealed release ${id}.\n`);
      for (const change of changedSinceSealed(index.files, sealed.files)) {
        terminal.err(sinceSealedLine(change));
      }
      const site = siteReleases(sealed.releases);
      const audits = keptAudits(site, folderDisk(target), software);
      const jobs = siteJobs(site, extent, audits.of);
      audits.save();
      const made = await makeInto(target, jobs, site.latest.id, surroundings);
      const report = await renderInto(target, sealed, jobs, software, surroundings);
      frameworks.save();
      return { made, report };
    });
    if (zip !== undefined) {
      const files = siteFiles(folderDisk(target));
      await writeZip(resolve(cwd, zip), zip, zipSite(files, basename(target)));
    }
    terminal.out(reportText(report, made, out, zip));
    return EXIT.ok;
  },
};

/** Reads the YAML of each framework once for many publications: cold, that takes longer than all tables. */
function remembered(frameworks: Kept<Framework>): FrameworkReader {
  return (text, file) => {
    const value = frameworks.get(text);
    if (value) return { ok: true, value, warnings: [] };
    const parsed = parseFramework(text, file);
    if (parsed.ok && parsed.warnings.length === 0) frameworks.put(text, parsed.value);
    return parsed;
  };
}

type MadeCounts = Awaited<ReturnType<typeof makeFiles>>;

/** Makes PDFs and pictures under their releases' numbers, those of the latest at the top as well. */
async function makeInto(
  target: string,
  jobs: readonly MakeJob[],
  latest: string,
  { terminal, packageRoot }: Surroundings,
): Promise<MadeCounts> {
  const disk = folderDisk(target);
  const cache = join(target, '.assayer', 'made');
  await makeFolders(cache);
  return withProgress('PDFs and pictures', terminal, (advance) =>
    makeFiles(
      jobs,
      {
        worker: pdfWorker(packageRoot),
        cache,
        threads: availableParallelism(),
        advance,
      },
      async ({ path, bytes }) => {
        const top = path.startsWith(`${latest}/`) ? [path.slice(latest.length + 1)] : [];
        for (const place of [path, ...top]) {
          if (!sameBytes(disk.read(place), bytes)) disk.write(place, bytes);
        }
      },
    ),
  );
}

/** Renders the pages of every release, with links to the pictures of these jobs. */
async function renderInto(
  target: string,
  { releases, files }: SealedReleases,
  jobs: readonly MakeJob[],
  software: string,
  { terminal, packageRoot }: Surroundings,
): Promise<SiteReport> {
  const input = {
    releases,
    releaseFiles: files,
    assets: await builtAssets(packageRoot),
    pictures: new Set(jobs.map(({ path }) => path)),
    rules: methodRules,
    software,
  };
  return withProgress('Pages', terminal, (progress) =>
    publishSite(input, { disk: folderDisk(target), clock: () => performance.now(), progress }),
  );
}

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

function reportText(
  report: SiteReport,
  made: MadeCounts,
  out: string,
  zip: string | undefined,
): string {
  const seconds = (report.milliseconds / 1000).toFixed(1);
  return [
    `Published in ${out}: ${counted(report.written, 'file')} written, ${report.unchanged + report.skipped} unchanged, ${report.removed} removed (${seconds} s).`,
    ...(made.made + made.kept > 0
      ? [`PDFs and pictures: ${made.made} made, ${made.kept} as they were.`]
      : []),
    ...(zip === undefined ? [] : [`The whole site in one file: ${zip}`]),
    '',
  ].join('\n');
}
