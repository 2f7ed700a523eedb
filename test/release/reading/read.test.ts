import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files, Issue, Provenance } from '../../../src/model/index.ts';
import {
  openRelease,
  type Release,
  readRelease,
  sealRelease,
  verifyRelease,
} from '../../../src/release/index.ts';
import { manifestFile } from '../../../src/release/sealing/manifest.ts';
import { editionAggregates } from '../../../src/scoring/index.ts';
import { editionId } from '../../support/edition-builder.ts';
import { garbage } from '../../support/garbage.ts';
import { harbourIndex, releaseOf, withCorrection } from '../harbour-index.ts';
import { readSound, textAt, withFile } from '../release-texts.ts';

const FOLDER = harbourIndex();
const FILES = sealRelease(FOLDER, editionId('2022'));

/** The files under a manifest that holds again, as a forger would leave them. */
function resealed(files: Files): Files {
  return new Map(files).set('manifest.json', manifestFile(releaseOf('2022.1'), files));
}

/** Codes of the issues that reading these files gives. */
function codesOf(files: Files): readonly string[] {
  const release = readRelease(files);
  return release.ok ? [] : [...new Set(release.issues.map(({ code }) => code))];
}

/** The release with one piece of a text replaced, under a manifest that holds. */
function edited(path: string, from: string, to: string): Files {
  const text = textAt(FILES, path);
  if (!text.includes(from)) throw new Error(`not in ${path}: ${from}`);
  return resealed(withFile(FILES, path, text.replace(from, to)));
}

const narrativesIn = ({ narratives }: Release) =>
  new Map([...narratives.keys()].map((code) => [code, narratives.get(code)]));

const provenanceIn = (release: Release): readonly Provenance[] =>
  release.countries.flatMap(({ code }) => release.provenanceOf(code));

describe('reading a release', () => {
  const release = readSound(FILES);
  const [, edition] = FOLDER.editions;

  test('gives back what the index folder said', () => {
    expect(release.index).toEqual(FOLDER.description);
    expect(release.edition).toEqual(edition?.description);
    expect(release.framework).toEqual(edition?.framework);
    expect(narrativesIn(release)).toEqual(edition?.narratives);
    expect(provenanceIn(release)).toEqual(edition?.provenance);
    expect(release.scores).toEqual(edition?.scores);
  });

  test('gives countries with their facts in order', () => {
    expect(release.countries.map(({ code }) => code).join(' ')).toBe('XAA XAB XAC XAD XAE XAF');
    expect(release.countries[1]?.facts.map(({ name }) => name)).toEqual(['population', 'area']);
  });

  test('reads provenance when it is asked for, without the rows that verifying names', () => {
    const path = 'provenance.csv';
    const lines = textAt(FILES, path).split('\n');
    const broken = [lines[0], lines[1]?.replace(/^X\w\w/, 'XZZ'), ...lines.slice(2)].join('\n');
    const files = resealed(withFile(FILES, path, broken));
    expect(provenanceIn(readSound(files))).toEqual(edition?.provenance.slice(1));
    expect(verifyRelease(files).issues.map(({ place }) => place)).toEqual([
      { file: path, line: 2, column: 1 },
    ]);
  });

  test('gives the computed tables as printed', () => {
    expect(release.aggregates[0]).toEqual({
      ...{ country: 'XAA', aggregate: 'trade', value: '4.42', exact: '53/12', band: 'good' },
    });
    expect(release.changes.find(({ id }) => id === 'cranes')).toEqual({
      ...{ country: 'XAA', id: 'cranes', from: '2020' },
    });
    expect(release.ranks[0]).toEqual({
      country: 'XAA',
      aggregate: 'trade',
      scope: { kind: 'world', name: 'The Coast' },
      rank: 4,
      of: 6,
      move: 1,
    });
    expect(release.regions[0]).toMatchObject({ scope: { kind: 'world' }, countries: 6 });
    expect(release.quadrants).toHaveLength(6);
  });

  test('gives exact scores of this edition and of the one before', () => {
    expect(release.scored.values.get(release.countries[0]?.code ?? fail())?.size).toBe(11);
    expect(release.previous?.edition).toBe('2020');
    expect(readSound(sealRelease(FOLDER, editionId('2020'))).previous).toBeUndefined();
  });

  test('gives the manifest as path and hash, and the corrections', () => {
    expect(release.manifest.get('scores.csv')).toMatch(/^[0-9a-f]{64}$/);
    expect(release.manifest.has('manifest.json')).toBe(false);
    const corrected = sealRelease(withCorrection(FOLDER, '2022.2'), editionId('2022'), 2);
    expect(readSound(corrected).corrections).toHaveLength(1);
    expect(readSound(corrected).date).toBe('2023-05-06');
  });
});

