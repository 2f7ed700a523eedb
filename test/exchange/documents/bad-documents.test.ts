import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentLimits } from '../../../src/exchange/documents/document-limits.ts';
import { documentText } from '../../../src/exchange/documents/index.ts';
import { bytesOf } from '../../../src/model/index.ts';
import { type DocumentThread, documentThread } from '../../support/document-thread.ts';
import { buildDocx, paragraph } from '../../support/docx-builder.ts';
import { noise } from '../../support/noise.ts';
import {
  buildPdf,
  contentOf,
  type PdfObject,
  packedStream,
  pageObjects,
  pdfOf,
  plainStream,
  runningText,
} from '../../support/pdf-builder.ts';

const MEGABYTE = 2 ** 20;
const SECONDS = 7;
const MEGABYTES = 700;
const LINES = runningText(['Heroin from Afghanistan is landed at Mombasa and', 'flown to Europe.']);
const PAGE = plainStream(contentOf(LINES));

let thread: DocumentThread;
beforeAll(async () => {
  thread = await documentThread();
});
afterAll(() => thread.remove());

/** The code of the one issue a document is refused with, within the limits of time and memory. */
async function refusal(bytes: Uint8Array, limits?: DocumentLimits): Promise<string> {
  const options = { worker: thread.worker, ...(limits ? { limits } : {}) };
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const begun = process.cpuUsage();
  const read = await documentText('report.bin', bytes, options);
  clearInterval(watch);
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const megabytes = (peak - before) / MEGABYTE;
  if (process.env['ASSAYER_SHOW_COSTS']) {
    console.log(expect.getState().currentTestName, { seconds, megabytes });
  }
  expect(seconds).toBeLessThan(SECONDS);
  expect(megabytes).toBeLessThan(MEGABYTES);
  if (read.ok) return `read: ${read.value.text.slice(0, 80)}`;
  expect(read.issues).toHaveLength(1);
  const [issue] = read.issues;
  expect(issue?.severity).toBe('error');
  expect(issue?.place.file).toBe('report.bin');
  expect(issue?.message).toMatch(/\.$/);
  expect(issue?.remedy).toMatch(/\.$/);
  return issue?.code ?? '';
}

function withObject(objects: readonly PdfObject[], number: number, object: PdfObject): Uint8Array {
  return buildPdf(objects.map((one, index) => (index === number - 1 ? object : one)));
}

describe('PDFs that cannot be read', { timeout: 120_000 }, () => {
  test('one with a password', async () => {
    const key = '41'.repeat(32);
    const encryption = {
      dictionary: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
    };
    const id = `<${'00'.repeat(16)}>`;
    const bytes = buildPdf([...pageObjects([PAGE]), encryption], {
      trailer: `/Encrypt 6 0 R /ID [${id} ${id}]`,
    });
    expect(await refusal(bytes)).toBe('document-encrypted');
  });

  test('a scan: pages of pictures without text', async () => {
    const picture = packedStream(
      new Uint8Array(100 * 100),
      1,
      '/Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8',
    );
    const scan = plainStream('q 595 0 0 842 0 0 cm /Im Do Q');
    const objects = [...pageObjects([scan, scan], '/XObject << /Im 8 0 R >>'), picture];
    expect(await refusal(buildPdf(objects))).toBe('document-without-text');
    expect(await refusal(pdfOf([[]]))).toBe('document-without-text');
  });

  test('one cut short', async () => {
    const whole = pdfOf([LINES, LINES]);
    for (const share of [0.2, 0.5, 0.9]) {
      const bytes = whole.subarray(0, Math.floor(whole.length * share));
      expect(await refusal(bytes)).toBe('document-truncated');
    }
  });

  test('one that loses its middle, a page of it, or a piece of a page', async () => {
    const whole = Buffer.from(pdfOf([LINES, LINES]));
    const middle = Buffer.concat([whole.subarray(0, 300), Buffer.from('\n%%EOF\n')]);
    expect(await refusal(middle)).toBe('document-damaged');
    const objects = pageObjects([PAGE, PAGE]);
    const lost = { dictionary: '<< /Type /Pages /Count 2 /Kids [4 0 R 99 0 R] >>' };
    expect(await refusal(withObject(objects, 2, lost))).toBe('document-damaged');
    const packed = packedStream(bytesOf(contentOf(runningText(Array(40).fill('A line.')))));
    const cut = { ...packed, stream: (packed.stream ?? new Uint8Array()).subarray(0, 60) };
    expect(await refusal(withObject(objects, 7, cut))).toBe('document-damaged');
  });

  test('one that is a PDF by its first line only', async () => {
    expect(await refusal(bytesOf('%PDF-1.7\n%%EOF'))).toBe('document-damaged');
    expect(await refusal(bytesOf(`%PDF-1.7\n${'Not a PDF. '.repeat(1000)}\n%%EOF`))).toBe(
      'document-damaged',
    );
  });

  test('one whose font does not say what it draws', async () => {
    const objects = pageObjects([plainStream(contentOf(LINES))]);
    const map = plainStream(
      'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> <E000> endbfrange endcmap',
    );
    const font = {
      dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    };
    const bytes = buildPdf([...objects.map((one, index) => (index === 2 ? font : one)), map]);
    expect(await refusal(bytes)).toBe('document-garbled');
  });

  test('one of 100,000 pages', async () => {
    const pages = Array.from({ length: 100_000 }, () => plainStream(''));
    expect(await refusal(buildPdf(pageObjects(pages)))).toMatch(/^document-too-(?:large|slow)$/);
  });

  test('one whose tree of pages goes round', async () => {
    const round = { dictionary: '<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>' };
    expect(await refusal(withObject(pageObjects([PAGE]), 2, round))).toBe('document-damaged');
  });
});

