import { enumeratedUpTo, type Issue, type Place } from '../../model/index.ts';

/** Codes of issues in tables of composite indices, with what each stands for. Permanent. */
export type TableIssueCode =
  | 'not-utf8'
  | 'csv-syntax'
  | 'separator-wrong'
  | 'table-empty'
  | 'fields-wrong'
  | 'column-double'
  | 'column-missing'
  | 'column-unused'
  | 'code-empty'
  | 'code-double'
  | 'code-reserved'
  | 'type-unknown'
  | 'level-bad'
  | 'level-of-type'
  | 'levels-not-consecutive'
  | 'direction-bad'
  | 'weight-bad'
  | 'target-bad'
  | 'parent-missing'
  | 'parent-unknown'
  | 'parent-is-indicator'
  | 'tree-cycle'
  | 'children-missing'
  | 'unit-empty'
  | 'time-missing'
  | 'unit-double'
  | 'number-bad'
  | 'number-not-finite'
  | 'replicate-double'
  | 'replicate-unknown'
  | 'replicate-bad'
  | 'tree-differs'
  | 'score-lost';

/** Gathers issues of tables. */
export class TableIssues {
  readonly list: Issue[] = [];

  /** What keeps the tables from being read. */
  error(code: TableIssueCode, place: Place, message: string, remedy: string): void {
    this.list.push({ code, severity: 'error', place, message, remedy });
  }

  /** What is read nonetheless. */
  warning(code: TableIssueCode, place: Place, message: string, remedy: string): void {
    this.list.push({ code, severity: 'warning', place, message, remedy });
  }
}

/** A text as messages show it. */
export function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}

/** At most six words as messages list them. */
export function listed(words: readonly string[]): string {
  return enumeratedUpTo(6, words);
}
