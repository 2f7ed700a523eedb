import { type CountryCode, compareText, type NamedPlace } from '../model/index.ts';
import { atlasCountry, isKnownCountry } from './countries.ts';
import { foldCountryName } from './country-spelling.ts';
import areas from './data/areas.json' with { type: 'json' };
import baked from './data/place-points.json' with { type: 'json' };
import { middleOf } from './projection.ts';

/** Where a place is drawn, in degrees, and what the point stands for: the place itself (a town, the
 *  people's middle of a province, the middle of an area), the middle of the countries it is made of, or
 *  no more than the country that it lies in. */
export interface PlacePoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly by: 'place' | 'members' | 'country';
  /** The country whose place on a map this is; none for a place with a point of its own. */
  readonly country?: CountryCode;
}

/** The point of a place on the Earth. A country has its own; a town, province or area that the tables
 *  know lies where it lies; any other place of a known country stands at that country. Undefined for a
 *  place that lies nowhere the atlas knows. */
export function placePoint({ name, kind, country }: NamedPlace): PlacePoint | undefined {
  const known = country !== undefined && isKnownCountry(country) ? country : undefined;
  if (kind === 'country' && known !== undefined) return countryPoint(known);
  const own = areaPoint(name) ?? (known === undefined ? undefined : townPoint(name, known));
  if (own) return { longitude: own[0], latitude: own[1], by: 'place' };
  if (known !== undefined) return countryPoint(known);
  const members = memberCountries(name);
  if (members.length === 0) return undefined;
  const [longitude, latitude] = middleOf(members.map((code) => atlasCountry(code).label));
  return { longitude, latitude, by: 'members' };
}

/** The countries of a bloc or of a part of the world, in code order; none where the tables do not list
 *  the name. */
export function memberCountries(name: string): readonly CountryCode[] {
  return membersByName().get(foldCountryName(name)) ?? [];
}

function countryPoint(code: CountryCode): PlacePoint {
  const [longitude, latitude] = atlasCountry(code).label;
  return { longitude, latitude, by: 'country', country: code };
}

type Point = readonly [longitude: number, latitude: number];

let members: ReadonlyMap<string, readonly CountryCode[]> | undefined;

function membersByName(): ReadonlyMap<string, readonly CountryCode[]> {
  members ??= new Map(
    Object.entries(areas.members).map(([name, codes]) => [
      foldCountryName(name),
      codes.split(' ').filter(isKnownCountry).sort(compareText),
    ]),
  );
  return members;
}

let points: ReadonlyMap<string, Point> | undefined;

function areaPoint(name: string): Point | undefined {
  points ??= new Map(
    Object.entries(areas.points).flatMap(([area, [longitude, latitude]]) =>
      longitude === undefined || latitude === undefined
        ? []
        : [[foldCountryName(area), [longitude, latitude]] as const],
    ),
  );
  return points.get(foldCountryName(name));
}

/** Towns win over provinces of the same name. */
function townPoint(name: string, country: CountryCode): Point | undefined {
  const known = towns.get(country) ?? readPoints(country);
  towns.set(country, known);
  return known.get(foldCountryName(name));
}

const towns = new Map<CountryCode, ReadonlyMap<string, Point>>();

function readPoints(country: CountryCode): ReadonlyMap<string, Point> {
  const found = new Map<string, Point>();
  for (const table of [baked.provinces, baked.towns]) {
    const list = Object.entries(table).find(([code]) => code === country)?.[1] ?? '';
    for (const row of list.split(';')) {
      const [name = '', longitude, latitude] = row.split(':');
      if (name !== '')
        found.set(foldCountryName(name), [Number(longitude) / 100, Number(latitude) / 100]);
    }
  }
  return found;
}
