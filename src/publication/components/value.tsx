import type { ComponentChildren, VNode } from 'preact';
import { bandColour, pagePaint } from '../charts/index.ts';
import type { BandView, ChangeView, Family, RankView, ValueView } from '../views/index.ts';
import { ordinal, word, wordFor } from './words.ts';

/** The style that gives a part the colour of its band. */
export function bandStyle(family: Family, band: BandView | undefined): string | undefined {
  if (!band) return undefined;
  return `--c:${bandColour(pagePaint, family, band.position, band.of)}`;
}

/** A band by swatch and name, never by colour alone. */
export function BandMark({
  family,
  band,
}: {
  family: Family;
  band: BandView | undefined;
}): VNode | null {
  if (!band) return null;
  return (
    <span class="band" style={bandStyle(family, band)}>
      {band.label}
    </span>
  );
}

/** A bar for a value's place on the scale, with a whisker over the places where it may lie; the numbers
 *  themselves stand beside it. */
export function Meter({ family, value }: { family: Family; value: ValueView }): VNode {
  return (
    <span
      class={value.interval ? 'meter ranged' : 'meter'}
      aria-hidden="true"
      style={meterStyle(family, value)}
    />
  );
}

/** The style of a meter: its colour, its length, and how far the whisker keeps from both ends. */
export function meterStyle(family: Family, { band, share, interval }: ValueView): string {
  const colour = bandStyle(family, band) ?? `--c:var(--family-${family})`;
  const bar = `${colour};--s:${percent(share)}%`;
  if (!interval) return bar;
  return `${bar};--r:${percent(interval.from)}% ${percent(1 - interval.to)}%`;
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** Both ends of a value or a rank, as they are printed. */
interface Ends {
  readonly low: string | number;
  readonly high: string | number;
}

/** `5.65–7.20`: where a value or a rank may lie; nothing where the release does not say. */
export function Range({ interval }: { interval: Ends | undefined }): VNode | null {
  return interval ? <span class="range">{rangeText(interval)}</span> : null;
}

/** `19–38`; a range of one rank has its both ends too, as one number beside a rank would say nothing. */
export function rangeText({ low, high }: Ends): string {
  return word('range', { low, high });
}

/** A change since the edition before, with the mark that says what it can be compared with. */
export function ChangeMark({ change }: { change: ChangeView | undefined }): VNode | null {
  if (!change) return null;
  if (change.missing === 'new-indicator') return <span class="new">{word('new-indicator')}</span>;
  if (change.change === undefined) {
    return (
      <span class="none" title={word('no-earlier-value')}>
        <Hidden>{word('no-earlier-value')}</Hidden>
        <span aria-hidden="true">–</span>
      </span>
    );
  }
  if (!change.setChanged) return <>{change.change}</>;
  return (
    <>
      {change.change} <NotLikeForLike />
    </>
  );
}

/** `≠` beside a change between which the set of indicators changed; any other change has no mark. */
export function NotLikeForLike(): VNode {
  return <span class="mark" title={word('not-like-for-like')} dangerouslySetInnerHTML={UNLIKE} />;
}

/** The same mark stands dozens of times on a page: its markup is made once. */
const UNLIKE = {
  __html: `<span aria-hidden="true">≠</span><span class="hidden">${word('not-like-for-like')}</span>`,
};

/** `83rd of 193`. */
export function rankText({ rank, of }: Pick<RankView, 'rank' | 'of'>): string {
  return word('rank-of', { rank: ordinal(rank), of });
}

/** How far a rank moved, told by arrow and words: a smaller number is a higher position. */
export function MoveMark({
  move,
  short = false,
}: {
  move: number | undefined;
  /** Arrow and number alone are seen; the words stay for listeners. */
  short?: boolean;
}): VNode | null {
  if (move === undefined) return null;
  const places = wordFor(Math.abs(move), 'place-one', 'place-many');
  const told =
    move === 0 ? word('rank-same') : word(move < 0 ? 'rank-up' : 'rank-down', { places });
  const arrow = move === 0 ? '' : move < 0 ? '▲' : '▼';
  if (!short) {
    return (
      <span class="move">
        {arrow !== '' && <span aria-hidden="true">{arrow} </span>}
        {told}
      </span>
    );
  }
  return (
    <span class="move" title={told}>
      <span aria-hidden="true">{move === 0 ? '=' : `${arrow} ${Math.abs(move)}`}</span>
      <Hidden>{told}</Hidden>
    </span>
  );
}

/** Text for listeners only. */
export function Hidden({ children }: { children: ComponentChildren }): VNode {
  return <span class="hidden">{children}</span>;
}
