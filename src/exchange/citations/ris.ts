import type { Source, SourceDate, SourceName } from '../../model/index.ts';
import { formatDateParts, parseDate, parseDateParts } from './dates.ts';
import type { CitationEntry } from './entry.ts';
import type { CitationIssues } from './issues.ts';

/** Tags by the variable of CSL they stand for; the first is the one written. */
const TEXTS: readonly (readonly [variable: string, ...tags: readonly string[]])[] = [
  ['title', 'TI', 'T1', 'CT'],
  ['title-short', 'ST'],
  ['container-title', 'T2', 'JO', 'JF', 'BT', 'JA'],
  ['collection-title', 'T3'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY', 'PP'],
  ['edition', 'ET'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['number', 'M1'],
  ['genre', 'M3'],
  ['archive', 'DB'],
  ['call-number', 'CN'],
  ['DOI', 'DO'],
  ['URL', 'UR', 'L2'],
  ['language', 'LA'],
  ['abstract', 'AB', 'N2'],
  ['note', 'N1'],
];

const NAMES: readonly (readonly [role: string, ...tags: readonly string[]])[] = [
  ['author', 'AU', 'A1'],
  ['editor', 'A2', 'ED'],
  ['translator', 'A4'],
];

/** Reference types; the first of a type of CSL is the one written. */
const TYPES: readonly (readonly [ris: string, csl: string])[] = [
  ['JOUR', 'article-journal'],
  ['NEWS', 'article-newspaper'],
  ['MGZN', 'article-magazine'],
  ['BLOG', 'post-weblog'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['CASE', 'legal_case'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['COMP', 'software'],
  ['CPAPER', 'paper-conference'],
  ['CONF', 'paper-conference'],
  ['DATA', 'dataset'],
  ['DICT', 'entry-dictionary'],
  ['ELEC', 'webpage'],
  ['ENCYC', 'entry-encyclopedia'],
  ['GEN', 'document'],
  ['HEAR', 'hearing'],
  ['ICOMM', 'personal_communication'],
  ['STAT', 'legislation'],
  ['LAW', 'legislation'],
  ['MAP', 'map'],
  ['PAMP', 'pamphlet'],
  ['PAT', 'patent'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['SOUND', 'song'],
  ['THES', 'thesis'],
  ['UNPB', 'manuscript'],
  ['VIDEO', 'motion_picture'],
];

/** A custom field of ours for types that RIS has not. */
const CSL_TYPE = 'C8';
const MOST_ENTRIES = 20_000;

interface RisRecord {
  readonly line: number;
  readonly fields: Map<string, string[]>;
}

/** Entries of a RIS file. A line without a tag goes on with the one before. */
export function entriesOfRis(text: string, issues: CitationIssues): readonly CitationEntry[] {
  return readRecords(text, issues).map(({ line, fields }) => {
    const first = (...tags: readonly string[]) =>
      tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== '');
    const texts = new Map<string, string>();
    for (const [variable, ...tags] of TEXTS) {
      const found = first(...tags);
      if (found !== undefined) texts.set(variable, found);
    }
    const doi = texts.get('DOI');
    if (doi !== undefined) {
      texts.set('DOI', doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''));
    }
    const pages = [first('SP'), first('EP')].filter((page) => page !== undefined);
    if (pages.length > 0) texts.set('page', pages.join('–'));
    for (const number of fields.get('SN') ?? []) {
      texts.set(/^\d{4}-?\d{3}[\dX]$/i.test(number) ? 'ISSN' : 'ISBN', number);
    }
    const keywords = fields.get('KW') ?? [];
    if (keywords.length > 0) texts.set('keyword', keywords.join(', '));
    const stated = first(CSL_TYPE) ?? '';
    const type = TYPES.find(([ris]) => ris === first('TY'))?.[1] ?? 'document';
    return {
      line,
      id: first('ID') ?? '',
      type: /^[a-z][a-z_-]{1,40}$/.test(stated) ? stated : type,
      texts,
      names: new Map(
        NAMES.flatMap(([role, ...tags]) => {
          const people = tags.flatMap((tag) => fields.get(tag) ?? []).flatMap(parseName);
          return people.length === 0 ? [] : [[role, people] as const];
        }),
      ),
      dates: datesOf(first('DA') ?? '', first('PY', 'Y1') ?? '', first('Y2') ?? ''),
    };
  });
}

/** Writes sources as RIS records, which end lines with CRLF. */
export function formatRis(sources: readonly Source[]): string {
  return sources.map(formatRecord).join('');
}

function formatRecord({ id, type, texts, names, dates }: Source): string {
  const known = TYPES.find(([, csl]) => csl === type);
  const lines: (readonly [tag: string, value: string])[] = [['TY', known?.[0] ?? 'GEN']];
  lines.push(['ID', id]);
  if (!known) lines.push([CSL_TYPE, type]);
  for (const [role, tag = ''] of NAMES) {
    for (const name of names.get(role) ?? []) lines.push([tag, formatName(name)]);
  }
  for (const [variable, tag = ''] of TEXTS) {
    const text = texts.get(variable);
    if (text !== undefined) lines.push([tag, text]);
  }
  const [start, end] = (texts.get('page') ?? '').split(/\s*[–-]+\s*/);
  if (start) lines.push(['SP', start]);
  if (end) lines.push(['EP', end]);
  for (const variable of ['ISBN', 'ISSN']) {
    const number = texts.get(variable);
    if (number !== undefined) lines.push(['SN', number]);
  }
  for (const word of (texts.get('keyword') ?? '').split(/\s*[,;]\s*/)) {
    if (word !== '') lines.push(['KW', word]);
  }
  const [issued, accessed] = [dates.get('issued'), dates.get('accessed')];
  if (issued?.from[0] !== undefined) lines.push(['PY', formatDateParts(issued.from.slice(0, 1))]);
  if (issued) lines.push(['DA', formatDate(issued)]);
  if (accessed) lines.push(['Y2', formatDate(accessed)]);
  lines.push(['ER', '']);
  return `${lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`).join('')}\r\n`;
}

function readRecords(text: string, issues: CitationIssues): readonly RisRecord[] {
  const records: RisRecord[] = [];
  let open: RisRecord | undefined;
  let last: string[] | undefined;
  const close = (line: number) => {
    if (!open) return;
    issues.error(
      'citation-syntax',
      line,
      `The record that begins on line ${open.line} has no end.`,
      'End it with a line "ER  - ".',
    );
    open = undefined;
  };
  for (const [index, full] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const [, tag, value = ''] = /^([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/.exec(full) ?? [];
    if (tag === 'TY') {
      close(line);
      open = { line, fields: new Map([['TY', [value.trim().toUpperCase()]]]) };
      last = undefined;
    } else if (tag === 'ER') {
      if (open) records.push(open);
      open = undefined;
      last = undefined;
    } else if (tag !== undefined && open) {
      last = open.fields.get(tag) ?? [];
      last.push(value.trim());
      open.fields.set(tag, last);
    } else if (full.trim() !== '' && open && last) {
      last.push(`${last.pop() ?? ''} ${full.trim()}`.trim());
    } else if (full.trim() !== '') {
      issues.error(
        'citation-syntax',
        line,
        'This line stands outside a record.',
        'Begin a record with "TY  - " and a type, such as RPRT.',
      );
      return records;
    }
    if (records.length >= MOST_ENTRIES) {
      issues.error(
        'citation-size',
        line,
        `There are more than ${MOST_ENTRIES} records.`,
        'Part the file, and import what the index cites.',
      );
      return records;
    }
  }
  close(text.split(/\r?\n/).length);
  return records;
}

/** `Calloway, Ines`; without a comma an institution. */
function parseName(text: string): readonly SourceName[] {
  const [family = '', given = '', suffix = ''] = text.split(',').map((part) => part.trim());
  if (text.trim() === '') return [];
  if (!text.includes(',')) return [{ literal: text.trim() }];
  const whole = [family, suffix].filter((part) => part !== '').join(' ');
  return [{ ...(whole !== '' && { family: whole }), ...(given !== '' && { given }) }];
}

function formatName({ family, given, literal }: SourceName): string {
  const plain = (text: string) => text.replaceAll(',', ' ');
  return family === undefined
    ? plain(literal ?? given ?? '')
    : `${plain(family)}, ${plain(given ?? '')}`;
}

/** A date of RIS is `2024/10/30/words`; the words of a span are its end. */
function datesOf(day: string, year: string, accessed: string): ReadonlyMap<string, SourceDate> {
  const dates = new Map<string, SourceDate>();
  const issued = readDate(day) ?? readDate(year);
  const read = readDate(accessed);
  if (issued) dates.set('issued', issued);
  if (read) dates.set('accessed', read);
  return dates;
}

function readDate(text: string): SourceDate | undefined {
  const [year = '', month = '', day = '', ...words] = text.split('/').map((part) => part.trim());
  const parts = [year, month, day];
  const end = parts.indexOf('');
  const from = parseDateParts(parts.slice(0, end === -1 ? 3 : end).join('-'));
  const rest = words.join('/');
  if (!from) return parseDate(text.replace(/^\/+/, ''));
  const to = parseDateParts(rest);
  return { from, ...(to && { to }) };
}

function formatDate({ from, to, literal }: SourceDate): string {
  if (from.length === 0) return `///${literal ?? ''}`;
  const [year, month = '', day = ''] = formatDateParts(from).split('-');
  return `${year}/${month}/${day}/${to ? formatDateParts(to) : ''}`;
}
