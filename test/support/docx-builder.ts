import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

/** Parts of a package: path → text or bytes; null leaves a part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** Bytes of a small Word document (ECMA-376) with this inside of `<w:body>`, the same on every call. */
export function buildDocx(body: string, more: Parts = {}): Uint8Array {
  return zipPackage({ ...docxParts(body), ...more });
}

/** Bytes of a ZIP file of these parts, the same on every call. */
export function zipPackage(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(parts)) {
    if (part !== null) files[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { mtime: new Date(2000, 0, 1) });
}

/** The parts of a document by path, before they are zipped: footnotes 1 and 2, a comment, lists 1 (bullets)
 *  and 2 (numbers), headings 1 and 2, a header and a footer. */
export function docxParts(body: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `${HEAD}<w:document ${SPACES}><w:body>${body}<w:sectPr><w:headerReference r:id="rIdHead"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdNumbers', 'numbering', 'numbering.xml'],
      ['rIdNotes', 'footnotes', 'footnotes.xml'],
      ['rIdComments', 'comments', 'comments.xml'],
      ['rIdHead', 'header', 'header1.xml'],
    ]),
    'word/styles.xml': `${HEAD}<w:styles ${SPACES}>${style('berschrift1', 'heading 1')}${style('berschrift2', 'heading 2')}${style('Titel', 'Title')}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${SPACES}>${list(1, 'bullet')}${list(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/footnotes.xml': `${HEAD}<w:footnotes ${SPACES}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note(1, 'The first note cites a paper.')}${note(2, 'The second note cites a letter.')}</w:footnotes>`,
    'word/comments.xml': `${HEAD}<w:comments ${SPACES}><w:comment w:id="1" w:author="A"><w:p>${run('A comment nobody should read as text.')}</w:p></w:comment></w:comments>`,
    'word/header1.xml': `${HEAD}<w:hdr ${SPACES}><w:p>${run('A running head.')}</w:p></w:hdr>`,
  };
}

/** A paragraph of these runs or words; a style by its id: `berschrift1`, `berschrift2`, `Titel`. */
export function paragraph(inside: string, styled?: string): string {
  const runs = inside.startsWith('<') ? inside : run(inside);
  const properties = styled === undefined ? '' : `<w:pPr><w:pStyle w:val="${styled}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** An item of list 1 (bullets) or 2 (numbers). */
export function item(text: string, number: 1 | 2): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

/** A run of words, with properties as `<w:b/>`. */
export function run(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A table of rows of cells; a cell is its paragraphs as XML. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Entries of a relations part: id, kind, target, and whether it lies outside the package. */
export function relations(
  entries: readonly (readonly [id: string, kind: string, target: string, outside?: boolean])[],
): string {
  const all = entries.map(
    ([id, kind, target, outside]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function style(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function list(id: number, format: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
}

function note(id: number, text: string): string {
  return `<w:footnote w:id="${id}"><w:p>${run(text)}</w:p></w:footnote>`;
}
