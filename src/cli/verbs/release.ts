import { createHash } from 'node:crypto';
import { quoteIssues, readCaptured } from '../../folder/index.ts';
import { counted, EXIT, isError } from '../../model/index.ts';
import { sealInto } from '../../release/index.ts';
import { alreadySealedFailure, usageFailure } from '../errors.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import { releasesFolder } from '../files/releases-folder.ts';
import { requireSomethingNew } from '../publishing/something-new.ts';
import { tellPlanWarnings } from '../robustness/plan-warnings.ts';
import { stopAtIssues } from '../terminal/stop-at-issues.ts';
import type { Verb } from '../verb.ts';

/** `assayer release DIR --edition 2025`: seal an edition. */
export const release: Verb = {
  name: 'release',
  usage: 'DIR --edition EDITION',
  summary: 'compute an edition and seal it as a release that verifies for ever',
  detail: [
    'Writes RELEASES/EDITION.1 with scores, aggregates, ranks, changes, regions, quadrants,',
    'codebook, texts, metadata, JSON and Parquet twins, and a manifest with the SHA-256 of',
    'every file. A sealed release never changes: a second one of the same edition needs an',
    'entry in corrections.csv (assayer correct).',
  ],
  options: [
    { name: 'edition', value: 'EDITION', help: 'the edition to seal' },
    { name: 'out', value: 'RELEASES', help: 'where releases stand (default DIR/releases)' },
  ],
  examples: ['assayer release my-index --edition 2025'],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const [named = '.'] = words.positionals;
    const edition = words.text('edition');
    if (edition === undefined) {
      throw usageFailure('assayer release needs --edition.', 'Example: --edition 2025');
    }
    const { dir, folder, files, warnings } = await loadIndex(named, surroundings);
    tellPlanWarnings(warnings, surroundings.terminal);
    const { description } = findEdition(folder, edition);
    const releases = releasesFolder(words.text('out'), dir, surroundings.cwd);
    const captured = await readCaptured(dir);
    const broken = quoteIssues(files, captured.texts, captured.files).filter(isError);
    if (broken.length > 0) return stopAtIssues(broken, named, surroundings.terminal);
    await requireSomethingNew(folder, description.id, releases);
    const sealed = await sealInto(folder, description.id, releases);
    if (sealed.status === 'already-sealed') throw alreadySealedFailure(sealed.release, edition);
    const manifest = sealed.files.get('manifest.json') ?? new Uint8Array();
    surroundings.terminal.out(
      [
        `Sealed release ${sealed.release}: ${counted(sealed.files.size, 'file')} in ${sealed.path}`,
        `SHA-256 of manifest.json: ${createHash('sha256').update(manifest).digest('hex')}`,
        '',
      ].join('\n'),
    );
    return EXIT.ok;
  },
};
