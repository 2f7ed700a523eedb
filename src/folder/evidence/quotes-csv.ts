import {
  ACCESSES,
  compareNumbered,
  formatCsv,
  isQuoteId,
  isSourceId,
  type Parsed,
  parsed,
  type Quote,
  type SourceId,
} from '../../model/index.ts';
import { FileIssues } from '../text/file-issues.ts';
import { cleanText } from '../text/file-text.ts';
import { readTable, type TableRow } from '../text/table.ts';
import { NumberedIds, type Placed, readChoice, readReferences } from './evidence-fields.ts';
import { formatQuoteText, parseQuoteText } from './quote-text.ts';
import { quoted } from './wording.ts';

const COLUMNS = [
  'id',
  'source',
  'document_sha256',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'access',
] as const;
export type QuoteColumn = (typeof COLUMNS)[number];
type Row = TableRow<QuoteColumn>;

const TEXTS = ['exact', 'prefix', 'suffix'] as const;

/** Reads `quotes.csv`, by number: passages of documents by hash and offsets, with a little of what
 *  stands before and after. Line ends inside a passage stand as `\n`. Without `sources` any is allowed. */
export function parseQuotesCsv(
  text: string,
  file: string,
  sources?: ReadonlySet<SourceId>,
): Parsed<readonly Quote[]> {
  const issues = new FileIssues(file);
  const rows = readQuotes(text, issues, sources);
  return parsed(
    rows?.map(({ value }) => value),
    issues.list,
  );
}

/** The same, gathering issues; each quote with its place in the file. */
export function readQuotes(
  raw: string,
  issues: FileIssues,
  known: ReadonlySet<SourceId> | undefined,
): readonly Placed<Quote, QuoteColumn>[] | undefined {
  const text = cleanText(raw, issues);
  const columns = { required: COLUMNS, optional: [] };
  const table = text === undefined ? undefined : readTable(text, columns, issues, TEXTS, TEXTS);
  if (!table) return undefined;
  const ids = new NumberedIds(issues, 'quote', 'q', isQuoteId);
  const quotes = table.rows.flatMap((row): readonly Placed<Quote, QuoteColumn>[] => {
    const id = ids.read(row);
    const [source] = readReferences(row, 'source', 'source', isSourceId, known, issues);
    const documentSha256 = readHash(row, issues);
    const [exact, prefix, suffix] = TEXTS.map((column) => readText(row, column, issues));
    const [start, end] = [readOffset(row, 'start', issues), readOffset(row, 'end', issues)];
    const access = readChoice(row, 'access', ACCESSES, issues);
    if (start === undefined || end === undefined) return [];
    if (exact === undefined || prefix === undefined || suffix === undefined) return [];
    if (!checkOffsets(row, { exact, prefix, suffix, start, end }, issues)) return [];
    if (!id || !source || !documentSha256 || !access) return [];
    const value = { id, source, documentSha256, exact, prefix, suffix, start, end, access };
    return [{ value, spot: row.spot, spotOf: row.spotOf }];
  });
  return [...quotes].sort(({ value: a }, { value: b }) => compareNumbered(a.id, b.id));
}

/** Writes `quotes.csv`, by number. */
export function formatQuotesCsv(quotes: readonly Quote[]): string {
  const rows = [...quotes]
    .sort((a, b) => compareNumbered(a.id, b.id))
    .map((quote) => [
      quote.id,
      quote.source,
      quote.documentSha256,
      ...TEXTS.map((column) => formatQuoteText(quote[column])),
      quote.start,
      quote.end,
      quote.access,
    ]);
  return formatCsv([COLUMNS, ...rows]);
}

function readHash(row: Row, issues: FileIssues): string | undefined {
  const text = row.text('document_sha256');
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  if (text !== '') {
    issues.error(
      'hash-bad',
      row.spotOf('document_sha256'),
      `${quoted(text)} is no SHA-256.`,
      'Write the 64 hexadecimal digits of the document’s SHA-256, small letters.',
    );
  }
  return undefined;
}

function readText(
  row: Row,
  column: (typeof TEXTS)[number],
  issues: FileIssues,
): string | undefined {
  const text = parseQuoteText(row.verbatim(column));
  if (text === undefined) {
    issues.error(
      'list-bad',
      row.spotOf(column),
      `A backslash in the ${column} begins nothing that is known.`,
      'Write a line end as \\n and a backslash as \\\\.',
    );
  }
  return text;
}

function readOffset(row: Row, column: 'start' | 'end', issues: FileIssues): number | undefined {
  const text = row.text(column);
  if (/^(0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  if (text !== '') {
    issues.error(
      'quote-offsets',
      row.spotOf(column),
      `${quoted(text)} is no offset into a text.`,
      'Write a whole number of UTF-16 units from the beginning of the document, counted from 0.',
    );
  }
  return undefined;
}

function checkOffsets(
  row: Row,
  { exact, prefix, suffix, start, end }: Pick<Quote, 'start' | 'end' | (typeof TEXTS)[number]>,
  issues: FileIssues,
): boolean {
  if (end <= start || (exact !== '' && end - start !== exact.length)) {
    issues.error(
      'quote-offsets',
      row.spotOf('end'),
      exact === '' || end <= start
        ? `The passage ends at ${end}, not after its beginning at ${start}.`
        : `From ${start} to ${end} are ${end - start} units, but the exact text has ${exact.length}.`,
      'Take start and end from the document itself; a line end inside counts as the document has it.',
    );
    return false;
  }
  if (exact === '' && prefix + suffix !== '') {
    issues.error(
      'quote-withheld',
      row.spotOf(prefix === '' ? 'suffix' : 'prefix'),
      'The exact text is withheld, but words around it are not.',
      'Empty prefix and suffix too; hash and offsets say which passage it is.',
    );
    return false;
  }
  return true;
}
