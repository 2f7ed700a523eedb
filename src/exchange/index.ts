/** Other people's formats, in and out. */

export {
  allComposites,
  type EditionReport,
  formatImportReport,
  type ImportedFile,
  type ImportReport,
} from './ocindex/import-report.ts';
/** The Global Organized Crime Index: its publisher's workbooks. */
export { OCINDEX_ISSUE_CODES, type OcindexIssueCode } from './ocindex/issues.ts';
export { type FrameworkTexts, type ReadEditions, readEditions } from './ocindex/read-editions.ts';
export type { WorkbookFile } from './ocindex/read-workbooks.ts';
