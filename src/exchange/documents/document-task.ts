import type { DocumentLimits } from './document-limits.ts';
import type { ReadFault, ReadText } from './read-result.ts';

/** What a thread is asked to read. */
export interface DocumentTask {
  readonly kind: 'docx' | 'pdf';
  readonly bytes: Uint8Array;
  readonly limits: DocumentLimits;
}

/** What a thread tells: pages read so far, first of all none; the text at the end, or why there is none. */
export type DocumentNews =
  | { readonly pages: number }
  | { readonly done: ReadText }
  | { readonly fault: ReadFault };
