import type { Quote, QuoteId } from '../../model/index.ts';

/** Texts of captured documents by SHA-256 of their bytes; undefined for one that is at hand and is no text. */
export type DocumentTexts = ReadonlyMap<string, string | undefined>;

/** Why a quote cannot be trusted: `missing` its document is not at hand; `unreadable` the document is
 *  no text; `orphan` the document has other words at its offsets. */
export interface QuoteFault {
  readonly quote: QuoteId;
  readonly kind: 'missing' | 'unreadable' | 'orphan';
  /** For an orphan: what stands at its offsets. */
  readonly found?: string;
  /** For an orphan: where its exact words stand instead, first units; for a person to judge. */
  readonly elsewhere?: readonly number[];
}

const MOST_ELSEWHERE = 5;

/** Compares quotes with their documents, unit for unit: exact words at the offsets, prefix before and
 *  suffix after them. An orphan is told and never attached anew. Of a withheld quote only the offsets
 *  can be wrong. */
export function checkQuotes(
  quotes: readonly Quote[],
  documents: DocumentTexts,
): readonly QuoteFault[] {
  return quotes.flatMap((quote): readonly QuoteFault[] => {
    const { id, documentSha256, exact, prefix, suffix, start, end } = quote;
    if (!documents.has(documentSha256)) return [{ quote: id, kind: 'missing' }];
    const text = documents.get(documentSha256);
    if (text === undefined) return [{ quote: id, kind: 'unreadable' }];
    const inside = end <= text.length;
    const holds =
      inside &&
      (exact === '' || text.slice(start, end) === exact) &&
      text.slice(0, start).endsWith(prefix) &&
      text.startsWith(suffix, end);
    if (holds) return [];
    const found = text.slice(start, end);
    return [{ quote: id, kind: 'orphan', found, elsewhere: placesOf(exact, text) }];
  });
}

function placesOf(exact: string, text: string): readonly number[] {
  const places: number[] = [];
  if (exact === '') return places;
  let at = text.indexOf(exact);
  while (at !== -1 && places.length < MOST_ELSEWHERE) {
    places.push(at);
    at = text.indexOf(exact, at + 1);
  }
  return places;
}
