import { describe, expect, test } from 'vitest';
import { sameWords } from '../../../src/cli/publishing/same-words.ts';
import { bytesOf } from '../../../src/model/index.ts';

const same = (a: string, b: string): boolean => sameWords(bytesOf(a), bytesOf(b));

describe('words of two texts', () => {
  test('are the same wherever lines break and blanks stand', () => {
    expect(same('## People\n\nOne two\nthree.\n', '\r\n## People One  two\tthree.')).toBe(true);
    expect(same('', ' \n')).toBe(true);
  });

  test('are the same with a mark of a claim and without', () => {
    expect(same('One two.[^c12] Three[^c1][^c2].', 'One two. Three.')).toBe(true);
    expect(same('[^c12] One', 'One [^c3]')).toBe(true);
  });

  test('differ by a letter, by a blank inside a word and by a word at the end', () => {
    expect(same('One two.', 'One too.')).toBe(false);
    expect(same('One two.', 'One t wo.')).toBe(false);
    expect(same('One two', 'One two three')).toBe(false);
    expect(same('One [^two', 'One')).toBe(false);
  });

  test('of a text that is not there are no words, not even none', () => {
    expect(sameWords(undefined, undefined)).toBe(true);
    expect(sameWords(undefined, bytesOf(''))).toBe(false);
  });
});
