import {
  CORRECTIONS_CSV,
  DATA_PACKAGE,
  formatDataPackage,
  parseIndexFolder,
  updateFolderFiles,
} from '../../folder/index.ts';
import { bytesOf, EXIT, isError, textOf } from '../../model/index.ts';
import { addCorrection, listReleases } from '../../release/index.ts';
import { issuesFailure, usageFailure } from '../errors.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import { releasesFolder } from '../files/releases-folder.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Verb } from '../verb.ts';

/** `assayer correct DIR --edition 2025 --what … --why …`: the entry a second release needs. */
export const correct: Verb = {
  name: 'correct',
  usage: 'DIR --edition EDITION --what TEXT --why TEXT',
  summary: 'note what changed in a sealed edition, and why',
  detail: [
    'Adds a dated entry to corrections.csv. The date is the day of the next release and is',
    'printed on every page of it.',
  ],
  options: [
    { name: 'edition', value: 'EDITION', help: 'the edition that is corrected' },
    { name: 'what', value: 'TEXT', help: 'what changed, for readers' },
    { name: 'why', value: 'TEXT', help: 'why it changed' },
    { name: 'date', value: 'DAY', help: 'day of the correction, as 2026-01-31 (default today)' },
    { name: 'releases', value: 'RELEASES', help: 'where releases stand (default DIR/releases)' },
  ],
  examples: [
    'assayer correct my-index --edition 2025 --what "Cocaine trade of ALB: 7.0, not 7.5" --why "Typing error"',
  ],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const [named = '.'] = words.positionals;
    const [edition, what, why] = [words.text('edition'), words.text('what'), words.text('why')];
    if (edition === undefined || what === undefined || why === undefined) {
      throw usageFailure(
        'assayer correct needs --edition, --what and --why.',
        correct.examples[0] ?? '',
      );
    }
    const { dir, folder, files } = await loadIndex(named, surroundings);
    const { description } = findEdition(folder, edition);
    const releases = releasesFolder(words.text('releases'), dir, surroundings.cwd);
    const written = files.get(CORRECTIONS_CSV);
    const date = words.text('date') ?? surroundings.today();
    const { text, release } = addCorrection(
      written && textOf(written),
      { edition: description.id, date, what, why },
      await listReleases(releases),
    );
    const corrected = new Map([...files, [CORRECTIONS_CSV, bytesOf(text)]]);
    const read = parseIndexFolder(corrected);
    if (!read.ok) {
      tellIssues(read.issues.filter(isError), surroundings.terminal);
      throw issuesFailure(read.issues, 'Mend the text or the day of the correction.');
    }
    await updateFolderFiles(
      dir,
      files,
      new Map([
        [CORRECTIONS_CSV, bytesOf(text)],
        [DATA_PACKAGE, bytesOf(formatDataPackage(folder, corrected))],
      ]),
    );
    surroundings.terminal.out(
      `Noted in corrections.csv. Next: assayer release ${named} --edition ${edition} seals ${release}.\n`,
    );
    return EXIT.ok;
  },
};
