import { ROBUSTNESS_YAML } from '../../folder/index.ts';
import type { Issue } from '../../model/index.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Tells the warnings about a plan before it is run: what of it can come to nothing. */
export function tellPlanWarnings(warnings: readonly Issue[], terminal: Terminal): void {
  const own = warnings.filter(({ place }) => place.file === ROBUSTNESS_YAML);
  tellIssues(own, terminal);
}
