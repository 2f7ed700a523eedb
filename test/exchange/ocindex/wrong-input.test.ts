import { describe, expect, test } from 'vitest';
import { OCINDEX_ISSUE_CODES } from '../../../src/exchange/index.ts';
import { readEditions } from '../../../src/exchange/ocindex/read-editions.ts';
import { formatPlace, type Issue, isCountryCode } from '../../../src/model/index.ts';
import {
  coverSheet,
  datasetSheet,
  frameworkTexts,
  release,
  THREE,
  withCell,
} from '../../support/ocindex-sheets.ts';
import { buildWorkbook, type CellInput, type SheetInput } from '../../support/workbook-builder.ts';

function issuesOfFiles(...files: readonly Uint8Array[]): readonly Issue[] {
  const named = files.map((bytes, index) => ({ name: `${'abc'[index]}.xlsx`, bytes }));
  const read = readEditions(named, frameworkTexts);
  expect(read.ok).toBe(false);
  const issues = read.ok ? [] : read.issues;
  for (const { code, message, remedy, place } of issues) {
    if (!code.startsWith('workbook-')) expect(Object.keys(OCINDEX_ISSUE_CODES)).toContain(code);
    expect(message).toMatch(/\.$/);
    expect(remedy).toMatch(/[.?]$/);
    expect(place.file).toMatch(/^[abc]\.xlsx$/);
  }
  return issues;
}

/** Each issue as `code place`. */
function told(...sheets: readonly SheetInput[]): readonly string[] {
  return issuesOfFiles(buildWorkbook(sheets)).map(
    ({ code, place }) => `${code} ${formatPlace(place)}`,
  );
}

const SHEET = datasetSheet('2021');

describe('workbooks without what an import needs', () => {
  test('no file at all is an issue', () => {
    const read = readEditions([], frameworkTexts);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['files-missing']);
  });

  test('a workbook of another kind names the sheets it has', () => {
    const other = buildWorkbook([{ name: 'Budget', rows: [['x']] }]);
    const [issue] = issuesOfFiles(other);
    expect(issue?.code).toBe('sheet-missing');
    expect(issue?.message).toContain('Budget');
  });

  test('a Full_dataset without a cover sheet belongs to no edition', () => {
    expect(told(datasetSheet('2021', { name: 'Full_dataset' }))).toEqual([
      'edition-unknown a.xlsx, sheet Full_dataset',
    ]);
  });

  test('an edition that is not known is told by name', () => {
    expect(told(datasetSheet('2023', { name: '2027_dataset' }))).toEqual([
      'edition-unknown a.xlsx, sheet 2027_dataset',
    ]);
  });

  test('two sheets of one edition in a workbook are one too many', () => {
    const full = datasetSheet('2021', { name: 'Full_dataset' });
    expect(told(coverSheet('2021'), full, SHEET)).toEqual([
      'sheet-double a.xlsx, sheet 2021_dataset',
    ]);
  });

  test('a sheet with a header and nothing below is empty', () => {
    expect(told({ ...SHEET, rows: SHEET.rows.slice(0, 1) })).toEqual([
      'sheet-empty a.xlsx, sheet 2021_dataset',
    ]);
  });

  test('a sheet without any cell lacks every column', () => {
    const issues = told({ name: '2021_dataset', rows: [] });
    expect(issues).toHaveLength(3 + 26 + 4);
    expect(new Set(issues)).toEqual(
      new Set(['column-missing a.xlsx, sheet 2021_dataset, cell A1']),
    );
  });

  test('a sheet longer than any list of countries is not read to its end', () => {
    const rows = Array.from({ length: 600 }, () => [1]);
    const issues = told({ ...SHEET, rows: [...(SHEET.rows.slice(0, 1) ?? []), ...rows] });
    expect(issues).toContain('sheet-too-long a.xlsx, sheet 2021_dataset');
    expect(issues.some((issue) => issue.endsWith('A502'))).toBe(false);
  });
});

