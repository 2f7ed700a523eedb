import type { CompositeNode, Place } from '../../model/index.ts';
import { isMissing, numberOf } from './number-cell.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { quoted, type TableIssues } from './table-issues.ts';

/** Columns that iMeta must have. */
export const META_COLUMNS = ['Level', 'iCode', 'Direction', 'Weight', 'Parent', 'Type'] as const;

const RESERVED = ['uCode', 'uName', 'Time'];
const TYPES = ['Indicator', 'Aggregate', 'Group', 'Denominator', 'Other'] as const;

/** A node and the row it was read from. */
export interface NodeRow {
  readonly node: CompositeNode;
  readonly row: SheetRow;
}

/** iMeta, row by row: the nodes, and the codes of columns that are no nodes. */
export interface MetaRows {
  readonly nodes: readonly NodeRow[];
  readonly groups: readonly string[];
  readonly denominators: readonly string[];
  /** Codes of a type that this program reads past. */
  readonly others: readonly string[];
}

/** Reads the rows of iMeta; what the rows say of each other is checked elsewhere. */
export function readMetaRows(sheet: Sheet, issues: TableIssues): MetaRows {
  const [nodes, groups, denominators, others]: [NodeRow[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  const seen = new Map<string, Place>();
  for (const row of sheet.rows) {
    const code = codeOf(row, seen, issues);
    const type = typeOf(row, issues);
    if (code === undefined || type === undefined) continue;
    if (type === 'Group') groups.push(code);
    else if (type === 'Denominator') denominators.push(code);
    else if (type === 'Other') others.push(code);
    else nodes.push({ node: nodeOf(row, code, type, issues), row });
  }
  return { nodes, groups, denominators, others };
}

function codeOf(row: SheetRow, seen: Map<string, Place>, issues: TableIssues): string | undefined {
  const code = row.text('iCode');
  const place = row.place('iCode');
  if (isMissing(code)) {
    issues.error('code-empty', place, 'The row has no code.', 'Give it one, or remove the row.');
    return undefined;
  }
  if (RESERVED.includes(code)) {
    issues.error(
      'code-reserved',
      place,
      `${quoted(code)} is the name of a column of units and cannot be a code.`,
      'Give the indicator another code, in both tables.',
    );
    return undefined;
  }
  const earlier = seen.get(code);
  if (earlier) {
    issues.error(
      'code-double',
      place,
      `The code ${quoted(code)} stands twice; the first is on line ${earlier.line}.`,
      'Give each its own code.',
    );
    return undefined;
  }
  seen.set(code, place);
  return code;
}

function typeOf(row: SheetRow, issues: TableIssues): (typeof TYPES)[number] | undefined {
  const text = row.text('Type');
  const type = TYPES.find((known) => known === text);
  if (!type) {
    issues.error(
      'type-unknown',
      row.place('Type'),
      isMissing(text) ? 'The row has no type.' : `${quoted(text)} is no type.`,
      'Write Indicator, Aggregate, Group, Denominator or Other.',
    );
  }
  return type;
}

function nodeOf(
  row: SheetRow,
  code: string,
  type: 'Indicator' | 'Aggregate',
  issues: TableIssues,
): CompositeNode {
  const [parent, name] = [row.text('Parent'), row.text('iName')];
  const denominator = row.text('Denominator');
  const target = numberOf(row.text('Target'), row.place('Target'), issues);
  return {
    code,
    name: isMissing(name) ? code : name,
    level: levelOf(row, type, issues),
    ...(!isMissing(parent) && { parent }),
    weight: weightOf(row, isMissing(parent), issues),
    direction: directionOf(row, type, issues),
    ...(!Number.isNaN(target) && { target }),
    ...(!isMissing(denominator) && { denominator }),
  };
}

function levelOf(row: SheetRow, type: 'Indicator' | 'Aggregate', issues: TableIssues): number {
  const text = row.text('Level');
  const level = /^\d{1,4}(\.0*)?$/.test(text) ? Number(text) : 0;
  if (level < 1) {
    issues.error(
      'level-bad',
      row.place('Level'),
      isMissing(text) ? 'The row has no level.' : `${quoted(text)} is no level.`,
      'Write 1 for an indicator, and one more than its children for an aggregate.',
    );
    return 0;
  }
  if ((level === 1) !== (type === 'Indicator')) {
    issues.error(
      'level-of-type',
      row.place('Level'),
      `An ${type === 'Indicator' ? 'indicator stands on level 1' : 'aggregate stands above level 1'}, not on level ${level}.`,
      'Mend the level or the type.',
    );
    return 0;
  }
  return level;
}

function directionOf(row: SheetRow, type: 'Indicator' | 'Aggregate', issues: TableIssues): 1 | -1 {
  const text = row.text('Direction');
  const number = Number(isMissing(text) ? 'none' : text);
  if (number === 1 || number === -1) return number;
  if (type === 'Aggregate' && isMissing(text)) return 1;
  issues.error(
    'direction-bad',
    row.place('Direction'),
    isMissing(text)
      ? `The indicator ${quoted(row.text('iCode'))} has no direction.`
      : `${quoted(text)} is no direction.`,
    'Write 1 where a high number is a high value, and -1 where it is a low one.',
  );
  return 1;
}

function weightOf(row: SheetRow, isRoot: boolean, issues: TableIssues): number {
  const text = row.text('Weight');
  if (isMissing(text) && isRoot) return 1;
  const place = row.place('Weight');
  if (isMissing(text)) {
    issues.error('weight-bad', place, 'The row has no weight.', 'Write 1 for an equal weight.');
    return 1;
  }
  const weight = numberOf(text, place, issues);
  if (weight > 0 || Number.isNaN(weight)) return Number.isNaN(weight) ? 1 : weight;
  issues.error(
    'weight-bad',
    place,
    `The weight ${quoted(text)} is not above zero.`,
    'Give it a weight above zero, or take the row out of the table.',
  );
  return 1;
}
