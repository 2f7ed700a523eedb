import { countryByName, isKnownCountry } from '../atlas/index.ts';
import { type CountryCode, isCountryCode, isUserAssignedCode } from '../model/index.ts';
import { usageFailure } from './errors.ts';

/** The country that a verb was told with `--country`, by its code or its name. Throws a usage failure. */
export function countryOption(text: string | undefined, verb: string): CountryCode {
  if (text === undefined) {
    throw usageFailure(`assayer ${verb} needs --country.`, 'Example: --country BLR');
  }
  if (isCountryCode(text) && (isKnownCountry(text) || isUserAssignedCode(text))) return text;
  const code = countryByName(text);
  if (code === undefined) {
    throw usageFailure(`"${text}" is no country.`, 'Use an ISO code: --country BLR');
  }
  return code;
}
