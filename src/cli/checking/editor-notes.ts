import {
  editionPath,
  INDEX_YAML,
  type OpenEdition,
  openEdition,
  parseIndexYaml,
  parseScoresCsv,
} from '../../folder/index.ts';
import {
  type CountryCode,
  type Files,
  type IndicatorId,
  type Issue,
  textOf,
} from '../../model/index.ts';
import { narrativeReader, textAgainstScore } from '../../narrative/index.ts';

/** Notes for editors on every profile of an index folder: where its words and its scores disagree.
 *  Editions that cannot be read are passed over; the check of the folder says why. */
export function editorNotes(files: Files): readonly Issue[] {
  const text = (path: string): string => textOf(files.get(path) ?? new Uint8Array()) ?? '';
  const outline = parseIndexYaml(text(INDEX_YAML), INDEX_YAML);
  if (!outline.ok) return [];
  return outline.value.editions.flatMap(({ id }) => {
    const edition = openEdition(files, id);
    if (!edition.ok) return [];
    const { framework, countries } = edition.value;
    const path = editionPath(id, 'scores.csv');
    const scores = parseScoresCsv(text(path), path, { framework, countries });
    if (!scores.ok) return [];
    const byCountry = new Map<CountryCode, Map<IndicatorId, number>>();
    for (const { country, indicator, steps } of scores.value) {
      const own = byCountry.get(country) ?? new Map<IndicatorId, number>();
      byCountry.set(country, own.set(indicator, steps));
    }
    return countries.flatMap(({ code }) => {
      const file = editionPath(id, `profiles/${code}.md`);
      if (!files.has(file)) return [];
      return notesOn(file, text(file), code, byCountry.get(code) ?? new Map(), edition.value);
    });
  });
}

function notesOn(
  file: string,
  text: string,
  country: CountryCode,
  scores: ReadonlyMap<IndicatorId, number>,
  { framework, places, claims }: OpenEdition,
): readonly Issue[] {
  const read = narrativeReader({ framework, country, places });
  const own = claims.filter((claim) => claim.status !== 'rejected');
  return textAgainstScore({ framework, file, text, scores, claims: own }, read);
}
