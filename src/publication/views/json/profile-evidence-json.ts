import { claimsOf } from '../evidence/evidence.ts';
import type { ClaimView, FlowLineView, PlaceView } from '../evidence/evidence-views.ts';
import type { NamingView, ProfileEvidenceView } from '../profile/profile-view.ts';
import { confidenceJson } from './evidence-json.ts';
import type { Json } from './table-json.ts';

/** What is recorded of a country: claims by number with what supports them, flows, sources, and how much
 *  stands behind each score. */
export function profileEvidenceJson(evidence: ProfileEvidenceView): Json {
  const claims = claimsOf(evidence);
  const sources = new Map(claims.flatMap((claim) => claim.sources).map((one) => [one.id, one]));
  return {
    edition: evidence.edition,
    yardstick: evidence.yardstick.name,
    yardstick_language: evidence.yardstick.language,
    claims: claims.map(claimJson),
    flows: evidence.flows.map(flowJson),
    sources: [...sources.values()].map(
      ({ id, by, title, publisher, issued, url, grade, gradeName, reason, group }) => ({
        source: id,
        ...{ by, title, publisher, issued },
        url: url ?? null,
        grade: grade ?? null,
        meaning: gradeName,
        reason,
        group: group ?? null,
      }),
    ),
    strength: evidence.whys.map(({ indicator, claims: said, denied, gaps, strength }) => ({
      indicator,
      claimed: said.length,
      denied: denied.length,
      not_known: gaps.length,
      sources: strength.sources,
      independent: strength.groups,
      newest: strength.newest ?? null,
    })),
  };
}

/** Which claims and flows of one other profile name a country; its own data holds them whole. */
export function namingJson({ country, edition, claims, flows }: NamingView): Json {
  return {
    country: country.code,
    name: country.name,
    edition,
    claims: claims.map(({ id }) => id),
    flows: flows.map(({ id }) => id),
  };
}

function claimJson(claim: ClaimView): Json {
  const { id, section, indicator, text, confidence, cue, period, polarity } = claim;
  return {
    claim: id,
    section: section?.id ?? null,
    indicator: indicator?.id ?? null,
    text,
    polarity,
    confidence: confidenceJson(confidence),
    cue: cue === '' ? null : cue,
    period: period === '' ? null : period,
    places: claim.places.map((place) => ({ ...placeJson(place), roles: place.roles })),
    actors: claim.actors,
    sources: claim.sources.map((source) => source.id),
    quotes: claim.quotes.map(({ id: quote, source, exact, documentSha256, start, end }) => ({
      quote,
      source,
      exact: exact ?? null,
      document_sha256: documentSha256,
      start,
      end,
    })),
    withheld: claim.withheld,
  };
}

function flowJson({ id, indicator, commodity, legs, confidence, claims }: FlowLineView): Json {
  return {
    flow: id,
    indicator: indicator.id,
    commodity,
    legs: legs.map(placeJson),
    confidence: confidenceJson(confidence),
    claims,
  };
}

function placeJson({ name, kind, country }: PlaceView): { readonly [key: string]: Json } {
  return { name, kind: kind ?? null, country: country ?? null };
}
