import type { Issue, Parsed } from '../../model/index.ts';
import { DocumentFault, faultIssue } from './document-fault.ts';
import { type DocumentKind, KIND_NAMES, kindByContent, kindByName } from './document-kind.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts';
import { decodeText } from './plain-text.ts';
import { readInThread } from './read-in-thread.ts';
import type { ReadText } from './read-result.ts';

/** A document as plain text. Offsets into it are UTF-16 units. */
export interface DocumentText {
  readonly kind: DocumentKind;
  /** Of a text file, the file as it stands; of a DOCX or PDF, the text taken out of it. */
  readonly text: string;
  /** Pages of a PDF; a form feed ends each but the last. */
  readonly pages?: number;
}

export interface DocumentOptions {
  /** Path of the bundled thread that reads DOCX and PDF. */
  readonly worker: string;
  readonly limits?: DocumentLimits;
}

/** Plain text of a text, Markdown, DOCX or PDF file, read as untrusted input: what it is, its content
 *  decides. `file` is the name that issues show. Gives the text with warnings, or the one issue that says
 *  why there is none; never a part of the text without saying so. */
export async function documentText(
  file: string,
  bytes: Uint8Array,
  { worker, limits = DOCUMENT_LIMITS }: DocumentOptions,
): Promise<Parsed<DocumentText>> {
  try {
    const kind = kindByContent(bytes);
    const { text, pages, remarks } =
      kind === 'text'
        ? readPlain(bytes, limits)
        : await readInThread({ kind, bytes, limits }, worker);
    const warnings: Issue[] = remarks.map((remark) => ({
      ...remark,
      severity: 'warning',
      place: { file },
    }));
    const value = pages === undefined ? { kind, text } : { kind, text, pages };
    return { ok: true, value, warnings: [...mismatch(file, kind), ...warnings] };
  } catch (error) {
    if (error instanceof DocumentFault) return { ok: false, issues: [faultIssue(file, error)] };
    throw error;
  }
}

function readPlain(bytes: Uint8Array, limits: DocumentLimits): ReadText {
  const { text, guessed } = decodeText(bytes);
  if (text.length > limits.units) {
    throw new DocumentFault('too-large', `This text holds more than ${limits.units} letters.`);
  }
  if (!guessed) return { text, remarks: [] };
  return {
    text,
    remarks: [
      {
        code: 'document-encoding-guessed',
        message: 'This file is not UTF-8; it was read as Windows-1252 (Western European).',
        remedy: 'If names look wrong, save it as UTF-8 in the editor it came from.',
      },
    ],
  };
}

function mismatch(file: string, kind: DocumentKind): readonly Issue[] {
  const named = kindByName(file);
  if (named === undefined || named === kind) return [];
  return [
    {
      code: 'document-name-mismatch',
      severity: 'warning',
      place: { file },
      message: `Its name says ${KIND_NAMES[named]}, but it is ${KIND_NAMES[kind]}, and was read as that.`,
      remedy: 'Give the file the ending of what it is.',
    },
  ];
}
