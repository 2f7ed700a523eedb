import type { Files } from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { PREVIOUS_COUNTRIES, PREVIOUS_SCORES, SOURCES } from '../sealing/format.ts';
import { type Json, jsonFile } from '../sealing/json-text.ts';
import { sha256 } from '../sealing/sha256.ts';
import { heldTables } from '../tables/evidence-tables.ts';
import type { Column, TableDefinition } from '../tables/table.ts';
import { COUNTRIES, EVIDENCE_TABLES, SCORES } from '../tables/table-definitions.ts';
import { twinPaths } from '../tables/twins.ts';
import { releaseTitle, releaseUrl, spdxId } from './citation.ts';

/** `datapackage.json`: every CSV table of the release as a resource of a Data Package v2,
 *  with its columns, keys, size and hash. `files` holds the tables it describes. */
export function dataPackageFile(contents: ReleaseContents, files: Files): Uint8Array {
  const { index, framework } = contents;
  const spdx = spdxId(index.licence.name);
  const resources = heldTables(contents).map((definition) =>
    resource(definition, definition.name, twinPaths(definition.name).csv, files),
  );
  const previous = contents.previous
    ? [
        resource(COUNTRIES, 'previous-countries', PREVIOUS_COUNTRIES, files, 'previous-'),
        resource(SCORES, 'previous-scores', PREVIOUS_SCORES, files, 'previous-'),
      ]
    : [];
  return jsonFile({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: index.id,
    id: `${index.id}/${contents.id}`,
    title: releaseTitle(contents),
    description: index.summary,
    version: contents.id,
    created: `${contents.date}T00:00:00Z`,
    homepage: releaseUrl(contents) ?? index.url ?? index.publisher.url,
    keywords: framework.components.map(({ name }) => name),
    licenses: [
      {
        name: spdx ?? (index.licence.url === undefined ? 'other' : undefined),
        path: index.licence.url,
        title: index.licence.name,
      },
    ],
    contributors: [
      { title: index.publisher.name, path: index.publisher.url, roles: ['publisher'] },
    ],
    resources: [...resources, ...previous, ...sourcesResource(files)],
  });
}

function resource(
  definition: TableDefinition,
  name: string,
  path: string,
  files: Files,
  prefix = '',
): Json {
  const bytes = files.get(path) ?? new Uint8Array();
  return {
    name,
    type: 'table',
    path,
    description: definition.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    schema: {
      fields: definition.columns.map(field),
      primaryKey: definition.key,
      foreignKeys: foreignKeys(definition, prefix),
      missingValues: [''],
    },
  };
}

function field({ name, type, required, description }: Column): Json {
  return {
    name,
    type,
    description,
    constraints: required ? { required: true } : undefined,
  };
}

function sourcesResource(files: Files): readonly Json[] {
  const bytes = files.get(SOURCES);
  if (!bytes) return [];
  return [
    {
      name: 'sources',
      path: SOURCES,
      description: 'What claims and quotes cite, as CSL-JSON.',
      format: 'json',
      mediatype: 'application/vnd.citationstyles.csl+json',
      encoding: 'utf-8',
      bytes: bytes.length,
      hash: `sha256:${sha256(bytes)}`,
    },
  ];
}

/** Countries are those of `countries.csv`. Ids point at the codebook, but for the edition before,
 *  whose framework may have had others. */
function foreignKeys({ name, columns }: TableDefinition, prefix: string): Json | undefined {
  if (name === COUNTRIES.name || name === 'codebook') return undefined;
  const keys = columns.flatMap((column): readonly Json[] => {
    if (column.name === 'country') {
      return [reference('country', `${prefix}countries`, 'country')];
    }
    const isId =
      column.name === 'indicator' ||
      column.name === 'aggregate' ||
      (column.name === 'id' && !EVIDENCE_TABLES.some((table) => table.name === name));
    return isId && prefix === '' ? [reference(column.name, 'codebook', 'id')] : [];
  });
  return keys.length === 0 ? undefined : keys;
}

function reference(field: string, resourceName: string, target: string): Json {
  return { fields: [field], reference: { resource: resourceName, fields: [target] } };
}
