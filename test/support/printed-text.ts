import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { houseFonts } from '../../src/publication/pdf/fonts.ts';
import { buildDocx, paragraph } from './docx-builder.ts';

/** A part of a plain text: a heading in capitals, or a paragraph on one line. */
export interface Block {
  readonly heading: boolean;
  readonly text: string;
}

/** The parts of a profile as its plain text shows them: a line of capitals is a heading; a blank line
 *  parts paragraphs where a sentence has ended. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') blocks.push({ heading: false, text: open });
    open = '';
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (/^[A-Z ,]{4,}$/.test(line)) {
      close();
      blocks.push({ heading: true, text: line });
    } else if (line === '') {
      if (/[.!?]$/.test(open)) close();
    } else open += `${open === '' ? '' : ' '}${line}`;
  }
  close();
  return blocks;
}

/** A Word document of these parts, headings by style. */
export function asDocx(blocks: readonly Block[]): Uint8Array {
  return buildDocx(
    blocks
      .map(({ heading, text }) => paragraph(text, heading ? 'berschrift1' : undefined))
      .join(''),
  );
}

/** A web page of these parts, to be printed by a browser. */
export function asHtml(blocks: readonly Block[], style = ''): string {
  const parts = blocks.map(({ heading, text }) =>
    heading ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Profile</title><style>${style}</style><body>${parts.join('\n')}</body></html>`;
}

/** How a Typst page is set up. */
export interface TypstLayout {
  readonly columns?: number;
  readonly header?: string;
  readonly hyphenate?: boolean;
}

/** The source of these parts for Typst, with page numbers. */
export function asTypst(blocks: readonly Block[], layout: TypstLayout = {}): string {
  const { columns = 1, header = '', hyphenate = true } = layout;
  const parts = blocks.map(({ heading, text }) =>
    heading ? `#heading(level: 1, ${typstText(text)})` : `#par(text(${typstText(text)}))`,
  );
  return [
    `#set page(width: 170mm, height: 240mm, columns: ${columns}, numbering: "1", header: ${header === '' ? 'none' : `text(8pt, ${typstText(header)})`})`,
    `#set text(font: "Source Serif 4", size: 10pt, lang: "en", hyphenate: ${hyphenate})`,
    '#set par(justify: true)',
    ...parts,
  ].join('\n\n');
}

/** The PDF that Typst makes of a source, in the house's fonts. */
export function typstPdf(source: string): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: '/assayer-printed',
    fontArgs: [{ fontBlobs: [...houseFonts()] }],
  });
  const { result } = compiler.compile({ mainFileContent: source });
  if (!result) throw new Error('typst refused the source');
  return new Uint8Array(compiler.pdf(result, { creationTimestamp: 0 }));
}

function typstText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
