import { strToU8, type Zippable, zipSync } from 'fflate';
import { formatAddress } from '../../src/exchange/xlsx/index.ts';

/** What a test puts into a cell: a number or text as is, anything else by kind; null leaves it out.
 *  `xml` is written as the whole inside of `<c …>`. */
export type CellInput =
  | number
  | string
  | null
  | { readonly formula: string; readonly value: string | number }
  | { readonly error: string }
  | { readonly boolean: boolean }
  | { readonly day: string }
  | { readonly number: string; readonly style?: number }
  | { readonly inline: string }
  | { readonly runs: readonly string[] };

export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly merged?: readonly string[];
}

export interface BuildOptions {
  /** Part path → its text instead of the one built, or null to leave the part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bytes of a small real workbook, the same on every call. Texts are shared strings;
 *  style 1 is a date, style 2 has two decimals. */
export function buildWorkbook(
  sheets: readonly SheetInput[],
  options: BuildOptions = {},
): Uint8Array {
  return zipParts({ ...workbookParts(sheets), ...options.parts });
}

/** The parts of a workbook by path, before they are zipped. */
export function workbookParts(sheets: readonly SheetInput[]): Readonly<Record<string, string>> {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdStyles', 'styles', '/xl/styles.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="[$-409]d&quot;x&quot;mmm\\-yy;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="2"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings);
  });
  parts['xl/sharedStrings.xml'] =
    `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}">${strings.join('')}</sst>`;
  return parts;
}

/** Zips parts as spreadsheets do, with a fixed date. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    if (content === null) continue;
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(Date.UTC(2025, 0, 1, 12)), level: 6 });
}

/** Text as it stands in XML. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

function sheetXml({ rows, merged = [] }: SheetInput, strings: string[]): string {
  const data = rows.map((cells, index) => {
    const row = index + 1;
    const inside = cells
      .map((cell, at) => cellXml(cell, formatAddress(row, at + 1), strings))
      .join('');
    return `<row r="${row}">${inside}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${
    merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`
  }</worksheet>`;
}

function cellXml(cell: CellInput, address: string, strings: string[]): string {
  const r = `r="${address}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${r} s="2"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return sharedText(r, `<t xml:space="preserve">${escapeXml(cell)}</t>`, strings);
  if ('formula' in cell) {
    const type = typeof cell.value === 'string' ? ' t="str"' : '';
    return `<c ${r}${type}><f>${escapeXml(cell.formula)}</f><v>${escapeXml(String(cell.value))}</v></c>`;
  }
  if ('error' in cell) return `<c ${r} t="e"><v>${escapeXml(cell.error)}</v></c>`;
  if ('boolean' in cell) return `<c ${r} t="b"><v>${cell.boolean ? 1 : 0}</v></c>`;
  if ('day' in cell) return `<c ${r} t="d"><v>${cell.day}</v></c>`;
  if ('number' in cell) return `<c ${r} s="${cell.style ?? 2}"><v>${cell.number}</v></c>`;
  if ('inline' in cell)
    return `<c ${r} t="inlineStr"><is><t>${escapeXml(cell.inline)}</t></is></c>`;
  const runs = cell.runs.map(
    (run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escapeXml(run)}</t></r>`,
  );
  return sharedText(r, `${runs.join('')}<rPh sb="0" eb="1"><t>phonetic</t></rPh>`, strings);
}

function sharedText(r: string, inside: string, strings: string[]): string {
  const item = `<si>${inside}</si>`;
  const known = strings.indexOf(item);
  if (known === -1) strings.push(item);
  return `<c ${r} t="s"><v>${known === -1 ? strings.length - 1 : known}</v></c>`;
}
