import { describe, expect, test } from 'vitest';
import { DocumentFault } from '../../../src/exchange/documents/document-fault.ts';
import { readDocx } from '../../../src/exchange/documents/docx/read-docx.ts';
import { PackageFault } from '../../../src/exchange/ooxml/index.ts';
import {
  buildDocx,
  docxParts,
  item,
  type Parts,
  paragraph,
  relations,
  run,
  table,
  zipPackage,
} from '../../support/docx-builder.ts';
import { buildWorkbook } from '../../support/workbook-builder.ts';

async function textOf(body: string, more: Parts = {}): Promise<string> {
  return (await readDocx(buildDocx(body, more))).text;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    return (await readDocx(bytes)).text;
  } catch (error) {
    if (error instanceof DocumentFault || error instanceof PackageFault) {
      return `${error.kind}: ${error.message}`;
    }
    throw error;
  }
}

describe('the text of a Word document', () => {
  test('headings carry marks by their level, under styles of any language', async () => {
    const body =
      paragraph('Kenya', 'Titel') +
      paragraph('People', 'berschrift1') +
      paragraph('Women are trafficked.') +
      paragraph('Details', 'berschrift2');
    expect(await textOf(body)).toBe('# Kenya\n\n# People\n\nWomen are trafficked.\n\n## Details\n');
  });

  test('runs of a paragraph are joined, line breaks kept, empty paragraphs left out', async () => {
    const body = `${paragraph(run('traf', '<w:b/>') + run('ficked', '<w:i/>') + run(' & sold'))}<w:p/>${paragraph(`${run('one')}<w:r><w:br/></w:r>${run('two')}`)}`;
    expect(await textOf(body)).toBe('trafficked & sold\n\none\ntwo\n');
  });

  test('items of lists stand under a dash or their number', async () => {
    const body = item('Arms.', 1) + item('Drugs.', 1) + item('First.', 2) + item('Second.', 2);
    expect(await textOf(body)).toBe('- Arms.\n\n- Drugs.\n\n1. First.\n\n2. Second.\n');
  });

  test('a row of labels is one line, a cell of sentences stands by itself below its labels', async () => {
    const body = table([
      [paragraph('Country'), paragraph('Score'), paragraph('')],
      [paragraph('Kenya'), paragraph('5.5'), paragraph('rising')],
      [
        paragraph('Human trafficking'),
        paragraph('Women are sent abroad.') + paragraph('Men too.'),
        paragraph('Nobody counts them.'),
      ],
    ]);
    expect(await textOf(body)).toBe(
      'Country | Score\n\nKenya | 5.5 | rising\n\nHuman trafficking:\nWomen are sent abroad.\n\nMen too.\n\nNobody counts them.\n',
    );
  });

  test('a table inside a cell stands in its place', async () => {
    const inner = table([[paragraph('a'), paragraph('b')]]);
    const body = table([[paragraph('Before it all.') + inner + paragraph('After it all.')]]);
    expect(await textOf(body)).toBe('Before it all.\n\na | b\n\nAfter it all.\n');
  });

  test('notes stand last under their numbers, in the order in which the text points to them', async () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = paragraph(run('One.') + reference(2) + run(' Two.') + reference(1));
    expect(await textOf(body)).toBe(
      'One.[1] Two.[2]\n\n# Notes\n\n[1] The second note cites a letter.\n\n[2] The first note cites a paper.\n',
    );
  });

  test('what was inserted is read, what was deleted or moved away is not', async () => {
    const body =
      paragraph(
        `${run('It is ')}<w:ins w:id="1">${run('not ')}</w:ins><w:del w:id="2"><w:r><w:delText>well </w:delText></w:r></w:del>${run('known.')}`,
      ) +
      `<w:p><w:moveFrom w:id="3">${run('Moved away.')}</w:moveFrom><w:moveTo w:id="4">${run('Moved here.')}</w:moveTo></w:p>` +
      `<w:tbl><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc>${paragraph('A deleted row.')}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(body)).toBe('It is not known.\n\nMoved here.\n');
  });

  test('comments, headers and field codes are not read; what a field shows is', async () => {
    const body =
      paragraph(`${run('Said.')}<w:r><w:commentReference w:id="1"/></w:r>`) +
      paragraph(`<w:fldSimple w:instr="DATE">${run('May 2023')}</w:fldSimple>`) +
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('seven')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      );
    expect(await textOf(body)).toBe('Said.\n\nMay 2023\n\nseven\n');
  });

  test('text from right to left keeps its order', async () => {
    const body = paragraph(`<w:bdo w:val="rtl">${run('تهريب البشر')}</w:bdo>`);
    expect(await textOf(body)).toBe('تهريب البشر\n');
  });

  test('hidden text is read, and it is said so', async () => {
    const { text, remarks } = await readDocx(
      buildDocx(paragraph(run('Seen. ') + run('Hidden.', '<w:vanish/>'))),
    );
    expect(text).toBe('Seen. Hidden.\n');
    expect(remarks.map(({ code }) => code)).toEqual(['document-hidden-text']);
    const shown = await readDocx(buildDocx(paragraph(run('Seen.', '<w:vanish w:val="0"/>'))));
    expect(shown.remarks).toEqual([]);
  });

  test('formulas and drawings that are passed over are told', async () => {
    const formula = `${paragraph('Text.')}<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`;
    const { remarks } = await readDocx(buildDocx(formula));
    expect(remarks.map(({ code }) => code)).toEqual(['document-part-unread']);
    const drawing = `<mc:AlternateContent><mc:Choice Requires="x">${run('new')}</mc:Choice></mc:AlternateContent>`;
    const { remarks: more } = await readDocx(buildDocx(paragraph(run('Text.') + drawing)));
    expect(more.map(({ code }) => code)).toEqual(['document-part-unread']);
  });

  test('the text of a box is read once, from what older programs show', async () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="wps">${run('In a box.')}</mc:Choice><mc:Fallback>${run('In a box.')}</mc:Fallback></mc:AlternateContent>`;
    const { text, remarks } = await readDocx(buildDocx(paragraph(box)));
    expect([text, remarks]).toEqual(['In a box.\n', []]);
  });

  test('a document that brings rules for its own conversion is not obeyed', async () => {
    const body = paragraph('Every word of it.');
    expect(await textOf(body, { 'mammoth/style-map': 'p => !' })).toBe('Every word of it.\n');
  });
});

