import type { CompositeIndex } from '../../../model/index.ts';
import { imputeByRule } from '../impute/impute.ts';
import { type CompositeMethod, type Normalisation, ruleOf } from '../method/method.ts';
import { normalise } from '../normalise/normalise.ts';
import { type TreatedColumn, treat } from '../treat/treat.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkNormalisation } from './check-normalised.ts';
import { checkSettings } from './check-settings.ts';
import { denominate } from './denominate.ts';
import { type CompositeForest, forestOf } from './forest.ts';
import { filledOverTime, rowsByTime } from './panel.ts';
import type { Problem } from './problem.ts';
import { type ScreenedOut, screenUnits, withoutRows } from './screen.ts';

/** An index whose numbers are complete and screened, ready for treatment. */
export interface CompleteIndex {
  readonly index: CompositeIndex;
  readonly forest: CompositeForest;
  /** The indicators' numbers before any gap was filled. */
  readonly observed: ReadonlyMap<string, Float64Array>;
  readonly screenedOut: readonly (ScreenedOut & { readonly code: string })[];
  /** Numbers that were filled in, by indicator: how many. */
  readonly imputed: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Divides, fills gaps and screens, in this order, and checks what is left. Rows of problems are those of the
 *  index that was given. Where `leaves` is given, those rows are left out and nothing is screened here. */
export function completeIndex(
  given: CompositeIndex,
  method: CompositeMethod,
  leaves?: CompleteIndex['screenedOut'],
): CompleteIndex {
  const aimed = withTargets(given, method);
  const forest = forestOf(aimed);
  const divided = method.denominate ? denominate(aimed) : aimed;
  const known = new Set(forest.indicators.map(({ code }) => code));
  const indicators = new Map([...divided.columns].filter(([code]) => known.has(code)));
  const overTime = filledOverTime(indicators, divided.units, method.panel.fill);
  const filled = imputeByRule(
    overTime,
    divided.units,
    forest,
    (code) => ruleOf(method.indicators, code).imputation ?? method.imputation,
  );
  const imputed = new Map<string, number>();
  for (const [code, column] of filled) {
    const count = gaps(indicators.get(code)) - gaps(column);
    if (count > 0) imputed.set(code, count);
  }
  const whole = { ...divided, columns: new Map([...divided.columns, ...filled]) };
  const out = leaves ?? (method.screening ? screenUnits(whole, forest, method.screening) : []);
  const rows = new Set(out.map(({ row }) => row));
  const settings = checkSettings(given, method);
  const index = withoutRows(whole, rows);
  const observed = withoutRows({ ...divided, columns: indicators }, rows).columns;
  const kept = given.units.flatMap((_, row) => (rows.has(row) ? [] : [row]));
  const about = checkIndicators(index, forest, method).map((problem) =>
    problem.row === undefined ? problem : { ...problem, row: kept[problem.row] ?? problem.row },
  );
  const problems = [...settings, ...about];
  const screenedOut = out.map((one) => ({ ...one, code: given.units[one.row]?.code ?? '' }));
  return { index, forest, observed, screenedOut, imputed, problems };
}

/** The index with the targets that the method states instead of the table's own. */
function withTargets(index: CompositeIndex, { indicators }: CompositeMethod): CompositeIndex {
  const nodes = index.nodes.map((node) => {
    const { target } = ruleOf(indicators, node.code);
    return target === undefined || node.level > 1 ? node : { ...node, target };
  });
  return { ...index, nodes };
}

function gaps(column: Float64Array | undefined): number {
  return column?.reduce((count, x) => count + (Number.isNaN(x) ? 1 : 0), 0) ?? 0;
}

/** Every indicator after treatment, by code; indicators without a rule of treatment as they are. */
export function treatIndicators(
  { index, forest }: CompleteIndex,
  method: CompositeMethod,
): {
  readonly columns: ReadonlyMap<string, Float64Array>;
  readonly treated: ReadonlyMap<string, TreatedColumn>;
} {
  const columns = new Map<string, Float64Array>();
  const treated = new Map<string, TreatedColumn>();
  for (const { code } of forest.indicators) {
    const numbers = index.columns.get(code) ?? new Float64Array();
    const { treatment } = ruleOf(method.indicators, code);
    const done = treatment && treat(numbers, treatment);
    if (done) treated.set(code, done);
    columns.set(code, done?.column ?? numbers);
  }
  return { columns, treated };
}

/** Every indicator on its scale, and what stands in the way. In a panel that is normalised apart, each time has
 *  its own scale. */
export function normaliseIndicators(
  { index, forest }: CompleteIndex,
  columns: ReadonlyMap<string, Float64Array>,
  normalisationOf: (code: string) => Normalisation,
  panel: CompositeMethod['panel']['normalise'],
): {
  readonly columns: ReadonlyMap<string, Float64Array>;
  readonly problems: readonly Problem[];
} {
  const values = new Map<string, Float64Array>();
  const problems: Problem[] = [];
  const parts = panel === 'apart' ? rowsByTime(index.units) : [[...index.units.keys()]];
  for (const node of forest.indicators) {
    const numbers = columns.get(node.code) ?? new Float64Array();
    const normalisation = normalisationOf(node.code);
    const column = new Float64Array(numbers.length).fill(Number.NaN);
    for (const rows of parts) {
      const units = rows.flatMap((row) => index.units[row] ?? []);
      const part = Float64Array.from(rows, (row) => numbers[row] ?? Number.NaN);
      const problem = checkNormalisation(node, part, normalisation, { units });
      if (problem) {
        problems.push(problem);
        break;
      }
      const reference =
        normalisation.kind === 'distance-to-reference'
          ? { reference: units.findIndex(({ code }) => code === normalisation.unit) }
          : {};
      const scaled = normalise(part, normalisation, { ...node, ...reference });
      rows.forEach((row, at) => {
        column[row] = scaled[at] ?? Number.NaN;
      });
    }
    const lost = lostNumber(node.code, index, column);
    if (lost && problems.every((problem) => problem.node !== node.code)) problems.push(lost);
    values.set(node.code, column);
  }
  return { columns: values, problems };
}

/** A number that neither treatment nor scale has a value for would be taken for a missing one. */
function lostNumber(
  code: string,
  { columns, units }: CompositeIndex,
  values: Float64Array,
): Problem | undefined {
  const numbers = columns.get(code) ?? new Float64Array();
  const row = values.findIndex(
    (value, at) => !Number.isFinite(value) && !Number.isNaN(numbers[at] ?? Number.NaN),
  );
  if (row === -1) return undefined;
  const { code: unit, time } = units[row] ?? {};
  return {
    code: 'number-lost',
    severity: 'error',
    node: code,
    message: `${numbers[row]}, the number of ${unit}${time === undefined ? '' : ` at ${time}`} for ${code}, has no value on its scale.`,
    remedy: 'Check that the numbers of this indicator differ and are of a sensible size.',
  };
}
