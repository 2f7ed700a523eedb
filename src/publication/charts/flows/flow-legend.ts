import { escapeMarkup } from '../../../model/index.ts';
import type { FlowView } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, textStyle } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';

/** How a leg is drawn: by the surest of the flows that take it. */
export type FlowStyle = 'fact' | 'likelihood' | 'word';

/** In the order of the key. */
export const FLOW_STYLES: readonly FlowStyle[] = ['fact', 'likelihood', 'word'];

/** The surest way in which some flows are stated. */
export function styleOf(flows: readonly FlowView[]): FlowStyle {
  const kinds = new Set(flows.map(({ confidence }) => confidence.kind));
  if (kinds.has('fact')) return 'fact';
  return kinds.has('likelihood') ? 'likelihood' : 'word';
}

/** The attributes of a line of this style: solid, dashed or dotted. */
export function styleAttributes(style: FlowStyle): string {
  if (style === 'fact') return '';
  if (style === 'likelihood') return ' stroke-dasharray="7 3.5"';
  return ' stroke-dasharray=".1 4.4" stroke-linecap="round"';
}

/** A short line of one style, for a page's own key. */
export function flowKey(style: FlowStyle, paint: Paint): { svg: string; label: string } {
  return {
    svg: `<svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">${sample(style, 0, 5, paint)}</svg>`,
    label: chartWord(`flows-${style}`),
  };
}

/** The key of a picture that travels alone, in a row of so many pixels at most. */
export function flowLegend(
  used: readonly FlowStyle[],
  paint: Paint,
  width: number,
): { readonly markup: string; readonly height: number } {
  let [x, y] = [0, 12];
  const entries = FLOW_STYLES.filter((style) => used.includes(style)).map((style) => {
    const label = chartWord(`flows-${style}`);
    const wide = 42 + textWidth(label, 12.5) + 24;
    if (x > 0 && x + wide > width - 16) [x, y] = [0, y + 20];
    const entry =
      sample(style, x, y - 4, paint) +
      `<text x="${digits(x + 42)}" y="${y}">${escapeMarkup(label)}</text>`;
    x += wide;
    return entry;
  });
  return {
    markup: `<g ${textStyle(12.5, paint.ink)}>${entries.join('')}</g>`,
    height: y + 10,
  };
}

function sample(style: FlowStyle, x: number, y: number, paint: Paint): string {
  return (
    `<path d="M${digits(x)} ${y}h26" fill="none" stroke="${paint.ink}" stroke-width="1.8"${styleAttributes(style)}/>` +
    `<path d="M${digits(x + 34)} ${y}l-9 -4.2v8.4z" fill="${paint.ink}"/>`
  );
}
