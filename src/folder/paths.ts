/** What an index is and which editions it has; paths are relative to the index folder. */
export const INDEX_YAML = 'index.yaml';
/** What is cited, as CSL-JSON. */
export const SOURCES_JSON = 'sources.json';
/** What was changed after a release, and why. */
export const PLACES_CSV = 'places.csv';
export const CORRECTIONS_CSV = 'corrections.csv';
/** The declared plan of uncertainty. */
export const ROBUSTNESS_YAML = 'robustness.yaml';
/** The index's own settings of the statistical audit. */
export const AUDIT_YAML = 'audit.yaml';
/** The folder as a Data Package. */
export const DATA_PACKAGE = 'datapackage.json';

/** The file of a framework that editions name. */
export function frameworkPath(name: string): string {
  return `frameworks/${name}.yaml`;
}

/** A file of an edition. */
export function editionPath(edition: string, file: string): string {
  return `editions/${edition}/${file}`;
}
