import type { Issue } from '../../model/index.ts';

/** Why a document cannot be read. Thrown inside `documents/` only; its door turns it into an issue. */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  readonly kind: DocumentFaultKind;
  readonly remedy: string;

  constructor(kind: DocumentFaultKind, message: string, remedy: string = REMEDIES[kind]) {
    super(message);
    this.kind = kind;
    this.remedy = remedy;
  }
}

export type DocumentFaultKind = keyof typeof REMEDIES;

/** The kinds of trouble, each with what a person does about it. */
const REMEDIES = {
  empty: 'Get the document again; an editor or a download left nothing.',
  foreign: 'Give text, Markdown, DOCX or PDF.',
  'not-text': 'Give text or Markdown in UTF-8, a DOCX or a PDF.',
  encrypted: 'Open it with its password, save a copy without one, and read the copy.',
  truncated: 'Get the file again; a download or a copy broke off.',
  damaged: 'Get the file again, or open it in its own program and save it anew.',
  'without-text':
    'If it is a scan, run it through text recognition (OCR) and read what that gives.',
  garbled: 'Print it to a new PDF from its own program, or run it through text recognition (OCR).',
  'too-large':
    'Read its chapters one by one; if it should be small, ask whoever sent it what it is.',
  'too-slow': 'Print it to a new PDF and read that; if it should be simple, ask whoever sent it.',
  unsafe: 'Do not open this file; ask whoever sent it what it is.',
} as const;

/** The issue that a fault becomes at the door. */
export function faultIssue(
  file: string,
  { kind, message, remedy }: Pick<DocumentFault, 'kind' | 'message' | 'remedy'>,
): Issue {
  return { code: `document-${kind}`, severity: 'error', place: { file }, message, remedy };
}
