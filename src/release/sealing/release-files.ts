import { formatNarrative, formatSourcesJson } from '../../folder/index.ts';
import { bytesOf, type Files } from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { descriptionFile } from '../contents/description.ts';
import { resultsOf, scoreContents } from '../contents/results.ts';
import { robustnessFile, robustnessOf } from '../contents/robustness.ts';
import { citationFile } from '../standards/citation.ts';
import { dataPackageFile } from '../standards/data-package.ts';
import { dataciteFile } from '../standards/datacite.ts';
import { readmeFile } from '../standards/readme.ts';
import { schemaOrgFile } from '../standards/schema-org.ts';
import {
  countriesTable,
  factsTable,
  provenanceTable,
  scoresTable,
} from '../tables/carried-tables.ts';
import { codebookTable } from '../tables/codebook.ts';
import { computedTables } from '../tables/computed-tables.ts';
import { evidenceTables } from '../tables/evidence-tables.ts';
import { robustnessTables } from '../tables/robustness-tables.ts';
import { tableCsv } from '../tables/table.ts';
import { twinFiles } from '../tables/twins.ts';
import {
  DESCRIPTION,
  FRAMEWORK,
  MANIFEST,
  PREVIOUS_COUNTRIES,
  PREVIOUS_FRAMEWORK,
  PREVIOUS_SCORES,
  ROBUSTNESS_PLAN,
  ROBUSTNESS_RUN,
  SOURCES,
} from './format.ts';
import { manifestFile } from './manifest.ts';

/** Every file of a release, by path: what it carries, everything computed from that, and the manifest.
 *  Sealing writes them, verifying compares with them. */
export function releaseFiles(contents: ReleaseContents): Files {
  const { framework, countries, scores, provenance, previous } = contents;
  const results = resultsOf(contents.index.countrySet, scoreContents(contents));
  const robustness = robustnessOf(contents, results.ranks);
  const files = new Map<string, Uint8Array>();
  files.set(DESCRIPTION, descriptionFile(contents));
  files.set(FRAMEWORK, bytesOf(contents.frameworkYaml));
  const tables = [
    countriesTable(countries),
    scoresTable(scores, framework),
    ...computedTables(results, framework),
    codebookTable(framework),
    factsTable(countries),
    provenanceTable(provenance, framework),
    ...(robustness ? robustnessTables(robustness.intervals, contents) : []),
    ...evidenceTables(contents),
  ];
  for (const [path, bytes] of tables.flatMap(twinFiles)) files.set(path, bytes);
  if (contents.robustness && robustness) {
    files.set(ROBUSTNESS_PLAN, bytesOf(contents.robustness.yaml));
    files.set(ROBUSTNESS_RUN, robustnessFile(robustness.run));
  }
  if (contents.sources.length > 0) {
    files.set(SOURCES, bytesOf(formatSourcesJson(contents.sources)));
  }
  for (const [country, narrative] of contents.narratives) {
    files.set(`profiles/${country}.md`, bytesOf(formatNarrative(narrative, framework)));
  }
  if (previous) {
    files.set(PREVIOUS_FRAMEWORK, bytesOf(previous.frameworkYaml));
    files.set(PREVIOUS_COUNTRIES, tableCsv(countriesTable(previous.countries)));
    files.set(PREVIOUS_SCORES, tableCsv(scoresTable(previous.scores, previous.framework)));
  }
  files.set('datapackage.json', dataPackageFile(contents, files));
  files.set('CITATION.cff', citationFile(contents));
  files.set('datacite.json', dataciteFile(contents));
  files.set('dataset.jsonld', schemaOrgFile(contents));
  files.set('README.md', readmeFile(contents));
  files.set(MANIFEST, manifestFile(contents.id, files));
  return files;
}
