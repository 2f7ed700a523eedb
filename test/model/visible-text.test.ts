import { describe, expect, test } from 'vitest';
import { visible } from '../../src/model/index.ts';

describe('a text as a terminal may show it', () => {
  test('keeps letters of every script, marks, emoji and blanks', () => {
    const text = 'Côte d’Ivoire · Беларусь · العربية · 中国 · 😀 · a b';
    expect(visible(text)).toBe(text);
  });

  test.each([
    ['a colour', '\u001b[31mred', '\\u001b[31mred'],
    ['a title of the window', '\u009d0;x\u0007', '\\u009d0;x\\u0007'],
    ['a line feed', 'one\ntwo\r', 'one\\u000atwo\\u000d'],
    ['a turned direction', 'a\u202etxt.exe', 'a\\u202etxt.exe'],
    ['a letter without width', 'Bela\u200brus', 'Bela\\u200brus'],
    ['an invisible tag', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['half a character', 'a\ud800b', 'a\\ud800b'],
  ])('writes out %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});
