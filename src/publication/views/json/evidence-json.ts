import type { ClaimView, ConfidenceView } from '../evidence/evidence-views.ts';
import type { FlowsView } from '../flows/flows-view.ts';
import type { GapsView } from '../gaps/gaps-view.ts';
import { referenceText } from '../sources/source-tables.ts';
import type { SourcesView } from '../sources/sources-view.ts';
import { type Json, originJson } from './table-json.ts';

/** Every flow with its legs, each place with the point that a map draws it at (degrees). */
export function flowsData({ release, finding, flows, places }: FlowsView): Json {
  return {
    ...originJson(release),
    finding,
    flows: flows.map(
      ({ id, country, indicator, commodity, stops, confidence, period, claims }) => ({
        flow: id,
        country: country.code,
        indicator: indicator.id,
        commodity,
        legs: stops
          .flatMap((at) => places[at] ?? [])
          .map(({ name, kind, country: code, point }) => ({
            name,
            kind: kind ?? null,
            country: code ?? null,
            point: point
              ? { longitude: point.longitude, latitude: point.latitude, of: point.by }
              : null,
          })),
        confidence: confidenceJson(confidence),
        period: period === '' ? null : period,
        claims,
      }),
    ),
  };
}

/** Countries with their recorded gaps and the scores that no claim stands behind. */
export function gapsData({ release, finding, countries }: GapsView): Json {
  return {
    ...originJson(release),
    finding,
    countries: countries.map(({ country, claims, gaps, untold, scored }) => ({
      country: country.code,
      name: country.name,
      claims,
      scored,
      gaps: gaps.map(gapJson),
      no_claim: untold.map(({ id }) => id),
    })),
  };
}

/** Sources in their groups with grade, reference and uses. */
export function sourcesData({ release, finding, groups }: SourcesView): Json {
  return {
    ...originJson(release),
    finding,
    sources: groups.flatMap(({ sources }) =>
      sources.map((use) => ({
        source: use.source.id,
        reference: referenceText(use),
        url: use.source.url ?? null,
        grade: use.source.grade ?? null,
        meaning: use.source.gradeName === '' ? null : use.source.gradeName,
        reason: use.source.reason === '' ? null : use.source.reason,
        group: use.source.group ?? null,
        documents: use.documents,
        uses: use.uses.map(({ country, claims }) => ({
          country: country.code,
          claims: claims.map(({ id }) => id),
        })),
      })),
    ),
  };
}

function gapJson({ id, indicator, text, confidence, period }: ClaimView): Json {
  return {
    claim: id,
    indicator: indicator?.id ?? null,
    text,
    confidence: confidenceJson(confidence),
    period: period === '' ? null : period,
  };
}

/** A confidence by its class, its words and its range where it has one. */
export function confidenceJson({ id, label, range }: ConfidenceView): Json {
  return { class: id, label, range: range ?? null };
}
