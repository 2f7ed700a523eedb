import { countryName } from '../../atlas/index.ts';
import {
  type Country,
  type CountryCode,
  compareText,
  type Framework,
  formatPlace,
  formatSteps,
  type Issue,
  indicatorsOf,
  type Provenance,
  type Score,
} from '../../model/index.ts';
import { publisherName } from './country-names.ts';
import type { CellPlace, Dataset, PlacedScore } from './dataset.ts';
import { errorAt, placeOf, shown } from './issues.ts';

/** What all sheets of one edition say together. Countries come by code, scores in framework order. */
export interface AgreedEdition {
  readonly countries: readonly Country[];
  readonly scores: readonly Score[];
  readonly provenance: readonly Provenance[];
}

/** Sheets in the order in which they are believed: those of the newest release first, then by hash. */
export function byTrust(datasets: readonly Dataset[]): readonly Dataset[] {
  return [...datasets].sort(
    (a, b) =>
      compareText(b.release.id, a.release.id) ||
      compareText(a.fileSha256, b.fileSha256) ||
      compareText(a.sheet, b.sheet),
  );
}

/** Puts the sheets of one edition together, given in the order of `byTrust`. Cells that hold the same
 *  agree; scores, continents or regions that differ, and countries that only one sheet has, are issues
 *  with both places. Provenance names the first sheet. */
export function agreeOn(
  datasets: readonly Dataset[],
  framework: Framework,
): { readonly edition: AgreedEdition; readonly issues: readonly Issue[] } {
  const [first, ...others] = datasets;
  if (!first) throw new Error('an edition needs a sheet');
  const issues = others.flatMap((other) => [
    ...missingCountries(first, other),
    ...missingCountries(other, first),
    ...conflicts(first, other, framework),
  ]);
  return { edition: editionOf(first, framework), issues };
}

function editionOf(dataset: Dataset, framework: Framework): AgreedEdition {
  const rows = [...dataset.rows.values()].sort((a, b) => compareText(a.country, b.country));
  const indicators = indicatorsOf(framework);
  const cells = rows.flatMap(({ country, scores }) =>
    indicators.flatMap(({ id: indicator }) => {
      const score = scores.get(indicator);
      return score ? [{ country, indicator, ...score }] : [];
    }),
  );
  return {
    countries: rows.map(({ country, name, continent, region }) => ({
      code: country,
      name: publisherName(country, name),
      continent: continent.text,
      region: region.text,
      facts: [],
    })),
    scores: cells.map(({ country, indicator, steps }) => ({ country, indicator, steps })),
    provenance: cells.map(({ country, indicator, place }) => ({
      country,
      indicator,
      fileSha256: dataset.fileSha256,
      sheet: dataset.sheet,
      cell: place.address,
    })),
  };
}

function missingCountries(here: Dataset, there: Dataset): readonly Issue[] {
  return [...here.rows.values()]
    .filter(({ country }) => !there.rows.has(country))
    .map(({ country, place }) =>
      errorAt(
        'country-missing',
        { file: there.file, sheet: there.sheet },
        `${countryName(country)} is missing here but stands in ${formatPlace(placeOf(here, place))}.`,
        'Give only workbooks that hold the same countries for an edition.',
      ),
    );
}

function conflicts(first: Dataset, other: Dataset, framework: Framework): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [country, row] of first.rows) {
    const twin = other.rows.get(country);
    if (!twin) continue;
    const differ = (what: string, here: PrintedCell, there: PrintedCell): void => {
      if (here.text !== there.text)
        issues.push(conflict(country, what, [first, here], [other, there]));
    };
    differ('as its continent', row.continent, twin.continent);
    differ('as its region', row.region, twin.region);
    for (const { id, name } of indicatorsOf(framework)) {
      const [here, there] = [row, twin].map(({ scores }) => scores.get(id));
      if (here && there) {
        differ(`for ${name}`, printedScore(here, framework), printedScore(there, framework));
      }
    }
  }
  return issues;
}

function printedScore({ steps, place }: PlacedScore, { scale }: Framework): PrintedCell {
  return { text: formatSteps(steps, scale), place };
}

interface PrintedCell {
  readonly text: string;
  readonly place: CellPlace;
}

function conflict(
  country: CountryCode,
  what: string,
  [first, here]: readonly [Dataset, PrintedCell],
  [other, there]: readonly [Dataset, PrintedCell],
): Issue {
  return errorAt(
    'cells-conflict',
    placeOf(first, here.place),
    `${countryName(country)} has ${shown(here.text)} ${what} here but ${shown(there.text)} in ${formatPlace(placeOf(other, there.place))}.`,
    'Find out which one the publisher stands by, and leave the other workbook out.',
  );
}
