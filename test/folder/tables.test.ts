import { describe, expect, test } from 'vitest';
import {
  formatCorrectionsCsv,
  formatCountriesCsv,
  formatProvenanceCsv,
  formatScoresCsv,
  parseCorrectionsCsv,
  parseCountriesCsv,
  parseFramework,
  parseProvenanceCsv,
  parseScoresCsv,
} from '../../src/folder/index.ts';
import type { Parsed } from '../../src/model/index.ts';
import { repositoryText } from '../support/files.ts';

const FRAMEWORK = soundOf(
  parseFramework(
    `id: demo/1
title: Demo
language: en
scale: { minimum: -1, maximum: 1, step: 0.25 }
decimals: 2
smallest_region: 3
components:
  - id: all
    name: All
    definition: All.
    higher_is: worse
    bands: [{ id: all, label: all }]
    children:
      - { id: zeal, name: Zeal, definition: Zeal., since: '1' }
      - { id: anger, name: Anger, definition: Anger., since: '1' }
`,
    'framework.yaml',
  ),
);

function soundOf<Value>(read: Parsed<Value>): Value {
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.value;
}

describe('countries.csv', () => {
  const text =
    'country,name,continent,region,population,population_source,capital,capital_source\n' +
    'ALB,Albania,Europe,South,,,Tirana,gazetteer\n' +
    'BLR,"Belarus, so called",Europe,East,9200000,"census, 2019",,\n';

  test('gives countries by code with the facts that have a value', () => {
    const lines = text.split('\n');
    const shuffled = [lines[0], lines[2], lines[1]].join('\n');
    expect(soundOf(parseCountriesCsv(shuffled, 'countries.csv'))).toEqual([
      {
        code: 'ALB',
        name: 'Albania',
        continent: 'Europe',
        region: 'South',
        facts: [{ name: 'capital', value: 'Tirana', source: 'gazetteer' }],
      },
      {
        code: 'BLR',
        name: 'Belarus, so called',
        continent: 'Europe',
        region: 'East',
        facts: [{ name: 'population', value: '9200000', source: 'census, 2019' }],
      },
    ]);
  });

  test('is written with the columns that are used', () => {
    const countries = soundOf(parseCountriesCsv(text, 'countries.csv'));
    expect(formatCountriesCsv([...countries].reverse())).toBe(text);
    expect(formatCountriesCsv(countries.map((country) => ({ ...country, facts: [] })))).toBe(
      'country,name,continent,region\nALB,Albania,Europe,South\nBLR,"Belarus, so called",Europe,East\n',
    );
  });

  test('takes the four columns of a release, in any order', () => {
    const release = 'region,continent,name,country\nEast,Europe,Belarus,BLR\n';
    expect(soundOf(parseCountriesCsv(release, 'countries.csv'))).toMatchObject([{ code: 'BLR' }]);
  });

  test('knows Kosovo and codes that ISO leaves to its users', () => {
    const rows = ['XKX', 'XAA', 'QMA', 'AAA', 'ZZZ'].map((code) => `${code},${code},E,R\n`);
    const parsed = parseCountriesCsv(`country,name,continent,region\n${rows.join('')}`, 'c.csv');
    expect(soundOf(parsed)).toHaveLength(5);
  });
});

describe('scores.csv', () => {
  const text =
    'country,indicator,score,low,high,note\nALB,zeal,0.75,0.50,1.00,"a, b"\nALB,anger,-0.25,,,\nBLR,zeal,0.00,,,\nBLR,anger,-1.00,,,\n';

  test('gives scores in scale steps, by country and then framework order', () => {
    const lines = text.trimEnd().split('\n');
    const shuffled = [lines[0], ...lines.slice(1).reverse()].join('\n');
    expect(soundOf(parseScoresCsv(shuffled, 'scores.csv', { framework: FRAMEWORK }))).toEqual([
      { country: 'ALB', indicator: 'zeal', steps: 3, low: 2, high: 4, note: 'a, b' },
      { country: 'ALB', indicator: 'anger', steps: -1 },
      { country: 'BLR', indicator: 'zeal', steps: 0 },
      { country: 'BLR', indicator: 'anger', steps: -4 },
    ]);
  });

  test('takes a score however many zeros it is written with', () => {
    const read = parseScoresCsv('country,indicator,score\nALB,zeal,+00.7500\n', 's', {
      framework: FRAMEWORK,
    });
    expect(soundOf(read)[0]?.steps).toBe(3);
  });

  test('is written in order with as many decimals as the step has', () => {
    const scores = soundOf(parseScoresCsv(text, 'scores.csv', { framework: FRAMEWORK }));
    expect(formatScoresCsv([...scores].reverse(), FRAMEWORK)).toBe(text);
  });
});

describe('provenance.csv and corrections.csv', () => {
  const hash = '0123456789abcdef'.repeat(4);

  test('give provenance in the order of scores and write it as it was', () => {
    const text = `country,indicator,file_sha256,sheet,cell\nALB,zeal,${hash},2021 data,F12\nALB,anger,${hash},"a,b",AA1\n`;
    const read = soundOf(parseProvenanceCsv(text, 'p.csv', { framework: FRAMEWORK }));
    expect(read[1]).toEqual({
      country: 'ALB',
      indicator: 'anger',
      fileSha256: hash,
      sheet: 'a,b',
      cell: 'AA1',
    });
    expect(formatProvenanceCsv([...read].reverse(), FRAMEWORK)).toBe(text);
  });

  test('let several corrections lead to one release, and editions be corrected in turn', () => {
    const text =
      'edition,release,date,what,why\n2021,2021.2,2024-01-02,a,b\n2023,2023.2,2024-01-02,a,b\n2021,2021.2,2024-01-03,a,b\n2021,2021.3,2024-02-01,"a\nb",c\n';
    const read = soundOf(parseCorrectionsCsv(text, 'corrections.csv'));
    expect(read).toHaveLength(4);
    expect(read[3]).toEqual({
      edition: '2021',
      release: '2021.3',
      date: '2024-02-01',
      what: 'a\nb',
      why: 'c',
    });
    expect(formatCorrectionsCsv(read)).toBe(text);
  });
});

describe('the bundled frameworks', () => {
  for (const [version, indicators] of [
    ['2021', 26],
    ['2023', 32],
  ] as const) {
    test(`have ${indicators} indicators in ${version}`, () => {
      const path = `frameworks/organized-crime/${version}.yaml`;
      const framework = soundOf(parseFramework(repositoryText(path), path));
      const [criminality, resilience] = framework.components;
      const [markets, actors] = criminality?.children ?? [];
      const counts = [markets, actors, resilience].map((node) =>
        node?.kind === 'aggregate' ? node.children.length : 0,
      );
      expect(counts).toEqual(version === '2021' ? [10, 4, 12] : [15, 5, 12]);
      expect(counts.reduce((sum, count) => sum + count)).toBe(indicators);
    });
  }
});
