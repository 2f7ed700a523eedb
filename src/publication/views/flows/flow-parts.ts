import type { Release } from '../../../release/index.ts';
import type { CountryStanding } from '../evidence/standing-evidence.ts';
import { regionsOf } from '../regions/region-lists.ts';
import type { FlowPart } from './flows-view.ts';

/** A page of more flows than this is too long to read and too heavy to load. */
const MOST_FLOWS = 150;

/** True where flows do not fit on one page. */
export function isTooMany(flows: number): boolean {
  return flows > MOST_FLOWS;
}

/** The flows in parts that fit on a page each: one a region, or several of a region that has too many. */
export function flowParts(
  release: Release,
  countries: readonly CountryStanding[],
): readonly FlowPart[] {
  const standing = new Map(countries.map((one) => [one.country.code, one] as const));
  return regionsOf(release)
    .filter(({ scope }) => scope === 'region')
    .flatMap(({ name, slug, countries: members }) => {
      const own = members.flatMap(({ code }) => standing.get(code) ?? []);
      const slices = slicesOf(own.filter(({ counts }) => counts.flows > 0));
      return slices.map((slice, at): FlowPart => {
        const several = slices.length > 1;
        return {
          name: several ? `${name}, ${slice[0]?.country.name}–${slice.at(-1)?.country.name}` : name,
          path: `flows/${slug}${several ? `-${at + 1}` : ''}.html`,
          flows: slice.reduce((sum, { counts }) => sum + counts.flows, 0),
          countries: slice.map(({ country }) => country),
        };
      });
    });
}

function slicesOf(countries: readonly CountryStanding[]): readonly (readonly CountryStanding[])[] {
  const slices: CountryStanding[][] = [];
  let room = 0;
  for (const country of countries) {
    const { flows } = country.counts;
    if (flows > room || slices.length === 0) {
      slices.push([]);
      room = MOST_FLOWS;
    }
    slices.at(-1)?.push(country);
    room -= flows;
  }
  return slices;
}
