import { countryName, isKnownCountry, suggestCountry } from '../../atlas/index.ts';
import { type CountryCode, isUserAssignedCode } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { FileIssues, Spot } from '../text/file-issues.ts';
import { nearest, sparingly } from '../text/nearest.ts';

/** True for a country of the atlas and for a code that ISO 3166-1 leaves to its users. */
function isPlace(code: string): code is CountryCode {
  return isKnownCountry(code) || isUserAssignedCode(code);
}

/** Reads country codes of one file; what is no code becomes an issue with the likely one. */
export class CountryField {
  readonly #issues: FileIssues;
  readonly #listed: ReadonlySet<CountryCode> | undefined;
  readonly #likely = sparingly((text) => this.#likelyCode(text));

  /** With `listed`, countries that `countries.csv` has not are issues too. */
  constructor(issues: FileIssues, listed?: ReadonlySet<CountryCode>) {
    this.#issues = issues;
    this.#listed = listed;
  }

  read(text: string, spot: Spot | undefined): CountryCode | undefined {
    if (text === '') return undefined;
    if (!isPlace(text)) {
      const likely = this.#likely(text);
      this.#issues.error(
        'country-unknown',
        spot,
        `${quoted(text)} is no country code.`,
        likely ?? 'Write the three capital letters of ISO 3166-1, such as BLR.',
      );
      return undefined;
    }
    if (this.#listed && !this.#listed.has(text)) {
      this.#issues.error(
        'country-not-listed',
        spot,
        `The country ${text} is not in countries.csv of this edition.`,
        'Add it there, or remove it here.',
      );
      return undefined;
    }
    return text;
  }

  #likelyCode(text: string): string | undefined {
    const upper = text.toUpperCase();
    const code =
      (isPlace(upper) ? upper : undefined) ??
      suggestCountry(text) ??
      (text.length <= 4 ? nearest(upper, this.#listed ?? []) : undefined);
    if (code === undefined) return undefined;
    return isKnownCountry(code)
      ? `Did you mean ${code} (${countryName(code)})?`
      : `Did you mean ${code}?`;
  }
}
