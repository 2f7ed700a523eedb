/** Bibliographies in and out: BibTeX, RIS and CSL-JSON; sources that stand twice. */
export {
  type CitationFormat,
  exportCitations,
  formatOfFile,
  importCitations,
} from './citations.ts';
export { findDuplicates, type SourceDuplicate, sourceKeys } from './duplicates.ts';
export { CITATION_ISSUE_CODES } from './issues.ts';
