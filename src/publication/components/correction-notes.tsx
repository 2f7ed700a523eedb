import type { VNode } from 'preact';
import type { PageRelease } from '../views/index.ts';
import { longDate, word } from './words.ts';

/** What was corrected up to this release, a line each; nothing where nothing was. */
export function CorrectionNotes({ release }: { release: PageRelease }): VNode | null {
  if (release.corrections.length === 0) return null;
  return (
    <div class="corrections notice" role="note">
      {release.corrections.map(({ date, what, why }) => (
        <p key={`${date} ${what}`}>
          <strong>{word('corrected-on', { date: longDate(date) })}</strong> {what} {why}
        </p>
      ))}
    </div>
  );
}
