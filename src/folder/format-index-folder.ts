import { bytesOf, compareText, type Files } from '../model/index.ts';
import { formatCorrectionsCsv } from './corrections-csv.ts';
import { formatCountriesCsv } from './countries-csv.ts';
import { formatDataPackage } from './data-package.ts';
import { formatIndexYaml } from './format-index-yaml.ts';
import type { Edition, IndexFolder } from './index-folder.ts';
import { formatNarrative } from './narrative-md.ts';
import { CORRECTIONS_CSV, DATA_PACKAGE, editionPath, frameworkPath, INDEX_YAML } from './paths.ts';
import { formatProvenanceCsv } from './provenance-csv.ts';
import { formatScoresCsv } from './scores-csv.ts';

/** Every file of an index folder. `others` stand in it as they are: `sources.json`, frameworks that no
 *  edition uses, a README; what the folder itself says goes before them. */
export function formatIndexFolder(folder: IndexFolder, others: Files = new Map()): Files {
  const { description, editions, corrections } = folder;
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
  files.set(DATA_PACKAGE, bytesOf(formatDataPackage(folder, files)));
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

/** The files of `editions/ID/`: tables and profiles, with paths relative to the index folder.
 *  Provenance and profiles appear where the edition has any. */
export function formatEditionFiles(edition: Edition): Files {
  const { framework, countries, scores, provenance, narratives } = edition;
  const { id } = edition.description;
  const texts = new Map<string, string>([
    ['countries.csv', formatCountriesCsv(countries)],
    ['scores.csv', formatScoresCsv(scores, framework)],
  ]);
  if (provenance.length > 0) {
    texts.set('provenance.csv', formatProvenanceCsv(provenance, framework));
  }
  for (const [country, narrative] of narratives) {
    texts.set(`profiles/${country}.md`, formatNarrative(narrative, framework));
  }
  const files = [...texts].map(([name, text]) => [editionPath(id, name), bytesOf(text)] as const);
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}