describe('columns', () => {
  test('a missing column is named', () => {
    const issues = issuesOfFiles(buildWorkbook([withCell(SHEET, 'F1', 'Human traficking')]));
    expect(issues.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([
      'column-unknown F1',
      'column-missing A1',
    ]);
    expect(issues[0]?.message).toContain('Human traficking');
    expect(issues[1]?.message).toContain('Human trafficking');
  });

  test('a missing composite is a missing column too', () => {
    const issues = issuesOfFiles(buildWorkbook([withCell(SHEET, 'D1', null)]));
    expect(issues.map(({ message }) => message)).toEqual([
      'The sheet has no column "Criminality".',
      `The cell holds "${String(SHEET.rows[1]?.[3])}" but its column has no header.`,
    ]);
    expect(issues[1]?.place.cell).toBe('D2');
  });

  test('a market of a later edition is unknown to an earlier one', () => {
    const wide = withCell(withCell(SHEET, 'AH1', 'Financial crimes'), 'AH2', 5);
    expect(told(wide)).toEqual(['column-unknown a.xlsx, sheet 2021_dataset, cell AH1']);
  });

  test('a double column is told with the place of the first', () => {
    const issues = issuesOfFiles(buildWorkbook([withCell(SHEET, 'AH1', 'CRIMINALITY avg,')]));
    expect(issues.map(({ code, place }) => `${code} ${place.cell}`)).toEqual(['column-double AH1']);
    expect(issues[0]?.message).toContain('D1');
  });

  test('a formula as a header is no header', () => {
    const sheet = withCell(SHEET, 'F1', { formula: 'A1', value: 'Human trafficking' });
    expect(told(sheet)).toEqual([
      'column-unknown a.xlsx, sheet 2021_dataset, cell F1',
      'column-missing a.xlsx, sheet 2021_dataset, cell A1',
    ]);
  });

  test('what stands beside the table without a header is an issue', () => {
    expect(told(withCell(withCell(SHEET, 'AK4', 'see note'), 'AK3', 'and here'))).toEqual([
      'column-unknown a.xlsx, sheet 2021_dataset, cell AK3',
    ]);
  });
});

describe('countries', () => {
  test('an unknown country is told, with the nearest name', () => {
    const issues = issuesOfFiles(buildWorkbook([withCell(SHEET, 'C2', 'Belarrus')]));
    expect(issues.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([
      'country-unknown C2',
    ]);
    expect(issues[0]?.remedy).toBe('Did you mean Belarus?');
    expect(told(withCell(SHEET, 'C2', 'Ruritania and Graustark'))).toHaveLength(1);
  });

  test('a country that stands twice, even under two spellings, is told', () => {
    expect(told(withCell(SHEET, 'C4', 'Türkiye'))).toEqual([
      'country-double a.xlsx, sheet 2021_dataset, cell C4',
    ]);
  });

  test('a code that is another country’s is told', () => {
    const coded = withCell(withCell(SHEET, 'AH1', 'Country Code'), 'AH2', 'BEL');
    expect(told(withCell(withCell(coded, 'AH3', 'TUR'), 'AH4', 'LCA'))).toEqual([
      'country-code-differs a.xlsx, sheet 2021_dataset, cell AH2',
    ]);
  });

  test('a footnote below the table is a row without a country', () => {
    const issues = told(withCell(SHEET, 'A6', 'Source: the publisher'));
    expect(issues).toContain('cell-blank a.xlsx, sheet 2021_dataset, cell C6');
  });

  test('a number is no name', () => {
    expect(told(withCell(SHEET, 'B3', 7))).toEqual([
      'cell-not-a-text a.xlsx, sheet 2021_dataset, cell B3',
    ]);
  });

  test.each([
    ['a control character', 'East_x001B_[31m', '"East\\u001b[31m"'],
    ['half a character', 'East_xD800_', '"East\\ud800"'],
    ['a formula as text', "=cmd|' /C calc'!A0", `"=cmd|' /C calc'!A0"`],
  ])('%s is no part of a name', (_, name, shown) => {
    for (const cell of ['A2', 'B2', 'C2']) {
      const issues = issuesOfFiles(buildWorkbook([withCell(SHEET, cell, name)]));
      expect(issues.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([
        `cell-not-a-text ${cell}`,
      ]);
      expect(issues[0]?.message).toContain(shown);
    }
  });

  test('a name of nothing but unseen characters is blank', () => {
    expect(told(withCell(SHEET, 'B2', '\u200b\u202e'))).toEqual([
      'cell-blank a.xlsx, sheet 2021_dataset, cell B2',
    ]);
  });

  test('a country asked for that no sheet has is told', () => {
    const bytes = release(['2021']);
    const wanted = ['BLR', 'XKX'].filter(isCountryCode);
    const read = readEditions([{ name: 'a.xlsx', bytes }], frameworkTexts, wanted);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['country-not-published']);
  });
});

describe('cells', () => {
  const wrong: readonly (readonly [string, CellInput, string])[] = [
    ['a blank', null, 'cell-blank'],
    ['a text of blanks', '  ', 'cell-blank'],
    ['a text', 'n/a', 'cell-not-a-number'],
    ['a number stored as text', '5.5', 'cell-not-a-number'],
    ['a decimal comma', { number: '5,5' }, 'cell-not-a-number'],
    ['a truth value', { boolean: true }, 'cell-not-a-number'],
    ['a date', { number: '45782', style: 1 }, 'cell-not-a-number'],
    ['a date as ISO text', { day: '2025-05-05' }, 'cell-not-a-number'],
    ['an error', { error: '#N/A' }, 'cell-error'],
    ['a formula', { formula: 'AVERAGE(G2:H2)', value: 5.5 }, 'cell-formula'],
    ['a quarter point', 5.25, 'score-off-grid'],
    ['a hair above the grid', { number: '5.500000000000001' }, 'score-off-grid'],
    ['half a point', 0.5, 'score-outside-scale'],
    ['zero', 0, 'score-outside-scale'],
    ['more than ten', 10.5, 'score-outside-scale'],
    ['a negative number', -5, 'score-outside-scale'],
    ['an absurd number', { number: '1E300' }, 'score-outside-scale'],
    ['a number beyond every double', { number: '1E999' }, 'score-outside-scale'],
  ];

  test.each(wrong)('%s where a score must stand is told with its cell', (_, cell, code) => {
    expect(told(withCell(SHEET, 'G3', cell))).toEqual([
      `${code} a.xlsx, sheet 2021_dataset, cell G3`,
    ]);
  });

  test('a formula, an error or a blank where a composite must stand is told too', () => {
    expect(told(withCell(SHEET, 'D3', { formula: 'AVERAGE(E3,P3)', value: 5 }))).toHaveLength(1);
    expect(told(withCell(SHEET, 'D3', { error: '#REF!' }))).toHaveLength(1);
    expect(told(withCell(SHEET, 'D3', null))).toHaveLength(1);
  });

  test('every issue of every sheet is told, not the first alone', () => {
    const first = withCell(withCell(SHEET, 'F2', 'x'), 'C4', 'Nowhere');
    const second = withCell(withCell(datasetSheet('2023'), 'AM4', 0), 'B2', null);
    expect(told(first, second)).toEqual([
      'cell-not-a-number a.xlsx, sheet 2021_dataset, cell F2',
      'country-unknown a.xlsx, sheet 2021_dataset, cell C4',
      'cell-blank a.xlsx, sheet 2023_dataset, cell B2',
      'score-outside-scale a.xlsx, sheet 2023_dataset, cell AM4',
    ]);
  });
});

describe('several files', () => {
  test('issues of all files are told', () => {
    const issues = issuesOfFiles(
      new Uint8Array(),
      buildWorkbook([withCell(SHEET, 'F2', 'x')]),
      buildWorkbook([{ name: 'other', rows: [] }]),
    );
    expect(issues.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'workbook-empty a.xlsx',
      'cell-not-a-number b.xlsx',
      'sheet-missing c.xlsx',
    ]);
  });

  test('the same file twice is read once, under a warning', () => {
    const bytes = release(['2021']);
    const read = readEditions(
      [
        { name: 'a.xlsx', bytes },
        { name: 'b.xlsx', bytes },
      ],
      frameworkTexts,
    );
    expect(read.ok && read.warnings.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'file-double b.xlsx',
    ]);
  });

  test('scores that differ between files are conflicts with both places', () => {
    const sheet = withCell(SHEET, 'F2', 9.5);
    const issues = issuesOfFiles(
      release(['2023', '2021']),
      buildWorkbook([coverSheet('2021'), sheet]),
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]?.code).toBe('cells-conflict');
    expect(issues[0]?.place).toMatchObject({ file: 'a.xlsx', sheet: '2021_dataset', cell: 'F2' });
    expect(issues[0]?.message).toContain('b.xlsx, sheet 2021_dataset, cell F2');
    expect(issues[0]?.message).toContain('"9.5"');
  });

  test('a region that differs between files is a conflict, a name spelled otherwise is none', () => {
    const spelled = withCell(SHEET, 'C3', 'Türkiye');
    const moved = withCell(spelled, 'B3', 'Southern Europe');
    const issues = issuesOfFiles(release(['2023', '2021']), buildWorkbook([moved]));
    expect(issues.map(({ code, place }) => `${code} ${place.cell}`)).toEqual(['cells-conflict B3']);
  });

  test('a country that only one file has for an edition is told', () => {
    const fewer = buildWorkbook([datasetSheet('2021', { countries: THREE.slice(0, 2) })]);
    const issues = issuesOfFiles(release(['2023', '2021']), fewer);
    expect(issues.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'country-missing b.xlsx',
    ]);
    expect(issues[0]?.message).toContain('a.xlsx, sheet 2021_dataset, cell C4');
  });

  test('a country that an edition lacks but another has is a warning', () => {
    const bytes = buildWorkbook([
      datasetSheet('2021', { countries: THREE.slice(0, 2) }),
      datasetSheet('2023'),
    ]);
    const read = readEditions([{ name: 'a.xlsx', bytes }], frameworkTexts);
    expect(read.ok && read.warnings.map(({ code, place }) => `${code} ${place.sheet}`)).toEqual([
      'country-missing 2021_dataset',
    ]);
  });
});

