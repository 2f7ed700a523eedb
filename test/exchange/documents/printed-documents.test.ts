import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DocumentText, documentText } from '../../../src/exchange/documents/document-text.ts';
import { bytesOf, type Issue } from '../../../src/model/index.ts';
import { CHROMIUM, launchChromium } from '../../support/chromium.ts';
import { type DocumentThread, documentThread } from '../../support/document-thread.ts';
import { buildDocx, paragraph } from '../../support/docx-builder.ts';
import { pdfOf, runningText } from '../../support/pdf-builder.ts';
import { asTypst, type Block, typstPdf } from '../../support/printed-text.ts';

let thread: DocumentThread;
beforeAll(async () => {
  thread = await documentThread();
});
afterAll(() => thread.remove());

interface Read extends DocumentText {
  readonly warnings: readonly Issue[];
}

async function read(bytes: Uint8Array, name = 'report'): Promise<Read> {
  const document = await documentText(name, bytes, { worker: thread.worker });
  if (!document.ok) throw new Error(document.issues.map(({ message }) => message).join(' '));
  return { ...document.value, warnings: document.warnings };
}

const codes = ({ warnings }: Read): readonly string[] => warnings.map(({ code }) => code);

describe('PDFs by Typst', () => {
  test('headings, notes, tables and lists come out in the order of reading', async () => {
    const source = `#set page(paper: "a6", numbering: "1 of 1", header: [Report #h(1fr) Kenya])
#set text(font: "Source Serif 4", size: 10pt, lang: "en")
= Drugs
Heroin from Afghanistan is landed at Mombasa.#footnote[A report, p. 12.] It is flown to Europe.
#table(columns: 3, [Market], [Score], [Trend], [Heroin], [7.5], [rising])
- Arms come from Somalia.
- Ivory goes to China.
== Human actors
Militias hold the north.`;
    const { text, pages, kind } = await read(typstPdf(source));
    expect([kind, pages]).toEqual(['pdf', 1]);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines).toEqual([
      'Report Kenya',
      'Drugs',
      'Heroin from Afghanistan is landed at',
      'Mombasa.[1] It is flown to Europe.',
      'Market Score Trend',
      'Heroin 7.5 rising',
      '• Arms come from Somalia.',
      '• Ivory goes to China.',
      'Human actors',
      'Militias hold the north.',
      '# Notes',
      '[1] A report, p. 12.',
    ]);
  });

  test('running heads and page numbers go, pages are parted by form feeds', async () => {
    const words = 'Cannabis is grown in the west of the country for local use. ';
    const blocks: readonly Block[] = [
      { heading: true, text: 'DRUGS' },
      ...Array.from({ length: 12 }, () => ({ heading: false, text: words.repeat(5).trim() })),
    ];
    const { text, pages } = await read(typstPdf(asTypst(blocks, { header: 'Report 2023' })));
    expect(pages).toBe(2);
    expect(text.split('\f')).toHaveLength(2);
    expect(text).not.toMatch(/Report|^\d+$/m);
    const sentences = text.replace(/-\s+/g, '').replace(/\s+/g, ' ').split(words.trim()).length - 1;
    expect(sentences).toBe(60);
  });

  test('hyphens that the font calls soft are kept', async () => {
    const text = 'Mafia-style groups and state-embedded actors hold non-renewable resources.';
    const read1 = await read(typstPdf(asTypst([{ heading: false, text }])));
    expect(read1.text.replace(/\s+/g, ' ').trim()).toBe(text);
  });
});

describe('PDFs by a browser', () => {
  test.skipIf(CHROMIUM === undefined)(
    'columns are read one after the other, letters of every alphabet kept',
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const left = 'First the left column is read, to its very end. '.repeat(12);
        const right = 'Then comes the right one – with café, Kyïv, Łódź and Чернігів. '.repeat(9);
        await page.setContent(
          `<body style="columns: 2; height: 12cm; column-fill: auto; font: 12pt serif"><p>${left}</p><p style="break-before: column">${right}</p></body>`,
        );
        const { text } = await read(new Uint8Array(await page.pdf()));
        expect(text.replace(/\s+/g, ' ').trim()).toBe(`${left}${right}`.trim());
      } finally {
        await browser.close();
      }
    },
  );

  test.skipIf(CHROMIUM === undefined)(
    'text from right to left is read with a warning that its order may be wrong',
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.setContent('<p>Traffickers call it</p><p dir="rtl">تهريب البشر</p>');
        const document = await read(new Uint8Array(await page.pdf()));
        expect(document.text).toContain('Traffickers call it');
        expect(codes(document)).toEqual(['document-right-to-left']);
      } finally {
        await browser.close();
      }
    },
  );
});

describe('what is said about a document that was read', () => {
  const lines = runningText(['Heroin is landed at Mombasa.']);

  test('nothing, where its name tells what it is', async () => {
    for (const [name, bytes] of [
      ['a.pdf', pdfOf([lines])],
      ['a.docx', buildDocx(paragraph('Heroin is landed at Mombasa.'))],
      ['a.txt', bytesOf('Heroin is landed at Mombasa.')],
      ['a.md', bytesOf('# Drugs\n')],
      ['a', pdfOf([lines])],
    ] as const) {
      expect(codes(await read(bytes, name)), name).toEqual([]);
    }
  });

  test('that its name tells something else', async () => {
    const document = await read(pdfOf([lines]), 'profile.docx');
    expect(document.kind).toBe('pdf');
    expect(document.warnings[0]?.message).toBe(
      'Its name says a DOCX, but it is a PDF, and was read as that.',
    );
    expect(codes(await read(bytesOf('Plain words.'), 'profile.pdf'))).toEqual([
      'document-name-mismatch',
    ]);
  });

  test('that pages of it hold no text', async () => {
    const document = await read(pdfOf([lines, [], lines, []]), 'a.pdf');
    expect(document.warnings.map(({ message }) => message)).toEqual(['Pages 2, 4 hold no text.']);
    expect(document.pages).toBe(4);
  });

  test('that it is damaged, and text of it may be missing', async () => {
    const whole = Buffer.from(pdfOf([runningText(['Heroin is landed.', 'It is sold.'])])).toString(
      'latin1',
    );
    for (const bent of [
      whole.replace('(It is sold.) Tj', '(It is sold.) Xj'),
      whole.replace('/F1 11 Tf 1 0 0 1 72 746', '/F9 11 Tf 1 0 0 1 72 746'),
      whole.replace(/startxref\n\d+/, 'startxref\n7'),
    ]) {
      const document = await read(Uint8Array.from(Buffer.from(bent, 'latin1')), 'a.pdf');
      expect(document.text).toContain('Heroin is landed.');
      expect(codes(document)).toEqual(['document-repaired']);
    }
  });

  test('that its encoding is a guess', async () => {
    const bytes = Uint8Array.from(Buffer.from('Cocaine comes by way of S\xe3o Paulo.', 'latin1'));
    const document = await read(bytes, 'a.txt');
    expect(document.text).toBe('Cocaine comes by way of São Paulo.');
    expect(codes(document)).toEqual(['document-encoding-guessed']);
  });
});

describe('a text file', () => {
  test('is the text as it stands, so that offsets count in the file', async () => {
    const text = '\uFEFFPEOPLE\r\nOne line.\rAnother.\u2028A third.\n\n';
    expect((await read(bytesOf(text), 'a.txt')).text).toBe(text);
  });
});
