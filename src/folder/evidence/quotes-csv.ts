import {
  ACCESSES,
  compareNumbered,
  isQuoteId,
  isSourceId,
  type Parsed,
  type Quote,
  type SourceId,
} from '../../model/index.ts';
import type { FileIssues } from '../text/file-issues.ts';
import type { TableRow } from '../text/table.ts';
import { NumberedIds, type Placed, readChoice, readReferences } from './evidence-fields.ts';
import {
  type EvidenceTable,
  editedEvidence,
  formatEvidence,
  parseEvidence,
  readEvidenceRows,
} from './evidence-table.ts';
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

/** What the rows of `quotes.csv` are checked against; without `sources` any is allowed. */
export interface QuoteRules {
  readonly sources?: ReadonlySet<SourceId>;
}

const TABLE: EvidenceTable<Quote, QuoteColumn, QuoteRules> = {
  columns: COLUMNS,
  mayBeEmpty: TEXTS,
  verbatim: TEXTS,
  compare: (a, b) => compareNumbered(a.id, b.id),
  rowReader: quoteReader,
  cells: (quote) => [
    quote.id,
    quote.source,
    quote.documentSha256,
    ...TEXTS.map((column) => formatQuoteText(quote[column])),
    quote.start,
    quote.end,
    quote.access,
  ],
};

/** Reads `quotes.csv`, by number: passages of documents by hash and offsets, with a little of what
 *  stands before and after. Line ends inside a passage stand as `\n`. Without `sources` any is allowed. */
export function parseQuotesCsv(
  text: string,
  file: string,
  sources?: ReadonlySet<SourceId>,
): Parsed<readonly Quote[]> {
  return parseEvidence(TABLE, text, file, { ...(sources && { sources }) });
}

/** The same, gathering issues; each quote with its place in the file. */
export function readQuotes(
  raw: string,
  issues: FileIssues,
  rules: QuoteRules,
): readonly Placed<Quote, QuoteColumn>[] | undefined {
  return readEvidenceRows(TABLE, raw, issues, rules);
}

/** Writes `quotes.csv`, by number. */
export function formatQuotesCsv(quotes: readonly Quote[]): string {
  return formatEvidence(TABLE, quotes);
}

/** `quotes.csv` as it is written with these quotes put in, each in the place of the row of its id, new
 *  ones at the end; all other rows keep every byte. */
export function editQuotesCsv(text: string | undefined, quotes: readonly Quote[]): string {
  return editedEvidence(TABLE, text, quotes);
}

function quoteReader(issues: FileIssues, { sources }: QuoteRules): (row: Row) => Quote | undefined {
  const ids = new NumberedIds(issues, 'quote', 'q', isQuoteId);
  return (row) => {
    const id = ids.read(row);
    const [source] = readReferences(row, 'source', 'source', isSourceId, sources, issues);
    const documentSha256 = readHash(row, issues);
    const [exact, prefix, suffix] = TEXTS.map((column) => readText(row, column, issues));
    const [start, end] = [readOffset(row, 'start', issues), readOffset(row, 'end', issues)];
    const access = readChoice(row, 'access', ACCESSES, issues);
    if (start === undefined || end === undefined) return undefined;
    if (exact === undefined || prefix === undefined || suffix === undefined) return undefined;
    if (!checkOffsets(row, { exact, prefix, suffix, start, end }, issues)) return undefined;
    if (!id || !source || !documentSha256 || !access) return undefined;
    return { id, source, documentSha256, exact, prefix, suffix, start, end, access };
  };
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
