import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentFault } from '../../../src/exchange/documents/document-fault.ts';
import { DOCUMENT_LIMITS } from '../../../src/exchange/documents/document-limits.ts';
import { readDocx } from '../../../src/exchange/documents/docx/read-docx.ts';
import { documentText } from '../../../src/exchange/documents/index.ts';
import { loadPdfjs } from '../../../src/exchange/documents/pdf/load-pdfjs.ts';
import { readPdf } from '../../../src/exchange/documents/pdf/read-pdf.ts';
import { hearRepairs } from '../../../src/exchange/documents/pdf/repairs.ts';
import { PackageFault } from '../../../src/exchange/ooxml/index.ts';
import { type DocumentThread, documentThread } from '../../support/document-thread.ts';
import { buildDocx, item, paragraph, run, table } from '../../support/docx-builder.ts';
import { bendHeader, dice, editXml, flipBits, tear } from '../../support/mutations.ts';
import { pdfOf, runningText } from '../../support/pdf-builder.ts';
import { asTypst, typstPdf } from '../../support/printed-text.ts';

const RUNS = Number(process.env['ASSAYER_FUZZ_RUNS'] ?? 150);
const WORDS = 'Heroin from Afghanistan is landed at Mombasa and flown to Europe.';
const DOCX = buildDocx(
  paragraph('Drugs', 'berschrift1') +
    paragraph(`${run(WORDS)}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
    item('Arms.', 1) +
    table([[paragraph('Kenya'), paragraph(WORDS)]]),
);
const PLAIN_PDF = pdfOf([runningText(Array(20).fill(WORDS)), runningText([WORDS])]);

let thread: DocumentThread;
beforeAll(async () => {
  thread = await documentThread();
});
afterAll(() => thread.remove());

const seed = fc.integer({ min: 0, max: 2 ** 31 });

/** A text that is whole, or a fault that says why there is none; anything else is a defect. */
async function endsWell(read: Promise<{ readonly text: string }>): Promise<string> {
  try {
    const { text } = await read;
    expect(text).not.toBe('');
    return 'read';
  } catch (error) {
    if (error instanceof DocumentFault || error instanceof PackageFault) {
      expect(error.message).toMatch(/^[A-Z].*\.$/s);
      return error.kind;
    }
    throw error;
  }
}

describe('documents bent at random', { timeout: 300_000 }, () => {
  test('a DOCX with bits turned over, torn, its headers or its XML changed', async () => {
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        seed,
        fc.constantFrom(flipBits, tear, bendHeader, editXml),
        async (n, bend) => {
          const end = await endsWell(wordFault(readDocx(bend(DOCX, dice(n)))));
          ends.set(end, (ends.get(end) ?? 0) + 1);
        },
      ),
      { seed: 20, numRuns: 2 * RUNS },
    );
    expect([...ends.keys()]).toContain('read');
    expect([...ends.keys()]).toContain('damaged');
  });

  test('a PDF with bits turned over or torn, plain and packed', async () => {
    const tools = { pdfjs: await loadPdfjs(), advance: () => {}, repaired: hearRepairs() };
    const packed = typstPdf(asTypst([{ heading: false, text: `${WORDS} `.repeat(30).trim() }]));
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        seed,
        fc.constantFrom(PLAIN_PDF, packed),
        fc.constantFrom(flipBits, tear),
        async (n, pdf, bend) => {
          const end = await endsWell(readPdf(bend(pdf, dice(n)), DOCUMENT_LIMITS, tools));
          ends.set(end, (ends.get(end) ?? 0) + 1);
        },
      ),
      { seed: 21, numRuns: RUNS },
    );
    expect([...ends.keys()]).toContain('read');
    expect([...ends.keys()]).toContain('damaged');
    expect([...ends.keys()]).toContain('truncated');
  });

  test('any bytes under any beginning, through the door', async () => {
    const beginning = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '\ufeff',
      '{\\rtf',
      '<?xml ',
    );
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 400 }), async (begin, rest) => {
        const bytes = new Uint8Array(
          Buffer.concat([Buffer.from(begin), rest, Buffer.from('\n%%EOF')]),
        );
        const read = await documentText('noise', bytes, { worker: thread.worker });
        if (read.ok) expect(read.value.kind).toBe('text');
        else expect(read.issues).toHaveLength(1);
      }),
      { seed: 22, numRuns: Math.ceil(RUNS / 3) },
    );
  });

  test('a text file of any letters is read as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        async (text) => {
          const bytes = new TextEncoder().encode(`A ${text}`);
          const read = await documentText('a.txt', bytes, { worker: thread.worker });
          if (read.ok) expect(read.value.text).toBe(`A ${text}`);
          else expect(read.issues[0]?.code).toBe('document-not-text');
        },
      ),
      { seed: 23, numRuns: RUNS },
    );
  });
});

/** What the thread makes of an error that mammoth throws: damage. */
async function wordFault<Text>(read: Promise<Text>): Promise<Text> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof DocumentFault || error instanceof PackageFault) throw error;
    throw new DocumentFault('damaged', 'This document is damaged and cannot be read.');
  }
}
