/** Countries, their names, neighbours and shapes: data and look-ups. */
export {
  allCountries,
  atlasCountry,
  countryByName,
  countryName,
  isKnownCountry,
  neighboursOf,
  spelledNames,
  suggestCountry,
} from './countries.ts';
export { type CountryShape, type MapGeometry, type MapOptions, mapGeometry } from './geometry.ts';
export { nearPoints } from './near-points.ts';
export { memberCountries, placePoint } from './place-points.ts';
export type { Degrees } from './projection.ts';
