/** Other people's formats, in and out. */

/** The Global Organized Crime Index: its publisher's workbooks. */
export {
  type ImportedIndex,
  type ImportOptions,
  importOcindex,
} from './ocindex/import-ocindex.ts';
export {
  allComposites,
  type EditionReport,
  formatImportReport,
  type ImportedFile,
  type ImportReport,
} from './ocindex/import-report.ts';
export { OCINDEX_ISSUE_CODES, type OcindexIssueCode } from './ocindex/issues.ts';
export type { FrameworkTexts } from './ocindex/read-editions.ts';
export type { WorkbookFile } from './ocindex/read-workbooks.ts';
