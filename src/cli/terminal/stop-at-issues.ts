import { counted, type Issue, isError } from '../../model/index.ts';
import { issuesFailure } from '../errors.ts';
import { tellIssues } from './tell-issues.ts';
import type { Terminal } from './terminal.ts';

/** Ends a verb that needs a sound index folder: tells what stands in the way, and only how many warnings
 *  there are beside it. Throws always. */
export function stopAtIssues(issues: readonly Issue[], named: string, terminal: Terminal): never {
  const errors = issues.filter(isError);
  const rest = issues.length - errors.length;
  tellIssues(errors, terminal);
  const beside = rest === 0 ? 'them again' : `them and ${counted(rest, 'warning')}`;
  throw issuesFailure(errors, `assayer check ${named} lists ${beside}.`);
}
