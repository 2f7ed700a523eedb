import type { VNode } from 'preact';
import { linkTo, type PageContext } from './page-context.ts';
import { word } from './words.ts';

/** What the ranges of a page hold and rest on, with the way to what is assumed; nothing where the release
 *  declares no plan of uncertainty. */
export function CertaintyLine({ page }: { page: PageContext }): VNode | null {
  const { certainty } = page.release;
  if (!certainty) return null;
  const { percent, draws, ground } = certainty;
  return (
    <p class="legend-line certainty-line">
      {word('ranges-hold', { percent, draws })} {word(`ranges-${ground}`)}{' '}
      <a href={`${linkTo(page, 'methodology.html')}#certainty`}>{word('ranges-why')}</a>
    </p>
  );
}

/** Why ranges of two editions cannot say how sure a change between them is; nothing where no edition has
 *  ranges. */
export function EditionsApart({ drawn }: { drawn: boolean }): VNode | null {
  if (!drawn) return null;
  return <p class="legend-line certainty-line">{word('ranges-apart')}</p>;
}
