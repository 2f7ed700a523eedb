import { describe, expect, test } from 'vitest';
import { wordingIssues } from '../../../src/cli/checking/wording-issues.ts';
import { bytesOf, type Files, formatIssue, textOf } from '../../../src/model/index.ts';
import { assayer, inFolder } from '../../support/cli.ts';
import { indexFolder } from '../../support/files.ts';

const PROFILE = 'editions/autumn-2024/profiles/XUM.md';

/** The second index with one profile, its framework in a language and with a yardstick. */
function folder(profile: string, language = 'en', yardstick = ''): Files {
  const files = new Map(
    [...indexFolder('lantern-sea')].filter(([path]) => !path.includes('/profiles/')),
  );
  const framework = textOf(files.get('frameworks/2024.yaml') ?? new Uint8Array()) ?? '';
  files.set(
    'frameworks/2024.yaml',
    bytesOf(framework.replace('language: en', `language: ${language}\n${yardstick}`)),
  );
  return files.set(PROFILE, bytesOf(profile)).set('README.md', bytesOf('They may.'));
}

const told = (files: Files, scale: Parameters<typeof wordingIssues>[1] = 'declared') =>
  wordingIssues(files, scale).map(formatIssue);

describe('words for likelihood in profiles', () => {
  test('are told with file, line and column; headings and marks are no prose', () => {
    const files = folder('## What may be\n\nIt is very\nlikely.[^c1] They may leave.\n');
    expect(told(files, 'icd-203')).toEqual([
      `${PROFILE}:4:19: warning: “may” does not say how likely it is. Use a word of the yardstick, or say what it depends on.`,
    ]);
    expect(wordingIssues(files, 'phia').map(({ place }) => place.line)).toEqual([3, 4]);
  });

  test('are those of the scale that the framework declares', () => {
    const text = 'It is very likely.\n';
    expect(told(folder(text))).toEqual([]);
    expect(told(folder(text, 'en', 'yardstick: phia'))).toEqual([
      `${PROFILE}:1:7: warning: “very likely” is no word of PHIA probability yardstick. Its words are remote chance, highly unlikely, unlikely, realistic possibility, likely, highly likely, almost certain.`,
    ]);
  });

  test('are those of the framework’s language', () => {
    const files = folder('Ils pourraient revenir. They may return.\n', 'fr-CA');
    expect(wordingIssues(files, 'declared').map(({ code, place }) => [code, place.column])).toEqual(
      [['wording-bare-modal', 5]],
    );
  });

  test('are said not to be checked in a language without words', () => {
    expect(told(folder('It may be.\n', 'sw'))).toEqual([
      'frameworks/2024.yaml: warning: There are no words of ICD 203 in “sw”, so no profile of edition autumn-2024 was looked at. Declare them under `yardstick` of the framework.',
    ]);
  });

  test('are the declared ones in a language without words, and what else is not checked is said', () => {
    const steps =
      'almost-no-chance very-unlikely unlikely roughly-even likely very-likely almost-certain';
    const classes =
      'asserted evidenced inferred likely appears indicated reported alleged suspected attributed self_claimed possible speculated conditional not_assessable no_evidence';
    const mapping = (name: string, ids: string) =>
      `  ${name}: { ${ids
        .split(' ')
        .map((id, at) => `${id}: ${name}${at}`)
        .join(', ')} }`;
    const yardstick = `yardstick:\n  scale: icd-203\n${mapping('words', steps)}\n${mapping('classes', classes)}\n`;
    expect(told(folder('Ni words3. It may be.\n', 'sw', yardstick))).toEqual([
      'frameworks/2024.yaml: warning: There is no list of other words in “sw”: the profiles of edition autumn-2024 were looked at for mixed words of likelihood alone. Look by eye for words such as “may”, for confidence beside likelihood and for hearsay; there are lists in ar, de, en, es, fr, pt, ru.',
    ]);
  });

  test('are asked for by assayer check --wording', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'demo']);
      for (const scale of ['phia', 'declared']) {
        const { out } = await assayer(dir, ['check', 'demo', '--wording', scale]);
        expect(out).toBe('No issues.\n');
      }
      const wrong = await assayer(dir, ['check', 'demo', '--wording', 'words']);
      expect([wrong.code, wrong.err.includes('no yardstick "words"')]).toEqual([2, true]);
    });
  });
});
