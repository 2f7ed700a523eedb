import { counted, groupDigits } from '../../../model/index.ts';
import type { AuditForest, AuditNode } from '../input/audit-table.ts';
import { listOf, percent, say, sayCount } from '../report/say.ts';
import {
  type Advice,
  type Finding,
  gradeOf,
  type SectionDraft,
  untold,
} from '../report/section.ts';
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

type Kind = 'country' | 'indicator';

/** Which scores are missing, and of whom. */
export function coverageSection(
  forest: AuditForest,
  countryName: (code: string) => string,
  thresholds: Thresholds,
): SectionDraft<Coverage> {
  const data = coverageOf(forest);
  const { present, of } = data.scores;
  if (present === 0) return untold(say('coverage-nothing'), data);
  const poor = poorIn(data, forest, thresholds.available_share.value);
  const least = percent(thresholds.available_share.value);
  const countries = listOf(poor.countries.map(countryName));
  const indicators = listOf(poor.indicators.map(forest.name));
  const findings = [
    ...uncovered('country', poor.countries, countries, least),
    ...uncovered('indicator', poor.indicators, indicators, least),
    ...aggregateGaps(data, forest),
  ];
  const isPoor = poor.countries.length + poor.indicators.length > 0;
  const grade = gradeOf(findings);
  return {
    verdict: {
      grade: present < of && grade === 'sound' ? 'caution' : grade,
      text: verdictText(data),
    },
    findings,
    advice: [
      ...advised('country', poor.countries, countries),
      ...advised('indicator', poor.indicators, indicators),
      ...(present < of && !isPoor ? [{ about: [], text: say('advise-gaps') }] : []),
    ],
    limits: [],
    data,
  };
}

function coverageOf({ table, indicators }: AuditForest): Coverage {
  const { units, nodes } = table;
  const byCountry = units.map((country, row) => ({
    country,
    ...shareOf(indicators.filter((node) => isThere(node, row)).length, indicators.length),
  }));
  const byNode = nodes.map((node) => ({
    node: node.id,
    ...shareOf(units.filter((_, row) => isThere(node, row)).length, units.length),
  }));
  const present = byCountry.reduce((sum, row) => sum + row.present, 0);
  return {
    countries: units.length,
    indicators: indicators.length,
    scores: shareOf(present, indicators.length * units.length),
    byCountry,
    byNode,
  };
}

/** Codes and ids of what has a smaller share of its scores than is asked for. */
function poorIn(
  { byCountry, byNode }: Coverage,
  { indicators }: AuditForest,
  least: number,
): { readonly countries: readonly string[]; readonly indicators: readonly string[] } {
  const leaves = new Set(indicators.map(({ id }) => id));
  return {
    countries: byCountry.filter(({ share }) => share < least).map(({ country }) => country),
    indicators: byNode
      .filter(({ node, share }) => leaves.has(node) && share < least)
      .map(({ node }) => node),
  };
}

function uncovered(
  kind: Kind,
  about: readonly string[],
  names: string,
  least: string,
): readonly Finding[] {
  if (about.length === 0) return [];
  const values = { least, names };
  const text = sayCount(about.length, `coverage-${kind}-one`, `coverage-${kind}-many`, values);
  return [{ code: `${kind}-uncovered`, grade: 'concern', about, text }];
}

/** A finding for each aggregate that some countries have no value of. */
function aggregateGaps({ byNode }: Coverage, forest: AuditForest): readonly Finding[] {
  const shares = new Map(byNode.map(({ node, ...share }) => [node, share]));
  return forest.aggregates.flatMap(({ id, name }): readonly Finding[] => {
    const { present, of } = shares.get(id) ?? shareOf(0, 0);
    if (present === of) return [];
    const text = sayCount(of - present, 'coverage-aggregate-one', 'coverage-aggregate-many', {
      name,
    });
    return [{ code: 'aggregate-uncovered', grade: 'caution', about: [id], text }];
  });
}

function advised(kind: Kind, about: readonly string[], names: string): readonly Advice[] {
  return about.length === 0 ? [] : [{ about, text: say(`advise-${kind}-uncovered`, { names }) }];
}

function verdictText({ scores: { present, of }, countries, indicators }: Coverage): string {
  const scores = groupDigits(String(of), ',');
  if (present === of) {
    return say('coverage-whole', {
      scores,
      countries: counted(countries, 'country', 'countries'),
      indicators: counted(indicators, 'indicator'),
    });
  }
  const missing = of - present;
  return say('coverage-gaps', { missing, of: scores, share: percent(missing / of) });
}

function isThere({ numbers }: AuditNode, row: number): boolean {
  return !Number.isNaN(numbers[row] ?? Number.NaN);
}

function shareOf(present: number, of: number): Share {
  return { present, of, share: of === 0 ? 0 : present / of };
}
