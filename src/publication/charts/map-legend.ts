import { escapeMarkup } from '../../model/index.ts';
import type { BandView, Family } from '../views/index.ts';
import { mapWord } from './map-words.ts';
import { bandColour, type Paint } from './palette.ts';

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
 *  corner is at (x, y). `noData` names the pattern of countries without a value, where there are any. */
export function mapLegend(
  bands: readonly BandView[],
  family: Family,
  paint: Paint,
  place: { readonly x: number; readonly y: number; readonly width: number },
  noData: string | undefined,
): MapLegend {
  const entries = [
    ...bands.map((band) => ({
      fill: bandColour(paint, family, band.position, band.of),
      label: band.label,
      edges: bandEdges(band),
    })),
    ...(noData === undefined ? [] : [{ fill: noData, label: mapWord('no-data'), edges: '' }]),
  ];
  let [x, y] = [place.x, place.y];
  let markup = '';
  for (const { fill, label, edges } of entries) {
    const width = SWATCH + 8 + LETTER * Math.max(label.length, edges.length);
    if (x > place.x && x + width > place.x + place.width) [x, y] = [place.x, y + ROW];
    markup +=
      `<rect x="${x}" y="${y + 3}" width="${SWATCH}" height="${SWATCH}" rx="2" fill="${fill}"` +
      ` stroke="${paint.line}" stroke-width=".5"/>` +
      `<text x="${x + SWATCH + 8}" y="${y + 12}">${escapeMarkup(label)}` +
      `${edges === '' ? '' : `<tspan x="${x + SWATCH + 8}" dy="15" fill="${paint.muted}" font-size="12">${escapeMarkup(edges)}</tspan>`}</text>`;
    x = Math.round(x + width + GAP);
  }
  return {
    markup: `<g class="map-legend" font-size="13.5" fill="${paint.ink}">${markup}</g>`,
    height: y + ROW - place.y,
  };
}

/** `below 4`, `4 to below 6`, `8 and above`; empty where the view names no edges. */
function bandEdges({ from, below }: BandView): string {
  if (from !== undefined && below !== undefined) return mapWord('between', { from, below });
  if (below !== undefined) return mapWord('below', { below });
  return from === undefined ? '' : mapWord('from', { from });
}
