import { resolve } from 'node:path';
import { AUDIT_YAML, checkFolder, readCaptured, readFolderFiles } from '../../folder/index.ts';
import { EXIT, type Files, type Issue, isError, sortIssues } from '../../model/index.ts';
import { openDecisions } from '../checking/open-decisions.ts';
import { usageFailure } from '../errors.ts';
import { jsonLine } from '../terminal/json-line.ts';
import { countIssues, tellIssues } from '../terminal/tell-issues.ts';
import type { Verb } from '../verb.ts';

/** `assayer check DIR`: every issue of an index folder. */
export const check: Verb = {
  name: 'check',
  usage: 'DIR',
  summary: 'list every issue of an index folder, with its place and its remedy',
  detail: [
    'Reads the whole index folder and prints every issue: file, line, column, what is',
    'wrong and how to mend it. Warnings do not stop a release; errors do. Quotes are compared',
    'with their documents in documents/, and the words of profiles with the scores they speak',
    'of: where the two disagree, editors get a note. The settings of audit.yaml are checked as',
    'assayer audit checks them. Exits 1 when there is an error.',
  ],
  options: [
    { name: 'quick', help: 'leave out the notes on words and scores, which read every profile' },
    { name: 'json', help: 'one JSON object per issue, one a line' },
    {
      name: 'wording',
      value: 'YARDSTICK',
      help: 'warn of words for likelihood too: icd-203, phia, or declared for the framework’s own',
    },
  ],
  examples: ['assayer check my-index', 'assayer check my-index --wording declared'],
  arity: { least: 1, most: 1 },
  run: async (words, { terminal, cwd }) => {
    const [dir = '.'] = words.positionals;
    const folder = resolve(cwd, dir);
    const files = await readFolderFiles(folder);
    const { texts, files: captured } = await readCaptured(folder);
    const { issues: found } = checkFolder(files, texts, captured);
    const issues = sortIssues([
      ...found,
      ...(await auditSettings(files)),
      ...openDecisions(files, dir),
      ...(await wording(words.text('wording'), files)),
      ...(words.given('quick') ? [] : await scoreNotes(files)),
    ]);
    if (words.given('json')) {
      for (const issue of issues) terminal.out(jsonLine(issue));
    } else {
      tellIssues(issues, terminal, terminal.out);
      terminal.out(`${issues.length === 0 ? 'No issues.' : countIssues(issues)}\n`);
    }
    return issues.some(isError) ? EXIT.issues : EXIT.ok;
  },
};

/** Issues of the audit's settings; an index without any does not load the audit. */
async function auditSettings(files: Files): Promise<readonly Issue[]> {
  if (!files.has(AUDIT_YAML)) return [];
  const { auditSettingsIssues } = await import('../checking/audit-settings.ts');
  return auditSettingsIssues(files);
}

/** Notes on profiles; an index without any does not load the reader. */
async function scoreNotes(files: Files): Promise<readonly Issue[]> {
  if (![...files.keys()].some((path) => /^editions\/[^/]+\/profiles\//.test(path))) return [];
  const { editorNotes } = await import('../checking/editor-notes.ts');
  return editorNotes(files);
}

async function wording(yardstick: string | undefined, files: Files): Promise<readonly Issue[]> {
  if (yardstick === undefined) return [];
  if (yardstick === 'declared' || yardstick === 'icd-203' || yardstick === 'phia') {
    const { wordingIssues } = await import('../checking/wording-issues.ts');
    return wordingIssues(files, yardstick);
  }
  throw usageFailure(
    `There is no yardstick "${yardstick}".`,
    'Say --wording icd-203, phia or declared.',
  );
}
