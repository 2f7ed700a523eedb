/** Eight hexadecimal digits that differ, but for one case in four thousand millions, where any number of
 *  any column does: FNV-1a of 32 bits over every number, low byte first. */
export function digestOf(columns: readonly Uint16Array[]): string {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    for (const number of column) {
      hash = Math.imul(hash ^ (number & 0xff), 0x01000193);
      hash = Math.imul(hash ^ (number >>> 8), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
