import type { PackageLimits, XmlLimits } from '../ooxml/index.ts';

/** What a document may cost before it is refused. */
export interface DocumentLimits {
  /** Pages of a PDF. */
  readonly pages: number;
  /** Seconds of work for a document of no pages, and for each page more. */
  readonly seconds: number;
  readonly secondsPerPage: number;
  /** MB that the process may grow by while a document is read, buffers outside the heap included. */
  readonly megabytes: number;
  /** UTF-16 units of the text: some thousand pages. */
  readonly units: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  pages: 1000,
  seconds: 5,
  secondsPerPage: 0.1,
  megabytes: 512,
  units: 3_000_000,
};

/** A Word document's package: pictures are counted, but never kept. */
export const DOCX_LIMITS: PackageLimits & XmlLimits & { readonly elements: number } = {
  bytes: 256 * 1024 * 1024,
  entries: 5000,
  ratio: 300,
  partBytes: 24 * 1024 * 1024,
  elementDepth: 200,
  attributesOfElement: 64,
  /** XML elements over all parts: a page of plain text has about a hundred. */
  elements: 200_000,
};
