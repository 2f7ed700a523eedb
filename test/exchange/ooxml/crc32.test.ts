import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/exchange/ooxml/crc32.ts';

describe('CRC-32', () => {
  test('gives the check value of its definition', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  test('may be continued over pieces', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
});
