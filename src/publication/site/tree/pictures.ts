import { type MapGeometry, type MapOptions, mapGeometry } from '../../../atlas/index.ts';
import type { CountryCode } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { type Paint, scoreStems } from '../../charts/index.ts';
import type { IndicatorView, ProfileView, QuadrantsView, SeriesView } from '../../views/index.ts';

const known = new Map<string, MapGeometry>();

/** The shapes of some countries, laid out for one frame; made once for equal sets. */
export function geometryOf(codes: readonly CountryCode[], options: MapOptions = {}): MapGeometry {
  const key = JSON.stringify([options, codes]);
  const geometry = known.get(key) ?? mapGeometry(codes, options);
  known.set(key, geometry);
  return geometry;
}

/** Codes of every country of a release. */
export function codesOf({ countries }: Release): readonly CountryCode[] {
  return countries.map(({ code }) => code);
}

export function scoresPicture(view: ProfileView, paint: Paint): string {
  return view.components.map((component) => scoreStems(component, view.scale, paint)).join('');
}

export function distributionPicture(_view: IndicatorView, _paint: Paint): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 1"></svg>';
}

export function quadrantsPicture(_view: QuadrantsView, _paint: Paint): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 1"></svg>';
}

export function seriesPicture(_view: SeriesView, _paint: Paint): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 1"></svg>';
}
