import { expect, test } from 'vitest';
import { formatImportReport, importOcindex } from '../../../src/exchange/index.ts';
import {
  coverSheet,
  datasetSheet,
  frameworkTexts,
  withCell,
} from '../../support/ocindex-sheets.ts';
import { buildWorkbook } from '../../support/workbook-builder.ts';

test('the report counts, and names every composite that came out otherwise', () => {
  const sheet = withCell(datasetSheet('2021'), 'E3', 9.87);
  const bytes = buildWorkbook([coverSheet('2021'), sheet, datasetSheet('2023')]);
  const result = importOcindex([{ name: 'book.xlsx', bytes }], { frameworks: frameworkTexts });
  const recomputed = String(datasetSheet('2021').rows[2]?.[4]);
  expect(result.ok && formatImportReport(result.value.report)).toBe(
    'Edition 2021: 3 countries, 78 scores\n' +
      'Edition 2023: 3 countries, 96 scores\n' +
      '23 of 24 published composites recomputed equal\n' +
      `  Türkiye, markets: published 9.87, recomputed ${recomputed} (book.xlsx, sheet 2021_dataset, cell E3)\n`,
  );
  expect(recomputed).toMatch(/^\d\.\d\d$/);
});

test('a hostile name of a file is written out', () => {
  const bytes = buildWorkbook([withCell(datasetSheet('2021'), 'E3', 9.87)]);
  const files = [{ name: 'a\u001b[2J\u202e.xlsx', bytes }];
  const result = importOcindex(files, { frameworks: frameworkTexts });
  expect(result.ok && formatImportReport(result.value.report)).toContain(
    '(a\\u001b[2J\\u202e.xlsx, sheet 2021_dataset, cell E3)',
  );
});

test('an edition that the folder has already is reported as kept', () => {
  const bytes = buildWorkbook([datasetSheet('2021')]);
  const files = [{ name: 'book.xlsx', bytes }];
  const first = importOcindex(files, { frameworks: frameworkTexts });
  const into = first.ok ? first.value.files : new Map();
  const again = importOcindex(files, { frameworks: frameworkTexts, into });
  expect(again.ok && formatImportReport(again.value.report)).toBe(
    'Edition 2021: 3 countries, 78 scores (as the folder has them)\n' +
      '12 of 12 published composites recomputed equal\n',
  );
});
