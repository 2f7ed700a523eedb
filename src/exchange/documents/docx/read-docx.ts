import mammoth from 'mammoth';
import { DocumentFault } from '../document-fault.ts';
import type { ReadText, Remark } from '../read-result.ts';
import { checkDocx } from './docx-package.ts';
import { htmlText } from './html-text.ts';

/** A document's title is its first heading; Word gives it a style of its own. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** Elements that mammoth passes over though a person reads words in them. */
const WORDY = /ignored: (?:\{[^}]*\})?(oMath|oMathPara|w:altChunk|w:subDoc|w:ruby)$/;

/** The text of a Word document: its body, tables, text boxes and notes; insertions count as made and
 *  deletions as gone. Comments, headers, footers and pictures are not read, nothing outside the file is.
 *  Throws `PackageFault` or `DocumentFault`. */
export async function readDocx(file: Uint8Array): Promise<ReadText> {
  const { bytes, hidden, unread } = checkDocx(file);
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const text = htmlText(value);
  if (text === '') {
    throw new DocumentFault('without-text', 'This document holds no text, or pictures only.');
  }
  const remarks: Remark[] = [];
  if (hidden) {
    remarks.push({
      code: 'document-hidden-text',
      message: 'Text is hidden in this document; it was read like all other text.',
      remedy: 'Show hidden text in Word and look at it before you trust what was read.',
    });
  }
  if (unread || messages.some(({ message }) => WORDY.test(message))) {
    remarks.push({
      code: 'document-part-unread',
      message: 'Formulas, embedded documents or newer drawings of this document were not read.',
      remedy: 'If words stand in them, print the document to a PDF and read that.',
    });
  }
  return { text, remarks };
}
