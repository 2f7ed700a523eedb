import { type MapGeometry, type MapOptions, mapGeometry } from '../../../atlas/index.ts';
import type { CountryCode } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { locatorOptions } from '../../charts/index.ts';

const known = new Map<string, MapGeometry>();

/** The shapes of some countries, laid out for one frame; made once for equal sets. */
export function geometryOf(codes: readonly CountryCode[], options: MapOptions = {}): MapGeometry {
  const key = JSON.stringify([options, codes]);
  const geometry = known.get(key) ?? mapGeometry(codes, options);
  known.set(key, geometry);
  return geometry;
}

/** The shapes for a small map of one of these countries. */
export function locatorOf(codes: readonly CountryCode[]): MapGeometry {
  return geometryOf(codes, locatorOptions);
}

/** Codes of every country of a release. */
export function codesOf({ countries }: Release): readonly CountryCode[] {
  return countries.map(({ code }) => code);
}