describe('composites', () => {
  function warningsWith(cell: CellInput): readonly string[] {
    const bytes = buildWorkbook([withCell(SHEET, 'D2', cell)]);
    const read = readEditions([{ name: 'a.xlsx', bytes }], frameworkTexts);
    if (!read.ok) throw new Error('the workbook has issues');
    const [edition] = read.value.editions;
    expect(edition?.composites.compared).toBe(12);
    expect(edition?.composites.equal).toBe(12 - (edition?.composites.differences.length ?? 0));
    return read.warnings.map(({ code, place }) => `${code} ${place.cell}`);
  }

  const published = Number(SHEET.rows[1]?.[3]);
  const exact = meanOf(5, 15) / 2 + meanOf(16, 20) / 2;

  function meanOf(from: number, to: number): number {
    const scores = SHEET.rows[1]?.slice(from, to).map(Number) ?? [];
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  }

  test('a published composite that its scores do not give is a finding', () => {
    expect(warningsWith(published)).toEqual([]);
    expect(warningsWith(published + 0.01)).toEqual(['composite-differs D2']);
    expect(warningsWith(1)).toEqual(['composite-differs D2']);
  });

  test('an unrounded composite is compared with the exact value, noise of its last digits aside', () => {
    expect(exact * 100).not.toBe(Math.round(exact * 100));
    expect(warningsWith(exact)).toEqual([]);
    expect(warningsWith(exact + 1e-12)).toEqual([]);
    expect(warningsWith(exact + 0.006)).toEqual(['composite-differs D2']);
  });

  test('a difference of less than half a hundredth is counted but no finding', () => {
    const bytes = buildWorkbook([withCell(SHEET, 'D2', exact + 0.004)]);
    const read = readEditions([{ name: 'a.xlsx', bytes }], frameworkTexts);
    expect(read.ok && read.warnings).toEqual([]);
    const [edition] = read.ok ? read.value.editions : [];
    expect(edition?.composites.equal).toBe(11);
    expect(edition?.composites.differences[0]?.notable).toBe(false);
  });
});
