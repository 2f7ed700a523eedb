import { type CompositeRun, imputationWord, ruleOf } from '../../analysis/composite/index.ts';
import { counted } from '../../model/index.ts';
import { grouped } from '../terminal/grouped-count.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textTable } from '../terminal/text-table.ts';
import { usualWords } from './manifest.ts';

const MOST_RANKED = 5;

/** What was run, for a person: a line a step, and the first few units of every root. */
export function runSummary(run: CompositeRun, terminal: Terminal): string {
  const { method, forest, units } = run;
  const words = usualWords(method);
  const treated = [...run.treated.values()].filter(({ before }) => !before.passes);
  const failing = treated.filter(
    ({ winsorised, transform, before }) =>
      !(transform?.check ?? winsorised?.check ?? before).passes,
  );
  const filled = [...run.imputed.values()].reduce((sum, count) => sum + count, 0);
  const special = (size: number): string => (size > 0 ? `, ${size} by a rule of their own` : '');
  const lines = [
    ['Units', `${grouped(units.length)}${screened(run)}`],
    [
      'Indicators',
      `${forest.indicators.length} under ${counted(forest.aggregates.length, 'aggregate')}`,
    ],
    ...denominated(run),
    ...(filled > 0 ? [['Filled', `${counted(filled, 'gap')} ${filledBy(run)}`]] : []),
    [
      'Treated',
      words.treat === 'none' && treated.length === 0
        ? 'nothing'
        : `${counted(treated.length, 'indicator')} (${words.treat})${failing.length > 0 ? `; ${failing.length} still skewed` : ''}`,
    ],
    ['Normalised', `${words.normalise}${special(method.indicators.special.size)}`],
    ['Aggregated', `${words.aggregate}${special(method.aggregates.special.size)}`],
  ];
  const width = Math.max(...lines.map(([title = '']) => title.length)) + 2;
  const steps = lines.map(([title = '', text = '']) => `${title.padEnd(width)}${text}\n`).join('');
  return `${steps}${forest.roots.map(({ code, name }) => rootTable(run, code, name, terminal)).join('')}`;
}

/** Says also when denominators are named and none is used, so that nobody takes it for granted. */
function denominated({ method, forest }: CompositeRun): readonly (readonly string[])[] {
  const count = forest.indicators.filter(({ denominator }) => denominator !== undefined).length;
  if (count === 0) return [];
  const whose = `${counted(count, 'indicator')} that ${count === 1 ? 'names' : 'name'} a denominator`;
  return [['Denominated', method.denominate ? whose : `nothing; not asked for of ${whose}`]];
}

/** `by mean`, or each way with its gaps where indicators have their own: `(mean 3, median 1)`. */
function filledBy({ method, imputed }: CompositeRun): string {
  const gaps = new Map<string, number>();
  for (const [code, count] of imputed) {
    const own = imputationWord(ruleOf(method.indicators, code).imputation ?? method.imputation);
    const word = method.panel.fill === 'none' ? own : overTime(method.panel.fill, own);
    gaps.set(word, (gaps.get(word) ?? 0) + count);
  }
  const ways = [...gaps].map(([word, count]) => `${word} ${count}`);
  return ways.length === 1 ? `by ${[...gaps.keys()][0]}` : `(${ways.join(', ')})`;
}

function overTime(fill: string, then: string): string {
  return `${fill} over time${then === 'none' ? '' : `, then ${then}`}`;
}

function screened({ screenedOut }: CompositeRun): string {
  if (screenedOut.length === 0) return '';
  const codes = screenedOut.map(({ code }) => code);
  const shown = codes.length > 8 ? [...codes.slice(0, 7), `${codes.length - 7} more`] : codes;
  return `, ${screenedOut.length} screened out: ${shown.join(', ')}`;
}

function rootTable(run: CompositeRun, code: string, name: string, terminal: Terminal): string {
  const [values, ranks] = [run.values.get(code), run.ranks.get(code)];
  if (!values || !ranks) return '';
  const best = [...run.units.keys()]
    .filter((row) => !Number.isNaN(ranks[row] ?? Number.NaN))
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
    .slice(0, MOST_RANKED);
  const times = new Set(run.units.map(({ time }) => time)).size;
  const rows = best.map((row) => {
    const { name: unit = '', time } = run.units[row] ?? {};
    const value = values[row] ?? 0;
    return [
      time === undefined || times === 1 ? unit : `${unit}, ${time}`,
      String(Number(value.toPrecision(6))),
      String(ranks[row]),
    ];
  });
  return `\n${textTable([name, 'value', 'rank'], rows, terminal)}`;
}
