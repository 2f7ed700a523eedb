import type { ReleaseDiff } from './release-diff.ts';

/** The whole difference as JSON. Values are texts, so that none is rounded again. */
export function formatDiffJson(diff: ReleaseDiff): string {
  return `${JSON.stringify(diff, null, 2)}\n`;
}
