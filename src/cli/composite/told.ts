import { type Issue, isError, type Parsed } from '../../model/index.ts';
import { issuesFailure } from '../errors.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Prints issues; throws where one of them stops the work. */
export function told<Value>(
  issues: readonly Issue[],
  value: Value | undefined,
  terminal: Terminal,
): Value {
  tellIssues(issues, terminal);
  if (value === undefined || issues.some(isError)) {
    throw issuesFailure(issues, 'Mend the tables or the method, and run it again.');
  }
  return value;
}

/** What was read, its warnings or issues printed; throws where it could not be read. */
export function toldParsed<Value>(read: Parsed<Value>, terminal: Terminal): Value {
  return told(read.ok ? read.warnings : read.issues, read.ok ? read.value : undefined, terminal);
}
