import type { CountryShape, MapGeometry, MapOptions } from '../../../atlas/index.ts';
import { escapeMarkup } from '../../../model/index.ts';
import type { CountryLink } from '../../views/index.ts';
import type { Paint } from '../drawing/palette.ts';
import { mapWord } from './map-words.ts';

/** What `mapGeometry` is to be asked for a locator map: small and coarse. */
export const locatorOptions = {
  width: 240,
  height: 180,
  coarseness: 3,
  wholePixels: true,
  leastExtent: 0.45,
  circleRadius: 4,
  smallArea: 12,
  tiles: false,
  landOnly: true,
} as const satisfies MapOptions;

/** Where a country lies among its region's: a small picture of at most four kilobytes. A country too
 *  small to see gets a ring round its place. Empty where the geometry does not hold the country,
 *  as with invented places, which lie nowhere. */
export function locatorMap(geometry: MapGeometry, country: CountryLink, paint: Paint): string {
  const shape = geometry.countries.find(({ code }) => code === country.code);
  if (!shape) return '';
  const { width, height, countries, context } = geometry;
  const others = countries.filter((other) => other !== shape).map(({ path }) => path);
  const name = escapeMarkup(mapWord('located', { country: country.name }));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="locator" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">` +
    `<path d="${context}" fill="${paint.wash}"/>` +
    `<path d="${others.join('')}" fill="${paint.noData}" stroke="${paint.paper}" stroke-width=".6"/>` +
    `<path d="${shape.path}" fill="${paint.family.other}"/>` +
    `${shape.small ? ring(shape, paint) : ''}</svg>`
  );
}

function ring({ label }: CountryShape, paint: Paint): string {
  return (
    `<circle cx="${label.x}" cy="${label.y}" r="9" fill="none" stroke="${paint.family.other}" stroke-width="1.6"/>` +
    `<circle cx="${label.x}" cy="${label.y}" r="2" fill="${paint.family.other}"/>`
  );
}