describe('a release that was tampered with', () => {
  test('a changed, missing or added file is an issue', () => {
    expect(codesOf(withFile(FILES, 'README.md', 'x'))).toEqual(['release-file-changed']);
    expect(codesOf(withFile(FILES, 'README.md', undefined))).toEqual(['release-file-missing']);
    expect(codesOf(withFile(FILES, 'extra.txt', 'x'))).toEqual(['release-file-unlisted']);
  });

  test('without a manifest, or with one in another format, nothing is read', () => {
    expect(codesOf(withFile(FILES, 'manifest.json', undefined))).toEqual(['release-file-missing']);
    const newer = textAt(FILES, 'manifest.json').replace('assayer-release/1', 'assayer-release/9');
    expect(codesOf(withFile(FILES, 'manifest.json', newer))).toEqual(['release-format']);
  });

  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['a score off the grid', 'scores.csv', 'XAA,depth,5.5', 'XAA,depth,5.4', 'release-value'],
    ['a score as a word', 'scores.csv', 'XAA,depth,5.5', 'XAA,depth,high', 'release-value'],
    ['an unknown indicator', 'scores.csv', 'XAA,depth', 'XAA,deep', 'release-value'],
    ['a country nobody listed', 'scores.csv', 'XAA,depth', 'XZZ,depth', 'release-value'],
    ['a double score', 'scores.csv', 'XAA,length,6.5', 'XAA,depth,6.5', 'release-table'],
    [
      'a row with a cell too many',
      'scores.csv',
      'XAA,depth,5.5',
      'XAA,depth,5.5,1',
      'release-table',
    ],
    ['another header', 'scores.csv', 'country,', 'Country,', 'release-table'],
    ['a quote never closed', 'countries.csv', 'Port XAB', '"Port XAB', 'release-table'],
    [
      'a country without a region',
      'countries.csv',
      'XAB,Port XAB,North,Upper bay',
      'XAB,Port XAB,North,',
      'release-value',
    ],
    [
      'a rank that is no number',
      'ranks.csv',
      'The Coast,4,6,1',
      'The Coast,IV,6,1',
      'release-value',
    ],
    ['an unknown scope', 'ranks.csv', ',world,', ',planet,', 'release-value'],
    ['another earlier edition', 'changes.csv', ',2020,', ',2019,', 'release-value'],
    ['a fact nobody knows', 'facts.csv', 'population', 'happiness', 'release-value'],
    ['a release that is no id', 'release.json', '"2022.1"', '"../../x"', 'release-json'],
    ['a number for a text', 'release.json', '"Nobody paid."', '7', 'release-json'],
    ['a title missing', 'release.json', '"title"', '"titel"', 'release-json'],
    ['no JSON at all', 'release.json', '{', '', 'release-json'],
    ['a release of another edition', 'release.json', '"2022.1"', '"2021.1"', 'release-json'],
  ];

  test.each(cases)('%s is an issue', (_, path, from, to, code) => {
    expect(codesOf(edited(path, from, to))).toContain(code);
  });

  test('an issue points at its line and column', () => {
    const release = readRelease(edited('scores.csv', 'XAA,cranes,4.0', 'XAA,cranes,4.1'));
    expect(release.ok ? [] : release.issues.map(({ place }) => place)).toEqual([
      { file: 'scores.csv', line: 4, column: 12 },
    ]);
  });

  test('a profile of a country that is not there is an issue', () => {
    const files = resealed(withFile(FILES, 'profiles/XZZ.md', '## The ships\n\nNo.\n'));
    expect(codesOf(files)).toEqual(['release-profile']);
  });

  test('bytes that are no text are an issue in every file that is read', () => {
    const read = ['release.json', 'framework.yaml', 'scores.csv', 'facts.csv'];
    for (const path of [...read, 'ranks.csv', 'profiles/XAB.md', 'previous/framework.yaml']) {
      const files = resealed(new Map(FILES).set(path, Uint8Array.of(0xff, 0xfe, 0x00)));
      expect([path, codesOf(files)]).toEqual([path, ['release-encoding']]);
    }
  });

  test('without countries there is one issue more and not one for every row', () => {
    const files = resealed(new Map(FILES).set('countries.csv', Uint8Array.of(0xff)));
    expect(codesOf(files)).toEqual(['release-encoding', 'release-table']);
  });

  test('a manifest that holds for another release is an issue', () => {
    const files = new Map(FILES).set('manifest.json', manifestFile(releaseOf('2020.1'), FILES));
    expect(codesOf(files)).toEqual(['release-value']);
  });

  test('garbage in any file gives issues and never an exception', () => {
    const paths = [...FILES.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...paths), garbage(), fc.boolean(), (path, bytes, sealed) => {
        const files = new Map(FILES).set(path, bytes);
        const release = readRelease(sealed ? resealed(files) : files);
        if (!release.ok) expect(release.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

function fail(): never {
  throw new Error('nothing there');
}

describe('opening a release', () => {
  const release = readSound(FILES);
  const never = (): never => {
    throw new Error('nothing is broken');
  };

  test('gives in every part what reading it whole gives', () => {
    const opened = openRelease(FILES, never);
    if (!opened.ok) throw new Error('the release could not be opened');
    // Roots among exact values have no equality; tables are what is computed from them.
    const told = ({
      scored,
      previous,
      narratives: _,
      provenanceOf: __,
      evidenceOf: ___,
      namersOf: ____,
      ...parts
    }: Release) => ({
      ...parts,
      scored: { ...scored, values: editionAggregates(scored) },
      previous: previous && { ...previous, values: editionAggregates(previous) },
    });
    expect(told(opened.value)).toEqual(told(release));
    expect(narrativesIn(opened.value)).toEqual(narrativesIn(release));
    expect(provenanceIn(opened.value)).toEqual(provenanceIn(release));
  });

  test('takes no file whose bytes are not those that were sealed, whatever is asked for', () => {
    for (const path of ['ranks.csv', 'profiles/XAB.md', 'parquet/scores.parquet']) {
      const bytes = FILES.get(path) ?? new Uint8Array();
      const opened = openRelease(new Map(FILES).set(path, bytes.slice(1)), never);
      expect(opened.ok || opened.issues.map(({ code, place }) => [code, place.file])).toEqual([
        ['release-file-changed', path],
      ]);
    }
  });

  test('tells every issue of the release when a part that has one is asked for', () => {
    const ranks = textAt(FILES, 'ranks.csv').replace('XAA', 'XZZ');
    const scores = textAt(FILES, 'scores.csv').replace('XAA', 'XZZ');
    const files = resealed(withFile(withFile(FILES, 'ranks.csv', ranks), 'scores.csv', scores));
    const told: (readonly Issue[])[] = [];
    const opened = openRelease(files, (issues) => {
      told.push(issues);
      throw new Error('broken');
    });
    if (!opened.ok) throw new Error('the release could not be opened');
    expect(opened.value.countries).toHaveLength(6);
    expect(told).toEqual([]);
    expect(() => opened.value.ranks).toThrow('broken');
    expect(told[0]?.map(({ place }) => place.file)).toEqual(['scores.csv', 'ranks.csv']);
  });
});
