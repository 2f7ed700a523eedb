import {
  type Country,
  type CountryFact,
  compareText,
  type Framework,
  formatSteps,
  type Provenance,
  type Score,
} from '../../model/index.ts';
import { frameworkOrder } from '../contents/order.ts';
import type { Table } from './table.ts';
import { COUNTRIES, FACTS, PROVENANCE, SCORES } from './table-definitions.ts';

const FACT_ORDER: readonly CountryFact['name'][] = ['population', 'gdp', 'area', 'capital'];

/** Countries by code. */
export function countriesTable(countries: readonly Country[]): Table {
  return {
    definition: COUNTRIES,
    rows: byCode(countries).map(({ code, name, continent, region }) => [
      code,
      name,
      continent,
      region,
    ]),
  };
}

/** Facts by country code, then population, gdp, area, capital. */
export function factsTable(countries: readonly Country[]): Table {
  const rows = byCode(countries).flatMap(({ code, facts }) =>
    [...facts]
      .sort((a, b) => FACT_ORDER.indexOf(a.name) - FACT_ORDER.indexOf(b.name))
      .map(({ name, value, source }) => [code, name, value, source]),
  );
  return { definition: FACTS, rows };
}

/** Scores by country code, then framework order, with the decimals the scale's step needs. */
export function scoresTable(scores: readonly Score[], framework: Framework): Table {
  const rows = byCell(scores, framework).map(({ country, indicator, steps }) => [
    country,
    indicator,
    formatSteps(steps, framework.scale),
  ]);
  return { definition: SCORES, rows };
}

/** Provenance by country code, then framework order. */
export function provenanceTable(provenance: readonly Provenance[], framework: Framework): Table {
  const rows = byCell(provenance, framework).map(
    ({ country, indicator, fileSha256, sheet, cell }) => [
      country,
      indicator,
      fileSha256,
      sheet,
      cell,
    ],
  );
  return { definition: PROVENANCE, rows };
}

function byCode(countries: readonly Country[]): readonly Country[] {
  return [...countries].sort((a, b) => compareText(a.code, b.code));
}

function byCell<Row extends Pick<Score, 'country' | 'indicator'>>(
  rows: readonly Row[],
  framework: Framework,
): readonly Row[] {
  const order = frameworkOrder(framework);
  return [...rows].sort(
    (a, b) => compareText(a.country, b.country) || order(a.indicator, b.indicator),
  );
}
