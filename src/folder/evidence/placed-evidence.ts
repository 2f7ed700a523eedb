import type {
  Claim,
  ClaimId,
  CountryCode,
  Flow,
  Quote,
  QuoteId,
  SourceId,
} from '../../model/index.ts';
import type { ClaimColumn } from './claims-csv.ts';
import type { Placed } from './evidence-fields.ts';
import type { FlowColumn } from './flows-csv.ts';
import type { QuoteColumn } from './quotes-csv.ts';
import type { PlacedSource } from './sources-json.ts';

/** What an edition says of its evidence, each thing with its place, and the texts that rest on it. */
export interface PlacedEvidence {
  readonly claims: readonly Placed<Claim, ClaimColumn>[];
  readonly flows: readonly Placed<Flow, FlowColumn>[];
  readonly quotes: readonly Placed<Quote, QuoteColumn>[];
  readonly sources: ReadonlyMap<SourceId, PlacedSource>;
  /** Clean texts of the profiles as they are written, by country. */
  readonly profiles: ReadonlyMap<CountryCode, { readonly file: string; readonly text: string }>;
  readonly files: { readonly claims: string; readonly flows: string; readonly quotes: string };
}

/** Claims by id, each with its place. */
export type ClaimsById = ReadonlyMap<ClaimId, Placed<Claim, ClaimColumn>>;

/** The sources of a claim: those it names, and those of its quotes. */
export function citedSources(
  claim: Claim,
  quotes: ReadonlyMap<QuoteId, Quote>,
): ReadonlySet<SourceId> {
  const ofQuotes = claim.quotes.flatMap((id) => quotes.get(id)?.source ?? []);
  return new Set([...claim.sources, ...ofQuotes]);
}
