import { allCountries, isKnownCountry } from '../../src/atlas/index.ts';
import type { CountryCode } from '../../src/model/index.ts';

/** Country codes from a text such as `ALB BLR`. */
export function codes(text: string): readonly CountryCode[] {
  return text.split(' ').map(code);
}

/** One country code. Throws when the atlas does not have it. */
export function code(text: string): CountryCode {
  if (!isKnownCountry(text)) throw new Error(`unknown country: ${text}`);
  return text;
}

/** The 193 members of the United Nations: what is left without territories, observers and Kosovo. */
export function unitedNations(): readonly CountryCode[] {
  const others = new Set(
    codes(
      'ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF ' +
        'GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM ' +
        'SPM SXM TCA TKL TWN UMI VAT VGB VIR WLF XKX',
    ),
  );
  return allCountries()
    .map((country) => country.code)
    .filter((each) => !others.has(each));
}

/** The countries of the demonstration index: 17 of Central and Eastern Europe, Lithuania and Latvia. */
export const demoCountries = codes(
  'ALB BLR BIH BGR HRV CZE HUN MDA MNE MKD POL ROU RUS SRB SVK SVN UKR LTU LVA',
);
