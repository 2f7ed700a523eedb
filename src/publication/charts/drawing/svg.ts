import { escapeMarkup } from '../../../model/index.ts';
import { type Paint, pagePaint } from './palette.ts';

/** What every chart function takes beside its view and paint. */
export interface ChartOptions {
  /** Fills the ground with the colour of paper; by default only in a picture that travels alone. */
  readonly background?: boolean;
  /** Drawn for a phone, 360 wide, with no text below 11.5; charts that have no such form ignore it. */
  readonly narrow?: boolean;
}

/** Width of a chart drawn for a phone. */
export const NARROW = 360;

/** What a whole picture is made of. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it is, in a line: the accessible name. */
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly desc: string;
  /** Class of the root element. */
  readonly kind: string;
  readonly body: string;
}

const FONT = "'Source Sans 3','Source Sans Pro',Helvetica,Arial,sans-serif";

/** A whole `<svg>`. With the page's paint it leaves font and namespace to the page; with any other it
 *  is a file that stands alone. */
export function picture(
  { width, height, title, desc, kind, body }: Picture,
  paint: Paint,
  { background = paint !== pagePaint }: ChartOptions = {},
): string {
  const alone = paint !== pagePaint;
  const size = `${digits(width)} ${digits(height)}`;
  return [
    '<svg',
    alone ? ' xmlns="http://www.w3.org/2000/svg"' : '',
    alone ? ` width="${digits(width)}" height="${digits(height)}" font-family="${FONT}"` : '',
    ` class="chart ${kind}" viewBox="0 0 ${size}" role="img">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(desc)}</desc>`,
    background
      ? `<rect width="${digits(width)}" height="${digits(height)}" fill="${paint.paper}"/>`
      : '',
    body,
    '</svg>',
  ].join('');
}

/** A coordinate with one decimal at most. Throws on what is no number, so that none is ever drawn. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a coordinate: ${value}`);
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** A `<text>` at a point; `attributes` are written as they are. */
export function textAt(x: number, y: number, text: string, attributes = ''): string {
  const at = x === 0 ? '' : ` x="${digits(x)}"`;
  const more = attributes === '' ? '' : ` ${attributes}`;
  return `<text${at} y="${digits(y)}"${more}>${escapeMarkup(text)}</text>`;
}

/** A group whose attributes hold for everything in it; nothing for an empty one. */
export function group(attributes: string, ...parts: readonly string[]): string {
  const inner = parts.join('');
  return inner === '' ? '' : `<g ${attributes}>${inner}</g>`;
}

/** Attributes of text: size, colour, and where it hangs. */
export function textStyle(
  size: number,
  fill: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  bold = false,
): string {
  const hang = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `font-size="${digits(size)}" fill="${fill}"${hang}${bold ? ' font-weight="600"' : ''}`;
}
