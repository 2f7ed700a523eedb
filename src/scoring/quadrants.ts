import type { CountryQuadrant } from '../model/index.ts';
import { countryCodes } from './aggregates.ts';
import { compareValues } from './compare-values.ts';
import { type ExactValue, fractionValue } from './exact-value.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** Places every country on the plane of two components.
 *
 *  A value is high from the framework's line on, and otherwise low. The line of organized crime is 5.50 on
 *  both axes, and a country that stands on it is high, as the United States did at criminality 5.50 in
 *  2021. Exact values decide: one of 5.4975 would be printed 5.50 and yet be low.
 *  @see METHODOLOGY "Quadrants"
 *
 *  The quadrant's name holds the horizontal component first: `high-criminality-low-resilience`. A country
 *  without one of the two values has no row, nor has any under a framework without such a plane. */
export function editionQuadrants(scored: ScoredEdition): readonly CountryQuadrant[] {
  const rule = scored.framework.quadrants;
  if (!rule) return [];
  const line = fractionValue(rule.high);
  const side = (value: ExactValue): 'high' | 'low' =>
    compareValues(value, line) >= 0 ? 'high' : 'low';
  return countryCodes(scored).flatMap((country): readonly CountryQuadrant[] => {
    const values = scored.values.get(country);
    const horizontal = values?.get(rule.horizontal);
    const vertical = values?.get(rule.vertical);
    if (!horizontal || !vertical) return [];
    const quadrant = `${side(horizontal)}-${rule.horizontal}-${side(vertical)}-${rule.vertical}`;
    return [{ country, quadrant }];
  });
}
