import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/model/index.ts';
import {
  differingPaths,
  firstDifference,
  printable,
} from '../../../src/release/diff/differences.ts';

const first = (expected: string, found: string) =>
  firstDifference(bytesOf(expected), bytesOf(found));

describe('where two files differ', () => {
  test('the first line that is another', () => {
    expect(first('a\nb\nc\n', 'a\nB\nC\n')).toEqual({ line: 2, expected: 'b', found: 'B' });
  });

  test('a file that ends early, or goes on', () => {
    expect(first('a\nb\n', 'a\n')).toEqual({ line: 2, expected: 'b', found: '' });
    expect(first('a\n', 'a\nb\n')).toEqual({ line: 2, expected: '', found: 'b' });
    expect(first('a', 'a\nb')).toEqual({ line: 2, expected: '(end of file)', found: 'b' });
  });

  test('other line ends and marks that nobody sees', () => {
    expect(first('a\n', 'a\r\n')).toEqual({ line: 1, expected: 'a', found: 'a\\u000d' });
    expect(first('a\n', '\uFEFFa\n')).toEqual({ line: 1, expected: 'a', found: '\\ufeffa' });
  });

  test('nothing can be said of what is no text', () => {
    expect(firstDifference(bytesOf('a'), Uint8Array.of(0xff))).toBeUndefined();
  });

  test('long lines are cut, control characters escaped', () => {
    expect(printable('x'.repeat(500))).toHaveLength(160);
    expect(printable('a\u001b[31m\u2028\u200fb')).toBe('a\\u001b[31m\\u2028\\u200fb');
    expect(printable('Ål — ‘quoted’ ✓')).toBe('Ål — ‘quoted’ ✓');
  });

  test('paths that only one side has differ, equal ones do not', () => {
    const a = new Map([
      ['z', bytesOf('1')],
      ['same', bytesOf('1')],
      ['b', bytesOf('1')],
    ]);
    const b = new Map([
      ['same', bytesOf('1')],
      ['b', bytesOf('2')],
      ['a', bytesOf('1')],
    ]);
    expect(differingPaths(a, b)).toEqual(['a', 'b', 'z']);
  });
});
