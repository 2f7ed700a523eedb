import { compareText } from './text.ts';

/** Where an issue stands: a file, and as far in as its reader could point. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** One thing wrong with an input: what it is, where, and how a person mends it.
 *  `code` is kebab case and permanent; a `warning` does not stop the work, and a `note` is a question
 *  to editors that may have a good answer. */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly place: Place;
  readonly message: string;
  readonly remedy: string;
}

/** True for an issue that stops the work. */
export function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** What a parser gives: the value (warnings beside it), or the complete list of issues. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A parsed value, or its issues when one of them is an error. */
export function parsed<Value>(value: Value | undefined, issues: readonly Issue[]): Parsed<Value> {
  if (value === undefined || issues.some(isError)) {
    return { ok: false, issues };
  }
  return { ok: true, value, warnings: issues };
}

/** One line for a terminal or a log: `file:line:column message Remedy.` */
export function formatIssue({ place, severity, message, remedy }: Issue): string {
  return `${formatPlace(place)}: ${severity}: ${message} ${remedy}`;
}

/** `scores.csv:12:3`, or `book.xlsx, sheet 2025_dataset, cell F12`. */
export function formatPlace({ file, line, column, sheet, cell }: Place): string {
  if (sheet !== undefined) return `${file}, sheet ${sheet}${cell ? `, cell ${cell}` : ''}`;
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** Issues in the order a reader works through them: by file, then line, then column. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    ({ place: a }, { place: b }) =>
      compareText(a.file, b.file) ||
      compareText(a.sheet ?? '', b.sheet ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
