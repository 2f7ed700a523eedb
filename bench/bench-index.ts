import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCountries } from '../src/atlas/index.ts';
import {
  type IndexFolder,
  parseFramework,
  parseIndexFolder,
  readFolderFiles,
} from '../src/folder/index.ts';
import type { Framework } from '../src/model/index.ts';
import { type SiteReleases, siteReleases } from '../src/publication/views/index.ts';
import { listReleases, readReleaseFolder } from '../src/release/index.ts';
import { mustRunNode } from './child.ts';
import { fullSizeWorkbook } from './full-size-workbook.ts';
import { ASSAYER, ROOT } from './places.ts';

/** An index of full size on disk, sealed, that measures start from. */
export interface BenchIndex {
  /** What it was made from, in words. */
  readonly origin: string;
  readonly workbook: string;
  /** The index folder; its releases stand in `releases`. */
  readonly dir: string;
  readonly releases: string;
}

/** Where the tests, too, look for real inputs: beside the repository. */
const REAL_WORKBOOK = join(ROOT, '../shared/data/ocindex/ocindex-2025-release.xlsx');
/** Oldest first. */
export const EDITIONS = ['2021', '2023', '2025'];
const CLAIM_MARK = /[ \t]*\[\^[^\]\s]*\]/g;
const TEXT = 'indices/central-eastern-europe/editions/2021/profiles/BLR.md';

/** Makes the index: the publisher's workbook where this machine has it, else one of equal size. The
 *  repository's text on Belarus stands under every country in the first edition, with the country's
 *  name put in and without its claims, so that every profile carries as much prose as a real one. */
export function makeBenchIndex(folder: string): BenchIndex {
  const real = existsSync(REAL_WORKBOOK);
  const workbook = real ? REAL_WORKBOOK : join(folder, 'full-size.xlsx');
  if (!real) writeFileSync(workbook, fullSizeWorkbook(editionFrameworks()));
  const dir = join(folder, 'index');
  mustRunNode(ASSAYER, ['import', 'ocindex', workbook, '--into', dir]);
  writeTexts(dir);
  const releases = join(dir, 'releases');
  for (const edition of EDITIONS) mustRunNode(ASSAYER, ['release', dir, '--edition', edition]);
  const origin = real ? "the publisher's workbook of 2025" : 'a made-up index of the same size';
  return { origin, workbook, dir, releases };
}

/** The index folder, read. */
export async function readBenchIndex({ dir }: BenchIndex): Promise<IndexFolder> {
  const parsed = parseIndexFolder(await readFolderFiles(dir));
  if (!parsed.ok) throw new Error('the index of the benchmarks cannot be read');
  return parsed.value;
}

/** Its sealed releases, read. */
export async function readBenchReleases(releases: string): Promise<SiteReleases> {
  const all = [];
  for (const id of await listReleases(releases)) {
    const parsed = await readReleaseFolder(join(releases, id));
    if (!parsed.ok) throw new Error(`release ${id} of the benchmarks cannot be read`);
    all.push(parsed.value);
  }
  return siteReleases(all);
}

/** Path of a country's text in the index folder. */
export function textPath({ dir }: Pick<BenchIndex, 'dir'>, country: string): string {
  return join(dir, 'editions', '2021', 'profiles', `${country}.md`);
}

/** Seals an edition anew, as while an edition is prepared and its release is not out yet. */
export function resealed({ dir, releases }: BenchIndex, edition: string): void {
  rmSync(join(releases, `${edition}.1`), { recursive: true });
  mustRunNode(ASSAYER, ['release', dir, '--edition', edition]);
}

function writeTexts(dir: string): void {
  const text = readFileSync(join(ROOT, TEXT), 'utf8').replace(CLAIM_MARK, '');
  const codes = readFileSync(join(dir, 'editions', '2021', 'scores.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, 3));
  const names = new Map(allCountries().map((country) => [String(country.code), country.name]));
  mkdirSync(join(dir, 'editions', '2021', 'profiles'), { recursive: true });
  for (const code of new Set(codes.filter((found) => /^[A-Z]{3}$/.test(found)))) {
    const name = names.get(code) ?? code;
    writeFileSync(textPath({ dir }, code), text.replaceAll('Belarus', name));
  }
}

function editionFrameworks(): readonly { edition: string; framework: Framework }[] {
  return EDITIONS.map((edition) => {
    const file = `frameworks/organized-crime/${edition === '2021' ? '2021' : '2023'}.yaml`;
    const parsed = parseFramework(readFileSync(join(ROOT, file), 'utf8'), file);
    if (!parsed.ok) throw new Error(`${file} cannot be read`);
    return { edition, framework: parsed.value };
  });
}
