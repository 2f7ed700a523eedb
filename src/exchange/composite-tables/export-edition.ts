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
import { sharedIndicators } from '../../scoring/index.ts';
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
  return filesOf([edition], edition.framework, false);
}

/** Editions, oldest first, as one panel: a row for each country and edition, with the edition's id as its time. The
 *  framework is the newest one's; scores stand under what it calls their indicators. All must have one scale. */
export function exportPanel(editions: readonly Edition[]): Files {
  const newest = editions.at(-1);
  if (!newest) throw new Error('no edition to export');
  return filesOf(editions, newest.framework, true);
}

function filesOf(editions: readonly Edition[], framework: Framework, panel: boolean): Files {
  const countries = editions.flatMap((edition) => edition.countries);
  return new Map([
    ['iData.csv', bytesOf(formatData(editions, framework, panel))],
    ['iMeta.csv', bytesOf(formatMeta(framework, countries))],
    ['method.yaml', bytesOf(formatMethod(framework))],
  ]);
}

/** The columns of facts and sources that countries have anything for. */
function factColumnsOf(countries: readonly Country[]): typeof FACT_COLUMNS {
  const known = new Set(countries.flatMap(({ facts }) => facts.map(({ name }) => name)));
  return FACT_COLUMNS.filter(({ fact }) => known.has(fact));
}

function formatData(editions: readonly Edition[], framework: Framework, panel: boolean): string {
  const facts = factColumnsOf(editions.flatMap(({ countries }) => countries));
  const header = [
    ...['uCode', 'uName', ...(panel ? ['Time'] : []), 'Continent', 'Region'],
    ...facts.flatMap(({ column }) => [column, sourceColumn(column)]),
    ...indicatorsOf(framework).map(({ id }) => codeOfNode(id)),
  ];
  const rows = editions.flatMap((edition) => dataRows(edition, framework, facts, panel));
  return formatCsv([header, ...rows]);
}

function dataRows(
  { description, framework: own, countries, scores }: Edition,
  framework: Framework,
  facts: typeof FACT_COLUMNS,
  panel: boolean,
): readonly (readonly string[])[] {
  const cells = new Map<string, string>();
  for (const { country, indicator, steps } of scores) {
    cells.set(`${country} ${indicator}`, formatSteps(steps, own.scale));
  }
  const called = sharedIndicators(framework, own);
  return countries.map(({ code, name, continent, region, facts: known }) => [
    ...[code, name, ...(panel ? [description.id] : []), continent, region],
    ...facts.flatMap(({ fact }) => {
      const found = known.find((one) => one.name === fact);
      return [found?.value ?? '', found?.source ?? ''];
    }),
    ...indicatorsOf(framework).map(({ id }) => cells.get(`${code} ${called.get(id) ?? ''}`) ?? ''),
  ]);
}

function formatMeta(framework: Framework, countries: readonly Country[]): string {
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
