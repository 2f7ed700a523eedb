import { type Edition, withoutMarks } from '../../folder/index.ts';
import {
  type Claim,
  type ClaimId,
  type CountryCode,
  isClaimId,
  type Narrative,
  type NarrativeText,
  type Quote,
  type Source,
  type SourceId,
} from '../../model/index.ts';
import type { ReleaseContents } from './contents.ts';

/** Variables of a source that are the team's own affair. */
const PRIVATE_TEXTS: ReadonlySet<string> = new Set(['annote']);

/** Variables that may say where a document is kept, and how people write the folder of captured ones. */
const KEPT_TEXTS: ReadonlySet<string> = new Set(['archive', 'archive_location']);
const CAPTURED = /^(?:file:)?[./\\\s]*documents[/\\]/i;

/** What of an edition's evidence everybody may see: confirmed claims and flows, the public sources they
 *  cite, public quotes of those, and the profiles without the marks of anything else. A claim whose
 *  whole support is restricted stays and says no more than that something is withheld. */
export function publicEvidence(
  edition: Edition,
  sources: readonly Source[],
): Pick<ReleaseContents, 'claims' | 'flows' | 'quotes' | 'sources' | 'narratives'> {
  const open = new Set(sources.filter(isPublic).map(({ id }) => id));
  const quotes = new Map(edition.quotes.map((quote) => [quote.id, quote]));
  const shown = new Map(
    edition.quotes
      .filter((quote) => isPublic(quote) && open.has(quote.source))
      .map((quote) => [quote.id, quote]),
  );
  const claims = edition.claims
    .filter(({ status }) => status === 'confirmed')
    .map((claim) => publicClaim(claim, open, quotes, shown));
  const confirmed = new Set(claims.map(({ id }) => id));
  const cited = new Set(claims.flatMap((claim) => claim.sources));
  const quoted = new Set(claims.flatMap((claim) => claim.quotes));
  return {
    claims,
    flows: edition.flows
      .filter(({ status }) => status === 'confirmed')
      .map((flow) => ({ ...flow, claims: flow.claims.filter((id) => confirmed.has(id)) })),
    quotes: [...shown.values()].filter(({ id }) => quoted.has(id)),
    sources: sources.filter(({ id }) => cited.has(id)).map(publicSource),
    narratives: publicNarratives(edition, confirmed),
  };
}

function isPublic({ access }: { readonly access: Source['access'] }): boolean {
  return access === 'public';
}

function publicClaim(
  claim: Claim,
  open: ReadonlySet<SourceId>,
  quotes: ReadonlyMap<Quote['id'], Quote>,
  shown: ReadonlyMap<Quote['id'], Quote>,
): Claim {
  const ofQuotes = claim.quotes.flatMap((id) => quotes.get(id)?.source ?? []);
  const all = new Set([...claim.sources, ...ofQuotes]);
  const sources = [...all].filter((id) => open.has(id));
  const { id, status, country, section, indicator, text, places, roles, actors } = claim;
  const { polarity, confidence, cue, period } = claim;
  return {
    ...{ id, status, country },
    ...(section !== undefined && { section }),
    ...(indicator !== undefined && { indicator }),
    ...{ text, places, roles, actors, polarity, confidence, cue, period },
    sources,
    quotes: claim.quotes.filter((quote) => shown.has(quote)),
    ...(all.size > 0 && sources.length === 0 && { withheld: true as const }),
  };
}

/** A source without what only the team needs: remarks, and where the captured document lies. */
function publicSource(source: Source): Source {
  const texts = [...source.texts].filter(
    ([name, text]) => !PRIVATE_TEXTS.has(name) && !(KEPT_TEXTS.has(name) && CAPTURED.test(text)),
  );
  return { ...source, texts: new Map(texts) };
}

/** An edition without any claim keeps its marks as they are; a paragraph of nothing but marks goes. */
function publicNarratives(
  { narratives, claims }: Edition,
  confirmed: ReadonlySet<ClaimId>,
): ReadonlyMap<CountryCode, Narrative> {
  const keeps = (mark: string) => isClaimId(mark) && (claims.length === 0 || confirmed.has(mark));
  return new Map(
    [...narratives].flatMap(([country, narrative]) => {
      const sections = narrative.sections.flatMap(({ section, paragraphs }): NarrativeText[] => {
        const kept = paragraphs
          .map((paragraph) => withoutMarks(paragraph, keeps).trim())
          .filter((paragraph) => paragraph !== '');
        return kept.length === 0 ? [] : [{ section, paragraphs: kept }];
      });
      return sections.length === 0 ? [] : [[country, { country, sections }] as const];
    }),
  );
}
