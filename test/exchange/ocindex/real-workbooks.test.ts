import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  allComposites,
  formatImportReport,
  type ImportedIndex,
  importOcindex,
} from '../../../src/exchange/index.ts';
import { parseIndexFolder } from '../../../src/folder/index.ts';
import { type Files, formatIssue } from '../../../src/model/index.ts';
import { frameworkTexts } from '../../support/ocindex-sheets.ts';
import { sharedData } from '../../support/shared-data.ts';

const RELEASES = ['2021', '2023', '2025'] as const;
type Release = (typeof RELEASES)[number];

const COMBINATIONS: readonly (readonly Release[])[] = [
  ['2021'],
  ['2023'],
  ['2025'],
  ['2021', '2023'],
  ['2021', '2025'],
  ['2023', '2025'],
  ['2021', '2023', '2025'],
];

/** Composites and scores: 193 countries × (4 + 26) in 2021, × (4 + 32) later. */
const EDITIONS: Readonly<Record<Release, readonly Release[]>> = {
  '2021': ['2021'],
  '2023': ['2021', '2023'],
  '2025': ['2021', '2023', '2025'],
};

const here = RELEASES.every((release) => workbookPath(release) !== undefined);
if (!here) console.log('The real workbooks are not on this machine: their tests are skipped.');

function workbookPath(release: Release): string | undefined {
  return sharedData(`ocindex/ocindex-${release}-release.xlsx`);
}

function workbook(release: Release): { readonly name: string; readonly bytes: Uint8Array } {
  const path = workbookPath(release) ?? '';
  return { name: `release-${release}.xlsx`, bytes: readFileSync(path) };
}

/** Hash of every file: comparing megabytes byte by byte in an assertion takes minutes. */
function hashes(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

const known = new Map<string, ImportedIndex>();

function imported(releases: readonly Release[]): ImportedIndex {
  const key = releases.join();
  const index = known.get(key) ?? importedAnew(releases);
  known.set(key, index);
  return index;
}

function importedAnew(releases: readonly Release[]): ImportedIndex {
  const result = importOcindex(releases.map(workbook), { frameworks: frameworkTexts });
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  expect(result.warnings).toEqual([]);
  return result.value;
}

describe.skipIf(!here)('the real workbooks', { timeout: 60_000 }, () => {
  test.each(COMBINATIONS.map((releases) => [releases.join(' and '), releases] as const))(
    'every composite of release %s is recomputed equal, in either order of files',
    (_, releases) => {
      const forwards = imported(releases);
      const newest = releases.at(-1) ?? '2025';
      expect(forwards.editions.map(({ description }) => description.id)).toEqual(EDITIONS[newest]);
      for (const { countries, scores, provenance, description } of forwards.editions) {
        expect(countries).toHaveLength(193);
        expect(scores).toHaveLength(193 * (description.id === '2021' ? 26 : 32));
        expect(provenance).toHaveLength(scores.length);
      }
      const { compared, equal, differences } = allComposites(forwards.report);
      expect(differences).toEqual([]);
      expect([equal, compared]).toEqual([compared, 193 * 4 * EDITIONS[newest].length]);

      const backwards = importedAnew([...releases].reverse());
      expect(hashes(backwards.files)).toEqual(hashes(forwards.files));
      expect(backwards.report).toEqual(forwards.report);
    },
  );

  test('the report says so in one line', () => {
    expect(formatImportReport(imported(['2025']).report)).toBe(
      'Edition 2021: 193 countries, 5,018 scores\n' +
        'Edition 2023: 193 countries, 6,176 scores\n' +
        'Edition 2025: 193 countries, 6,176 scores\n' +
        '2,316 of 2,316 published composites recomputed equal\n',
    );
  });

  test('an edition holds the same scores and regions whichever release it is read from', () => {
    const from2025 = imported(['2025']).editions;
    for (const release of ['2021', '2023'] as const) {
      for (const edition of imported([release]).editions) {
        const other = from2025.find(({ description }) => description.id === edition.description.id);
        expect(JSON.stringify(edition.scores)).toBe(JSON.stringify(other?.scores));
        expect(edition.countries).toEqual(other?.countries);
      }
    }
  });

  test('countries bear the codes and names of the reference table', () => {
    const table: Record<string, string> = JSON.parse(
      readFileSync(sharedData('ocindex/country-iso3.json') ?? '', 'utf8'),
    );
    for (const { countries } of imported(['2025']).editions) {
      const read = Object.fromEntries(countries.map(({ code, name }) => [name, code]));
      expect(read).toEqual(table);
    }
  });

  test('regions are the publisher’s, edition by edition', () => {
    const regionOf = (edition: number, country: string): string | undefined =>
      imported(['2025']).editions[edition]?.countries.find(({ code }) => code === country)?.region;
    expect([0, 1, 2].map((edition) => regionOf(edition, 'HTI'))).toEqual([
      'Caribbean',
      'Caribbean & Central',
      'Caribbean',
    ]);
    expect([0, 1, 2].map((edition) => regionOf(edition, 'KIR'))).toEqual([
      'Melanesia',
      'Melanesia',
      'Micronesia',
    ]);
    const sizes = imported(['2025']).editions.map(
      ({ countries }) => new Set(countries.map(({ region }) => region)).size,
    );
    expect(sizes).toEqual([22, 21, 22]);
  });

  test('the folder is read back, with no warning but of what its owner must say', () => {
    const folder = parseIndexFolder(imported(['2021', '2023', '2025']).files);
    expect((folder.ok ? folder.warnings : folder.issues).map(({ code }) => code)).toEqual([
      'publisher-unnamed',
      'funding-empty',
    ]);
  });

  test('a smaller release imported first and a larger one into its folder give the same tables', () => {
    const old = imported(['2021']);
    const { files } = imported(['2025']);
    const result = importOcindex([workbook('2025')], {
      frameworks: frameworkTexts,
      into: old.files,
    });
    if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
    for (const path of ['editions/2023/scores.csv', 'editions/2025/scores.csv']) {
      expect(hashes(result.value.files)[path]).toBe(hashes(files)[path]);
    }
    expect(result.value.files.has('editions/2021/scores.csv')).toBe(false);
  });

  test('the demonstration holds exactly what the workbook says of its countries', () => {
    const demo = new URL('../../../indices/central-eastern-europe/', import.meta.url);
    const countries =
      imported(['2025']).editions[2]?.countries.flatMap(({ code, region }) =>
        region === 'Central & Eastern Europe' || code === 'LTU' || code === 'LVA' ? [code] : [],
      ) ?? [];
    const result = importOcindex([workbook('2025')], { frameworks: frameworkTexts, countries });
    if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
    expect(result.value.editions.map(({ countries }) => countries.length)).toEqual([19, 19, 19]);
    for (const [path, bytes] of result.value.files) {
      if (!path.startsWith('editions/')) continue;
      expect(readFileSync(new URL(path, demo), 'utf8')).toBe(new TextDecoder().decode(bytes));
    }
  });

  test('the import of the newest release takes less than 2 s of CPU', () => {
    const started = process.cpuUsage();
    importedAnew(['2025']);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