describe('Word documents that are refused', () => {
  const fine = paragraph('x');

  test('a document type in any part, so entities cannot grow', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>';
    expect(await refusal(buildDocx(fine, { 'word/styles.xml': laughs }))).toMatch(/^unsafe: /);
    const inside = (docxParts(fine)['word/document.xml'] ?? '').replace(
      '<w:document',
      '<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document',
    );
    expect(await refusal(buildDocx(fine, { 'word/document.xml': inside }))).toMatch(/^unsafe: /);
  });

  test('an entity that XML does not have, and XML that is not well-formed', async () => {
    for (const body of ['<w:p>&nbsp;</w:p>', '<w:p>', '</w:p><w:p>']) {
      expect(await refusal(buildDocx(body))).toMatch(/^damaged: /);
    }
  });

  test('other packages, by name', async () => {
    const workbook = buildWorkbook([{ name: 'a', rows: [['x']] }]);
    expect(await refusal(workbook)).toContain('a workbook (.xlsx)');
    const of = (path: string): Promise<string> => refusal(zipPackage({ [path]: '<a/>' }));
    expect(await of('ppt/presentation.xml')).toContain('a presentation (.pptx)');
    expect(await of('content.xml')).toContain('an OpenDocument file (.odt)');
    expect(await of('META-INF/container.xml')).toContain('an e-book (EPUB)');
    expect(await of('a.xml')).toContain('no Word document');
  });

  test('a document without a word in it', async () => {
    expect(await refusal(buildDocx('<w:p/>'))).toMatch(/^without-text: /);
  });

  test('more elements than any document has', async () => {
    expect(await refusal(buildDocx('<w:p/>'.repeat(200_001)))).toMatch(/^too-large: /);
  });

  test('a package cut short', async () => {
    const whole = buildDocx(fine);
    expect(await refusal(whole.subarray(0, whole.length - 30))).toMatch(/^truncated: /);
  });
});

describe('what lies outside a Word document', () => {
  test('is never fetched: pictures, templates, objects by address', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rIdOut"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const asked: unknown[] = [];
    const fetched = globalThis.fetch;
    globalThis.fetch = async (input) => {
      asked.push(input);
      throw new Error('nothing may be fetched');
    };
    try {
      for (const target of ['https://example.org/a.png', 'file:///etc/passwd']) {
        const text = await textOf(paragraph(run('Seen.') + picture), {
          'word/_rels/document.xml.rels': relations([
            ['rIdOut', 'image', target, true],
            ['rIdTemplate', 'attachedTemplate', target, true],
          ]),
        });
        expect(text).toBe('Seen.\n');
      }
    } finally {
      globalThis.fetch = fetched;
    }
    expect(asked).toEqual([]);
  });
});
