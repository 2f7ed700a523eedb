import { bytesOf, compareText, type Files } from '../../model/index.ts';
import { formatDataPackage } from '../data-package/data-package.ts';
import { formatCorrectionsCsv } from '../edition/corrections-csv.ts';
import { formatCountriesCsv } from '../edition/countries-csv.ts';
import { formatProvenanceCsv } from '../edition/provenance-csv.ts';
import { formatScoresCsv } from '../edition/scores-csv.ts';
import { formatClaimsCsv } from '../evidence/claims-csv.ts';
import { formatFlowsCsv } from '../evidence/flows-csv.ts';
import { formatNarrative } from '../evidence/narrative-md.ts';
import { formatPlacesCsv } from '../evidence/places-csv.ts';
import { formatQuotesCsv } from '../evidence/quotes-csv.ts';
import type { Edition, IndexFolder } from '../index-folder.ts';
import {
  CORRECTIONS_CSV,
  DATA_PACKAGE,
  editionPath,
  frameworkPath,
  INDEX_YAML,
  PLACES_CSV,
  ROBUSTNESS_YAML,
  SOURCES_JSON,
} from '../paths.ts';
import { formatIndexYaml } from './format-index-yaml.ts';
import { formatSourcesJson } from './format-sources.ts';

/** Every file of an index folder. `others` stand in it as they are: `sources.json` as it is written, frameworks that no
 *  edition uses, a README; what the folder itself says goes before them. */
export function formatIndexFolder(folder: IndexFolder, others: Files = new Map()): Files {
  const { description, editions, corrections, sources, places, robustness } = folder;
  const files = new Map(others);
  const descriptions = editions.map((edition) => edition.description);
  files.set(INDEX_YAML, bytesOf(formatIndexYaml(description, descriptions)));
  for (const edition of editions) {
    files.set(frameworkPath(edition.description.framework), bytesOf(edition.frameworkYaml));
    for (const [path, bytes] of formatEditionFiles(edition)) files.set(path, bytes);
  }
  if (corrections.length > 0) {
    files.set(CORRECTIONS_CSV, bytesOf(formatCorrectionsCsv(corrections)));
  }
  if (places.length > 0) files.set(PLACES_CSV, bytesOf(formatPlacesCsv(places)));
  if (robustness) files.set(ROBUSTNESS_YAML, bytesOf(robustness.yaml));
  if (sources.length > 0 && !files.has(SOURCES_JSON)) {
    files.set(SOURCES_JSON, bytesOf(formatSourcesJson(sources)));
  }
  files.set(DATA_PACKAGE, bytesOf(formatDataPackage(folder, files)));
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

/** The files of `editions/ID/`: tables and profiles, with paths relative to the index folder.
 *  Provenance, profiles, claims, flows and quotes appear where the edition has any. */
export function formatEditionFiles(edition: Edition): Files {
  const { framework, countries, scores, provenance, narratives, claims, flows, quotes } = edition;
  const { id } = edition.description;
  const texts = new Map<string, string>([
    ['countries.csv', formatCountriesCsv(countries)],
    ['scores.csv', formatScoresCsv(scores, framework)],
  ]);
  if (provenance.length > 0) {
    texts.set('provenance.csv', formatProvenanceCsv(provenance, framework));
  }
  if (claims.length > 0) texts.set('claims.csv', formatClaimsCsv(claims));
  if (flows.length > 0) texts.set('flows.csv', formatFlowsCsv(flows));
  if (quotes.length > 0) texts.set('quotes.csv', formatQuotesCsv(quotes));
  for (const [country, narrative] of narratives) {
    texts.set(`profiles/${country}.md`, formatNarrative(narrative, framework));
  }
  const files = [...texts].map(([name, text]) => [editionPath(id, name), bytesOf(text)] as const);
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}
