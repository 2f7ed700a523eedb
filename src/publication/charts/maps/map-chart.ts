import type { CountryShape, MapGeometry } from '../../../atlas/index.ts';
import { type CountryCode, escapeMarkup } from '../../../model/index.ts';
import type { MapRow, MapView } from '../../views/index.ts';
import { bandColour, bandTextColour, type Paint, printPaint } from '../drawing/palette.ts';
import { circleOutline, mapBase, mapOverlay, shapeMarkup } from './map-frame.ts';
import { mapLegend } from './map-legend.ts';
import { mapWord } from './map-words.ts';

/** What a map has besides its countries. */
export interface MapChartOptions {
  /** Bands and their edges below the map; a page that prints its own leaves it out. Default true. */
  readonly legend?: boolean;
  /** Name of the node above the map and the source below the legend, for a picture that travels
   *  alone. Default false. */
  readonly heading?: boolean;
  /** Starts every id, so that two maps can stand in one page. Default `c-`: `c-BLR`. */
  readonly idPrefix?: string;
  /** Makes every country a link. */
  readonly link?: (country: CountryCode) => string;
}

const HEADING = 44;
const SOURCE = 26;

/** The map of one node's values: countries coloured by band, a hatched pattern where there is no
 *  value, circles for states too small to see, a dashed line where a border is disputed. A whole
 *  `<svg>`; every country carries `id`, `data-country` and a title such as
 *  "Belarus 5.37, moderate influence". Countries of the geometry that the view has no row for are
 *  drawn as context. */
export function mapChart(
  view: MapView,
  geometry: MapGeometry,
  paint: Paint,
  options: MapChartOptions = {},
): string {
  const { legend = true, heading = false, idPrefix = 'c-', link } = options;
  const { width } = geometry;
  const rows = new Map(view.rows.map((row) => [row.country.code, row]));
  const pattern = `${idPrefix}no-data`;
  const top = heading ? HEADING : 0;
  const missing = geometry.countries.some(({ code }) => rows.get(code) && !rows.get(code)?.value);
  const key = legend
    ? mapLegend(
        view.bands,
        view.node.family,
        paint,
        { x: 4, y: top + geometry.height + 10, width: width - 8 },
        missing
          ? {
              fill: `url(#${pattern})`,
              label: mapWord(view.node.kind === 'indicator' ? 'no-score' : 'no-value'),
            }
          : undefined,
        geometry.disputed !== '',
      )
    : undefined;
  const legendHeight = key ? key.height + 12 : 0;
  const height = top + geometry.height + legendHeight + (heading ? SOURCE : 0);
  const draw = (shape: CountryShape): string => {
    const row = rows.get(shape.code);
    if (!row) return shapeMarkup(shape, '', paint.wash);
    const attributes = `id="${idPrefix}${shape.code}" data-country="${shape.code}"`;
    const inner = shapeMarkup(shape, link ? '' : attributes, undefined, titleOf(row));
    if (!link) return inner;
    return `<a ${attributes} href="${escapeMarkup(link(shape.code))}" tabindex="-1">${inner}</a>`;
  };
  const tiles = geometry.countries.flatMap((shape) => {
    const row = shape.tile ? rows.get(shape.code) : undefined;
    return row ? [tileText(shape, row, view, paint)] : [];
  });
  const fillOf = (code: CountryCode): string => {
    const row = rows.get(code);
    if (!row?.band) return row ? `url(#${pattern})` : paint.wash;
    return bandColour(paint, view.node.family, row.band.position, row.band.of);
  };
  const name = mapWord('map-of', {
    node: view.node.name,
    countries: view.release.countrySet,
    edition: view.release.editionTitle,
  });
  const describedBy = `${idPrefix}title ${idPrefix}finding`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}"`,
    ` role="${link ? 'group' : 'img'}" aria-labelledby="${describedBy}" font-family="${FONTS}">`,
    `<title id="${idPrefix}title">${escapeMarkup(name)}</title>`,
    `<desc id="${idPrefix}finding">${escapeMarkup(view.finding)}</desc>`,
    missing ? hatching(pattern, paint) : '',
    heading ? `<rect width="${width}" height="${height}" fill="${paint.paper}"/>` : '',
    heading ? headingText(view, paint) : '',
    top === 0 ? '<g>' : `<g transform="translate(0 ${top})">`,
    mapBase(geometry, paint),
    grouped(
      geometry.countries.filter(({ small }) => !small),
      fillOf,
      draw,
    ),
    mapOverlay(geometry, paint),
    grouped(
      geometry.countries.filter(({ small }) => small),
      fillOf,
      draw,
      paint,
    ),
    tiles.join(''),
    '</g>',
    key?.markup ?? '',
    heading ? sourceText(view, paint, height) : '',
    '</svg>',
  ].join('');
}

