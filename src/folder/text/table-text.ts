import { isFormulaText } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { FileIssues, Spot } from './file-issues.ts';
import type { MappingReader } from './mapping-reader.ts';

/** A text that must be there and is printed in tables of a release. */
export function tableText(reader: MappingReader, key: string): string {
  const text = reader.text(key);
  refuseFormula(text, reader.spotOf(key), reader.issues);
  return text;
}

/** Reports a text that a spreadsheet would run as a formula when it opens a released table. */
export function refuseFormula(text: string, spot: Spot, issues: FileIssues): void {
  if (!isFormulaText(text)) return;
  issues.error(
    'formula-text',
    spot,
    `${quoted(text)} begins like a formula, and spreadsheets would run it.`,
    'Begin it with a letter, a digit or a quotation mark.',
  );
}
