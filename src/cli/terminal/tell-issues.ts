import {
  counted,
  formatPlace,
  type Issue,
  isError,
  sortIssues,
  visible,
} from '../../model/index.ts';
import type { Terminal } from './terminal.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Prints issues in the order of their places: place and message, the remedy indented below. Names of
 *  files and texts in them may come from anywhere and are written out.
 *  `write` is where they go; they are results of `check` and news elsewhere. */
export function tellIssues(
  issues: readonly Issue[],
  terminal: Terminal,
  write: (text: string) => void = terminal.err,
): void {
  for (const { place, severity, message, remedy } of sortIssues(issues)) {
    const mark = terminal.style(COLOURS[severity], severity);
    const where = terminal.style('bold', visible(formatPlace(place)));
    write(`${where}  ${mark}\n  ${visible(message)}\n  → ${visible(remedy)}\n`);
  }
}

/** `2 errors, 1 warning`, and notes where there are any. */
export function countIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(isError).length;
  const notes = issues.filter(({ severity }) => severity === 'note').length;
  const warnings = issues.length - errors - notes;
  const noted = notes === 0 ? '' : `, ${counted(notes, 'note')} for editors`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${noted}`;
}
