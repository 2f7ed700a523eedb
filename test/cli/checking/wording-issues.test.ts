import { describe, expect, test } from 'vitest';
import { wordingIssues } from '../../../src/cli/checking/wording-issues.ts';
import { bytesOf, formatIssue } from '../../../src/model/index.ts';
import { assayer, inFolder } from '../../support/cli.ts';

describe('words for likelihood in profiles', () => {
  test('are told with file, line and column; headings and marks are no prose', () => {
    const text = '## What may be\n\nIt is very\nlikely.[^c1] They may leave.\n';
    const files = new Map([
      ['editions/2026/profiles/XAA.md', bytesOf(text)],
      ['README.md', bytesOf('They may.')],
    ]);
    expect(wordingIssues(files, 'icd-203').map(formatIssue)).toEqual([
      'editions/2026/profiles/XAA.md:4:19: warning: “may” does not say how likely it is. Use a word of the yardstick, or say what it depends on.',
    ]);
    expect(wordingIssues(files, 'phia').map(({ place }) => place.line)).toEqual([3, 4]);
  });

  test('are asked for by assayer check --wording', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'demo']);
      expect((await assayer(dir, ['check', 'demo', '--wording', 'phia'])).out).toBe('No issues.\n');
      const wrong = await assayer(dir, ['check', 'demo', '--wording', 'words']);
      expect([wrong.code, wrong.err.includes('no yardstick "words"')]).toEqual([2, true]);
    });
  });
});
