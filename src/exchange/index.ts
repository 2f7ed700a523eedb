/** Other people's formats, in and out: the workbooks of the Global Organized Crime Index, as its
 *  publisher offers them, bibliographies, and documents as text. */
export { type ImportedIndex, type ImportOptions, importOcindex } from './ocindex/import-ocindex.ts';
export { allComposites, formatImportReport } from './ocindex/import-report.ts';
export { OCINDEX_ISSUE_CODES } from './ocindex/issues.ts';

// Documents.

export { documentText } from './documents/index.ts';

// Bibliographies.

export * from './citations/index.ts';

// Composite indices.

export * from './composite-tables/index.ts';
