import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  fileSize,
  longDate,
  longNumber,
  ordinal,
  word,
  wordFor,
} from '../../../src/publication/components/words.ts';
import { filesBelow, readSource } from '../../house/rooms.ts';

const names = Object.keys(
  JSON.parse(
    readFileSync(
      fileURLToPath(
        new URL('../../../src/publication/components/locales/en.json', import.meta.url),
      ),
      'utf8',
    ),
  ),
);

describe('words of the interface', () => {
  test('fill their places', () => {
    expect(word('rank-of', { rank: '3rd', of: 19 })).toBe('3rd of 19');
    expect(word('rank')).toBe('Rank');
  });

  test('complain of a place without a value', () => {
    expect(() => word('rank-of', { rank: '3rd' })).toThrow('word without a value for: rank-of.of');
  });

  test('count one apart from many', () => {
    expect(wordFor(1, 'country-one', 'country-many')).toBe('1 country');
    expect(wordFor(0, 'country-one', 'country-many')).toBe('0 countries');
    expect(wordFor(1930, 'flow-one', 'flow-many')).toBe('1,930 flows');
    expect(wordFor(999, 'flow-one', 'flow-many')).toBe('999 flows');
  });

  test('are all used', () => {
    const code = filesBelow('src/publication')
      .filter((file) => /\.tsx?$/.test(file))
      .map(readSource)
      .join('\n');
    const composed = [...code.matchAll(/word\(`([a-z-]+-)\$\{[\w.]*ground\}`/g)].map(
      ([, start]) => start ?? '',
    );
    const grounds = composed.flatMap((start) =>
      ['assumed', 'measured', 'mixed'].map((ground) => start + ground),
    );
    expect(names.filter((name) => !code.includes(`'${name}'`) && !grounds.includes(name))).toEqual(
      [],
    );
  });

  test('stand in no page as English of its own', () => {
    const spoken = filesBelow('src/publication/components')
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...readSource(file).matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[^<{]*)</g)].map(
          ([, text]) => `${file}: ${text}`,
        ),
      );
    expect(spoken).toEqual([]);
  });
});

describe('numbers and dates', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [83, '83rd'],
    [111, '111th'],
    [142, '142nd'],
  ])('position %i is %s', (position, text) => {
    expect(ordinal(position)).toBe(text);
  });

  test('a day is written out, anything else stays as it is', () => {
    expect(longDate('2021-09-08')).toBe('8 September 2021');
    expect(longDate('2021')).toBe('2021');
    expect(longDate('2021-13-01')).toBe('2021-13-01');
  });

  test('thousands are set apart in plain numbers alone', () => {
    expect(longNumber('9340000')).toBe('9,340,000');
    expect(longNumber('207600.5')).toBe('207,600.5');
    expect(longNumber('999')).toBe('999');
    expect(longNumber('Minsk')).toBe('Minsk');
  });

  test('sizes are told in the unit that suits them', () => {
    expect(fileSize(812)).toBe('812 bytes');
    expect(fileSize(14_400)).toBe('14 kB');
    expect(fileSize(999_499)).toBe('999 kB');
    expect(fileSize(999_500)).toBe('1.0 MB');
    expect(fileSize(1_240_000)).toBe('1.2 MB');
  });
});
