import type { Issue, Place } from '../../model/index.ts';

/** Says what is wrong with a sealed release. Nobody mends one by hand, so the remedy is always the same. */
export function releaseIssue(code: ReleaseIssueCode, place: Place, message: string): Issue {
  return {
    code,
    severity: 'error',
    place,
    message,
    remedy: 'Get the release again from its publisher; a sealed release is never edited.',
  };
}

export type ReleaseIssueCode =
  | 'release-file-missing'
  | 'release-file-changed'
  | 'release-file-unlisted'
  | 'release-file-too-large'
  | 'release-encoding'
  | 'release-format'
  | 'release-json'
  | 'release-table'
  | 'release-value'
  | 'release-profile'
  | 'release-computation';
