import { isKnownCountry, neighboursOf } from '../../atlas/index.ts';
import type { CountryCode } from '../../model/index.ts';
import type { FoundPlace } from '../places/find-places.ts';
import type { Leg } from './leg-roles.ts';
import type { Route } from './routes.ts';

/** Words by which a text means its country without naming it. */
const COUNTRY_WORDS =
  /\b(?:the (?:\p{L}+ )?(?:country|territory|borders?|frontier|capital|ports?|airports?|coasts?|islands?|archipelago)|here|transit\w*|pass(?:es|ed|ing)? through|stopover|local\w*|domestic|smuggled in|brought in|flown in)\b/iu;

/** True where a clause gives no cause to put the profile's country into a route with both ends named:
 *  nothing in it speaks of the country, its ends are not two neighbours told apart, and either the countries named
 *  border one another all the way or neither end lies beside the profile's country. */
export function passesElsewhere(
  { sources, stages, destinations }: Route,
  clause: string,
  places: readonly FoundPlace[],
  country: CountryCode,
): boolean {
  if (places.some(({ entry }) => entry.iso3 === country) || COUNTRY_WORDS.test(clause))
    return false;
  const near: readonly string[] = isKnownCountry(country) ? neighboursOf(country) : [];
  const ends = [...sources, ...destinations].map(({ place }) => place?.entry.iso3);
  // “From A, sold in B”, both neighbours: a profile means by way of its own country. “From A into B” is straight.
  const straight = destinations.some(({ between }) => /^ (?:in)?to (?:the )?$/.test(between));
  if (!straight && ends.every((iso3) => iso3 != null && near.includes(iso3))) return false;
  const line = [sources, ...stages, destinations];
  if (line.slice(1).every((legs, at) => allBorder(line[at] ?? [], legs))) return true;
  return stages.length === 0 && ends.every((iso3) => iso3 != null && !near.includes(iso3));
}

function allBorder(from: readonly Leg[], to: readonly Leg[]): boolean {
  return from.every(({ place: one }) =>
    to.every(({ place: other }) => {
      const [here, there] = [one?.entry.iso3, other?.entry.iso3];
      return here != null && there != null && borders(here, there);
    }),
  );
}

function borders(here: CountryCode, there: CountryCode): boolean {
  return here === there || (isKnownCountry(here) && neighboursOf(here).includes(there));
}
