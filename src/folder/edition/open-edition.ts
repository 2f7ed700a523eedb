import {
  type Claim,
  type Country,
  type EditionDescription,
  type EditionId,
  type Files,
  type Flow,
  type Framework,
  type IndexDescription,
  type IndexPlace,
  type Issue,
  type Parsed,
  parsed,
  type Quote,
  type Source,
} from '../../model/index.ts';
import { readClaims } from '../evidence/claims-csv.ts';
import { readFlows } from '../evidence/flows-csv.ts';
import { readPlaces } from '../evidence/places-csv.ts';
import { readQuotes } from '../evidence/quotes-csv.ts';
import { readSources } from '../evidence/sources-json.ts';
import { readFrameworkFiles } from '../framework/framework-files.ts';
import { editionPath, frameworkPath, INDEX_YAML, PLACES_CSV, SOURCES_JSON } from '../paths.ts';
import { FileIssues } from '../text/file-issues.ts';
import { readText } from '../text/file-text.ts';
import { readCountries } from './countries-csv.ts';
import { readIndexYaml } from './index-yaml.ts';

/** One edition while its team works on it: every table sound by itself, however they fit one another. */
export interface OpenEdition {
  readonly index: IndexDescription;
  readonly description: EditionDescription;
  readonly framework: Framework;
  /** Every edition whose framework could be read, oldest first. */
  readonly editions: readonly {
    readonly description: EditionDescription;
    readonly framework: Framework;
  }[];
  readonly countries: readonly Country[];
  readonly places: readonly IndexPlace[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
}

/** Reads of an index folder what is needed to add evidence to one edition and to decide on it. Scores
 *  and profiles are not looked at: a mark of a rejected claim must not stop the next decision. */
export function openEdition(files: Files, id: EditionId): Parsed<OpenEdition> {
  const all: Issue[] = [];
  const read = <Value>(
    file: string,
    reader: (text: string, issues: FileIssues) => Value | undefined,
    needed = false,
  ): Value | undefined => {
    const issues = new FileIssues(file);
    const bytes = files.get(file);
    if (!bytes && needed) {
      issues.error('file-missing', undefined, `There is no ${file}.`, 'Add the file.');
    }
    const text = bytes && readText(bytes, issues);
    const value = text === undefined ? undefined : reader(text, issues);
    issues.addTo(all);
    return value;
  };
  const index = read(INDEX_YAML, readIndexYaml, true);
  const frameworks = readFrameworkFiles(files, all);
  const editions = (index?.editions ?? []).flatMap((description) => {
    const framework = frameworks.get(description.framework)?.framework;
    return framework ? [{ description, framework }] : [];
  });
  const edition = editions.find(({ description }) => description.id === id);
  if (index && !edition && !all.some(({ severity }) => severity === 'error')) {
    const issues = new FileIssues(INDEX_YAML);
    const { framework = '' } = index.editions.find((candidate) => candidate.id === id) ?? {};
    issues.error(
      'framework-missing',
      undefined,
      `The edition ${id} needs ${frameworkPath(framework)}, which is not in the folder.`,
      'Add the file.',
    );
    issues.addTo(all);
  }
  const places = read(PLACES_CSV, readPlaces) ?? [];
  const sources = (read(SOURCES_JSON, readSources) ?? []).map(({ value }) => value);
  const countries = read(editionPath(id, 'countries.csv'), readCountries, true) ?? [];
  const rules = { ...(edition && { framework: edition.framework }), countries, places };
  const known = new Set(sources.map((source) => source.id));
  const quotes = (
    read(editionPath(id, 'quotes.csv'), (text, issues) =>
      readQuotes(text, issues, { sources: known }),
    ) ?? []
  ).map(({ value }) => value);
  const cited = { sources: known, quotes: new Set(quotes.map((quote) => quote.id)) };
  const claims = (
    read(editionPath(id, 'claims.csv'), (text, issues) =>
      readClaims(text, issues, { ...rules, ...cited }),
    ) ?? []
  ).map(({ value }) => value);
  const told = new Set(claims.map((claim) => claim.id));
  const flows = (
    read(editionPath(id, 'flows.csv'), (text, issues) =>
      readFlows(text, issues, { ...rules, claims: told }),
    ) ?? []
  ).map(({ value }) => value);
  return parsed(
    index &&
      edition && {
        index: index.description,
        ...edition,
        ...{ editions, countries, places, sources, quotes, claims, flows },
      },
    all,
  );
}
