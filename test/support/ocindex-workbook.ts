import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A data sheet of the publisher's workbook as text: header → cell, one record a country. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** Reads the data sheets of a workbook that is known to be sound. Headers are trimmed, lower case and
 *  without `avg.`; it checks nothing and is no importer. */
export function readWorkbook(path: string): readonly WorkbookSheet[] {
  const files = unzipSync(readFileSync(path));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const strings = sharedStrings(text('xl/sharedStrings.xml'));
  const targets = new Map<string, string>();
  walk(text('xl/_rels/workbook.xml.rels'), {
    open: (tag, { Id = '', Target = '' }) => {
      if (tag === 'Relationship') targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'));
    },
  });
  const sheets: WorkbookSheet[] = [];
  walk(text('xl/workbook.xml'), {
    open: (tag, attributes) => {
      const { name = '' } = attributes;
      if (tag !== 'sheet' || !/dataset/i.test(name)) return;
      const [header, ...body] = cellsOf(text(targets.get(attributes['r:id'] ?? '') ?? ''), strings);
      const columns = [...(header ?? new Map<string, string>())].map(
        ([letters, title]) => [letters, plain(title)] as const,
      );
      const rows = body.map(
        (cells) => new Map(columns.map(([letters, title]) => [title, cells.get(letters) ?? ''])),
      );
      sheets.push({ name, rows: rows.filter((row) => (row.get('country') ?? '') !== '') });
    },
  });
  return sheets;
}

function plain(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/ avg[.,]?$/, '');
}

interface Visitor {
  readonly open?: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: string) => void;
}

function walk(xml: string, { open, text, close }: Visitor): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => open?.(name, attributes));
  parser.on('text', (part) => text?.(part));
  parser.on('closetag', ({ name }) => close?.(name));
  parser.write(xml).close();
}

function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  if (xml === '') return strings;
  walk(xml, {
    open: (tag) => {
      if (tag === 'si') current = '';
      inText = tag === 't';
    },
    text: (part) => {
      if (inText) current += part;
    },
    close: (tag) => {
      inText = false;
      if (tag === 'si') strings.push(current);
    },
  });
  return strings;
}

/** Rows of a sheet: column letters → text. */
function cellsOf(xml: string, strings: readonly string[]): readonly ReadonlyMap<string, string>[] {
  const rows: Map<string, string>[] = [];
  let column = '';
  let type = '';
  let value = '';
  let inValue = false;
  walk(xml, {
    open: (tag, { r = '', t = 'n' }) => {
      if (tag === 'row') rows.push(new Map());
      if (tag === 'c') [column, type, value] = [r.replace(/\d+$/, ''), t, ''];
      inValue = tag === 'v' || tag === 't';
    },
    text: (part) => {
      if (inValue) value += part;
    },
    close: (tag) => {
      inValue = false;
      if (tag !== 'c' || value === '') return;
      rows.at(-1)?.set(column, type === 's' ? (strings[Number(value)] ?? '') : value);
    },
  });
  return rows;
}
