import type { VNode } from 'preact';
import { Hidden } from './value.tsx';
import { word } from './words.ts';

/** `±` beside a country whose ranges reach over the line between quadrants. */
export function UnsureMark({ unsure }: { unsure: boolean }): VNode | null {
  if (!unsure) return null;
  return (
    <span class="mark" title={word('quadrant-unsure')}>
      <span aria-hidden="true">±</span>
      <Hidden>{word('quadrant-unsure')}</Hidden>
    </span>
  );
}
