import type { LiveResult } from './results.ts';

/** Eight hexadecimal digits that differ, but for one case in four thousand millions, where any rank or any
 *  end of an interval does, as it is printed: FNV-1a of 32 bits over the numbers, low byte first. */
export function digestOf(result: Omit<LiveResult, 'digest'>, decimals: number): string {
  const { ranks, low, high, valueLow, valueHigh } = result;
  let hash = 0x811c9dc5;
  const add = (number: number): void => {
    for (let shift = 0; shift < 32; shift += 8) {
      hash = Math.imul(hash ^ ((number >>> shift) & 0xff), 0x01000193);
    }
  };
  for (const column of [ranks, low, high]) column.forEach(add);
  for (const column of [valueLow, valueHigh]) {
    for (const value of column) add(printedDigits(value, decimals));
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The printed value without its point; 0 where there is none. */
function printedDigits(value: number, decimals: number): number {
  return Number.isNaN(value) ? 0 : Number(value.toFixed(decimals).replace('.', ''));
}
