import { bytesOf, textOf } from '../../model/index.ts';
import { OWN_FOLDER, type SiteDisk } from './site-disk.ts';

/** What an earlier publication left behind: which files are its own, and what each page was made from.
 *  It lies in a hidden folder of the site and is no part of it. */
export interface SiteRecord {
  /** Path of a page → its inputs. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
}

const RECORD = `${OWN_FOLDER}/site.json`;
const FORMAT = 1;

/** The record of the last publication; an empty one where there is none or it cannot be read. */
export function readSiteRecord(disk: SiteDisk): SiteRecord {
  const text = textOf(disk.read(RECORD) ?? bytesOf(''));
  const record = parseRecord(text ?? '');
  return record ?? { inputs: new Map(), files: new Set() };
}

/** Leaves the record for the next publication. */
export function writeSiteRecord(disk: SiteDisk, { inputs, files }: SiteRecord): void {
  const record = { format: FORMAT, inputs: Object.fromEntries(inputs), files: [...files] };
  disk.write(RECORD, JSON.stringify(record));
}

function parseRecord(text: string): SiteRecord | undefined {
  try {
    const record: unknown = JSON.parse(text);
    if (!isRecord(record) || record['format'] !== FORMAT) return undefined;
    const { inputs, files } = record;
    if (!isRecord(inputs) || !Array.isArray(files)) return undefined;
    return {
      inputs: new Map(Object.entries(inputs).map(([path, value]) => [path, String(value)])),
      files: new Set(files.map(String)),
    };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
