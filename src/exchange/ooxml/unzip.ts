import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { PackageFault } from './package-fault.ts';
import type { PackageLimits } from './package-limits.ts';
import { readZipDirectory, refuseTooLarge, type ZipEntry } from './zip-directory.ts';

/** Deflate grows a byte to 1,032 at most, so one push never makes more than 17 MB before it is counted. */
const PUSH = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Inflates the XML parts of an Office file under guard: path as written → bytes.
 *  Every entry is inflated, counted and checked against its CRC-32, pictures too, but only `.xml`
 *  and `.rels` parts are kept. Names that leave the package are left out.
 *  Throws `PackageFault` when a limit is passed or an entry is not what it declares. */
export function unzipParts(
  bytes: Uint8Array,
  limits: PackageLimits,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let inflated = 0;
  for (const entry of readZipDirectory(bytes, limits)) {
    const keep = isXmlPart(entry.name);
    const chunks: Uint8Array[] = [];
    let size = 0;
    let crc = 0;
    inflateEntry(entry, (chunk) => {
      size += chunk.length;
      inflated += chunk.length;
      refuseTooLarge(inflated, bytes.length, limits);
      if (size > entry.size) throw lying(entry);
      if (keep && size > limits.partBytes) {
        throw new PackageFault(
          'too-large',
          `The part ${entry.name} is larger than ${limits.partBytes} bytes.`,
        );
      }
      crc = crc32(chunk, crc);
      if (keep) chunks.push(chunk);
    });
    if (size !== entry.size) throw lying(entry);
    if (crc !== entry.crc) {
      throw new PackageFault(
        'damaged',
        `The part ${entry.name} is damaged: its checksum is wrong.`,
      );
    }
    if (keep) parts.set(entry.name, joined(chunks, size));
  }
  return parts;
}

function inflateEntry(entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  if (entry.method === STORED) {
    take(entry.data);
    return;
  }
  if (entry.method !== DEFLATED) {
    throw new PackageFault(
      'damaged',
      `The part ${entry.name} is packed by method ${entry.method}, which Office files do not use.`,
    );
  }
  let fault: unknown;
  const inflate = new Inflate((chunk) => take(chunk));
  try {
    for (let at = 0; at < entry.data.length; at += PUSH) {
      const end = Math.min(at + PUSH, entry.data.length);
      inflate.push(entry.data.subarray(at, end), end === entry.data.length);
    }
    return;
  } catch (error) {
    fault = error;
  }
  if (fault instanceof PackageFault) throw fault;
  throw new PackageFault('damaged', `The part ${entry.name} cannot be unpacked.`);
}

function isXmlPart(name: string): boolean {
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..'))
    return false;
  return /\.(xml|rels)$/i.test(name);
}

function lying(entry: ZipEntry): PackageFault {
  return new PackageFault(
    'unsafe',
    `The part ${entry.name} does not unpack to the ${entry.size} bytes it declares.`,
  );
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
