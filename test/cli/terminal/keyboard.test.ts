import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editLine, lineOf, textOfLine } from '../../../src/cli/review/line-editor.ts';
import { keysOf } from '../../../src/cli/terminal/keyboard.ts';
import { textWidth, wrapLines } from '../../../src/cli/terminal/wrap-lines.ts';

const ESCAPE = '\u001B';

describe('keys of a terminal', () => {
  test.each([
    ['letters, of one unit or of two', 'cé𝔄', ['c', 'é', '𝔄'], ''],
    [
      'arrows and keys with numbers',
      `${ESCAPE}[C${ESCAPE}[3~${ESCAPE}OH`,
      [`${ESCAPE}[C`, `${ESCAPE}[3~`, `${ESCAPE}OH`],
      '',
    ],
    ['a lone escape', `${ESCAPE}`, [ESCAPE], ''],
    ['an escape before a letter', `${ESCAPE}q`, [ESCAPE, 'q'], ''],
    ['a sequence whose end has not come', `a${ESCAPE}[1`, ['a'], `${ESCAPE}[1`],
    ['pasted text', `${ESCAPE}[200~c\nr${ESCAPE}[201~q`, ['paste:c\nr', 'q'], ''],
    ['pasted text whose end has not come', `${ESCAPE}[200~cr`, [], `${ESCAPE}[200~cr`],
  ])('%s', (_, text, keys, rest) => {
    expect(keysOf(text)).toEqual({ keys, rest });
  });

  test('are never lost, however the text is cut', () => {
    const part = fc.constantFrom('c', 'é', '\r', ESCAPE, '[', '200~', `${ESCAPE}[201~`, 'C', '7');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const { keys, rest } = keysOf(text);
        const length = keys.reduce(
          (sum, key) => sum + (key.startsWith('paste:') ? key.length - 6 + 12 : key.length),
          rest.length,
        );
        expect(length).toBe(text.length);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('a line that somebody writes', () => {
  const typed = (text: string, ...keys: readonly string[]): string =>
    textOfLine(keys.reduce(editLine, lineOf(text)));

  test.each([
    ['a letter', ['x'], 'Kyiv x'],
    ['backspace', ['\u007F'], 'Kyiv'],
    ['home and a letter', ['\u001B[H', 'x'], 'xKyiv '],
    ['left, left and delete', ['\u001B[D', '\u001B[D', '\u001B[3~'], 'Kyi '],
    ['Ctrl-U', ['\u0015', 'x'], 'x'],
    ['Ctrl-W', ['\u0017'], ''],
    ['Ctrl-A and Ctrl-K', ['\u0001', '\u000B'], ''],
    ['pasted lines', ['paste:a\n b'], 'Kyiv a b'],
    ['a key that means nothing', ['\u001B[15~', '\u0007'], 'Kyiv '],
  ])('takes %s', (_, keys, expected) => {
    expect(typed('Kyiv ', ...keys)).toBe(expected);
  });

  test('keeps letters of two units whole', () => {
    expect(typed('a𝔄', '\u007F')).toBe('a');
    expect(typed('𝔄b', '\u001B[D', '\u001B[D', 'x')).toBe('x𝔄b');
  });
});

describe('text in lines', () => {
  test('is broken at blanks, a longer word where it must be', () => {
    expect(wrapLines('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapLines('incomprehensible', 6)).toEqual(['incomp', 'rehens', 'ible']);
    expect(wrapLines('', 6)).toEqual(['']);
  });

  test('counts wide letters twice and marks not at all', () => {
    expect(textWidth('北京')).toBe(4);
    expect(textWidth('e\u0301')).toBe(1);
    expect(wrapLines('北京 上海', 5)).toEqual(['北京', '上海']);
  });

  test('never gets wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 20 }),
        (text, columns) => {
          for (const line of wrapLines(text, columns)) {
            expect(textWidth(line)).toBeLessThanOrEqual(columns);
          }
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});
