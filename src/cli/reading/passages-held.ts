import type { Claim, Quote, Source, SourceId } from '../../model/index.ts';

/** Passages that an edition has from one source already. */
export interface PassagesHeld {
  readonly source: Source;
  /** How many of the passages compared it has. */
  readonly passages: number;
}

/** What is compared: a passage by its words as they stand in the document. */
type Passage = Pick<Quote, 'exact'>;

interface HeldEvidence {
  /** The claims about one country, whatever was decided on them. */
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
}

/** Share of the words of the longer of two passages that both have; below it they are two passages. */
const SAME_FROM = 0.8;

/** The source from which the edition has most of these passages already, in nearly the same words;
 *  undefined where it has none of them. A file format breaks lines and words elsewhere, so what is
 *  compared is the set of words. Pure. */
export function passagesHeld(
  passages: readonly Passage[],
  { claims, quotes, sources }: HeldEvidence,
): PassagesHeld | undefined {
  const quoted = new Map(quotes.map(({ id, exact }) => [id, exact]));
  const bySource = new Map<SourceId, ReadonlySet<string>[]>();
  for (const claim of claims) {
    const texts = [claim.text, ...claim.quotes.map((id) => quoted.get(id) ?? '')];
    const held = texts.map(wordsOf).filter(({ size }) => size > 0);
    for (const source of claim.sources) {
      bySource.set(source, [...(bySource.get(source) ?? []), ...held]);
    }
  }
  const wanted = passages.map(({ exact }) => wordsOf(exact));
  let most: PassagesHeld | undefined;
  for (const source of sources) {
    const held = bySource.get(source.id) ?? [];
    const agreeing = wanted.filter((words) => held.some((other) => areAlike(words, other))).length;
    if (agreeing > (most?.passages ?? 0)) most = { source, passages: agreeing };
  }
  return most;
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const needed = SAME_FROM * large.size;
  if (small.size === 0 || small.size < needed) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared >= needed;
}

/** Words in small letters; those parted at the end of a line are joined. */
function wordsOf(text: string): ReadonlySet<string> {
  const joined = text.normalize('NFKC').replace(/\u00ad|[-\u2010]\s*\n\s*/gu, '');
  return new Set(joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
