import { PackageFault } from './package-fault.ts';
import type { PackageLimits } from './package-limits.ts';

/** One entry as the central directory of a ZIP file declares it. `data` is still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

/** Lists the entries of a ZIP file (PKWARE APPNOTE 4.3) without inflating any.
 *  Refuses what declares more than the limits, and whatever two readers could read differently:
 *  double names, local headers that name another entry, data outside the file. */
export function readZipDirectory(bytes: Uint8Array, limits: PackageLimits): readonly ZipEntry[] {
  if (bytes.length > limits.bytes) {
    throw new PackageFault('too-large', `The file is ${bytes.length} bytes long.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count > limits.entries) {
    throw new PackageFault(
      'too-large',
      `The file holds ${count} entries; ${limits.entries} are allowed.`,
    );
  }

  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  let position = directory;
  for (let index = 0; index < count; index++) {
    if (position + 46 > end || view.getUint32(position, true) !== DIRECTORY_ENTRY) throw damaged();
    const flags = view.getUint16(position + 8, true);
    const compressed = view.getUint32(position + 20, true);
    const size = view.getUint32(position + 24, true);
    const nameLength = view.getUint16(position + 28, true);
    const next =
      position +
      46 +
      nameLength +
      view.getUint16(position + 30, true) +
      view.getUint16(position + 32, true);
    if (next > end) throw damaged();
    const name = decodeName(bytes.subarray(position + 46, position + 46 + nameLength));
    declared += size;
    refuseTooLarge(declared, bytes.length, limits);
    if (compressed === ZIP64) throw damaged();
    if (flags & ENCRYPTED) {
      throw new PackageFault('encrypted', 'The file is encrypted.');
    }
    const key = name.toLowerCase();
    if (entries.has(key)) {
      throw new PackageFault('unsafe', `The file holds two entries named ${name}.`);
    }
    const data = localData(
      bytes,
      view,
      view.getUint32(position + 42, true),
      name,
      compressed,
      directory,
    );
    entries.set(key, {
      name,
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
      size,
      data,
    });
    position = next;
  }
  return [...entries.values()];
}

/** Throws when inflated bytes pass the total allowed, or the ratio to the bytes of the file. */
export function refuseTooLarge(
  inflated: number,
  fileLength: number,
  { bytes, ratio }: PackageLimits,
): void {
  const allowed = Math.min(bytes, fileLength * ratio);
  if (inflated <= allowed) return;
  throw new PackageFault(
    'too-large',
    `The file of ${fileLength} bytes unpacks to more than ${allowed} bytes, as a decompression bomb does.`,
  );
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new PackageFault(
    'truncated',
    'The file begins like an Office file but its end is missing.',
  );
}

function localData(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  name: string,
  compressed: number,
  directory: number,
): Uint8Array {
  if (offset + 30 > directory || directory > bytes.length) throw damaged();
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged();
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + compressed > directory) throw damaged();
  if (decodeName(bytes.subarray(offset + 30, nameEnd)) !== name) {
    throw new PackageFault('unsafe', `The entry ${name} bears another name in its header.`);
  }
  return bytes.subarray(start, start + compressed);
}

function damaged(): PackageFault {
  return new PackageFault('damaged', 'The list of parts inside the file is damaged.');
}

const decoder = new TextDecoder();

function decodeName(bytes: Uint8Array): string {
  return decoder.decode(bytes).replaceAll('\\', '/');
}
