import { describe, expect, test } from 'vitest';
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
