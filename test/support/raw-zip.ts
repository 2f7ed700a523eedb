import { deflateSync } from 'fflate';
import { crc32 } from '../../src/exchange/ooxml/crc32.ts';

/** One entry of a ZIP file as a hostile writer may make it: whatever is not given is honest. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  readonly localName?: string;
  readonly declaredSize?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** Bytes of a ZIP file whose headers may lie. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const {
    name,
    data,
    localName = name,
    declaredSize = data.length,
    flags = 0,
    method = 8,
  } of entries) {
    const packed = method === 8 ? deflateSync(data) : data;
    const shared = (nameLength: number): readonly (readonly [2 | 4, number])[] => [
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, crc32(data)],
      [4, packed.length],
      [4, declaredSize],
      [2, nameLength],
      [2, 0],
    ];
    const local = joined([
      fields([[4, 0x04034b50], ...shared(localName.length)]),
      encoder.encode(localName),
      packed,
    ]);
    locals.push(local);
    directory.push(
      fields([
        [4, 0x02014b50],
        [2, 20],
        ...shared(name.length),
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      encoder.encode(name),
    );
    offset += local.length;
  }
  const list = joined(directory);
  const end = fields([
    [4, 0x06054b50],
    [4, 0],
    [2, entries.length],
    [2, entries.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...locals, list, end]);
}

function fields(list: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of list) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
