import { countryName } from '../../atlas/index.ts';
import type { Edition } from '../../folder/index.ts';
import { type CountryCode, formatPlace, type Issue } from '../../model/index.ts';
import type { CompositeCheck } from './compare-composites.ts';
import type { Dataset } from './dataset.ts';
import { errorAt, placeOf, warningAt } from './issues.ts';

/** Warns of countries that some edition has and another has not: the set may change, but rarely does. */
export function missingBetweenEditions(
  editions: readonly Edition[],
  datasets: readonly Dataset[],
  wanted?: readonly CountryCode[],
): readonly Issue[] {
  const everywhere = new Map<CountryCode, Dataset>();
  for (const dataset of datasets) {
    for (const code of wanted ?? dataset.rows.keys()) {
      if (dataset.rows.has(code) && !everywhere.has(code)) everywhere.set(code, dataset);
    }
  }
  return editions.flatMap(({ description }) => {
    const sheet = datasets.find(({ edition }) => edition.id === description.id);
    if (!sheet) return [];
    return [...everywhere].flatMap(([code, other]) => {
      const place = other.rows.get(code)?.place;
      if (sheet.rows.has(code) || !place) return [];
      return [
        warningAt(
          'country-missing',
          { file: sheet.file, sheet: sheet.sheet },
          `${countryName(code)} is not in edition ${description.id} but stands in ${formatPlace(placeOf(other, place))}.`,
          'Look whether the publisher left it out of that edition.',
        ),
      ];
    });
  });
}

/** Warns of published composites that differ notably from what their scores give. */
export function differingComposites(checks: readonly CompositeCheck[]): readonly Issue[] {
  return checks.flatMap(({ differences }) =>
    differences
      .filter(({ notable }) => notable)
      .map(({ country, aggregate, published, recomputed, file, sheet, place }) =>
        warningAt(
          'composite-differs',
          placeOf({ file, sheet }, place),
          `${countryName(country)}, ${aggregate}: published is ${published}, its scores give ${recomputed}.`,
          'Ask the publisher which is right; what is computed from the scores is used.',
        ),
      ),
  );
}

/** Reports countries that were asked for and that no sheet has. */
export function notPublished(
  datasets: readonly Dataset[],
  wanted: readonly CountryCode[],
): readonly Issue[] {
  return wanted
    .filter((code) => !datasets.some(({ rows }) => rows.has(code)))
    .map((code) =>
      errorAt(
        'country-not-published',
        { file: datasets[0]?.file ?? '' },
        `No sheet has the country ${code}.`,
        'Leave it out, or mend its code.',
      ),
    );
}
