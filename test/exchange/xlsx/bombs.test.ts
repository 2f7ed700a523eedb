import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noise } from '../../support/noise.ts';
import { rawZip } from '../../support/raw-zip.ts';
import { workbookParts, zipParts } from '../../support/workbook-builder.ts';

interface Cost {
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly megabytes: number;
}

const SECONDS = 5;
const MEGABYTES = 400;
const MEGABYTE = 1024 * 1024;
const FRAMEWORKS = fileURLToPath(new URL('../../../frameworks/organized-crime', import.meta.url));

let folder = '';
let program = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assayer-bombs-'));
  program = join(folder, 'import-child.mjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../support/import-child.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What importing these bytes costs a process of its own; it must end within the limits. */
function costOf(bytes: Uint8Array): Cost {
  const path = join(folder, 'bomb.xlsx');
  writeFileSync(path, bytes);
  const cost: Cost = JSON.parse(
    execFileSync(process.execPath, [program, path, FRAMEWORKS], {
      encoding: 'utf8',
      timeout: 60_000,
    }),
  );
  if (process.env['ASSAYER_SHOW_COSTS']) console.log(expect.getState().currentTestName, cost);
  expect(cost.seconds).toBeLessThan(SECONDS);
  expect(cost.megabytes).toBeLessThan(MEGABYTES);
  return cost;
}

const PARTS = workbookParts([{ name: '2025_dataset', rows: [['Country']] }]);

/** A workbook whose sheet is this text, with noise beside it that makes room for 64 MB. */
function withSheet(sheet: string): Uint8Array {
  return zipParts({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet, 'xl/noise.bin': noise(230_000) });
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.floor(length / text.length));
}

describe('bombs are refused within 5 s and 400 MB', { timeout: 120_000 }, () => {
  const spaces = new Uint8Array(400 * MEGABYTE).fill(0x20);
  test('a sheet of 400 MB, declared as it is', () => {
    const bytes = rawZip([{ name: 'xl/worksheets/sheet1.xml', data: spaces }]);
    expect(bytes.length).toBeLessThan(0.5 * MEGABYTE);
    expect(costOf(bytes).codes).toEqual(['workbook-too-large']);
  });

  test('a sheet of 400 MB, declared as 1,000 bytes', () => {
    const bytes = rawZip([{ name: 'xl/worksheets/sheet1.xml', data: spaces, declaredSize: 1000 }]);
    expect(costOf(bytes).codes).toEqual(['workbook-unsafe']);
  });

  test('a sheet of 60 MB that stays below the ratio', () => {
    const bytes = withSheet(`<worksheet>${' '.repeat(60 * MEGABYTE)}</worksheet>`);
    expect(costOf(bytes).codes).toEqual(['workbook-too-large']);
  });

  test('63 MB in parts that are each allowed', () => {
    const text = ' '.repeat(15.7 * MEGABYTE);
    const sheets = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`xl/${name}.xml`, `<a>${text}</a>`]),
    );
    const bytes = zipParts({ ...PARTS, ...sheets, 'xl/noise.bin': noise(230_000) });
    expect(costOf(bytes).codes).not.toEqual([]);
  });

  const most = 15 * MEGABYTE;
  const row = (inside: string): string =>
    `<worksheet><sheetData><row r="1">${inside}</row></sheetData></worksheet>`;
  test('four sheets of 15 MB', () => {
    const sheet = `<worksheet><sheetData>${repeated('<row><c><v>1</v></c></row>', most)}</sheetData></worksheet>`;
    const names = ['2021_dataset', '2023_dataset', '2025_dataset', 'other'];
    const parts = Object.fromEntries(
      names.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet]),
    );
    const small = workbookParts(names.map((name) => ({ name, rows: [] })));
    const bytes = zipParts({ ...small, ...parts, 'xl/noise.bin': noise(230_000) });
    expect(costOf(bytes).codes).not.toEqual([]);
  });

  test.each([
    ['cells without content', row(repeated('<c/>', most))],
    [
      'rows of one cell',
      `<worksheet><sheetData>${repeated('<row><c><v>1</v></c></row>', most)}</sheetData></worksheet>`,
    ],
    [
      'rows without cells',
      `<worksheet><sheetData>${repeated('<row/>', most)}</sheetData></worksheet>`,
    ],
    ['one cell of one text', row(`<c t="str"><v>${repeated('x', most)}</v></c>`)],
    ['one cell of entities', row(`<c t="str"><v>${repeated('&amp;', most)}</v></c>`)],
    ['an element of attributes', row(`<c ${repeated('a="" ', most)}/>`)],
    ['one attribute', row(`<c r="${repeated('A', most)}"/>`)],
    ['elements inside each other', repeated('<a>', most)],
    ['one name', `<${repeated('a', most)}/>`],
    ['comments', `<worksheet>${repeated('<!--x-->', most)}</worksheet>`],
    ['one comment', `<worksheet><!--${repeated('x', most)}--></worksheet>`],
    ['instructions', `<worksheet>${repeated('<?x y?>', most)}</worksheet>`],
    [
      'merged ranges',
      `<worksheet><mergeCells>${repeated('<mergeCell ref="A1"/>', most)}</mergeCells></worksheet>`,
    ],
    ['unclosed brackets', repeated('<', most)],
  ])('15 MB of %s', (_, sheet) => {
    expect(costOf(withSheet(sheet)).codes).not.toEqual([]);
  });
});
