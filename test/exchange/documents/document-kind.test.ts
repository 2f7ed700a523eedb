import { describe, expect, test } from 'vitest';
import { kindByContent, kindByName } from '../../../src/exchange/documents/document-kind.ts';

function refusal(bytes: Uint8Array): { readonly kind: string; readonly message: string } {
  try {
    kindByContent(bytes);
  } catch (error) {
    if (error instanceof Error && 'kind' in error && typeof error.kind === 'string') {
      return { kind: error.kind, message: error.message };
    }
  }
  throw new Error('the file was not refused');
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('what a document is', () => {
  test.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\xef\xbb\xbf\r\n%PDF-1.4\n', 'pdf'],
    ['junk of a mail program\r\n%PDF-1.4\n%\xe2\xe3\xcf\xd3', 'pdf'],
    ['PK\x03\x04\x14\x00', 'docx'],
    ['A file may speak of %PDF-1.4 and be text.', 'text'],
    ['# Heading\n', 'text'],
    ['P', 'text'],
  ])('%j is read as %s, by its content alone', (text, kind) => {
    expect(kindByContent(latin1(text))).toBe(kind);
  });

  test.each([
    ['profile.TXT', 'text'],
    ['profile.v2.md', 'text'],
    ['a.markdown', 'text'],
    ['Report.PDF', 'pdf'],
    ['report.docx', 'docx'],
    ['report', undefined],
    ['report.text.bak', undefined],
    ['docx', undefined],
  ])('the name %s says %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  test.each([
    ['{\\rtf1\\ansi', 'rich text'],
    ['<!DOCTYPE html><html>', 'web page'],
    ['\n <HTML lang="en">', 'web page'],
    ['<?xml version="1.0"?>', 'XML'],
    ['%!PS-Adobe-3.0', 'PostScript'],
    ['\xff\xd8\xff\xe0', 'picture'],
    ['\x89PNG\r\n', 'picture'],
    ['GIF89a', 'picture'],
    ['II*\0', 'picture'],
    ['MM\0*', 'picture'],
    ['\x1f\x8b\x08', 'archive'],
    ['7z\xbc\xaf\x27\x1c', 'archive'],
    ['Rar!\x1a\x07', 'archive'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old Office program'],
  ])('%j is refused and named', (text, words) => {
    const { kind, message } = refusal(latin1(text));
    expect(kind).toBe('foreign');
    expect(message).toContain(words);
  });

  test('an Office file with a password is known from an old one', () => {
    const name = [...'EncryptedPackage'].join('\0');
    const bytes = latin1(`\xd0\xcf\x11\xe0${'\0'.repeat(2000)}${name}`);
    expect(refusal(bytes).kind).toBe('encrypted');
  });

  test('an empty file is refused as empty', () => {
    expect(refusal(new Uint8Array()).kind).toBe('empty');
  });
});
