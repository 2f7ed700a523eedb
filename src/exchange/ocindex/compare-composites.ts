import {
  type AggregateId,
  aggregatesOf,
  type CountryCode,
  compareFractions,
  type Decimal,
  type EditionId,
  type Fraction,
  type Framework,
  fraction,
  parseFraction,
  subtract,
} from '../../model/index.ts';
import { editionAggregates, scoreEdition } from '../../scoring/index.ts';
import type { AgreedEdition } from './agree.ts';
import type { CellPlace, Dataset } from './dataset.ts';

/** How many published composites of an edition the scores give again. A composite that several
 *  sheets print counts once, and is equal when all of them are. */
export interface CompositeCheck {
  readonly compared: number;
  readonly equal: number;
  readonly differences: readonly CompositeDifference[];
}

/** A published composite beside the value its scores give. The published one is never stored. */
export interface CompositeDifference {
  readonly country: CountryCode;
  readonly aggregate: AggregateId;
  readonly published: string;
  readonly recomputed: Decimal;
  /** True when the two differ by more than half a hundredth. */
  readonly notable: boolean;
  readonly file: string;
  readonly sheet: string;
  readonly place: CellPlace;
}

/** What floating-point arithmetic may have cost a composite that was published unrounded. */
const NOISE = fraction(1, 1_000_000_000);
const NOTABLE = fraction(5, 1000);

/** Recomputes the composites of one edition and compares them with those of its sheets.
 *  Composites published at the framework's decimals are compared with the printed value; those
 *  published with more, as in the release of 2021, with the exact one. */
export function compareComposites(
  edition: EditionId,
  framework: Framework,
  agreed: AgreedEdition,
  datasets: readonly Dataset[],
): CompositeCheck {
  const scored = scoreEdition({ edition, framework, ...agreed });
  const recomputed = new Map(
    editionAggregates(scored).map((row) => [`${row.country} ${row.aggregate}`, row] as const),
  );
  const unit = 10n ** BigInt(framework.decimals);
  const differences: CompositeDifference[] = [];
  let compared = 0;
  let equal = 0;
  for (const { code: country } of agreed.countries) {
    for (const { id: aggregate } of aggregatesOf(framework)) {
      const ours = recomputed.get(`${country} ${aggregate}`);
      const printed = ours && parseFraction(ours.value);
      if (!ours || !printed) continue;
      const exact = parseFraction(ours.exact) ?? printed;
      const before = differences.length;
      for (const dataset of datasets) {
        const theirs = dataset.rows.get(country)?.composites.get(aggregate);
        if (!theirs) continue;
        const rounded = (theirs.published.numerator * unit) % theirs.published.denominator === 0n;
        const apart = distance(theirs.published, rounded ? printed : exact);
        if (compareFractions(apart, rounded ? fraction(0) : NOISE) <= 0) continue;
        differences.push({
          country,
          aggregate,
          published: theirs.text,
          recomputed: ours.value,
          notable: compareFractions(apart, NOTABLE) > 0,
          file: dataset.file,
          sheet: dataset.sheet,
          place: theirs.place,
        });
      }
      compared++;
      if (differences.length === before) equal++;
    }
  }
  return { compared, equal, differences };
}

function distance(a: Fraction, b: Fraction): Fraction {
  const apart = subtract(a, b);
  return apart.numerator < 0n ? { ...apart, numerator: -apart.numerator } : apart;
}
