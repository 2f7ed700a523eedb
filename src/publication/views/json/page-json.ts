import type {
  ChangesView,
  CompareView,
  DataView as DownloadsView,
  HomeView,
  IndicatorView,
  MapView,
  MethodologyView,
  QuadrantsView,
  RankingView,
  RegionView,
  SeriesView,
} from '../pages.ts';
import type { NodeLink } from '../parts.ts';
import { markedText } from '../profile/narrative.ts';
import type { ProfileView } from '../profile/profile-view.ts';
import {
  changesTable,
  compareTable,
  indicatorTable,
  mapTable,
  quadrantsTable,
  rankingTable,
  regionTable,
  seriesTable,
} from '../tables/country-tables.ts';
import { profileTable } from '../tables/profile-table.ts';
import { codebookTable, dataTable, methodologyTable } from '../tables/reference-tables.ts';
import { namingJson, profileEvidenceJson } from './profile-evidence-json.ts';
import { type Json, originJson, tableRecords } from './table-json.ts';

/** A country's profile: facts, every value, its text with what is recorded behind it, its history and its
 *  nearest countries. */
export function profileData(view: ProfileView): Json {
  return {
    ...originJson(view.release),
    country: view.country.code,
    name: view.country.name,
    continent: view.continent,
    region: view.region,
    quadrant: view.quadrant?.id ?? null,
    facts: view.facts.map(({ name, value, source }) => ({ name, value, source })),
    values: tableRecords(profileTable(view)),
    history: view.history.map(({ edition, values }) => ({
      edition,
      values: Object.fromEntries(values.map(({ id, number }) => [id, number])),
    })),
    nearest: view.nearest.map(({ code }) => code),
    narrative: view.narrative
      ? {
          edition: view.narrative.edition,
          sections: view.narrative.sections.map(({ id, title, paragraphs }) => ({
            id,
            title,
            paragraphs: paragraphs.map(markedText),
          })),
        }
      : null,
    evidence: view.evidence ? profileEvidenceJson(view.evidence) : null,
    named: (view.named ?? []).map(namingJson),
  };
}

/** A node's value in every country. */
export function mapData(view: MapView): Json {
  return {
    ...originJson(view.release),
    ...nodeJson(view.node),
    finding: view.finding,
    countries: tableRecords(mapTable(view)),
  };
}

/** The opening page: its findings and the map's rows. */
export function homeData(view: HomeView): Json {
  return {
    ...originJson(view.release),
    ...nodeJson(view.map.node),
    findings: view.findings,
    countries: tableRecords(mapTable(view.map)),
  };
}

/** Countries in rank order. */
export function rankingData(view: RankingView): Json {
  return {
    ...originJson(view.release),
    ...nodeJson(view.node),
    countries: tableRecords(rankingTable(view)),
  };
}

/** One node: definition, means, distribution and every country. */
export function indicatorData(view: IndicatorView): Json {
  return {
    ...originJson(view.release),
    ...nodeJson(view.definition.node),
    definition: view.definition.definition,
    finding: view.map.finding,
    means: view.means.map(({ scope, name, number, countries }) => ({
      scope,
      name,
      mean: number,
      countries,
    })),
    distribution: view.distribution.map(({ score, countries }) => ({
      score: Number(score),
      countries,
    })),
    history: view.history.map(({ edition, mean }) => ({ edition, mean: Number(mean) })),
    countries: tableRecords(indicatorTable(view)),
  };
}

/** One region: its means and its countries in rank order. */
export function regionData(view: RegionView): Json {
  return {
    ...originJson(view.release),
    scope: view.scope,
    name: view.name,
    means: view.means
      ? Object.fromEntries(view.means.map(({ node, number }) => [node.id, number]))
      : null,
    countries: tableRecords(regionTable(view)),
  };
}

/** Countries side by side. */
export function compareData(view: CompareView): Json {
  return {
    ...originJson(view.release),
    title: view.title,
    countries: view.countries.map(({ code, name }) => ({ country: code, name })),
    values: tableRecords(compareTable(view)),
  };
}

/** The plane of two components: counts and points. */
export function quadrantsData(view: QuadrantsView): Json {
  return {
    ...originJson(view.release),
    horizontal: view.horizontal.id,
    vertical: view.vertical.id,
    high_from: view.line,
    quadrants: view.quadrants.map(({ id, name, countries, before, unsure }) => ({
      id,
      name,
      countries: countries.length,
      unsure: unsure?.length ?? null,
      before: before ?? null,
    })),
    countries: tableRecords(quadrantsTable(view)),
  };
}

/** A node through the editions. */
export function seriesData(view: SeriesView): Json {
  return {
    ...originJson(view.release),
    ...nodeJson(view.node),
    editions: view.editions,
    breaks: view.breaks,
    countries: tableRecords(seriesTable(view)),
  };
}

/** What changed between two editions. */
export function changesData(view: ChangesView): Json {
  return {
    ...originJson(view.release),
    from: view.from,
    to: view.to,
    method: view.method,
    new: view.newNodes.map(({ id }) => id),
    gone: view.goneNodes.map(({ id }) => id),
    summary: view.components.map(({ node, rose, fell, same, likeForLike }) => ({
      id: node.id,
      rose,
      fell,
      same,
      like_for_like: {
        rose: likeForLike.rose,
        fell: likeForLike.fell,
        same: likeForLike.same,
      },
    })),
    quadrant_moves: view.quadrantMoves.map(({ country, from, to, unsure }) => ({
      country: country.code,
      from,
      to,
      unsure,
    })),
    countries: tableRecords(changesTable(view)),
  };
}

/** The codebook with the scale and the bands. */
export function methodologyData(view: MethodologyView): Json {
  return {
    ...originJson(view.release),
    scale: { minimum: view.scale.minimum, maximum: view.scale.maximum, step: view.scale.step },
    bands: view.bands.map(({ component, bands, ours }) => ({
      component: component.id,
      bands,
      ours,
    })),
    codebook: tableRecords(methodologyTable(view)),
  };
}

/** Files, releases and the codebook. */
export function dataData(view: DownloadsView): Json {
  return {
    ...originJson(view.release),
    files: tableRecords(dataTable(view)),
    releases: view.releases.map(({ id, date, note }) => ({ id, date, note })),
    codebook: tableRecords(codebookTable(view.release, view.codebook)),
  };
}

function nodeJson({ id, name, kind }: NodeLink): { readonly [key: string]: Json } {
  return { id, name, kind };
}
