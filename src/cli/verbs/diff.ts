import { EXIT } from '../../model/index.ts';
import {
  diffReleases,
  formatDiffCsv,
  formatDiffJson,
  formatDiffText,
} from '../../release/index.ts';
import { usageFailure } from '../errors.ts';
import { loadRelease } from '../files/load-release.ts';
import type { Verb } from '../verb.ts';

const FORMATS = ['text', 'csv', 'json'] as const;

/** `assayer diff A B`: what changed between two releases, method apart from world. */
export const diff: Verb = {
  name: 'diff',
  usage: 'RELEASE RELEASE',
  summary: 'say what changed between two releases, method apart from world',
  detail: [
    'Splits every change into what the method did (set of indicators, weights, rules, bands)',
    'and what the world did (scores), and lists the claims and flows that came, went or are told',
    'otherwise. The earlier release comes first.',
  ],
  options: [{ name: 'format', value: 'FORMAT', help: 'text (default), csv or json' }],
  examples: [
    'assayer diff my-index/releases/2023.1 my-index/releases/2025.1',
    'assayer diff releases/2023.1 releases/2023.2 --format csv > diff.csv',
  ],
  arity: { least: 2, most: 2 },
  run: async (words, surroundings) => {
    const [from = '', to = ''] = words.positionals;
    const asked = words.text('format') ?? 'text';
    const format = FORMATS.find((known) => known === asked);
    if (!format) throw usageFailure(`There is no format ${asked}.`, 'Formats: text, csv, json.');
    const found = diffReleases(
      await loadRelease(from, surroundings),
      await loadRelease(to, surroundings),
    );
    const write = { text: formatDiffText, csv: formatDiffCsv, json: formatDiffJson }[format];
    surroundings.terminal.out(write(found));
    return EXIT.ok;
  },
};
