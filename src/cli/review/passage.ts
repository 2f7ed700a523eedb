import type { DocumentTexts, OpenEdition } from '../../folder/index.ts';
import type { Quote } from '../../model/index.ts';
import type { ReviewItem } from './review-items.ts';

/** A passage with what stands around it in its document, each on one line. */
export interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The passage of a quote, from its document where that is at hand and holds it, with at most `around`
 *  UTF-16 units of its paragraph on either side; undefined where the words are withheld and the document
 *  is not there. */
export function passageOf(
  quote: Quote,
  documents: DocumentTexts,
  around: number,
): Passage | undefined {
  const { documentSha256, start, end, exact, prefix, suffix } = quote;
  const text = documents.get(documentSha256);
  const found = text?.slice(start, end);
  if (text !== undefined && found !== undefined && (exact === '' || found === exact)) {
    const before = text.slice(Math.max(0, start - around), start);
    const after = text.slice(end, end + around);
    return {
      before: oneLine(lastParagraph(before, start > around)),
      exact: oneLine(found),
      after: oneLine(firstParagraph(after, end + around < text.length)),
    };
  }
  if (exact === '') return undefined;
  return { before: oneLine(`…${prefix}`), exact: oneLine(exact), after: oneLine(`${suffix}…`) };
}

/** The quotes that stand behind an item: those of a claim, or of the claims that tell of a flow. */
export function quotesOf(item: ReviewItem, edition: OpenEdition): readonly Quote[] {
  const claims =
    item.kind === 'claim'
      ? [item.value]
      : edition.claims.filter(({ id }) => item.value.claims.includes(id));
  const ids = new Set(claims.flatMap(({ quotes }) => quotes));
  return edition.quotes.filter(({ id }) => ids.has(id));
}

function lastParagraph(text: string, cut: boolean): string {
  const paragraph = text.split(/\n\s*\n|\r\n\s*\r\n/).at(-1) ?? '';
  return cut && paragraph === text ? `…${paragraph.replace(/^\S*\s/, '')}` : paragraph;
}

function firstParagraph(text: string, cut: boolean): string {
  const [paragraph = ''] = text.split(/\n\s*\n|\r\n\s*\r\n/);
  return cut && paragraph === text ? `${paragraph.replace(/\s\S*$/, '')}…` : paragraph;
}

/** On one line; blanks at the ends stay one blank, so that words around a passage keep their distance. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ');
}
