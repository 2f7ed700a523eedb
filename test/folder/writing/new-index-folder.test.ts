import { describe, expect, test } from 'vitest';
import { checkFolder, newIndexFolder, parseIndexFolder } from '../../../src/folder/index.ts';
import { textsOf } from '../../support/files.ts';

describe('a new index', () => {
  for (const name of [
    'quiet-nights',
    'My Index',
    '2026',
    '***',
    'Ágora & Söhne',
    'a: "b" # c',
    '__proto__',
    '-',
    '\u0007bell',
  ]) {
    test(`named ${JSON.stringify(name)} checks without an issue`, () => {
      expect(checkFolder(newIndexFolder(name, '2026-02-28')).issues).toEqual([]);
    });
  }

  test('takes id and title from its name and its edition from the day', () => {
    const read = parseIndexFolder(newIndexFolder('quiet_nights', '2026-02-28'));
    expect(read.ok && read.value.description).toMatchObject({
      id: 'quiet-nights',
      title: 'Quiet nights',
    });
    expect(read.ok && read.value.editions[0]?.description).toMatchObject({
      id: '2026',
      published: '2026-02-28',
      period: { from: '2025-01-01', to: '2025-12-31' },
    });
  });

  test('scores only codes that ISO 3166-1 leaves to its users', () => {
    const read = parseIndexFolder(newIndexFolder('x', '2026-02-28'));
    const codes = read.ok
      ? read.value.editions.flatMap(({ countries }) => countries.map(({ code }) => code))
      : [];
    expect(codes).toEqual(['XAA', 'XAB', 'XAC']);
  });

  test('is the same on every day but for the day itself', () => {
    const [a, b] = [newIndexFolder('x', '2026-02-28'), newIndexFolder('x', '2026-12-31')];
    const moved = Object.entries(textsOf(a)).filter(([path, text]) => textsOf(b)[path] !== text);
    expect(moved.map(([path]) => path)).toEqual(['index.yaml']);
  });
});
