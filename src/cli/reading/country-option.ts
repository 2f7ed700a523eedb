import {
  allCountries,
  countryByName,
  countryName,
  isKnownCountry,
  suggestCountry,
} from '../../atlas/index.ts';
import {
  type CountryCode,
  isCountryCode,
  isUserAssignedCode,
  spellingDistance,
} from '../../model/index.ts';
import { usageFailure } from '../errors.ts';

/** The country that a verb was told with `--country`, by its code or its name. Throws a usage failure. */
export function countryOption(text: string | undefined, verb: string): CountryCode {
  if (text === undefined) {
    throw usageFailure(`assayer ${verb} needs --country.`, 'Example: --country BLR');
  }
  if (isCountryCode(text) && (isKnownCountry(text) || isUserAssignedCode(text))) return text;
  const code = countryByName(text);
  if (code === undefined) {
    const near = nearCountries(text).map((one) => `${one} (${countryName(one)})`);
    const meant = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
    throw usageFailure(`"${text}" is no country.`, `${meant}Use an ISO code: --country BLR`);
  }
  return code;
}

/** The country whose name is spelled most like this text, or those whose codes are one letter away, where
 *  they are few enough to be meant. */
function nearCountries(text: string): readonly CountryCode[] {
  const named = suggestCountry(text);
  if (named !== undefined) return [named];
  const codes = allCountries().map(({ code }) => code);
  const upper = text.toUpperCase();
  const own = codes.filter((code) => code === upper);
  const near = own.length > 0 ? own : codes.filter((code) => spellingDistance(upper, code, 1) <= 1);
  return near.length <= 3 ? near : [];
}
