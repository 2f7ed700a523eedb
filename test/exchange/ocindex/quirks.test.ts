import { describe, expect, test } from 'vitest';
import { readEditions } from '../../../src/exchange/ocindex/read-editions.ts';
import type { Edition } from '../../../src/folder/index.ts';
import { formatIssue } from '../../../src/model/index.ts';
import {
  coverSheet,
  datasetSheet,
  frameworkTexts,
  withCell,
  withColumns,
} from '../../support/ocindex-sheets.ts';
import { buildWorkbook, type SheetInput } from '../../support/workbook-builder.ts';

function editionsOf(...sheets: readonly SheetInput[]): readonly Edition[] {
  const bytes = buildWorkbook(sheets);
  const read = readEditions([{ name: 'book.xlsx', bytes }], frameworkTexts);
  if (!read.ok) throw new Error(read.issues.map(formatIssue).join('\n'));
  for (const { composites } of read.value.editions) expect(composites.differences).toEqual([]);
  return read.value.editions.map(({ edition }) => edition);
}

function scoreOf(
  edition: Edition | undefined,
  country: string,
  indicator: string,
): number | undefined {
  return edition?.scores.find((score) => score.country === country && score.indicator === indicator)
    ?.steps;
}

describe('sheets of a workbook', () => {
  test('sheets of scores are found by name and give their editions oldest first', () => {
    const editions = editionsOf(
      coverSheet('2025'),
      datasetSheet('2025'),
      datasetSheet('2023'),
      datasetSheet('2021'),
    );
    expect(editions.map(({ description }) => description.id)).toEqual(['2021', '2023', '2025']);
    expect(editions.map(({ scores }) => scores.length)).toEqual([3 * 26, 3 * 32, 3 * 32]);
  });

  test('Full_dataset is of the edition that the title of the cover sheet names', () => {
    const [edition] = editionsOf(
      coverSheet('2021'),
      datasetSheet('2021', { name: 'Full_dataset' }),
    );
    expect(edition?.description.id).toBe('2021');
    expect(edition?.provenance[0]?.sheet).toBe('Full_dataset');
  });

  test('the year in the cover text does not count, only the one in its title', () => {
    const cover = withCell(coverSheet('2021'), 'B2', 'Based on the 2019 ENACT Index for Africa');
    const [edition] = editionsOf(cover, datasetSheet('2021', { name: 'Full_dataset' }));
    expect(edition?.description.id).toBe('2021');
  });

  test('other sheets are left alone', () => {
    const notes: SheetInput = { name: 'notes', rows: [[{ formula: '1/0', value: '#DIV/0!' }]] };
    expect(editionsOf(notes, datasetSheet('2023'))).toHaveLength(1);
  });
});

describe('headers', () => {
  test.each([' avg.', ' avg,', '', ' AVG', ' Avg. '])('composites may end in "%s"', (suffix) => {
    const [edition] = editionsOf(datasetSheet('2021', { suffix }));
    expect(edition?.scores).toHaveLength(3 * 26);
  });

  test('composites may stand in capitals', () => {
    let sheet = datasetSheet('2021');
    sheet = withCell(sheet, 'D1', 'CRIMINALITY');
    sheet = withCell(sheet, 'E1', 'CRIMINAL MARKETS');
    sheet = withCell(sheet, 'P1', 'CRIMINAL ACTORS');
    expect(editionsOf(withCell(sheet, 'U1', 'RESILIENCE'))[0]?.countries).toHaveLength(3);
  });

  test('columns may stand in any order', () => {
    const sheet = datasetSheet('2023');
    const width = sheet.rows[0]?.length ?? 0;
    const backwards = Array.from({ length: width }, (_, index) => width - index);
    const [straight] = editionsOf(sheet);
    const [turned] = editionsOf(withColumns(sheet, backwards));
    expect(turned?.scores).toEqual(straight?.scores);
    expect(turned?.countries).toEqual(straight?.countries);
  });

  test('empty columns behind the table do not matter', () => {
    const sheet = withCell(withCell(datasetSheet('2021'), 'AJ1', ' '), 'AK3', '');
    expect(editionsOf(sheet)[0]?.countries).toHaveLength(3);
  });

  test('a column of ISO codes, as in the release of 2021, is checked and dropped', () => {
    const sheet = datasetSheet('2021');
    const codes = ['Country Code', 'BLR', 'TUR', 'LCA'];
    const coded = {
      ...sheet,
      rows: sheet.rows.map((row, index) => [...row, codes[index] ?? null]),
    };
    expect(editionsOf(coded)[0]?.countries.map(({ code }) => code)).toEqual(['BLR', 'LCA', 'TUR']);
  });
});

