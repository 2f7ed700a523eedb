import { escapeMarkup } from '../../../model/index.ts';
import type { BandView, Family } from '../../views/index.ts';
import { bandColour, type Paint } from '../drawing/palette.ts';
import { mapWord } from './map-words.ts';

/** A legend as markup, and how high it stands; pixels. */
export interface MapLegend {
  readonly markup: string;
  readonly height: number;
}

const SWATCH = 18;
const ROW = 40;
const GAP = 28;
/** Mean advance of a letter at the label's size, on the wide side. */
const LETTER = 6.9;

/** Swatches in a row with each band's printed name and its edges, wrapped to the width. The top left
 *  corner is at (x, y). `missing` is the pattern of countries without a value and what to call it, where
 *  there are any; `disputed` adds a key for dashed borders. */
export function mapLegend(
  bands: readonly BandView[],
  family: Family,
  paint: Paint,
  place: { readonly x: number; readonly y: number; readonly width: number },
  missing: { readonly fill: string; readonly label: string } | undefined,
  disputed = false,
): MapLegend {
  const entries = [
    ...bands.map((band) => ({
      fill: bandColour(paint, family, band.position, band.of),
      label: band.label,
      edges: bandEdges(band),
    })),
    ...(missing ? [{ ...missing, edges: '' }] : []),
    ...(disputed
      ? [{ fill: paint.muted, label: mapWord('disputed'), edges: '', dashed: true }]
      : []),
  ];
  let [x, y] = [place.x, place.y];
  let markup = '';
  for (const { fill, label, edges, ...more } of entries) {
    const width = SWATCH + 8 + LETTER * Math.max(label.length, edges.length);
    if (x > place.x && x + width > place.x + place.width) [x, y] = [place.x, y + ROW];
    markup +=
      `<rect x="${x}" y="${y + 3}" width="${SWATCH}" height="${SWATCH}" rx="2" fill="${fill}"` +
      ` stroke="${paint.line}" stroke-width=".5"/>` +
      ('dashed' in more ? dashes(x, y + 3, paint) : '') +
      `<text x="${x + SWATCH + 8}" y="${y + (edges === '' ? 17 : 12)}">${escapeMarkup(label)}` +
      `${edges === '' ? '' : `<tspan x="${x + SWATCH + 8}" dy="15" fill="${paint.muted}" font-size="12">${escapeMarkup(edges)}</tspan>`}</text>`;
    x = Math.round(x + width + GAP);
  }
  return {
    markup: `<g class="map-legend" font-size="13.5" fill="${paint.ink}">${markup}</g>`,
    height: y + ROW - place.y,
  };
}

/** A swatch with a dashed border across it and its name: the key of a page's own legend. */
export function disputedKey(paint: Paint): { readonly svg: string; readonly label: string } {
  return {
    svg:
      `<svg viewBox="0 0 ${SWATCH} ${SWATCH}" width="${SWATCH}" height="${SWATCH}" aria-hidden="true">` +
      `<rect width="${SWATCH}" height="${SWATCH}" rx="2" fill="${paint.muted}"/>${dashes(0, 0, paint)}</svg>`,
    label: mapWord('disputed'),
  };
}

/** A disputed border as the map draws it, across a swatch. */
function dashes(x: number, y: number, paint: Paint): string {
  return `<path d="M${x} ${y + SWATCH / 2}h${SWATCH}" stroke="${paint.paper}" stroke-width="1.6" stroke-dasharray="3.4 2.2"/>`;
}

/** `below 4`, `from 4, below 6`, `from 8`; empty where the view names no edges. */
export function bandEdges({ from, below }: BandView): string {
  if (from !== undefined && below !== undefined) return mapWord('between', { from, below });
  if (below !== undefined) return mapWord('below', { below });
  return from === undefined ? '' : mapWord('from', { from });
}
