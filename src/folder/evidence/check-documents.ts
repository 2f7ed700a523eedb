import { counted, type Issue, type Quote } from '../../model/index.ts';
import { FileIssues } from '../text/file-issues.ts';
import { type CapturedFile, changedDocument } from './changed-document.ts';
import { checkQuotes, type DocumentTexts } from './check-quotes.ts';
import type { Placed } from './evidence-fields.ts';
import type { QuoteColumn } from './quotes-csv.ts';
import { listed, quoted } from './wording.ts';

/** Issues of quotes whose documents are not at hand, or have changed, or do not bear them out; see
 *  `checkQuotes`. `captured` are the files that may be what became of a document, `cited` the SHA-256
 *  of the documents of all quotes of the index. */
export function checkDocuments(
  placed: readonly Placed<Quote, QuoteColumn>[],
  file: string,
  documents: DocumentTexts,
  captured: readonly CapturedFile[] = [],
  cited: ReadonlySet<string> = new Set(placed.map(({ value }) => value.documentSha256)),
): readonly Issue[] {
  const issues = new FileIssues(file);
  const byId = new Map(placed.map((quote) => [quote.value.id, quote]));
  const told = new Set<string>();
  const faults = checkQuotes(
    placed.map(({ value }) => value),
    documents,
  );
  for (const { quote: id, kind, found = '', elsewhere = [] } of faults) {
    const quote = byId.get(id);
    const hash = quote?.value.documentSha256 ?? '';
    if (kind === 'orphan') {
      issues.error(
        'quote-orphan',
        quote?.spotOf('exact'),
        `The quote ${id} is an orphan: its document has ${found === '' ? 'nothing' : quoted(found)} there.`,
        quote?.value.exact === ''
          ? 'Read the document again; it ends before the passage does.'
          : elsewhere.length === 0
            ? 'Read the document again; the words stand nowhere in it.'
            : `Read the document again; the words stand at ${listed(elsewhere.map(String))}, which may be another passage.`,
      );
    } else if (!told.has(hash)) {
      told.add(hash);
      const own = placed.map(({ value }) => value).filter((one) => one.documentSha256 === hash);
      const count = faults.filter((fault) => byId.get(fault.quote)?.value.documentSha256 === hash);
      const changed = kind === 'missing' ? changedDocument(own, hash, cited, captured) : undefined;
      if (changed) {
        issues.error(
          'quote-document-changed',
          quote?.spotOf('document_sha256'),
          `${changed.path} has changed since its ${counted(own.length, 'quote')} ${own.length === 1 ? 'was' : 'were'} taken: its SHA-256 is no longer ${hash}.`,
          'Restore the file as it was captured, or take the quotes anew from this one.',
        );
        continue;
      }
      issues.warning(
        'quote-document',
        quote?.spotOf('document_sha256'),
        kind === 'missing'
          ? `No file in documents/ has the SHA-256 ${hash}, so ${counted(count.length, 'quote')} cannot be compared.`
          : `The document with the SHA-256 ${hash} is no text, so ${counted(count.length, 'quote')} cannot be compared here.`,
        kind === 'missing'
          ? 'Put the captured document into documents/, or leave it so where it may not lie here.'
          : 'Compare them with the text that was read from it.',
      );
    }
  }
  return issues.list;
}
