import { type Issue, type Place, visible } from '../../model/index.ts';
import type { Cell } from '../xlsx/index.ts';

/** Every code an issue of an imported workbook can carry beside those of `xlsx/`. Codes are permanent. */
export const OCINDEX_ISSUE_CODES = {
  'files-missing': 'No file was given.',
  'file-double': 'The same file was given twice.',
  'sheet-missing': 'A workbook has no sheet of scores.',
  'sheet-double': 'Two sheets of one workbook hold the same edition.',
  'sheet-too-long': 'A sheet of scores has more rows than there are countries.',
  'sheet-empty': 'A sheet of scores has no countries.',
  'edition-unknown': 'A sheet belongs to an edition that is not known, or to none it names.',
  'column-missing': 'A sheet lacks a column.',
  'column-unknown': 'A sheet has a column that the edition does not know.',
  'column-double': 'A sheet has the same column twice.',
  'cell-blank': 'A cell that must be filled is blank.',
  'cell-formula': 'A cell holds a formula where the publisher puts a plain value.',
  'cell-error': 'A cell holds an error of the spreadsheet.',
  'cell-not-a-number': 'A cell holds text, a date or a truth value where a number must stand.',
  'cell-not-a-text':
    'A cell holds a number, a control character or the beginning of a formula where a name must stand.',
  'score-off-grid': 'A score lies between two steps of the scale.',
  'score-outside-scale': 'A score lies below or above the scale.',
  'country-unknown': 'A country is not known by this name.',
  'country-code-differs': 'A country bears the code of another one.',
  'country-double': 'A country stands twice in a sheet.',
  'country-missing': 'A country stands in one sheet and is missing from another.',
  'country-not-published': 'A country was asked for that no sheet has.',
  'cells-conflict': 'Two places give different values for the same thing.',
  'composite-differs': 'A published composite is not what its scores give.',
  'file-in-the-way': 'A file of another kind stands where the import would write.',
  'framework-differs': 'The index folder has another framework under the same name.',
  'folder-differs': 'The index folder holds another value than the workbook.',
} as const;

/** A code of the list above. */
export type OcindexIssueCode = keyof typeof OCINDEX_ISSUE_CODES;

/** A sheet of one file, as issues about it begin. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

/** Where a cell stands; line and column let issues be sorted by row, then column. */
export function placeOf(
  sheet: SheetPlace,
  { address, row, column }: Pick<Cell, 'address' | 'row' | 'column'>,
): Place {
  return { file: sheet.file, sheet: sheet.sheet, cell: address, line: row, column };
}

/** An issue that stops the import. */
export function errorAt(
  code: OcindexIssueCode,
  place: Place,
  message: string,
  remedy: string,
): Issue {
  return { code, severity: 'error', place, message, remedy };
}

/** An issue that a person should know of but that stops nothing. */
export function warningAt(
  code: OcindexIssueCode,
  place: Place,
  message: string,
  remedy: string,
): Issue {
  return { code, severity: 'warning', place, message, remedy };
}

/** A value as a message shows it: in quotes, shortened, blanks joined, everything unseen written out. */
export function shown(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `"${visible(plain.length > 48 ? `${plain.slice(0, 47)}…` : plain)}"`;
}
