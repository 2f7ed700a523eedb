import {
  AGGREGATION_WORDS,
  IMPUTATION_WORDS,
  NORMALISATION_WORDS,
  readAggregation,
  readImputation,
  readNormalisation,
} from '../../analysis/composite/index.ts';
import type { CompositePlan } from '../../analysis/robustness/index.ts';
import { FileIssues, type MappingReader, mappingReader, readYamlTree } from '../../folder/index.ts';
import {
  type CompositeIndex,
  counted,
  type Parsed,
  type Place,
  parsed,
} from '../../model/index.ts';
import { knownWords } from './known-words.ts';

const KEYS = [
  'seed',
  'replicates',
  'interval_percent',
  'weights_percent',
  'normalisation_alternatives',
  'aggregation_alternatives',
  'imputation_alternatives',
  'most_alternatives',
  'leave_out',
  'sensitivity_rows',
] as const;
const [MOST_REPLICATES, LEAST_ROWS, MOST_ROWS, USUAL_ROWS] = [20_000, 64, 100_000, 512];

/** What is to be drawn of a composite index, how often, and where its file says so. */
export interface DrawPlan {
  readonly plan: CompositePlan;
  readonly replicates: number;
  readonly intervalPercent: number;
  /** Rows of the variance analysis; 0 for none. */
  readonly sensitivityRows: number;
  readonly placeOf: (key: (typeof KEYS)[number]) => Place;
}

/** Reads the plan of `--draw`; docs/composite.md tells every key. Gives every issue with line and column. */
export function readDrawPlan(text: string, file: string, index: CompositeIndex): Parsed<DrawPlan> {
  const issues = new FileIssues(file);
  const tree = readYamlTree(text, issues);
  const reader = tree && mappingReader(tree, 'the plan', KEYS, issues);
  if (!reader) return parsed<DrawPlan>(undefined, issues.list);
  const whole = (key: string, least: number, most: number, usual: number): number =>
    reader.has(key) ? reader.wholeNumber(key, least, most) : usual;
  const plan: CompositePlan = {
    seed: reader.wholeNumber('seed', 0, 999_999_999),
    weightShare: whole('weights_percent', 0, 99, 0) / 100,
    normalisations: readList(
      reader,
      'normalisation_alternatives',
      readNormalisation,
      NORMALISATION_WORDS,
    ),
    aggregations: readList(reader, 'aggregation_alternatives', readAggregation, AGGREGATION_WORDS),
    imputations: readList(reader, 'imputation_alternatives', readImputation, IMPUTATION_WORDS),
    mosts: readList(reader, 'most_alternatives', readPoints, ['whole numbers from 0']),
    leaveOut: readLeaveOut(reader, index),
  };
  const drawn: DrawPlan = {
    plan,
    replicates: reader.wholeNumber('replicates', 100, MOST_REPLICATES),
    intervalPercent: whole('interval_percent', 50, 99, 90),
    sensitivityRows: readRows(reader),
    placeOf: (key) => ({ file, ...reader.spotOf(key) }),
  };
  if (issues.errors === 0 && drawsNothing(plan)) {
    issues.error(
      'robustness-empty',
      reader.spot,
      'The plan draws nothing, so that every interval would be a point.',
      'Say what is not sure: weights_percent, an alternative, or leave_out.',
    );
  }
  return parsed(drawn, issues.list);
}

function readList<Value>(
  reader: MappingReader,
  key: string,
  read: (word: string) => Value | undefined,
  known: readonly string[],
): readonly Value[] {
  const seen = new Set<string>();
  return reader.texts(key).flatMap(({ text, spot }): readonly Value[] => {
    const value = read(text);
    if (value !== undefined && !seen.has(text)) {
      seen.add(text);
      return [value];
    }
    if (text === '') return [];
    reader.issues.error(
      'choice-unknown',
      spot,
      value === undefined
        ? `"${text.slice(0, 40)}" is no alternative for "${key}".`
        : `"${text}" stands twice in "${key}".`,
      value === undefined
        ? knownWords('Write', text, known)
        : 'Name each alternative once; all are equally likely.',
    );
    return [];
  });
}

/** Shares of a handful of rows would look settled and say nothing. */
function readRows(reader: MappingReader): number {
  if (!reader.has('sensitivity_rows')) return USUAL_ROWS;
  const rows = reader.wholeNumber('sensitivity_rows', 0, MOST_ROWS);
  if (rows > 0 && rows < LEAST_ROWS) {
    reader.issues.error(
      'number-bad',
      reader.spotOf('sensitivity_rows'),
      `${counted(rows, 'row is', 'rows are')} too few to give shares of the variance.`,
      `Write ${LEAST_ROWS} or more, or 0 for no shares.`,
    );
  }
  return rows;
}

function readPoints(word: string): number | undefined {
  return /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}

function readLeaveOut(reader: MappingReader, { nodes }: CompositeIndex): readonly string[] {
  const codes = nodes.filter(({ level }) => level === 1).map(({ code }) => code);
  const tree = reader.tree('leave_out');
  if (!tree) return [];
  if (tree.kind !== 'list') {
    return reader.choice<'none' | 'each'>('leave_out', ['none', 'each']) === 'each' ? codes : [];
  }
  const seen = new Set<string>();
  return reader.texts('leave_out').flatMap(({ text, spot }) => {
    if (seen.has(text)) {
      const remedy = 'Name each indicator once; all are equally likely.';
      reader.issues.error('choice-unknown', spot, `"${text}" stands twice in "leave_out".`, remedy);
      return [];
    }
    seen.add(text);
    if (codes.includes(text)) return [text];
    const remedy = 'Name the code of an indicator of iMeta.';
    reader.issues.error('indicator-unknown', spot, `"${text}" is no indicator.`, remedy);
    return [];
  });
}

function drawsNothing(plan: CompositePlan): boolean {
  const { normalisations, aggregations, imputations, mosts, leaveOut } = plan;
  const lists = [normalisations, aggregations, imputations, mosts, leaveOut];
  return plan.weightShare === 0 && lists.every(({ length }) => length === 0);
}
