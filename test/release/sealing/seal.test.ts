import { describe, expect, test } from 'vitest';
import type { IndexFolder } from '../../../src/folder/index.ts';
import { Failure, type Files, textOf } from '../../../src/model/index.ts';
import { sealRelease } from '../../../src/release/index.ts';
import { sha256 } from '../../../src/release/sealing/sha256.ts';
import { editionId } from '../../support/edition-builder.ts';
import { harbourIndex, withCorrection } from '../harbour-index.ts';
import { jsonAt, linesAt, textAt } from '../release-texts.ts';

const FILES = sealRelease(harbourIndex(), editionId('2022'));
const TABLES = [
  ...['aggregates', 'changes', 'codebook', 'countries', 'facts', 'provenance'],
  ...['quadrants', 'ranks', 'regions', 'scores'],
];

describe('what a release holds', () => {
  test('every table thrice, what it was made from, metadata and the manifest', () => {
    expect([...FILES.keys()].sort()).toEqual(
      [
        ...TABLES.flatMap((name) => [
          `${name}.csv`,
          `json/${name}.json`,
          `parquet/${name}.parquet`,
        ]),
        ...['CITATION.cff', 'README.md', 'datacite.json', 'datapackage.json', 'dataset.jsonld'],
        ...['framework.yaml', 'manifest.json', 'release.json', 'profiles/XAB.md'],
        ...['previous/countries.csv', 'previous/framework.yaml', 'previous/scores.csv'],
      ].sort(),
    );
  });

  test('the first edition has no previous/, no changes and no moves', () => {
    const first = sealRelease(harbourIndex(), editionId('2020'));
    expect([...first.keys()].filter((path) => path.startsWith('previous/'))).toEqual([]);
    expect(textAt(first, 'changes.csv')).toBe('country,id,from_edition,change,like_for_like\n');
    expect(
      linesAt(first, 'ranks.csv')
        .slice(1)
        .every((line) => line.endsWith(',')),
    ).toBe(true);
    expect(jsonAt(first, 'release.json')).not.toHaveProperty('previous');
  });

  test('every text ends with one LF and has no CR and no byte-order mark', () => {
    for (const [path, bytes] of FILES) {
      const text = path.endsWith('.parquet') ? 'x\n' : (textOf(bytes) ?? '');
      expect([path, /^(?!\uFEFF)[^\r]*[^\r\n]\n$/.test(text)]).toEqual([path, true]);
    }
  });

  test('the manifest names size and hash of every other file, by path', () => {
    const entries = [...FILES]
      .filter(([path]) => path !== 'manifest.json')
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(jsonAt(FILES, 'manifest.json')).toEqual({
      format: 'assayer-release/1',
      release: '2022.1',
      files: entries,
    });
  });

  test('an unknown edition is refused with the names of those there are', () => {
    const seal = (): Files => sealRelease(harbourIndex(), editionId('2031'));
    expect(seal).toThrow(Failure);
    expect(seal).toThrow('The index has no edition 2031.');
  });
});

describe('rows by hand', () => {
  test('XAA, trade 2022: quays (5.5+6.5+4)/3 = 16/3, people 7/2, trade 53/12 = 4.4167', () => {
    expect(linesAt(FILES, 'aggregates.csv').slice(0, 5)).toEqual([
      'country,aggregate,value,exact,band',
      'XAA,trade,4.42,53/12,good',
      'XAA,quays,5.33,16/3,good',
      'XAA,people,3.50,7/2,poor',
      'XAA,calm,4.00,,rough',
    ]);
  });

  test('a score shows the decimals of the scale', () => {
    expect(linesAt(FILES, 'scores.csv').slice(1, 4)).toEqual([
      'XAA,depth,5.5',
      'XAA,length,6.5',
      'XAA,cranes,4.0',
    ]);
  });

  test('XAA 2020: quays 23/4, people 7/2 at half the weight, trade 5; so trade fell by 7/12', () => {
    const changes = linesAt(FILES, 'changes.csv');
    expect(changes).toContain('XAA,trade,2020,-0.58,0.13');
    expect(changes).toContain('XAA,quays,2020,-0.42,0.25');
  });

  test('a renamed indicator keeps its series, a new one has no change', () => {
    const changes = linesAt(FILES, 'changes.csv');
    expect(changes).toContain('XAB,clearing,2020,0.5,0.5'.replaceAll('0.5', '0.50'));
    expect(changes).toContain('XAA,cranes,2020,,');
  });

  test('nothing is ever -0.00', () => {
    const all = [...FILES].filter(([path]) => path.endsWith('.csv') || path.endsWith('.json'));
    expect(all.filter(([, bytes]) => /-0(\.0+)?(?![.\d])/.test(textOf(bytes) ?? ''))).toEqual([]);
  });

  test('the outer scope is the token world with its printed name', () => {
    const world = linesAt(FILES, 'ranks.csv').filter((line) => line.includes(',world,'));
    expect(world).toHaveLength(24);
    expect(world.every((line) => line.includes(',world,The Coast,'))).toBe(true);
    expect(linesAt(FILES, 'regions.csv')[1]).toMatch(/^world,The Coast,trade,/);
  });

  test('a continent of two countries has neither ranks nor means where three are needed', () => {
    const text = textAt(FILES, 'ranks.csv') + textAt(FILES, 'regions.csv');
    expect(text).toContain('continent,North');
    expect(text).not.toContain('continent,South');
  });

  test('a country that left the index has no rows', () => {
    expect(textAt(FILES, 'ranks.csv')).not.toContain('XAG');
    expect(textAt(FILES, 'previous/scores.csv')).toContain('XAG,');
  });

  test('facts come in the order population, gdp, area, capital', () => {
    expect(linesAt(FILES, 'facts.csv')).toEqual([
      'country,fact,value,source',
      'XAB,population,1200,Count of 2020',
      'XAB,area,12.5,"Survey, 2019"',
    ]);
  });

  test('quadrants name the horizontal component first', () => {
    expect(linesAt(FILES, 'quadrants.csv')).toContain('XAB,high-trade-high-calm');
    expect(linesAt(FILES, 'quadrants.csv')).toContain('XAC,low-trade-low-calm');
  });

  test('a profile is written section by section, one line a paragraph', () => {
    expect(textAt(FILES, 'profiles/XAB.md')).toBe(
      '## The ships\n\nShips lie well.\n\nThey lie long.\n\n## The sea\n\nThe sea is calm.\n',
    );
  });
});

