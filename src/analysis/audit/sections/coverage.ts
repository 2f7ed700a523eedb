import { counted, groupDigits } from '../../../model/index.ts';
import type { AuditForest, AuditNode } from '../input/audit-table.ts';
import { listOf, percent, say, sayCount } from '../report/say.ts';
import { type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** How much of an edition is there. */
export interface Coverage {
  readonly countries: number;
  readonly indicators: number;
  readonly scores: Share;
  /** In the order of the edition. */
  readonly byCountry: readonly ({ readonly country: string } & Share)[];
  /** In the order of the framework: scores of indicators, values of aggregates. */
  readonly byNode: readonly ({ readonly node: string } & Share)[];
}

/** So many of so many. */
export interface Share {
  readonly present: number;
  readonly of: number;
  readonly share: number;
}

/** Which scores are missing, and of whom. */
export function coverageSection(
  forest: AuditForest,
  countryName: (code: string) => string,
  thresholds: Thresholds,
): SectionDraft<Coverage> {
  const { table, indicators, aggregates } = forest;
  const least = thresholds.available_share.value;
  const byCountry = table.units.map((country, row) => ({
    country,
    ...shareOf(indicators.filter((node) => isThere(node, row)).length, indicators.length),
  }));
  const byNode = table.nodes.map((node) => ({
    node: node.id,
    ...shareOf(table.units.filter((_, row) => isThere(node, row)).length, table.units.length),
  }));
  const present = byCountry.reduce((sum, row) => sum + row.present, 0);
  const scores = shareOf(present, indicators.length * table.units.length);
  const data = {
    countries: table.units.length,
    indicators: indicators.length,
    scores,
    byCountry,
    byNode,
  };
  if (scores.of === 0 || present === 0) {
    return {
      verdict: { grade: 'unknown', text: say('coverage-nothing') },
      findings: [],
      advice: [],
      limits: [],
      data,
    };
  }
  const poorCountries = byCountry
    .filter(({ share }) => share < least)
    .map(({ country }) => country);
  const poorIndicators = indicators
    .map(({ id }) => id)
    .filter((id) => (byNode.find(({ node }) => node === id)?.share ?? 1) < least);
  const without = aggregates
    .map(({ id }) => ({
      id,
      gap: table.units.length - (byNode.find(({ node }) => node === id)?.present ?? 0),
    }))
    .filter(({ gap }) => gap > 0);
  const findings: Finding[] = [];
  if (poorCountries.length > 0) {
    findings.push({
      code: 'country-uncovered',
      grade: 'concern',
      about: poorCountries,
      text: sayCount(poorCountries.length, 'coverage-country-one', 'coverage-country-many', {
        least: percent(least),
        names: listOf(poorCountries.map(countryName)),
      }),
    });
  }
  if (poorIndicators.length > 0) {
    findings.push({
      code: 'indicator-uncovered',
      grade: 'concern',
      about: poorIndicators,
      text: sayCount(poorIndicators.length, 'coverage-indicator-one', 'coverage-indicator-many', {
        least: percent(least),
        names: listOf(poorIndicators.map(forest.name)),
      }),
    });
  }
  for (const { id, gap } of without) {
    findings.push({
      code: 'aggregate-uncovered',
      grade: 'caution',
      about: [id],
      text: sayCount(gap, 'coverage-aggregate-one', 'coverage-aggregate-many', {
        name: forest.name(id),
      }),
    });
  }
  const missing = scores.of - present;
  const grade = gradeOf(findings);
  return {
    verdict: {
      grade: missing > 0 && grade === 'sound' ? 'caution' : grade,
      text:
        missing === 0
          ? say('coverage-whole', {
              scores: groupDigits(String(scores.of), ','),
              countries: counted(data.countries, 'country', 'countries'),
              indicators: counted(data.indicators, 'indicator'),
            })
          : say('coverage-gaps', {
              missing,
              of: groupDigits(String(scores.of), ','),
              share: percent(missing / scores.of),
            }),
    },
    findings,
    advice: [
      ...(poorCountries.length > 0
        ? [
            {
              about: poorCountries,
              text: say('advise-country-uncovered', {
                names: listOf(poorCountries.map(countryName)),
              }),
            },
          ]
        : []),
      ...(poorIndicators.length > 0
        ? [
            {
              about: poorIndicators,
              text: say('advise-indicator-uncovered', {
                names: listOf(poorIndicators.map(forest.name)),
              }),
            },
          ]
        : []),
      ...(missing > 0 && poorCountries.length + poorIndicators.length === 0
        ? [{ about: [], text: say('advise-gaps') }]
        : []),
    ],
    limits: [],
    data,
  };
}

function isThere({ numbers }: AuditNode, row: number): boolean {
  return !Number.isNaN(numbers[row] ?? Number.NaN);
}

function shareOf(present: number, of: number): Share {
  return { present, of, share: of === 0 ? 0 : present / of };
}
