import type { CountryShape, MapGeometry } from '../../../atlas/index.ts';
import { type CountryCode, escapeMarkup } from '../../../model/index.ts';
import type { GapClassView, GapCountryView, GapsView } from '../../views/index.ts';
import { sourceLine } from '../captions.ts';
import { chartWord } from '../chart-words.ts';
import { bandColour, bandTextColour, type Paint } from '../drawing/palette.ts';
import { digits, picture, textAt, textStyle } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { circleOutline, mapBase, mapOverlay, shapeMarkup } from './map-frame.ts';

/** What a map of gaps has besides its marks. */
export interface GapMapOptions {
  /** Makes every country a link. */
  readonly link?: (country: CountryCode) => string;
  /** Title, key and source around the map, for a picture that travels alone. */
  readonly heading?: boolean;
}

const HEADING = 40;
const FOOT = 62;

/** Countries shaded by how many gaps their texts name; hatched where no claim is recorded, so that
 *  silence is not taken for knowledge. A whole `<svg>`. */
export function gapMap(
  view: GapsView,
  geometry: MapGeometry,
  paint: Paint,
  { link, heading = false }: GapMapOptions = {},
): string {
  const rows = new Map(view.countries.map((row) => [row.country.code, row]));
  const draw = (shape: CountryShape): string => {
    const row = rows.get(shape.code);
    if (!row) return shapeMarkup(shape, '', paint.wash);
    const fill = fillOf(view, row, paint);
    const inner = shapeMarkup(shape, `data-country="${shape.code}"`, fill, gapText(row));
    if (!link) return inner;
    return `<a href="${escapeMarkup(link(shape.code))}" tabindex="-1">${inner}</a>`;
  };
  const [large, small] = [false, true].map((isSmall) =>
    geometry.countries
      .filter((shape) => shape.small === isSmall)
      .map(draw)
      .join(''),
  );
  const { width } = geometry;
  const top = heading ? HEADING : 0;
  const title = chartWord('gaps-title', { edition: view.release.editionTitle });
  const body = [
    hatching(paint),
    heading ? textAt(8, 26, title, textStyle(20, paint.ink, 'start', true)) : '',
    `<g transform="translate(0 ${top})">${mapBase(geometry, paint)}${large}${mapOverlay(geometry, paint)}`,
    `<path d="${geometry.borders}" fill="none" stroke="${paint.muted}" stroke-width=".6" stroke-opacity=".6"/>`,
    `<g ${circleOutline(paint)}>${small}</g>${tileNames(view, geometry, paint)}</g>`,
    heading ? key(view, paint, top + geometry.height + 12) : '',
    heading
      ? textAt(
          8,
          top + geometry.height + FOOT - 10,
          sourceLine(view.release),
          textStyle(12, paint.muted),
        )
      : '',
  ].join('');
  const svg = picture(
    {
      width,
      height: top + geometry.height + (heading ? FOOT : 0),
      title,
      desc: view.finding,
      kind: 'gaps map',
      body,
    },
    paint,
  );
  return link ? svg.replace(' role="img"', ' role="group"') : svg;
}

/** The class that a country is shaded by; undefined where no claim is recorded. */
function gapClassOf(view: GapsView, row: GapCountryView): GapClassView | undefined {
  if (row.claims === 0) return undefined;
  return view.classes.findLast(({ from }) => row.gaps.length >= from);
}

/** The colour of a class, and the name of the pattern for countries of which nothing is recorded. */
export function gapColour({ position, of }: GapClassView, paint: Paint): string {
  return bandColour(paint, 'other', position, of);
}

const PATTERN = 'no-claims';

function fillOf(view: GapsView, row: GapCountryView, paint: Paint): string {
  const own = gapClassOf(view, row);
  return own ? gapColour(own, paint) : `url(#${PATTERN})`;
}

function gapText({ country, claims, gaps }: GapCountryView): string {
  if (claims === 0) return chartWord('gaps-country-silent', { country: country.name });
  return chartWord('gaps-country', {
    country: country.name,
    gaps:
      gaps.length === 1 ? chartWord('gaps-one') : chartWord('gaps-many', { count: gaps.length }),
  });
}

function tileNames(view: GapsView, { countries }: MapGeometry, paint: Paint): string {
  const rows = new Map(view.countries.map((row) => [row.country.code, row]));
  return countries
    .flatMap(({ tile, code, label }) => {
      const row = tile ? rows.get(code) : undefined;
      if (!row) return [];
      const own = gapClassOf(view, row);
      const ink = own ? bandTextColour(paint, 'other', own.position, own.of) : paint.ink;
      const style = `${textStyle(14, ink, 'middle')} pointer-events="none" aria-hidden="true"`;
      return [textAt(label.x, label.y + 5, row.country.name, style)];
    })
    .join('');
}

function hatching(paint: Paint): string {
  return (
    `<defs><pattern id="${PATTERN}" width="8" height="8" patternUnits="userSpaceOnUse"` +
    ` patternTransform="rotate(45)"><rect width="8" height="8" fill="${paint.paper}"/>` +
    `<rect width="2.6" height="8" fill="${paint.noData}"/></pattern></defs>`
  );
}

function key(view: GapsView, paint: Paint, y: number): string {
  const entries = [
    ...view.classes.map((one) => ({ fill: gapColour(one, paint), label: one.label })),
    { fill: `url(#${PATTERN})`, label: chartWord('gaps-silent') },
  ];
  let x = 8;
  return entries
    .map(({ fill, label }) => {
      const at = x;
      x += 26 + textWidth(label, 13) + 26;
      return (
        `<rect x="${digits(at)}" y="${y}" width="18" height="18" rx="2" fill="${fill}" stroke="${paint.line}"/>` +
        textAt(at + 26, y + 14, label, textStyle(13, paint.ink))
      );
    })
    .join('');
}
