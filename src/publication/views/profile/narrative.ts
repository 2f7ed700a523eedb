import { type ClaimId, type CountryCode, isClaimId } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { countryEvidence } from '../evidence/evidence.ts';
import { editionsUpTo, type SiteReleases } from '../releases/site-releases.ts';
import type { NarrativeView, ParagraphView } from './profile-view.ts';

/** The release whose text a profile shows: its own or, where it has none of the country, that of the
 *  last earlier edition with text; undefined where there is no text at all. */
export function narrativeRelease(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): Release | undefined {
  const editions = editionsUpTo(site, release);
  const upTo = editions.slice(0, editions.indexOf(release) + 1).reverse();
  return upTo.find((other) => other.narratives.has(code));
}

/** The text of a country: the release's own or, where it has none, that of the last earlier edition
 *  with text, marked as not its own. Sections stand in the order of the framework they were written for. */
export function narrativeView(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
): NarrativeView | undefined {
  const from = narrativeRelease(site, release, code);
  const text = from?.narratives.get(code);
  if (!from || !text) return undefined;
  const paragraphs = new Map(text.sections.map((section) => [section.section, section.paragraphs]));
  const reader = new ParagraphReader(new Set(countryEvidence(from, code).all.map(({ id }) => id)));
  let last: string | undefined;
  return {
    edition: from.edition.id,
    own: from === release,
    sections: from.framework.sections.flatMap(({ id, title, component, indicators }) => {
      const own = paragraphs.get(id);
      if (!own || own.length === 0) return [];
      const opens =
        component === last
          ? undefined
          : from.framework.components.find((node) => node.id === component)?.name;
      last = component;
      return [
        {
          id,
          title,
          ...(opens !== undefined && { opens }),
          indicators,
          paragraphs: own.map((paragraph) => reader.read(paragraph)),
        },
      ];
    }),
  };
}

/** Takes paragraphs apart at their marks, in the order of the text. A mark of no claim is left out. */
class ParagraphReader {
  readonly #claims: ReadonlySet<ClaimId>;
  readonly #met = new Set<ClaimId>();

  constructor(claims: ReadonlySet<ClaimId>) {
    this.#claims = claims;
  }

  read(text: string): ParagraphView {
    const pieces: { readonly words: string; readonly claims: readonly ClaimId[] }[] = [];
    const opens: ClaimId[] = [];
    let words = '';
    let from = 0;
    for (const { 0: marks, index } of text.matchAll(MARKS)) {
      words += text.slice(from, index);
      from = index + marks.length;
      const claims = [...marks.matchAll(MARK)].flatMap(([, id = '']) =>
        isClaimId(id) && this.#claims.has(id) ? [id] : [],
      );
      if (claims.length === 0) continue;
      pieces.push({ words, claims });
      words = '';
      for (const claim of claims) {
        if (!this.#met.has(claim)) opens.push(claim);
        this.#met.add(claim);
      }
    }
    words += text.slice(from);
    if (pieces.length === 0) return words;
    if (words !== '') pieces.push({ words, claims: [] });
    return { pieces, opens };
  }
}

const MARKS = /(?<![ \t])(?:[ \t]*\[\^[^[\]\s]*\])+/g;
const MARK = /\[\^([^[\]\s]*)\]/g;

/** A paragraph as it is written, with its claim marks: `The masonry is sound.[^c6]`. */
export function markedText(paragraph: ParagraphView): string {
  if (typeof paragraph === 'string') return paragraph;
  return paragraph.pieces
    .map(({ words, claims }) => words + claims.map((id) => `[^${id}]`).join(''))
    .join('');
}
