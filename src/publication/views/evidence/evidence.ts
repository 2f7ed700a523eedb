import {
  type Claim,
  type CountryCode,
  compareNumbered,
  type Flow,
  type IndicatorId,
  type NamedPlace,
  type Quote,
  type SourceId,
  yardstickOf,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { NodeLink } from '../parts.ts';
import { countryOf, indexOf, type ReleaseIndex } from '../releases/release-index.ts';
import { countryLink } from '../values/values.ts';
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

/** What a release records of one country, and of each of its indicators of which it records anything. */
export interface CountryEvidence extends EvidenceView {
  /** Every claim, whatever it says, by number. */
  readonly all: readonly ClaimView[];
  readonly indicators: ReadonlyMap<IndicatorId, EvidenceView>;
}

/** What is made of a release's evidence so far. */
interface Made {
  readonly sources: ReadonlyMap<SourceId, SourceView>;
  readonly countries: Map<CountryCode, CountryEvidence>;
}

/** By release: a release is never changed once it is read, so what is made of it holds while it lives. */
const known = new WeakMap<Release, Made>();

function madeOf(release: Release): Made {
  const made = known.get(release) ?? {
    sources: new Map(release.sources.map((source) => [source.id, sourceView(source)])),
    countries: new Map(),
  };
  known.set(release, made);
  return made;
}

/** The sources of a release, in the order of the index. */
export function sourcesIn(release: Release): readonly SourceView[] {
  return [...madeOf(release).sources.values()];
}

/** The evidence of a country, made when it is first asked for; empty where nothing is recorded of it. */
export function countryEvidence(release: Release, code: CountryCode): CountryEvidence {
  const { sources, countries } = madeOf(release);
  const evidence = countries.get(code) ?? makeEvidence(release, code, sources);
  countries.set(code, evidence);
  return evidence;
}

function makeEvidence(
  release: Release,
  code: CountryCode,
  sources: ReadonlyMap<SourceId, SourceView>,
): CountryEvidence {
  const index = indexOf(release);
  const recorded = release.evidenceOf(code);
  const quotes = new Map(recorded.quotes.map((quote) => [quote.id, quoteView(quote)]));
  const all = recorded.claims.map((claim) => claimView(index, claim, sources, quotes));
  const flows = recorded.flows.map((flow) => flowView(index, flow));
  return { ...evidenceView(all, flows), all, indicators: byIndicator(all, flows) };
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
function evidenceView(claims: readonly ClaimView[], flows: readonly FlowLineView[]): EvidenceView {
  return {
    claims: claims.filter(({ polarity }) => polarity === 'asserted'),
    denied: claims.filter(({ polarity }) => polarity === 'denied'),
    gaps: claims.filter(({ polarity }) => polarity === 'no-information'),
    flows,
    strength: strengthOf(claims),
  };
}

/** Every claim, whatever it says, by number. */
export function claimsOf({ claims, denied, gaps }: EvidenceView): readonly ClaimView[] {
  return [...claims, ...denied, ...gaps].sort((a, b) => compareNumbered(a.id, b.id));
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
    confidence: confidenceView(claim.confidence, yardstickOf(framework)),
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
    confidence: confidenceView(flow.confidence, yardstickOf(index.release.framework)),
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
