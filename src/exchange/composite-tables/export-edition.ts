import type { Edition } from '../../folder/index.ts';
import {
  type AggregateNode,
  aggregatesOf,
  bytesOf,
  type Country,
  type Files,
  type Fraction,
  type Framework,
  formatCsv,
  formatNumber,
  formatSteps,
  indicatorsOf,
  isShortDecimal,
} from '../../model/index.ts';
import {
  codeOfNode,
  FACT_COLUMNS,
  type LevelledNode,
  levelledNodes,
  sourceColumn,
} from './index-codes.ts';

const META_HEADER = [
  'Level',
  'iCode',
  'iName',
  'Direction',
  'Weight',
  'Unit',
  'Target',
  'Denominator',
  'Parent',
  'Type',
];

/** An edition as `iData.csv` and `iMeta.csv`, with `method.yaml` that makes its own values of them: numbers as they
 *  are, each aggregate's mean and coverage. Headings have no row: they weigh nothing. */
export function exportEdition(edition: Edition): Files {
  return new Map([
    ['iData.csv', bytesOf(formatData(edition))],
    ['iMeta.csv', bytesOf(formatMeta(edition))],
    ['method.yaml', bytesOf(formatMethod(edition.framework))],
  ]);
}

/** The columns of facts and sources that an edition has anything for. */
function factColumnsOf(countries: readonly Country[]): typeof FACT_COLUMNS {
  const known = new Set(countries.flatMap(({ facts }) => facts.map(({ name }) => name)));
  return FACT_COLUMNS.filter(({ fact }) => known.has(fact));
}

function formatData({ framework, countries, scores }: Edition): string {
  const facts = factColumnsOf(countries);
  const indicators = indicatorsOf(framework);
  const cells = new Map<string, string>();
  for (const { country, indicator, steps } of scores) {
    cells.set(`${country} ${indicator}`, formatSteps(steps, framework.scale));
  }
  const header = [
    ...['uCode', 'uName', 'Continent', 'Region'],
    ...facts.flatMap(({ column }) => [column, sourceColumn(column)]),
    ...indicators.map(({ id }) => codeOfNode(id)),
  ];
  const rows = countries.map(({ code, name, continent, region, facts: own }) => [
    ...[code, name, continent, region],
    ...facts.flatMap(({ fact }) => {
      const found = own.find((one) => one.name === fact);
      return [found?.value ?? '', found?.source ?? ''];
    }),
    ...indicators.map(({ id }) => cells.get(`${code} ${id}`) ?? ''),
  ]);
  return formatCsv([header, ...rows]);
}

function formatMeta({ framework, countries }: Edition): string {
  const { minimum, maximum } = framework.scale;
  const unit = `Score ${formatNumber(minimum)} to ${formatNumber(maximum)}`;
  const nodes = levelledNodes(framework).map((row) => metaRow(row, unit));
  const other = (code: string, name: string, type: string): readonly string[] => [
    ...['', code, name, '', '', '', '', '', ''],
    type,
  ];
  const facts = factColumnsOf(countries).flatMap(({ column, type }) => [
    other(column, column, type),
    other(sourceColumn(column), `Source of ${column}`, 'Other'),
  ]);
  const groups = [other('Continent', 'Continent', 'Group'), other('Region', 'Region', 'Group')];
  return formatCsv([META_HEADER, ...nodes, ...groups, ...facts]);
}

function metaRow(
  { code, name, level, parent = '', node, weight }: LevelledNode,
  unit: string,
): readonly string[] {
  return [
    String(level),
    code,
    name,
    String(node?.direction ?? 1),
    weightText(weight),
    unit,
    '',
    '',
    parent,
    level === 1 ? 'Indicator' : 'Aggregate',
  ];
}

function weightText(weight: Fraction): string {
  return isShortDecimal(weight)
    ? formatNumber(weight)
    : String(Number(weight.numerator) / Number(weight.denominator));
}

function formatMethod(framework: Framework): string {
  const { minimum, maximum } = framework.scale;
  const ends = `${formatNumber(minimum)}:${formatNumber(maximum)}`;
  const aggregates = aggregatesOf(framework);
  const usual = {
    aggregate: mostFrequent(aggregates.map(({ method }) => method)),
    coverage: mostFrequent(aggregates.map(({ coverage }) => formatNumber(coverage))),
  };
  const special = aggregates.flatMap(({ id, method, coverage, direction }: AggregateNode) => {
    const own = [
      ...(method === usual.aggregate ? [] : [`aggregate: ${method}`]),
      ...(formatNumber(coverage) === usual.coverage ? [] : [`coverage: ${formatNumber(coverage)}`]),
      ...(direction === -1 ? [`reverse: ${ends}`] : []),
    ];
    return own.length === 0 ? [] : [`  ${codeOfNode(id)}: { ${own.join(', ')} }`];
  });
  return [
    '# The scale of the index as it is; what has the direction -1 is turned round on it.',
    `normalise: goalposts:${ends}:${ends}`,
    `aggregate: ${usual.aggregate}`,
    `coverage: ${usual.coverage}`,
    ...(special.length > 0 ? ['aggregates:', ...special] : []),
    '',
  ].join('\n');
}

/** The text that stands most often; the first of those that stand equally often. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}
