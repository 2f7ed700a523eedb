import type { DocumentFaultKind } from './document-fault.ts';

/** The text a parser found, and what is to be said about it. */
export interface ReadText {
  readonly text: string;
  /** Pages of a PDF. */
  readonly pages?: number;
  readonly remarks: readonly Remark[];
}

/** Why there is no text, as it goes from one thread to the other. */
export interface ReadFault {
  readonly kind: DocumentFaultKind;
  readonly message: string;
  readonly remedy: string;
}

/** Something a person should know about a text that was read. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}
