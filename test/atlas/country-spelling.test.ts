import { describe, expect, test } from 'vitest';
import { foldCountryName } from '../../src/atlas/country-spelling.ts';

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
