import { describe, expect, test } from 'vitest';
import { bytesOf, sameBytes, textOf } from '../../src/model/index.ts';

describe('bytes', () => {
  test('are UTF-8 text and nothing else', () => {
    expect(textOf(bytesOf('Øyelys'))).toBe('Øyelys');
    expect(textOf(new Uint8Array([0xff, 0xfe]))).toBeUndefined();
    expect(textOf(bytesOf('\uFEFFx'))).toBe('\uFEFFx');
  });

  test('are the same when every byte is, and never when one side is missing', () => {
    expect(sameBytes(bytesOf('abc'), bytesOf('abc'))).toBe(true);
    expect(sameBytes(bytesOf(''), bytesOf(''))).toBe(true);
    expect(sameBytes(bytesOf('abc'), bytesOf('abd'))).toBe(false);
    expect(sameBytes(bytesOf('abc'), bytesOf('ab'))).toBe(false);
    expect(sameBytes(undefined, bytesOf(''))).toBe(false);
    expect(sameBytes(bytesOf(''), undefined)).toBe(false);
    expect(sameBytes(undefined, undefined)).toBe(false);
  });
});
