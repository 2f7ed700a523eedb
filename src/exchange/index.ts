/** Other people's formats, in and out: the workbooks of the Global Organized Crime Index, as its
 *  publisher offers them, and bibliographies. */
export { type ImportedIndex, type ImportOptions, importOcindex } from './ocindex/import-ocindex.ts';
export { allComposites, formatImportReport } from './ocindex/import-report.ts';
export { OCINDEX_ISSUE_CODES } from './ocindex/issues.ts';

// Documents.

export { type DocumentText, documentText } from './documents/index.ts';

// Bibliographies.

export * from './citations/index.ts';

// Composite indices.

export * from './composite-tables/index.ts';
