import { countryName } from '../../atlas/index.ts';
import { type Edition, editionPath } from '../../folder/index.ts';
import { formatSteps, type Issue, type Score } from '../../model/index.ts';
import type { CellPlace, Dataset } from './dataset.ts';
import { errorAt, placeOf, shown, warningAt } from './issues.ts';

/** Compares an edition of the workbooks with the same edition of an index folder. Scores that differ
 *  and countries that the folder lacks are errors at the workbook's cell; continents and regions may
 *  have been changed on purpose, so a difference is a warning. The folder may hold more countries. */
export function compareWithFolder(
  imported: Edition,
  folder: Edition,
  datasets: readonly Dataset[],
): readonly Issue[] {
  const { id } = imported.description;
  const dataset = datasets.find(({ edition }) => edition.id === id);
  if (!dataset) return [];
  const issues: Issue[] = [];
  const scores = new Map(folder.scores.map((score) => [keyOf(score), score] as const));
  const countries = new Map(folder.countries.map((country) => [country.code, country] as const));

  for (const { code, continent, region } of imported.countries) {
    const row = dataset.rows.get(code);
    const there = countries.get(code);
    if (!row) continue;
    if (!there) {
      issues.push(
        errorAt(
          'folder-differs',
          placeOf(dataset, row.place),
          `${countryName(code)} is not in ${editionPath(id, 'countries.csv')} of the folder.`,
          'Import only the countries that the folder has, or import into a new folder.',
        ),
      );
      continue;
    }
    const compareName = (what: string, here: string, other: string, place: CellPlace): void => {
      if (here === other) return;
      issues.push(
        warningAt(
          'folder-differs',
          placeOf(dataset, place),
          `${countryName(code)} has the ${what} ${shown(here)} here but ${shown(other)} in ${editionPath(id, 'countries.csv')}.`,
          'The folder keeps its own.',
        ),
      );
    };
    compareName('continent', continent, there.continent, row.continent.place);
    compareName('region', region, there.region, row.region.place);
  }

  for (const score of imported.scores) {
    const place = dataset.rows.get(score.country)?.scores.get(score.indicator)?.place;
    const there = scores.get(keyOf(score));
    if (!place || !countries.has(score.country) || there?.steps === score.steps) continue;
    const here = formatSteps(score.steps, imported.framework.scale);
    const other = there ? shown(formatSteps(there.steps, folder.framework.scale)) : 'no score';
    issues.push(
      errorAt(
        'folder-differs',
        placeOf(dataset, place),
        `${countryName(score.country)}, ${score.indicator}: ${shown(here)} here but ${other} in ${editionPath(id, 'scores.csv')}.`,
        'Find out which is right; correct the folder, or leave the workbook out.',
      ),
    );
  }
  return issues;
}

function keyOf({ country, indicator }: Score): string {
  return `${country} ${indicator}`;
}
