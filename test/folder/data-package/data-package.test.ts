import { describe, expect, test } from 'vitest';
import {
  formatDataPackage,
  formatIndexFolder,
  newIndexFolder,
  parseIndexFolder,
} from '../../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../../src/model/index.ts';
import { dataPackageFaults } from '../../support/data-package.ts';
import { changed, indexFolder } from '../../support/files.ts';
import { COUNTRIES, PACKAGE, SCORES } from '../issue-cases/issue-case.ts';

const SOUND = newIndexFolder('demo', '2026-02-28');

function text(files: Files, path: string): string {
  return textOf(files.get(path) ?? new Uint8Array()) ?? '';
}

function withPackage(files: Files): Files {
  const read = parseIndexFolder(files);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return new Map(files).set(PACKAGE, bytesOf(formatDataPackage(read.value, files)));
}

describe('the data package of an index', () => {
  test('is valid for a new index, and its data fit it', () => {
    expect(dataPackageFaults(SOUND)).toEqual([]);
  });

  for (const name of ['lantern-sea', 'central-eastern-europe']) {
    test(`is valid for ${name}, as it stands there and as it would be written now`, () => {
      const files = indexFolder(name);
      expect(dataPackageFaults(files)).toEqual([]);
      expect(text(withPackage(files), PACKAGE)).toBe(text(files, PACKAGE));
    });
  }

  test('describes columns by the header of each table', () => {
    const countries = 'region,country,name,continent\nR,XAA,A,E\nR,XAB,B,E\nR,XAC,C,E\n';
    const files = withPackage(changed(SOUND, { [COUNTRIES]: countries }));
    expect(dataPackageFaults(files)).toEqual([]);
    expect(text(files, PACKAGE)).not.toContain('"population"');
  });

  test('leaves out tables that are not there and sources where none are cited', () => {
    const files = withPackage(
      changed(SOUND, { 'corrections.csv': undefined, 'sources.json': undefined }),
    );
    expect(dataPackageFaults(files)).toEqual([]);
    expect(text(files, PACKAGE)).not.toMatch(/corrections|"sources"/);
  });

  test('names a licence by its id where it has one, else by its address', () => {
    const licence = (name: string, url: string) => {
      const index = text(SOUND, 'index.yaml').replace(
        / {2}name: CC-BY-4.0\n.*\n/,
        `  name: ${name}\n${url}`,
      );
      const files = withPackage(changed(SOUND, { 'index.yaml': index }));
      expect(dataPackageFaults(files)).toEqual([]);
      return JSON.parse(text(files, PACKAGE)).licenses;
    };
    const address = '  url: https://example.org/l\n';
    expect(licence('CC-BY-4.0', '')).toEqual([{ name: 'CC-BY-4.0', title: 'CC-BY-4.0' }]);
    expect(licence('All rights kept', address)).toEqual([
      { path: 'https://example.org/l', title: 'All rights kept' },
    ]);
    expect(licence('All rights kept', '')).toEqual([
      { name: 'all-rights-kept', title: 'All rights kept' },
    ]);
  });

  test('ties scores to countries and provenance to scores', () => {
    const read = parseIndexFolder(SOUND);
    if (!read.ok) throw new Error('unsound');
    const [edition] = read.value.editions;
    const [score] = edition?.scores ?? [];
    if (!edition || !score) throw new Error('empty');
    const { country, indicator } = score;
    const provenance = [
      { country, indicator, fileSha256: 'a'.repeat(64), sheet: 'data', cell: 'B2' },
    ];
    const files = formatIndexFolder({ ...read.value, editions: [{ ...edition, provenance }] });
    expect(dataPackageFaults(files)).toEqual([]);
    const moved = changed(files, { [SCORES]: text(files, SCORES).replace(/^XAA.*\n/gm, '') });
    expect(dataPackageFaults(moved)).toEqual([
      'provenance-2026 refers to XAA road-noise, which scores-2026 has not',
    ]);
  });
});

describe('the rules of a data package, as the tests hold them', () => {
  const faults = (from: string | RegExp, to: string) =>
    dataPackageFaults(changed(SOUND, { [PACKAGE]: text(SOUND, PACKAGE).replace(from, to) }));

  test('notice a bad name, path, type, rule and key', () => {
    expect(faults('"name": "demo"', '"name": "De mo"')).toEqual(['the package name De mo is bad']);
    expect(faults('"corrections.csv"', '"../corrections.csv"')).toContain(
      'corrections has a bad path',
    );
    expect(faults('"type": "date"', '"type": "day"')).toEqual([
      'corrections.date has the type day',
    ]);
    expect(faults('"maximum": 10', '"maximum": 7')).toContain(
      'scores-2026.score holds 7.5, too large',
    );
    expect(faults('"[A-Z]{3}"', '"[A-Z]{2}"')).toContain(
      'countries-2026.country holds XAA, against its pattern',
    );
    expect(faults('"road-noise",', '')).toContain(
      'scores-2026.indicator holds road-noise, not in its enum',
    );
    expect(
      faults(/"primaryKey": \[\s*"country",\s*"indicator"/, '"primaryKey": ["country"'),
    ).toContain('scores-2026 has two rows for XAA');
    expect(faults('"resource": "countries-2026"', '"resource": "none"')).toEqual([
      'a foreign key of scores-2026 is bad',
    ]);
  });
});
