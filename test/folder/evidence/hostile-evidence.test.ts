import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFolder, FOLDER_ISSUE_CODES } from '../../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../../src/model/index.ts';
import { indexFolder } from '../../support/files.ts';

const SOUND = indexFolder('lantern-sea');
const EDITION = 'editions/autumn-2024';
const PATHS = [
  ...['claims.csv', 'flows.csv', 'quotes.csv', 'profiles/XBR.md', 'profiles/XPQ.md'].map(
    (name) => `${EDITION}/${name}`,
  ),
  'sources.json',
];
const CODES = new Set<string>(Object.keys(FOLDER_ISSUE_CODES));
const SCRAPS = [
  '"',
  ',',
  ';',
  ': ',
  '>',
  '→',
  '(',
  ')',
  '(city)',
  '(XQQ)',
  'c1',
  'c0',
  'q1; q1',
  '\\',
  '\\u12',
  '-1',
  '1e9',
  '[^c1]',
  '[^analysis]',
  '[^',
  '. ',
  '\n',
  '\r\n',
  '\u0000',
  '\u202e',
  '😀',
  '\ud800',
  '__proto__',
  '=cmd()',
  '{',
  '"custom": 3',
  'x'.repeat(500),
];

/** Every issue has a code of the catalogue, a place, a sentence and a remedy of a bearable length. */
function holds(files: Files): void {
  const documents = new Map([['faf7f9', 'text']]);
  const careless = checkFolder(files, documents).issues.filter(
    ({ code, place, message, remedy }) =>
      !CODES.has(code) ||
      (place.line ?? 1) < 1 ||
      (place.column ?? 1) < 1 ||
      message.length > 1000 ||
      !/[.!?]$/.test(message) ||
      !/[.!?]$/.test(remedy),
  );
  expect(careless).toEqual([]);
}

describe('hostile claims, flows, quotes and sources', () => {
  test('scraps anywhere in them are told, 250 of them', () => {
    const scraps = fc.array(fc.constantFrom(...SCRAPS), { minLength: 1, maxLength: 4 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), share, share, scraps, (path, from, length, texts) => {
        const text = textOf(SOUND.get(path) ?? new Uint8Array()) ?? '';
        const at = Math.floor(from * text.length);
        const end = at + Math.floor(length * 40);
        const mixed = `${text.slice(0, at)}${texts.join('')}${text.slice(end)}`;
        holds(new Map([...SOUND, [path, bytesOf(mixed)] as const]));
      }),
      { seed: 21, numRuns: 250 },
    );
  });

  test('a hundred thousand claims are checked in bearable time', () => {
    const path = `${EDITION}/claims.csv`;
    const [header = '', row = ''] = (textOf(SOUND.get(path) ?? new Uint8Array()) ?? '').split('\n');
    const rows = Array.from({ length: 100_000 }, (_, at) => row.replace(/^c\d+/, `c${at + 1}`));
    const files = new Map([...SOUND, [path, bytesOf([header, ...rows, ''].join('\n'))] as const]);
    const start = performance.now();
    const { counts } = checkFolder(files);
    expect(counts.get('claim-without-mark')).toBeGreaterThan(99_000);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test('a profile of one endless sentence, or of stops and marks alone, is read', () => {
    const path = `${EDITION}/profiles/XBR.md`;
    for (const body of [
      'word '.repeat(150_000),
      '. '.repeat(200_000),
      '[^c1]'.repeat(100_000),
      '[^'.repeat(100_000),
      ' '.repeat(400_000),
    ]) {
      const text = `## The lamp\n\nA.[^c1] ${body}\n`;
      const start = performance.now();
      holds(new Map([...SOUND, [path, bytesOf(text)] as const]));
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  test('a place of brackets alone is told in bearable time', () => {
    const path = `${EDITION}/claims.csv`;
    const [header = '', row = ''] = (textOf(SOUND.get(path) ?? new Uint8Array()) ?? '').split('\n');
    const text = [header, row.replace('Brannoch (XBR)', '('.repeat(200_000)), ''].join('\n');
    const start = performance.now();
    holds(new Map([...SOUND, [path, bytesOf(text)] as const]));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
