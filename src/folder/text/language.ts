import { quoted } from '../evidence/wording.ts';
import type { FileIssues, Spot } from './file-issues.ts';

/** Reports a text that is no BCP 47 tag; an empty one has been reported before. */
export function checkLanguage(text: string, spot: Spot, issues: FileIssues): void {
  if (text === '' || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return;
  issues.error(
    'language-bad',
    spot,
    `${quoted(text)} is no language tag.`,
    'Write a tag such as en, fr or pt-BR.',
  );
}
