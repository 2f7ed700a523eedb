import type { CountryShape, MapGeometry } from '../../../atlas/index.ts';
import { escapeMarkup } from '../../../model/index.ts';
import type { MapView } from '../../views/index.ts';
import { bandColour, type Paint } from '../drawing/palette.ts';

/** A map without values, to be coloured by the style sheet of `mapColours`: the same for every node of
 *  a country set, so that it is made once. Every country has `id` and `data-country`. */
export function mapFrame(geometry: MapGeometry, paint: Paint, idPrefix = 'c-'): string {
  const draw = (shape: CountryShape): string =>
    shapeMarkup(shape, `id="${idPrefix}${shape.code}" data-country="${shape.code}"`);
  const [large, small] = [false, true].map((isSmall) =>
    geometry.countries
      .filter((shape) => shape.small === isSmall)
      .map(draw)
      .join(''),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${geometry.width} ${geometry.height}">` +
    `${mapBase(geometry, paint)}<g fill="${paint.noData}">${large}</g>${mapOverlay(geometry, paint)}` +
    `<g fill="${paint.noData}" ${circleOutline(paint)}>${small}</g></svg>`
  );
}

/** The colours of a view for a map of `mapFrame` in the same page: one rule a band. */
export function mapColours(view: MapView, paint: Paint, idPrefix = 'c-'): string {
  return view.bands
    .map((band) => {
      const selectors = view.rows
        .filter((row) => row.band?.id === band.id)
        .map(({ country }) => `#${idPrefix}${country.code}`);
      const colour = bandColour(paint, view.node.family, band.position, band.of);
      return selectors.length === 0 ? '' : `${selectors.join()}{fill:${colour}}`;
    })
    .join('');
}

/** What lies under the countries: the Earth's outline and net of degrees, and the land around. */
export function mapBase(geometry: MapGeometry, paint: Paint): string {
  const { sphere, graticule, context } = geometry;
  const net = `stroke="${paint.line}" stroke-width=".5" fill="none"`;
  return (
    (sphere === '' ? '' : `<path d="${sphere}" ${net}/>`) +
    (graticule === '' ? '' : `<path d="${graticule}" ${net} stroke-opacity=".45"/>`) +
    (context === ''
      ? ''
      : `<path class="map-context" d="${context}" fill="${paint.wash}" stroke="${paint.line}" stroke-width=".5"/>`)
  );
}

/** What lies over them: borders, disputed lines dashed, leader lines of circles that moved. */
export function mapOverlay(geometry: MapGeometry, paint: Paint): string {
  const leaders = geometry.countries
    .flatMap(({ circle, label }) =>
      circle?.moved ? [`M${circle.x} ${circle.y}L${label.x} ${label.y}`] : [],
    )
    .join('');
  if (geometry.borders + geometry.disputed + leaders === '') return '';
  const lines = 'fill="none" stroke-linejoin="round"';
  return (
    `<path class="map-borders" d="${geometry.borders}" ${lines} stroke="${paint.paper}" stroke-width=".7"/>` +
    (geometry.disputed === ''
      ? ''
      : `<path class="map-disputed" d="${geometry.disputed}" ${lines} stroke="${paint.paper}" stroke-width=".9" stroke-dasharray="2.2 1.6"/>`) +
    (leaders === ''
      ? ''
      : `<path class="map-leaders" d="${leaders}" ${lines} stroke="${paint.muted}" stroke-width=".7"/>`)
  );
}

/** Keeps a pale circle apart from the paper and a dark one from its neighbour. */
export function circleOutline(paint: Paint): string {
  return `stroke="${paint.ink}" stroke-opacity=".45" stroke-width=".6"`;
}

/** One country: its land, or the circle that stands for it with its land below. `attributes` and
 *  `title` go to the element a reader points at. */
export function shapeMarkup(
  shape: CountryShape,
  attributes: string,
  fill?: string,
  title?: string,
): string {
  const own = `${attributes === '' ? '' : ` ${attributes}`}${fill === undefined ? '' : ` fill="${fill}"`}`;
  const inner = title === undefined ? '' : `<title>${escapeMarkup(title)}</title>`;
  const element = (start: string): string =>
    inner === '' ? `<${start}${own}/>` : `<${start}${own}>${inner}</${start.split(' ')[0]}>`;
  if (!shape.circle) return element(`path d="${shape.path}"`);
  const { x, y, radius } = shape.circle;
  return element(`circle cx="${x}" cy="${y}" r="${radius}"`);
}
