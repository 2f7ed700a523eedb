import type { Issue, Parsed } from '../../model/index.ts';
import { PackageFault, type PackageFaultKind, unzipParts } from '../ooxml/index.ts';
import type { Sheet } from './cell.ts';
import { readDateStyles } from './date-styles.ts';
import { WORKBOOK_LIMITS } from './limits.ts';
import { findParts } from './package-parts.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet, type SharedParts } from './sheet-cells.ts';

/** A workbook's worksheets in the order of their tabs. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** Reads an .xlsx workbook (ECMA-376) as untrusted input: inflated under guard, no entity, formula,
 *  macro or outside reference followed. `file` is the name that issues show.
 *  Gives the sheets, or one issue that says why the file is no workbook one should read. */
export function readWorkbook(file: string, bytes: Uint8Array): Parsed<Workbook> {
  try {
    return { ok: true, value: { sheets: readSheets(bytes) }, warnings: [] };
  } catch (error) {
    if (error instanceof PackageFault) return { ok: false, issues: [issueOf(file, error)] };
    throw error;
  }
}

function readSheets(bytes: Uint8Array): readonly Sheet[] {
  refuseForeign(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const [path, part] of unzipParts(bytes, WORKBOOK_LIMITS))
    parts.set(path.toLowerCase(), part);
  const { sheets, sharedStrings, styles } = findParts(parts);
  const strings = sharedStrings === undefined ? undefined : parts.get(sharedStrings);
  const formats = styles === undefined ? undefined : parts.get(styles);
  const shared: SharedParts = {
    strings: strings ? readSharedStrings(sharedStrings ?? '', strings) : [],
    dateStyles: formats ? readDateStyles(styles ?? '', formats) : new Set(),
    count: { cells: 0 },
  };
  const names = new Set<string>();
  const seen = new Set<string>();
  return sheets.map(({ name, part }) => {
    const content = parts.get(part);
    if (!content) {
      throw new PackageFault('damaged', `The sheet ${name} is missing from the file.`, name);
    }
    if (names.has(name.toLowerCase()) || seen.has(part)) {
      throw new PackageFault('unsafe', `The sheet ${name} stands twice.`, name);
    }
    names.add(name.toLowerCase());
    seen.add(part);
    return readSheet(name, part, content, shared);
  });
}

function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageFault('empty', 'The file is empty.');
  const start = [...bytes.subarray(0, 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  if (start === 'd0cf11e0') {
    throw new PackageFault(
      'encrypted',
      'The file is an old .xls workbook or one with a password, not an open .xlsx.',
    );
  }
  if (start !== '504b0304') {
    throw new PackageFault('foreign', 'The file is not an Excel workbook (.xlsx).');
  }
}

function issueOf(file: string, { kind, message, sheet }: PackageFault): Issue {
  const place = sheet === undefined ? { file } : { file, sheet };
  return { code: `workbook-${kind}`, severity: 'error', place, message, remedy: REMEDIES[kind] };
}

const REMEDIES: Readonly<Record<PackageFaultKind, string>> = {
  empty: 'Download the workbook again.',
  foreign: 'Give an .xlsx file, as the publisher offers it for download.',
  truncated: 'Download the workbook again; the download broke off.',
  damaged: 'Download the workbook again, or open it and save it anew as .xlsx.',
  encrypted: 'Open the workbook, remove its password and save it as .xlsx.',
  'too-large': 'Do not open this file; ask whoever sent it what it is.',
  unsafe: 'Do not open this file; ask whoever sent it what it is.',
};
