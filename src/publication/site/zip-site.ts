import { type Zippable, zipSync } from 'fflate';
import { compareText, type Files } from '../../model/index.ts';

/** The first day a ZIP can tell of; written as local time, so no time zone shows. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const PACKED = /\.(png|pdf|woff2|parquet|zip)$/;

/** A whole site as one ZIP under a folder of this name: the same files give the same bytes. */
export function zipSite(files: Files, folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => compareText(a, b))) {
    entries[`${folder}/${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: ZIP_EPOCH, os: 3, attrs: 0o644 << 16 });
}
