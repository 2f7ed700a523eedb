import type { Paint } from './palette.ts';
import { digits } from './svg.ts';

/** Path data of a whisker along a row, from one place to another, with a cap at each end that reaches `cap`
 *  to either side; without caps where that is nothing. */
export function whiskerAcross(y: number, [from, to]: Ends, cap = 0): string {
  const line = `M${digits(from)} ${digits(y)}H${digits(to)}`;
  return cap === 0 ? line : line + capAcross(from, y, cap) + capAcross(to, y, cap);
}

/** The same up a column. */
export function whiskerUp(x: number, [from, to]: Ends, cap = 0): string {
  const line = `M${digits(x)} ${digits(from)}V${digits(to)}`;
  return cap === 0 ? line : line + capUp(x, from, cap) + capUp(x, to, cap);
}

/** The same along the underside of a mark or a bar that would hide it: its ends turn up. */
export function whiskerBelow(y: number, [from, to]: Ends): string {
  return `M${digits(from)} ${digits(y - TURNED)}v${TURNED}H${digits(to)}v-${TURNED}`;
}

const TURNED = 3.3;

/** Whiskers in ink, `width` wide, that stay legible over bars and grid by a rim of paper; nothing for no path. */
export function whiskersOver(d: string, paint: Paint, width = 1.1): string {
  if (d === '') return '';
  return [
    `<path d="${d}" fill="none" stroke="${paint.paper}" stroke-width="${digits(width * 2.7)}"/>`,
    `<path d="${d}" fill="none" stroke="${paint.ink}" stroke-width="${digits(width)}"/>`,
  ].join('');
}

type Ends = readonly [from: number, to: number];

function capAcross(x: number, y: number, cap: number): string {
  return `M${digits(x)} ${digits(y - cap)}v${digits(2 * cap)}`;
}

function capUp(x: number, y: number, cap: number): string {
  return `M${digits(x - cap)} ${digits(y)}h${digits(2 * cap)}`;
}
