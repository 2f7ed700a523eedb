import { DocumentFault } from './document-fault.ts';

/** What a document is, by its content. Markdown is text. */
export type DocumentKind = 'text' | 'docx' | 'pdf';

/** How a kind is called before people. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  text: 'plain text',
  docx: 'a DOCX',
  pdf: 'a PDF',
};

const ENDINGS: ReadonlyMap<string, DocumentKind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

/** What a file's name says it is; undefined for an ending that says nothing here. */
export function kindByName(name: string): DocumentKind | undefined {
  return ENDINGS.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
}

/** What a file is by its first bytes. A ZIP archive passes as `docx`: its reader looks inside.
 *  Throws `DocumentFault` for what is known and not read here. */
export function kindByContent(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) throw new DocumentFault('empty', 'The file is empty: it holds no text.');
  const head = latin1(bytes.subarray(0, 1024));
  const first = head.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (first.startsWith('%PDF-') || (head.includes('%PDF-') && /[\x80-\xff]/.test(head))) {
    return 'pdf';
  }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'docx';
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    if (latin1(bytes).includes(ENCRYPTED_PACKAGE)) {
      throw new DocumentFault('encrypted', 'This document opens with a password only.');
    }
    throw new DocumentFault(
      'foreign',
      'This is a file of an old Office program (.doc, .xls, .ppt).',
      'Open it in Word or LibreOffice and save it as DOCX.',
    );
  }
  const small = first.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const known = SIGNATURES.find(([begin]) => begin.some((mark) => small.startsWith(mark)));
  if (known) throw new DocumentFault('foreign', `This is ${known[1]}.`, known[2]);
  return 'text';
}

/** Name of the stream in which an encrypted Office file keeps its package, UTF-16 ([MS-OFFCRYPTO] 1.3.3). */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].join('\0');

const PICTURE = 'Run it through text recognition (OCR) and read what that gives.';
const UNPACK = 'Unpack it first.';

/** How files begin that people take for documents, in small letters. */
const SIGNATURES: readonly (readonly [readonly string[], string, string])[] = [
  [['{\\rtf'], 'rich text (RTF)', 'Open it in Word or LibreOffice and save it as DOCX.'],
  [['<!doctype html', '<html'], 'a web page (HTML)', 'Print the page to a PDF, or save its text.'],
  [['<?xml '], 'an XML file', 'Save the document as text, DOCX or PDF.'],
  [['%!ps'], 'a PostScript file', 'Convert it to PDF.'],
  [['\xff\xd8\xff', '\x89png', 'gif8', 'ii*\0', 'mm\0*'], 'a picture', PICTURE],
  [['\x1f\x8b', '7z\xbc\xaf', 'rar!\x1a', 'bzh9', '\xfd7zxz'], 'a packed archive', UNPACK],
];

/** One unit a byte. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
