/** Where the files of an index folder stand, relative to it. */
export const INDEX_YAML = 'index.yaml';
export const SOURCES_JSON = 'sources.json';
export const CORRECTIONS_CSV = 'corrections.csv';
export const DATA_PACKAGE = 'datapackage.json';

/** The file of a framework that editions name. */
export function frameworkPath(name: string): string {
  return `frameworks/${name}.yaml`;
}

/** A file of an edition. */
export function editionPath(edition: string, file: string): string {
  return `editions/${edition}/${file}`;
}
