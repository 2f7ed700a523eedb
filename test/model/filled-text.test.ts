import { expect, test } from 'vitest';
import { filledText } from '../../src/model/index.ts';

const what = { kind: 'phrase', name: 'rank-of' };

test('every place of a text takes the value of its name, as often as it stands', () => {
  expect(filledText('{rank} of {of}; {rank}', { rank: '3rd', of: 19 }, what)).toBe(
    '3rd of 19; 3rd',
  );
  expect(filledText('no place', { rank: 1 }, what)).toBe('no place');
});

test('a value that looks like a place or a pattern stays as it is', () => {
  expect(filledText('{rank}', { rank: '{of} $1 $&' }, what)).toBe('{of} $1 $&');
});

test('a place without a value is refused by its text and its name', () => {
  expect(() => filledText('{rank} of {of}', { rank: 1 }, what)).toThrow(
    'phrase without a value for: rank-of.of',
  );
});