/** The same map as a picture of its own, with heading, legend and source in literal colours: the
 *  `.svg` beside a page, and what its `.png` is made from. */
export function mapSvgForFile(view: MapView, geometry: MapGeometry): string {
  return mapChart(view, geometry, printPaint, { heading: true });
}

const FONTS = "'Source Sans 3','Source Sans Pro',system-ui,sans-serif";

/** Countries of one colour share a group that carries it, in the order the colours first occur. */
function grouped(
  shapes: readonly CountryShape[],
  fillOf: (code: CountryCode) => string,
  draw: (shape: CountryShape) => string,
  outline?: Paint,
): string {
  const byFill = new Map<string, string>();
  for (const shape of shapes) {
    const fill = fillOf(shape.code);
    byFill.set(fill, (byFill.get(fill) ?? '') + draw(shape));
  }
  const stroke = outline ? ` ${circleOutline(outline)}` : '';
  return [...byFill].map(([fill, markup]) => `<g fill="${fill}"${stroke}>${markup}</g>`).join('');
}

/** `Belarus 5.37, moderate influence`; of a row with ranges
 *  `Belarus 5.37 (5.02–5.65), moderate influence; rank 12 (10–14)`. */
function titleOf({ country: { name }, value, band, rank, interval, rankInterval }: MapRow): string {
  if (value === undefined) return mapWord('country-missing', { country: name });
  const valued = { country: name, value: withRange(value, interval) };
  const told = band
    ? mapWord('country-value', { ...valued, band: band.label })
    : mapWord('country-plain', valued);
  if (rank === undefined || !rankInterval) return told;
  return mapWord('ranked', { told, rank: withRange(rank, rankInterval) });
}

function withRange(
  value: string | number,
  range: { readonly low: string | number; readonly high: string | number } | undefined,
): string {
  if (!range) return String(value);
  const { low, high } = range;
  return mapWord('ranged', { value: String(value), low: String(low), high: String(high) });
}

/** Name and value on a country's tile, in the colour that can be read on its band. */
function tileText(
  { label: { x, y } }: CountryShape,
  { country, value, band }: MapRow,
  { node }: MapView,
  paint: Paint,
): string {
  const ink = band ? bandTextColour(paint, node.family, band.position, band.of) : paint.ink;
  return (
    `<text x="${x}" y="${y}" fill="${ink}" text-anchor="middle" pointer-events="none" aria-hidden="true">` +
    `<tspan font-size="14">${escapeMarkup(country.name)}</tspan>` +
    `<tspan x="${x}" dy="19" font-size="14" font-weight="600">${value ?? ''}</tspan></text>`
  );
}

function hatching(id: string, paint: Paint): string {
  return (
    `<defs><pattern id="${id}" width="4" height="4" patternUnits="userSpaceOnUse"` +
    ` patternTransform="rotate(45)"><rect width="4" height="4" fill="${paint.paper}"/>` +
    `<rect width="1.6" height="4" fill="${paint.noData}"/></pattern></defs>`
  );
}

function headingText({ node, release }: MapView, paint: Paint): string {
  return (
    `<text x="4" y="26" font-size="22" font-weight="600" fill="${paint.ink}">` +
    `${escapeMarkup(node.name)}<tspan dx="10" font-size="16" font-weight="400"` +
    ` fill="${paint.muted}">${escapeMarkup(`${release.countrySet}, ${release.editionTitle}`)}` +
    '</tspan></text>'
  );
}

function sourceText({ release }: MapView, paint: Paint, height: number): string {
  const text = mapWord('source', {
    index: release.indexTitle,
    edition: release.editionTitle,
    release: release.id,
    publisher: release.publisher,
  });
  return `<text x="4" y="${height - 8}" font-size="12" fill="${paint.muted}">${escapeMarkup(text)}</text>`;
}