describe('corrections and dates', () => {
  const folder = withCorrection(withCorrection(harbourIndex(), '2022.3', 'Later.'), '2022.2');

  test('the first release has the day of the edition and no corrections', () => {
    expect(jsonAt(sealRelease(folder, editionId('2022')), 'release.json')).toMatchObject({
      release: '2022.1',
      date: '2023-03-01',
      corrections: [],
    });
  });

  test('a later one has the day of its correction and tells those up to it', () => {
    expect(jsonAt(sealRelease(folder, editionId('2022'), 2), 'release.json')).toMatchObject({
      release: '2022.2',
      date: '2023-05-06',
      corrections: [{ release: '2022.2', what: 'A score.' }],
    });
    expect(jsonAt(sealRelease(folder, editionId('2022'), 3), 'release.json')).toMatchObject({
      corrections: [{ release: '2022.2' }, { release: '2022.3' }],
    });
  });

  test('corrections of another edition stay out', () => {
    const other = withCorrection(harbourIndex(), '2020.2');
    expect(jsonAt(sealRelease(other, editionId('2022')), 'release.json')).toMatchObject({
      corrections: [],
    });
  });
});

describe('what never reaches a release', () => {
  /** The index with a secret word wherever a folder may hold what is not public. */
  function laced(): IndexFolder {
    const folder = harbourIndex();
    return {
      ...folder,
      editions: folder.editions.map((edition) => ({
        ...edition,
        scores: edition.scores.map((score) => ({
          ...score,
          low: score.steps,
          high: score.steps,
          confidence: 'CANARY-confidence',
          panel: 'CANARY-panel',
          note: 'CANARY-note',
          ratings: 'CANARY-ratings',
        })),
        countries: edition.countries.map((country) => ({ ...country, remark: 'CANARY-remark' })),
        documents: ['CANARY-documents'],
        ratings: 'CANARY-ratings.csv',
      })),
    };
  }

  test('notes, panels, confidence, ratings and documents have no place in any file', () => {
    for (const year of ['2020', '2022']) {
      for (const [path, bytes] of sealRelease(laced(), editionId(year))) {
        expect([path, Buffer.from(bytes).includes('CANARY')]).toEqual([path, false]);
      }
    }
  });

  test('they do not change a byte either', () => {
    const plain = sealRelease(harbourIndex(), editionId('2022'));
    expect(sealRelease(laced(), editionId('2022'))).toEqual(plain);
  });
});

describe('the order of the folder', () => {
  /** Every list of the index turned round. */
  function turned(): IndexFolder {
    const folder = harbourIndex();
    return {
      ...folder,
      editions: folder.editions.map((edition) => ({
        ...edition,
        countries: edition.countries.toReversed().map((country) => ({
          ...country,
          facts: country.facts.toReversed(),
        })),
        scores: edition.scores.toReversed(),
        provenance: edition.provenance.toReversed(),
        narratives: new Map([...edition.narratives].reverse()),
      })),
    };
  }

  test('changes no byte of the release', () => {
    expect(sealRelease(turned(), editionId('2022'))).toEqual(FILES);
  });
});
