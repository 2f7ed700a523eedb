import type { CountryCode } from '../../model/index.ts';

/** The publisher's own spelling, where some sheets have another: commas for full stops (2023),
 *  accents dropped and a capital lost (since 2023). */
const MENDED: ReadonlyMap<string, string> = new Map([
  ['COD', 'Congo, Dem. Rep.'],
  ['COG', 'Congo, Rep.'],
  ['KNA', 'St. Kitts and Nevis'],
  ['KOR', 'Korea, Rep.'],
  ['LCA', 'St. Lucia'],
  ['STP', 'São Tomé and Príncipe'],
  ['SWZ', 'Eswatini'],
  ['VCT', 'St. Vincent and the Grenadines'],
]);

/** A country's name as the publisher spells it in its best sheets, one name over all editions. */
export function publisherName(code: CountryCode, written: string): string {
  return MENDED.get(code) ?? written;
}