describe('bombs end within limits of time and memory', { timeout: 120_000 }, () => {
  test.each([
    ['blanks', Buffer.alloc(400 * MEGABYTE, ' '), 1],
    ['blanks, packed twice', Buffer.alloc(400 * MEGABYTE, ' '), 2],
    ['one string', Buffer.concat([Buffer.from('('), Buffer.alloc(300 * MEGABYTE, 'a')]), 1],
    ['brackets', Buffer.alloc(50 * MEGABYTE, '['), 1],
  ])('a page of %s', async (_, content, times) => {
    const bytes = buildPdf(pageObjects([packedStream(content, times)]));
    expect(bytes.length).toBeLessThan(MEGABYTE);
    expect(await refusal(bytes)).toMatch(/^document-(?:too-large|too-slow|damaged|without-text)$/);
  });

  test('an object stream of 400 MB', async () => {
    const inStream = (content: Buffer): Uint8Array => {
      const stream = packedStream(content, 1, '/Type /ObjStm /N 1 /First 4');
      const [, ...objects] = pageObjects([PAGE]);
      const catalog = { dictionary: '<< /Type /Catalog /Pages 7 0 R >>' };
      return buildPdf([catalog, ...objects, stream], { inside: 6 });
    };
    const tree = Buffer.from('7 0 << /Type /Pages /Count 1 /Kids [4 0 R] >>');
    expect(await refusal(inStream(tree))).toMatch(/^read: Heroin/);
    const bomb = Buffer.concat([Buffer.from('7 0 '), Buffer.alloc(400 * MEGABYTE, ' '), tree]);
    expect(await refusal(inStream(bomb))).toMatch(/^document-(?:too-large|too-slow|damaged)$/);
  });

  test('forms within forms, ten to the twelfth of them', async () => {
    const form = (next: number): PdfObject =>
      plainStream(
        '/X Do '.repeat(10),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >>`,
      );
    const last = plainStream(
      contentOf(LINES),
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >>',
    );
    const forms = Array.from({ length: 12 }, (_, index) => form(7 + index));
    const first = pageObjects([plainStream('/X Do')], '/XObject << /X 6 0 R >>');
    expect(await refusal(buildPdf([...first, ...forms, last]))).toBe('document-too-slow');
  });

  test('a form that shows itself', async () => {
    const form = plainStream(
      '/X Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
    );
    const first = pageObjects([plainStream('/X Do')], '/XObject << /X 6 0 R >>');
    expect(await refusal(buildPdf([...first, form]))).toBe('document-damaged');
  });

  test('a DOCX that unpacks to 400 MB', async () => {
    const bytes = buildDocx(paragraph('x'), {
      'word/big.xml': new Uint8Array(400 * MEGABYTE).fill(32),
    });
    expect(await refusal(bytes)).toBe('document-too-large');
  });

  test('a DOCX of elements, of one long text, of nesting', async () => {
    const room = { 'word/noise.bin': noise(300_000) };
    const shallow = '<w:r><w:t>a</w:t></w:r>'.repeat(500_000);
    expect(await refusal(buildDocx(`<w:p>${shallow}</w:p>`, room))).toBe('document-too-large');
    const long = paragraph('x'.repeat(30 * MEGABYTE));
    expect(await refusal(buildDocx(long, room))).toBe('document-too-large');
    const deep = '<w:smartTag>'.repeat(250) + '</w:smartTag>'.repeat(250);
    expect(await refusal(buildDocx(deep))).toBe('document-unsafe');
  });

  test('limits are kept: pages, seconds, megabytes', async () => {
    const fine = { pages: 1000, seconds: 5, secondsPerPage: 0.1, megabytes: 512, units: 1e7 };
    const two = pdfOf([LINES, LINES]);
    expect(await refusal(two, fine)).toMatch(/^read: Heroin/);
    expect(await refusal(two, { ...fine, pages: 1 })).toBe('document-too-large');
    expect(await refusal(two, { ...fine, units: 60 })).toBe('document-too-large');
    const text = new TextEncoder().encode('Heroin is landed at Mombasa. '.repeat(3));
    expect(await refusal(text, { ...fine, units: 60 })).toBe('document-too-large');
    expect(await refusal(two, { ...fine, seconds: 0.001 })).toBe('document-too-slow');
    expect(await refusal(two, { ...fine, megabytes: 8 })).toBe('document-too-large');
  });
});

test('an installation without the thread is no fault of the document', async () => {
  const read = documentText('a.pdf', pdfOf([LINES]), { worker: '/nowhere/document-worker.mjs' });
  await expect(read).rejects.toThrow(/Cannot find module/);
});
