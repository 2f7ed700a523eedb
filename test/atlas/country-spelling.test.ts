import { describe, expect, test } from 'vitest';
import { foldCountryName, spellingDistance } from '../../src/atlas/country-spelling.ts';

describe('folding', () => {
  test.each([
    ['São Tomé & Príncipe', 'saotomeandprincipe'],
    ['St. Lucia', 'saintlucia'],
    ['The Gambia', 'gambia'],
    ['Côte d’Ivoire', 'cotedivoire'],
    ['Åland', 'aland'],
    ['Łódź Ørsted Straße', 'lodzorstedstrasse'],
    ['Guinea-Bissau', 'guineabissau'],
    ['Caribbean ', 'caribbean'],
  ])('%s becomes %s', (name, folded) => {
    expect(foldCountryName(name)).toBe(folded);
  });

  test('composed and decomposed accents fold alike', () => {
    expect(foldCountryName('Türkiye'.normalize('NFD'))).toBe(
      foldCountryName('Türkiye'.normalize('NFC')),
    );
  });

  test('*the* and *st* are dropped and read only as words', () => {
    expect(foldCountryName('Netherlands')).toBe('netherlands');
    expect(foldCountryName('Estonia')).toBe('estonia');
  });
});

describe('spelling distance', () => {
  test.each([
    ['niger', 'niger', 0],
    ['niger', 'nigr', 1],
    ['nigr', 'niger', 1],
    ['niger', 'nigex', 1],
    ['niger', 'ngier', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('%s to %s takes %i', (a, b, steps) => {
    expect(spellingDistance(a, b, 5)).toBe(steps);
  });

  test('beyond the limit it only says so', () => {
    expect(spellingDistance('kitten', 'sitting', 2)).toBe(3);
    expect(spellingDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});
