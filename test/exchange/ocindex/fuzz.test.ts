import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { importOcindex } from '../../../src/exchange/index.ts';
import { parseIndexFolder } from '../../../src/folder/index.ts';
import { type Files, formatIssue, textOf } from '../../../src/model/index.ts';
import {
  bendHeader,
  type Dice,
  dice,
  editValue,
  editXml,
  flipBits,
  tear,
} from '../../support/mutations.ts';
import { coverSheet, datasetSheet, frameworkTexts } from '../../support/ocindex-sheets.ts';
import { sharedData } from '../../support/shared-data.ts';
import { buildWorkbook } from '../../support/workbook-builder.ts';

type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

const SMALL = buildWorkbook([coverSheet('2021'), datasetSheet('2021', { name: 'Full_dataset' })]);

const CPU_SECONDS = 60;
const started = process.cpuUsage();

afterAll(() => {
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(CPU_SECONDS);
});

/** Scores and countries of a folder, without the hashes that every change of the file changes. */
function tables(files: Files): string {
  return [...files]
    .filter(([path]) => /(scores|countries)\.csv$/.test(path))
    .map(([path, bytes]) => `${path}\n${textOf(bytes)}`)
    .join('\n');
}

/** Imports the bytes and checks what must hold of any bytes at all: a whole folder that can be read,
 *  or issues that a person can act on, and never anything thrown. */
function shaken(bytes: Uint8Array, seed: number): Files | undefined {
  const result = importOcindex([{ name: 'shaken.xlsx', bytes }], { frameworks: frameworkTexts });
  if (result.ok) {
    const folder = parseIndexFolder(result.value.files);
    if (!folder.ok) throw new Error(`seed ${seed}: ${folder.issues.map(formatIssue).join('\n')}`);
    return result.value.files;
  }
  expect(result.issues.length).toBeGreaterThan(0);
  for (const { code, message, remedy, place } of result.issues) {
    const whole =
      code !== '' && message.length < 600 && remedy !== '' && place.file === 'shaken.xlsx';
    if (!whole) throw new Error(`seed ${seed}: an issue lacks something: ${message}`);
  }
  return undefined;
}

function shake(original: Uint8Array, mutate: Mutation, cases: number, from: number): number {
  let read = 0;
  for (let seed = from; seed < from + cases; seed++) {
    if (shaken(mutate(original, dice(seed)), seed)) read++;
  }
  return read;
}

describe('5,200 small workbooks, shaken', { timeout: 120_000 }, () => {
  const honest = shaken(SMALL, 0);
  const truth = honest ? tables(honest) : '';

  test.each([
    ['bits turned over', flipBits, 1500, 10_000],
    ['pieces lost, doubled or added', tear, 700, 20_000],
    ['numbers in headers bent', bendHeader, 1000, 30_000],
  ] as const)('%s: refused, or read as if nothing had happened', (_, mutate, cases, from) => {
    for (let seed = from; seed < from + cases; seed++) {
      const files = shaken(mutate(SMALL, dice(seed)), seed);
      if (files && tables(files) !== truth) throw new Error(`seed ${seed}: other scores were read`);
    }
  });

  test('XML edited: refused with issues, or a whole folder', () => {
    const read = shake(SMALL, editXml, 1200, 40_000);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(1200);
  });

  test('values edited: refused with issues, or a whole folder', () => {
    const read = shake(SMALL, editValue, 800, 50_000);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(800);
  });
});

const real = sharedData('ocindex/ocindex-2021-release.xlsx');
if (real === undefined)
  console.log('The real workbooks are not on this machine: one fuzz test is skipped.');

describe.skipIf(real === undefined)('a real workbook, shaken', { timeout: 60_000 }, () => {
  test.each([
    ['bits turned over', flipBits, 8],
    ['pieces lost, doubled or added', tear, 6],
    ['numbers in headers bent', bendHeader, 8],
    ['XML edited', editXml, 4],
    ['values edited', editValue, 4],
  ] as const)('%s', (_, mutate, cases) => {
    const original = new Uint8Array(readFileSync(real ?? ''));
    expect(shake(original, mutate, cases, 60_000)).toBeLessThanOrEqual(cases);
  });
});
