import { deflateSync } from 'node:zlib';
import { bytesOf } from '../../src/model/index.ts';

/** An object of a PDF: what stands between `obj` and `endobj`, and the bytes of its stream. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array;
}

export interface PdfFrame {
  /** More entries of the trailer: `/Encrypt 9 0 R`. */
  readonly trailer?: string;
  /** Number of one more object, the first inside the object stream of this number. The cross-references
   *  are then a stream themselves (7.5.8). */
  readonly inside?: number;
}

/** Bytes of a PDF of these objects, numbered from 1 (ISO 32000-1, 7.5). The first is the catalog. */
export function buildPdf(
  objects: readonly PdfObject[],
  { trailer = '', inside }: PdfFrame = {},
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const write = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? bytesOf(piece) : piece;
    pieces.push(bytes);
    length += bytes.length;
  };
  write('%PDF-1.7\n%\u00e2\u00e3\n');
  const offsets = objects.map(({ dictionary, stream }, index) => {
    const at = length;
    write(`${index + 1} 0 obj\n${dictionary}`);
    if (stream) {
      write('\nstream\n');
      write(stream);
      write('\nendstream');
    }
    write('\nendobj\n');
    return at;
  });
  const table = length;
  const end = `\nstartxref\n${table}\n%%EOF\n`;
  if (inside !== undefined) {
    const rows = [
      referenceRow(0, 0),
      ...offsets.map((at) => referenceRow(1, at)),
      referenceRow(2, inside),
      referenceRow(1, table),
    ];
    const size = rows.length;
    const stream = new Uint8Array(Buffer.concat(rows));
    write(
      `${size - 1} 0 obj\n<< /Type /XRef /Size ${size} /Root 1 0 R /W [1 4 2] /Length ${stream.length} >>`,
    );
    write('\nstream\n');
    write(stream);
    write(`\nendstream\nendobj${end}`);
    return new Uint8Array(Buffer.concat(pieces));
  }
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  write(offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join(''));
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>${end}`);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A row of a cross-reference stream: a free object, one at an offset, or the first of an object stream. */
function referenceRow(type: 0 | 1 | 2, value: number): Uint8Array {
  const row = Buffer.alloc(7);
  row.writeUInt8(type, 0);
  row.writeUInt32BE(value, 1);
  return row;
}

/** A stream as it stands. */
export function plainStream(text: string, entries = ''): PdfObject {
  const stream = bytesOf(text);
  return { dictionary: `<< /Length ${stream.length} ${entries} >>`, stream };
}

/** A stream deflated as often as asked. */
export function packedStream(content: Uint8Array, times = 1, entries = ''): PdfObject {
  let stream = content;
  for (let time = 0; time < times; time++) {
    stream = new Uint8Array(deflateSync(stream, { level: 9 }));
  }
  const filters = '/FlateDecode '.repeat(times);
  return { dictionary: `<< /Length ${stream.length} /Filter [${filters}] ${entries} >>`, stream };
}

/** Text on a page: where its baseline begins, in points from the lower left corner. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const FONT: PdfObject = {
  dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
};

/** Operators that set these texts in Helvetica. */
export function contentOf(texts: readonly SetText[]): string {
  return texts
    .map(({ text, x, y, size = 11 }) => {
      const escaped = text.replace(/[\\()]/g, '\\$&');
      return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
    })
    .join('\n');
}

/** Objects of a document of pages with these contents: catalog, page tree, font, then page and content
 *  of each. */
export function pageObjects(contents: readonly PdfObject[], more = ''): readonly PdfObject[] {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  return [
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dictionary: `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>` },
    FONT,
    ...contents.flatMap((content, index) => [
      {
        dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> ${more} >> >>`,
      },
      content,
    ]),
  ];
}

/** A PDF whose pages show these texts. */
export function pdfOf(pages: readonly (readonly SetText[])[]): Uint8Array {
  return buildPdf(pageObjects(pages.map((texts) => plainStream(contentOf(texts)))));
}

/** Lines of running text from the top of a page downwards, 14 points apart. */
export function runningText(lines: readonly string[], top = 760, x = 72): readonly SetText[] {
  return lines.map((text, index) => ({ text, x, y: top - 14 * index }));
}
