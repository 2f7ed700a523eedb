import { DocumentFault } from '../document-fault.ts';
import type { DocumentLimits } from '../document-limits.ts';
import type { ReadText, Remark } from '../read-result.ts';
import { withDrawnHyphens } from './drawn-hyphens.ts';
import type { loadPdfjs } from './load-pdfjs.ts';
import { linesOfPage, type PagePiece } from './page-lines.ts';
import { pagesText } from './pages-text.ts';
import { type SetPage, withoutRunningHeads } from './running-heads.ts';

type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>;
type Pdf = Awaited<ReturnType<Pdfjs['getDocumentProxy']>>;

/** What reading a PDF takes: the parser, who is told of every page read, and whether the parser had to
 *  repair anything so far. */
export interface PdfTools {
  readonly pdfjs: Pdfjs;
  readonly advance: (pages: number) => void;
  readonly repaired: () => boolean;
}

/** The text of a PDF, page after page in the order in which the file gives it, without running heads and
 *  page numbers. Throws `DocumentFault`. */
export async function readPdf(
  bytes: Uint8Array,
  limits: DocumentLimits,
  { pdfjs, advance, repaired }: PdfTools,
): Promise<ReadText> {
  refuseTruncated(bytes);
  const pdf = await opened(bytes, pdfjs);
  const count = pdf.numPages;
  if (count > limits.pages) {
    throw new DocumentFault(
      'too-large',
      `This PDF has ${count} pages; at most ${limits.pages} are read.`,
    );
  }
  const pages: SetPage[] = [];
  const bare: number[] = [];
  let units = 0;
  for (let number = 1; number <= count; number++) {
    const page = await readPage(pdf, number);
    const length = page.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length === 0) bare.push(number);
    units += length;
    if (units > limits.units) {
      throw new DocumentFault('too-large', `This PDF holds more than ${limits.units} letters.`);
    }
    pages.push(page);
    advance(number);
  }
  const lines = withDrawnHyphens(pages.map((page) => page.lines));
  const whole = pages.map((page, index) => ({ ...page, lines: lines[index] ?? [] }));
  const text = pagesText(withoutRunningHeads(whole));
  if (text === '') {
    throw new DocumentFault(
      'without-text',
      count === 1 ? 'The page of this PDF holds no text, as a scan.' : NO_TEXT(count),
    );
  }
  refuseGarbled(text);
  return { text, pages: count, remarks: remarksOn(text, bare, repaired()) };
}

const NO_TEXT = (pages: number): string =>
  `None of the ${pages} pages of this PDF holds text, as in a scan.`;

/** A PDF ends with `%%EOF` (ISO 32000-1, 7.5.5); readers look for it in the last 1,024 bytes. */
function refuseTruncated(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.slice(-1024)).toString('latin1');
  if (tail.includes('%%EOF')) return;
  throw new DocumentFault('truncated', 'This file begins as a PDF but its end is missing.');
}

async function opened(bytes: Uint8Array, { getDocumentProxy }: Pdfjs): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 1, stopAtErrors: true, enableXfa: false });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new DocumentFault('encrypted', 'This PDF opens with a password only.');
    }
    throw new DocumentFault('damaged', 'This PDF is damaged: its list of pages cannot be read.');
  }
}

async function readPage(pdf: Pdf, number: number): Promise<SetPage> {
  try {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces: PagePiece[] = [];
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , skew = 0, rise = 0, x = 0, y = 0]: readonly number[] = item.transform;
      const inside = x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1;
      if (!inside) continue;
      pieces.push({
        text: item.str,
        x,
        y,
        width: item.width,
        size: Math.hypot(skew, rise),
        font: item.fontName,
        ends: item.hasEOL,
      });
    }
    page.cleanup();
    return { lines: linesOfPage(pieces), bottom, height: top - bottom };
  } catch {
    throw new DocumentFault('damaged', `Page ${number} of this PDF is damaged and cannot be read.`);
  }
}

/** Letters without a meaning: control characters, private use, and what no character stands for. */
const MEANINGLESS = /[\p{Co}\p{Cn}\uFFFD]|(?![\n\f])\p{Cc}/gu;

/** Fonts of some PDFs do not say which letters they draw. */
function refuseGarbled(text: string): void {
  const lost = text.match(MEANINGLESS)?.length ?? 0;
  if (lost * 20 <= text.replace(/\s/g, '').length) return;
  throw new DocumentFault(
    'garbled',
    'The fonts of this PDF do not tell which letters they draw, so its text cannot be read.',
  );
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function remarksOn(text: string, bare: readonly number[], repaired: boolean): readonly Remark[] {
  const remarks: Remark[] = [];
  if (repaired) {
    remarks.push({
      code: 'document-repaired',
      message:
        'Parts of this PDF are damaged, or in fonts that cannot be read; text of it may be missing.',
      remedy: 'Get the file again, or hold the text against its pages (--text writes it).',
    });
  }
  if (bare.length > 0) {
    const named = bare.slice(0, 10).join(', ') + (bare.length > 10 ? ', …' : '');
    remarks.push({
      code: 'document-page-without-text',
      message: `${bare.length === 1 ? `Page ${named} holds` : `Pages ${named} hold`} no text.`,
      remedy: 'If that is a scan, run the PDF through text recognition (OCR) and read it again.',
    });
  }
  if (RIGHT_TO_LEFT.test(text)) {
    remarks.push({
      code: 'document-right-to-left',
      message: 'This PDF holds text written from right to left; its letters may be in wrong order.',
      remedy: 'Read such text from a DOCX or a plain text file, and check every quote of it.',
    });
  }
  return remarks;
}
