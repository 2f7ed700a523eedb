import {
  type Claim,
  type ClaimId,
  type CountryCode,
  compareNumbered,
  type Flow,
  type IndicatorId,
  type NamedPlace,
  type Quote,
  type SourceId,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { NodeLink } from '../parts.ts';
import { countryOf, indexOf, type ReleaseIndex } from '../release-index.ts';
import { countryLink } from '../values.ts';
import { confidenceView } from './confidence-view.ts';
import type {
  ClaimView,
  EvidenceView,
  FlowLineView,
  PlaceView,
  QuoteView,
  SourceView,
} from './evidence-views.ts';
import { sourceView } from './source-view.ts';
import { strengthOf } from './strength.ts';

/** The public claims, flows and sources of a release by what pages ask for. */
export interface Evidence {
  /** By country code, then number. */
  readonly claims: readonly ClaimView[];
  readonly flows: readonly FlowLineView[];
  /** In the order of the index. */
  readonly sources: readonly SourceView[];
  readonly claimById: ReadonlyMap<ClaimId, ClaimView>;
  readonly flowsByClaim: ReadonlyMap<ClaimId, readonly FlowLineView[]>;
  readonly claimsBySource: ReadonlyMap<SourceId, readonly ClaimView[]>;
  /** Countries that have a claim or a flow. */
  readonly countries: ReadonlyMap<CountryCode, CountryEvidence>;
}

/** What a release records of one country, and of each of its indicators of which it records anything. */
export interface CountryEvidence extends EvidenceView {
  readonly indicators: ReadonlyMap<IndicatorId, EvidenceView>;
}

/** By release: a release is never changed once it is read, so what is made of it holds while it lives. */
const known = new WeakMap<Release, Evidence>();

/** The evidence of a release. */
export function evidenceOf(release: Release): Evidence {
  const evidence = known.get(release) ?? makeEvidence(release);
  known.set(release, evidence);
  return evidence;
}

function makeEvidence(release: Release): Evidence {
  const index = indexOf(release);
  const sources = new Map(release.sources.map((source) => [source.id, sourceView(source)]));
  const quotes = new Map(release.quotes.map((quote) => [quote.id, quoteView(quote)]));
  const claims = release.claims.map((claim) => claimView(index, claim, sources, quotes));
  const flows = release.flows.map((flow) => flowView(index, flow));
  return {
    claims,
    flows,
    sources: [...sources.values()],
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    flowsByClaim: grouped(flows, ({ claims: own }) => own),
    claimsBySource: grouped(claims, (claim) => claim.sources.map(({ id }) => id)),
    countries: byCountry(claims, flows),
  };
}

function byCountry(
  claims: readonly ClaimView[],
  flows: readonly FlowLineView[],
): ReadonlyMap<CountryCode, CountryEvidence> {
  const claimsOf = grouped(claims, ({ country }) => [country.code]);
  const flowsOf = grouped(flows, ({ country }) => [country.code]);
  const codes = new Set([...claimsOf.keys(), ...flowsOf.keys()]);
  return new Map(
    [...codes].map((code) => {
      const [own, ownFlows] = [claimsOf.get(code) ?? [], flowsOf.get(code) ?? []];
      return [code, { ...evidenceView(own, ownFlows), indicators: byIndicator(own, ownFlows) }];
    }),
  );
}

function byIndicator(
  claims: readonly ClaimView[],
  flows: readonly FlowLineView[],
): ReadonlyMap<IndicatorId, EvidenceView> {
  const idOf = ({ indicator }: { readonly indicator?: NodeLink }) =>
    indicator?.kind === 'indicator' ? [String(indicator.id)] : [];
  const claimsOf = grouped(claims, idOf);
  const flowsOf = grouped(flows, idOf);
  const ids = new Set<IndicatorId>();
  for (const { indicator } of [...claims, ...flows]) {
    if (indicator && isIndicator(indicator)) ids.add(indicator.id);
  }
  return new Map(
    [...ids].map((id) => [id, evidenceView(claimsOf.get(id) ?? [], flowsOf.get(id) ?? [])]),
  );
}

function isIndicator(node: NodeLink): node is NodeLink & { readonly id: IndicatorId } {
  return node.kind === 'indicator';
}

/** Claims and flows sorted by what they say, with how much stands behind them. */
export function evidenceView(
  claims: readonly ClaimView[],
  flows: readonly FlowLineView[],
): EvidenceView {
  return {
    claims: claims.filter(({ polarity }) => polarity === 'asserted'),
    denied: claims.filter(({ polarity }) => polarity === 'denied'),
    gaps: claims.filter(({ polarity }) => polarity === 'no-information'),
    flows,
    strength: strengthOf(claims),
  };
}

function claimView(
  index: ReleaseIndex,
  claim: Claim,
  sources: ReadonlyMap<SourceId, SourceView>,
  quotes: ReadonlyMap<Quote['id'], QuoteView>,
): ClaimView {
  const { framework } = index.release;
  const { id, country, text, cue, period, polarity } = claim;
  const section = framework.sections.find((one) => one.id === claim.section);
  const indicator = claim.indicator && index.nodes.get(claim.indicator)?.link;
  return {
    ...{ id, country: countryLink(countryOf(index, country)), text, cue, period, polarity },
    ...(section && { section: { id: section.id, title: section.title } }),
    ...(indicator && { indicator }),
    confidence: confidenceView(claim.confidence, framework.yardstick),
    places: claim.places.map((place) => ({
      ...placeView(index, place),
      roles: claim.roles.filter((role) => role.place === place.name).map(({ role }) => role),
    })),
    actors: claim.actors.map((actor) => actorName(index, actor)),
    sources: claim.sources.flatMap((source) => sources.get(source) ?? []),
    quotes: claim.quotes.flatMap((quote) => quotes.get(quote) ?? []),
    withheld: claim.withheld === true,
    address: `country/${country}.html#claim-${id}`,
  };
}

function flowView(index: ReleaseIndex, flow: Flow): FlowLineView {
  const { id, commodity } = flow;
  const facts = index.nodes.get(flow.indicator);
  if (!facts) throw new Error(`no such indicator: ${flow.indicator}`);
  return {
    ...{ id, country: countryLink(countryOf(index, flow.country)), commodity },
    indicator: facts.link,
    legs: flow.legs.map((leg) => placeView(index, leg)),
    confidence: confidenceView(flow.confidence, index.release.framework.yardstick),
    claims: [...flow.claims].sort(compareNumbered),
    address: `flows.html#${flow.country}-${id}`,
  };
}

function placeView({ countries }: ReleaseIndex, { name, kind, country }: NamedPlace): PlaceView {
  return {
    name,
    ...(kind && { kind }),
    ...(country !== undefined && { country }),
    page: country !== undefined && countries.has(country),
  };
}

/** A type of actor by the framework's name for it, or by its own words. */
function actorName(index: ReleaseIndex, actor: string): string {
  const facts = [...index.nodes].find(([id]) => id === actor)?.[1];
  return facts?.link.name ?? actor.replaceAll('-', ' ');
}

/** Passages whose words are not ours to republish come without them. */
function quoteView({
  id,
  source,
  exact,
  prefix,
  suffix,
  documentSha256,
  start,
  end,
}: Quote): QuoteView {
  return {
    ...{ id, source, prefix, suffix, documentSha256, start, end },
    ...(exact !== '' && { exact }),
  };
}

function grouped<Row, Key>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly Key[],
): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