describe('countries', () => {
  test.each([
    ['Congo, Dem, Rep,', 'COD', 'Congo, Dem. Rep.'],
    ['Congo, Rep,', 'COG', 'Congo, Rep.'],
    ['Korea, Rep,', 'KOR', 'Korea, Rep.'],
    ['Korea, DPR', 'PRK', 'Korea, DPR'],
    ['St, Lucia', 'LCA', 'St. Lucia'],
    ['St, Kitts and Nevis', 'KNA', 'St. Kitts and Nevis'],
    ['St, Vincent and the Grenadines', 'VCT', 'St. Vincent and the Grenadines'],
    ['eSwatini', 'SWZ', 'Eswatini'],
    ['Sao Tome and Principe', 'STP', 'São Tomé and Príncipe'],
    ['Turkey', 'TUR', 'Turkey'],
    ['Czech Republic', 'CZE', 'Czech Republic'],
    ['Micronesia (Federated States of)', 'FSM', 'Micronesia (Federated States of)'],
    ['  Belarus ', 'BLR', 'Belarus'],
  ])('%s is %s, printed %s', (written, code, printed) => {
    const [edition] = editionsOf(datasetSheet('2023', { countries: [['Here', 'There', written]] }));
    expect(edition?.countries).toEqual([
      { code, name: printed, continent: 'Here', region: 'There', facts: [] },
    ]);
  });

  test('continents and regions are the publisher’s, edition by edition, without trailing blanks', () => {
    const editions = editionsOf(
      datasetSheet('2021', { countries: [['Americas', 'Caribbean ', 'Haiti']] }),
      datasetSheet('2023', { countries: [['Americas', 'Caribbean & Central', 'Haiti']] }),
      datasetSheet('2025', { countries: [['Americas ', ' Caribbean', 'Haiti']] }),
    );
    expect(editions.map(({ countries }) => countries[0]?.region)).toEqual([
      'Caribbean',
      'Caribbean & Central',
      'Caribbean',
    ]);
    expect(editions[2]?.countries[0]?.continent).toBe('Americas');
  });

  test('rows without content between and below the countries do not matter', () => {
    const sheet = datasetSheet('2021');
    const gap = {
      ...sheet,
      rows: [...sheet.rows.slice(0, 2), [], ...sheet.rows.slice(2), [' ', null]],
    };
    expect(editionsOf(gap)[0]?.countries).toHaveLength(3);
  });
});

describe('scores', () => {
  test.each([
    ['5', 10],
    ['5.0', 10],
    ['5.5', 11],
    ['5.50', 11],
    ['55E-1', 11],
    ['1', 2],
    ['10', 20],
    ['5.4999999999999996', 11],
    ['0.95E1', 19],
  ])('%s is read as %i half points', (number, steps) => {
    const sheet = withCell(datasetSheet('2021'), 'F2', { number });
    const bytes = buildWorkbook([sheet]);
    const read = readEditions([{ name: 'book.xlsx', bytes }], frameworkTexts);
    if (!read.ok) throw new Error(read.issues.map(formatIssue).join('\n'));
    expect(scoreOf(read.value.editions[0]?.edition, 'BLR', 'human-trafficking')).toBe(steps);
  });

  test('every score knows its file, sheet and cell', () => {
    const [edition] = editionsOf(datasetSheet('2021'));
    const first = edition?.provenance[0];
    expect(first).toMatchObject({
      country: 'BLR',
      indicator: 'human-trafficking',
      sheet: '2021_dataset',
      cell: 'F2',
    });
    expect(first?.fileSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(edition?.provenance).toHaveLength(edition?.scores.length ?? 0);
  });
});

describe('characters that show nothing', () => {
  test('are no part of a name: countries that look to be in one region are', () => {
    const named = withCell(datasetSheet('2021'), 'C2', '\u200fBela\u200brus\u00ad');
    const [edition] = editionsOf(
      withCell(named, 'B2', '\ufeffCentral & Eastern\u200b Europe\u202c'),
    );
    const belarus = edition?.countries.find(({ code }) => code === 'BLR');
    expect(belarus).toMatchObject({ name: 'Belarus', region: 'Central & Eastern Europe' });
  });
});
