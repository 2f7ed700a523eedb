import { resolve } from 'node:path';
import { type Release, readReleaseFolder } from '../../release/index.ts';
import { issuesFailure } from '../errors.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';

/** Reads the release folder named on the command line. Every issue is told before it throws. */
export async function loadRelease(
  named: string,
  { cwd, terminal }: Surroundings,
): Promise<Release> {
  const parsed = await readReleaseFolder(resolve(cwd, named));
  if (parsed.ok) return parsed.value;
  tellIssues(parsed.issues, terminal);
  throw issuesFailure(parsed.issues, `assayer verify ${named} says which files differ.`);
}
