import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/exchange/xlsx/crc32.ts';
import { formatAddress, parseAddress } from '../../../src/exchange/xlsx/index.ts';

describe('addresses of cells', () => {
  test.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['AZ1', 1, 52],
    ['BA1', 1, 53],
    ['ZZ1', 1, 702],
    ['AAA1', 1, 703],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s is row %i, column %i', (address, row, column) => {
    expect(parseAddress(address)).toEqual({ row, column });
    expect(formatAddress(row, column)).toBe(address);
  });

  test.each(['', 'A', '1', 'A0', 'a1', 'A01', '$A$1', 'A1:B2', 'XFE1', 'A1048577', 'AAAA1', 'A1 '])(
    '"%s" is no address',
    (address) => {
      expect(parseAddress(address)).toBeUndefined();
    },
  );
});

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
