import {
  type Country,
  type CountryCode,
  compareText,
  type EditionDescription,
  type Files,
  type Framework,
  type IndexPlace,
  type Issue,
  type Narrative,
} from '../../model/index.ts';
import { readNarrativeTexts } from '../evidence/narrative-md.ts';
import { type EvidenceRules, readEvidence } from '../evidence/read-evidence.ts';
import type { PlacedSource } from '../evidence/sources-json.ts';
import { quoted } from '../evidence/wording.ts';
import type { PlacedFramework } from '../framework/parse-framework.ts';
import type { Edition } from '../index-folder.ts';
import { editionPath } from '../paths.ts';
import { FileIssues } from '../text/file-issues.ts';
import { readText } from '../text/file-text.ts';
import { readCountries } from './countries-csv.ts';
import { CountryField } from './country-field.ts';
import { readProvenance } from './provenance-csv.ts';
import { readScores } from './scores-csv.ts';

/** What the folder of an edition holds. */
export type EditionTables = Pick<
  Edition,
  'countries' | 'scores' | 'provenance' | 'narratives' | 'claims' | 'flows' | 'quotes'
>;

/** Reads the folder of an edition. A file is checked against another only where that one is sound, so
 *  that one mistake is reported once. */
export function readEdition(
  files: Files,
  { id }: EditionDescription,
  draft: PlacedFramework | undefined,
  sources: readonly PlacedSource[] | undefined,
  places: readonly IndexPlace[],
  all: Issue[],
): EditionTables | undefined {
  const framework = draft?.framework;
  const read = <Value>(
    name: string,
    reader: (text: string, issues: FileIssues) => Value | undefined,
    needed = false,
  ): { readonly value: Value | undefined; readonly sound: boolean } => {
    const issues = new FileIssues(editionPath(id, name));
    const bytes = files.get(issues.file);
    if (!bytes && needed) {
      issues.error(
        'file-missing',
        undefined,
        `The edition ${id} has no ${name}.`,
        'Add the file, or take the edition out of index.yaml.',
      );
    }
    const text = bytes && readText(bytes, issues);
    const value = text === undefined ? undefined : reader(text, issues);
    issues.addTo(all);
    return { value, sound: issues.errors === 0 };
  };
  const countries = read('countries.csv', readCountries, true);
  const rules = {
    ...(framework && { framework }),
    ...(countries.value && countries.sound && { countries: countries.value }),
  };
  const scores = read('scores.csv', (text, issues) => readScores(text, issues, rules), true);
  const scored = scores.value && scores.sound ? { scores: scores.value } : {};
  const provenance = read('provenance.csv', (text, issues) =>
    readProvenance(text, issues, { ...rules, ...scored }),
  );
  const { narratives, texts } = readProfiles(
    files,
    id,
    draft?.hasAllSections ? framework : undefined,
    rules.countries,
    all,
  );
  const evidence = readEvidence(
    files,
    id,
    { ...rules, ...(sources && { sources }), places, profiles: texts },
    all,
  );
  return (
    countries.value &&
    scores.value && {
      countries: countries.value,
      scores: scores.value,
      provenance: provenance.value ?? [],
      narratives,
      ...evidence,
    }
  );
}

function readProfiles(
  files: Files,
  edition: string,
  framework: Framework | undefined,
  countries: readonly Country[] | undefined,
  all: Issue[],
): {
  readonly narratives: ReadonlyMap<CountryCode, Narrative>;
  readonly texts: EvidenceRules['profiles'];
} {
  const folder = editionPath(edition, 'profiles/');
  const listed = countries && new Set(countries.map(({ code }) => code));
  const narratives = new Map<CountryCode, Narrative>();
  const texts = new Map<CountryCode, { readonly file: string; readonly text: string }>();
  const paths = [...files.keys()].filter((path) => path.startsWith(folder)).sort(compareText);
  for (const path of paths) {
    const name = path.slice(folder.length);
    if (name.includes('/')) continue;
    const issues = new FileIssues(path);
    const bytes = files.get(path);
    if (!name.endsWith('.md')) {
      issues.error(
        'country-unknown',
        undefined,
        `${quoted(name)} is no name of a profile.`,
        'Name the file by country code with the ending .md, such as BLR.md.',
      );
    } else {
      const country = new CountryField(issues, listed).read(name.slice(0, -3), undefined);
      const text = bytes && readText(bytes, issues);
      const sections = text === undefined ? undefined : readNarrativeTexts(text, issues, framework);
      if (country !== undefined && text !== undefined && sections) {
        narratives.set(country, { country, sections });
        texts.set(country, { file: path, text });
      }
    }
    issues.addTo(all);
  }
  return { narratives, texts };
}
