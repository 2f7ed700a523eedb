import { type CompositeIndex, type Parsed, parsed } from '../../model/index.ts';
import { isMissing } from './number-cell.ts';
import { refuseUnknownWeights, weightsOf } from './replicate-weights.ts';
import { type NamedBytes, readSheet, type Sheet, type SheetRow } from './sheet.ts';
import { listed, quoted, TableIssues } from './table-issues.ts';

/** A replicate as its tables tell it. Words are COINr's names of functions. */
export interface ListedReplicate {
  readonly id: string;
  readonly norm?: 'n_minmax' | 'n_zscore';
  readonly agg?: 'a_amean' | 'a_gmean';
  /** Most points that treatment may draw in. */
  readonly winmax?: number;
  readonly weights: ReadonlyMap<string, number>;
}

const NORMS = ['n_minmax', 'n_zscore'] as const;
const AGGS = ['a_amean', 'a_gmean'] as const;
const KNOWN = ['rep', 'norm', 'agg', 'winmax'];

/** Reads the two tables of an uncertainty run: what each replicate chose, and its weight for every node of the
 *  index. Rows belong together by the column `rep`, or by their order where neither table has it. Columns of
 *  `others`, codes of iMeta that weigh nothing, are read past. */
export function readReplicates(
  choices: NamedBytes,
  weights: NamedBytes,
  index: CompositeIndex,
  others: readonly string[] = [],
): Parsed<readonly ListedReplicate[]> {
  const issues = new TableIssues();
  const chosen = readSheet(choices, [], issues);
  const codes = index.nodes.map(({ code }) => code);
  const weighed = readSheet(weights, codes, issues);
  if (chosen && !chosen.columns.some((column) => KNOWN.slice(1).includes(column))) {
    issues.error(
      'column-missing',
      chosen.placeOfColumn('norm'),
      'The table has none of the columns norm, agg and winmax.',
      'Check that it is the table of what each replicate chose.',
    );
  }
  if (chosen) refuseUnknown(chosen, issues);
  if (weighed) refuseUnknownWeights(weighed, [...codes, ...others], issues);
  if (!chosen || !weighed) {
    return parsed<readonly ListedReplicate[]>(undefined, issues.list);
  }
  const rowOf = pairing(chosen, weighed, issues);
  const seen = new Map<string, number>();
  const replicates = chosen.rows.flatMap((row, at): readonly ListedReplicate[] => {
    const id = idOf(row, at, chosen, seen, issues);
    if (id === undefined) return [];
    const weightRow = rowOf(id, at);
    if (weightRow) {
      const choices = choicesIn(row, chosen, issues);
      return [{ id, ...choices, weights: weightsOf(weightRow, index, issues) }];
    }
    issues.error(
      'replicate-unknown',
      row.place('rep'),
      `The replicate ${quoted(id)} has no row in ${weights.name}.`,
      'Give both tables the same replicates.',
    );
    return [];
  });
  return parsed(replicates, issues.list);
}

/** What the column `rep` calls a replicate, or its place in the table, counted from 1. Undefined, with an issue, where
 *  it has no number or one that stands already among those seen. */
function idOf(
  row: SheetRow,
  at: number,
  { columns }: Sheet,
  seen: Map<string, number>,
  issues: TableIssues,
): string | undefined {
  const id = columns.includes('rep') ? row.text('rep') : String(at + 1);
  const earlier = seen.get(id);
  if (earlier === undefined) seen.set(id, row.place('rep').line ?? 0);
  if (earlier === undefined && !isMissing(id)) return id;
  issues.error(
    'replicate-double',
    row.place('rep'),
    earlier === undefined
      ? 'The replicate has no number.'
      : `The replicate ${quoted(id)} stands twice; the first is on line ${earlier}.`,
    'Give each a number of its own.',
  );
  return undefined;
}

function choicesIn(
  row: SheetRow,
  sheet: Sheet,
  issues: TableIssues,
): Omit<ListedReplicate, 'id' | 'weights'> {
  const norm = choiceOf(row, sheet, 'norm', NORMS, issues);
  const agg = choiceOf(row, sheet, 'agg', AGGS, issues);
  const winmax = winmaxOf(row, sheet, issues);
  return {
    ...(norm && { norm }),
    ...(agg && { agg }),
    ...(winmax !== undefined && { winmax }),
  };
}

function refuseUnknown(sheet: Sheet, issues: TableIssues): void {
  for (const column of sheet.columns) {
    if (KNOWN.includes(column)) continue;
    issues.error(
      'replicate-bad',
      sheet.placeOfColumn(column),
      `A replay knows no ${quoted(column)} and would have to leave it out.`,
      `Take the column out; known are ${listed(KNOWN)}.`,
    );
  }
}

/** Finds the row of weights of a replicate, and tells of rows that no replicate names. */
function pairing(
  chosen: Sheet,
  weighed: Sheet,
  issues: TableIssues,
): (id: string, at: number) => SheetRow | undefined {
  const named = [chosen, weighed].map(({ columns }) => columns.includes('rep'));
  if (!named[0] || !named[1]) {
    if (chosen.rows.length !== weighed.rows.length || named[0] !== named[1]) {
      issues.error(
        'replicate-unknown',
        { file: weighed.file, line: 1, column: 1 },
        `${chosen.file} has ${chosen.rows.length} replicates and ${weighed.file} has ${weighed.rows.length}, and they do not name each other.`,
        'Give both tables the column rep.',
      );
    }
    return (_, at) => weighed.rows[at];
  }
  const byId = new Map(weighed.rows.map((row) => [row.text('rep'), row]));
  const asked = new Set(chosen.rows.map((row) => row.text('rep')));
  const seen = new Set<string>();
  for (const row of weighed.rows) {
    const id = row.text('rep');
    if (asked.has(id) && !seen.has(id)) {
      seen.add(id);
      continue;
    }
    issues.error(
      seen.has(id) ? 'replicate-double' : 'replicate-unknown',
      row.place('rep'),
      seen.has(id)
        ? `The replicate ${quoted(id)} stands twice.`
        : `The replicate ${quoted(id)} has no row in ${chosen.file}.`,
      'Give both tables the same replicates, each once.',
    );
  }
  return (id) => byId.get(id);
}

function choiceOf<Word extends string>(
  row: SheetRow,
  sheet: Sheet,
  column: string,
  words: readonly Word[],
  issues: TableIssues,
): Word | undefined {
  if (!sheet.columns.includes(column)) return undefined;
  const text = row.text(column);
  const word = words.find((known) => known === text);
  if (!word) {
    issues.error(
      'replicate-bad',
      row.place(column),
      `${quoted(text)} is no ${column} that can be replayed.`,
      `Known are ${listed(words)}.`,
    );
  }
  return word;
}

function winmaxOf(row: SheetRow, sheet: Sheet, issues: TableIssues): number | undefined {
  if (!sheet.columns.includes('winmax')) return undefined;
  const text = row.text('winmax');
  if (/^\d{1,6}$/.test(text)) return Number(text);
  issues.error(
    'replicate-bad',
    row.place('winmax'),
    `${quoted(text)} is no number of points.`,
    'Write a whole number from 0.',
  );
  return undefined;
}
