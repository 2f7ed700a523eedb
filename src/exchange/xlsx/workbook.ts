import type { Issue, Parsed } from '../../model/index.ts';
import type { Sheet } from './cell.ts';
import { readDateStyles } from './date-styles.ts';
import { findParts } from './package-parts.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet, type SharedParts } from './sheet-cells.ts';
import { unzipParts } from './unzip.ts';
import { WorkbookFault } from './workbook-fault.ts';

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
    if (error instanceof WorkbookFault) return { ok: false, issues: [issueOf(file, error)] };
    throw error;
  }
}

function readSheets(bytes: Uint8Array): readonly Sheet[] {
  const parts = unzipParts(bytes);
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
      throw new WorkbookFault(
        'workbook-damaged',
        `The sheet ${name} is missing from the file.`,
        name,
      );
    }
    if (names.has(name.toLowerCase()) || seen.has(part)) {
      throw new WorkbookFault('workbook-unsafe', `The sheet ${name} stands twice.`, name);
    }
    names.add(name.toLowerCase());
    seen.add(part);
    return readSheet(name, part, content, shared);
  });
}

function issueOf(file: string, { code, message, remedy, sheet }: WorkbookFault): Issue {
  const place = sheet === undefined ? { file } : { file, sheet };
  return { code, severity: 'error', place, message, remedy };
}
