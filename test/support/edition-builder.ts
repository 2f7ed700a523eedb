import {
  type CountryCode,
  type EditionId,
  type Framework,
  fraction,
  isCountryCode,
  isEditionId,
  parseFraction,
  type Score,
  stepsOf,
} from '../../src/model/index.ts';
import type { EditionScores } from '../../src/scoring/index.ts';
import { indicatorId } from './framework-builder.ts';

/** One country's part of a small edition: its place in the scheme and its scores as printed. */
export interface CountryRow {
  readonly code: string;
  readonly continent?: string;
  readonly region?: string;
  readonly scores: Readonly<Record<string, string>>;
}

/** An edition from rows of printed scores; every score must lie on the framework's scale. */
export function edition(
  id: string,
  framework: Framework,
  rows: readonly CountryRow[],
): EditionScores {
  return {
    edition: editionId(id),
    framework,
    countries: rows.map(({ code, continent = 'Here', region = 'Near' }) => ({
      code: countryCode(code),
      name: code,
      continent,
      region,
      facts: [],
    })),
    scores: rows.flatMap(({ code, scores }) =>
      Object.entries(scores).map(
        ([indicator, text]): Score => ({
          country: countryCode(code),
          indicator: indicatorId(indicator),
          steps: stepsFromText(text, framework),
        }),
      ),
    ),
  };
}

export function countryCode(text: string): CountryCode {
  if (isCountryCode(text)) return text;
  throw new Error(`no country code: ${text}`);
}

export function editionId(text: string): EditionId {
  if (isEditionId(text)) return text;
  throw new Error(`no edition: ${text}`);
}

/** Scale steps of a printed score. */
export function stepsFromText(text: string, { scale }: Framework): number {
  const steps = stepsOf(parseFraction(text) ?? fraction(-1_000_000), scale);
  if (steps === undefined) throw new Error(`off the scale: ${text}`);
  return steps;
}
