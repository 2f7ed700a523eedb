import { compareText, type Files, type Issue, parseCsv } from '../../model/index.ts';
import { listed, quoted } from '../evidence/wording.ts';
import { DATA_PACKAGE } from '../paths.ts';
import { FileIssues, type Spot } from '../text/file-issues.ts';
import { readText } from '../text/file-text.ts';
import { readJsonTree } from '../text/json-tree.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import { suggestion } from '../text/nearest.ts';
import type { Tree } from '../text/tree.ts';

/** Tables that a data package should describe. */
const TABLE =
  /^(editions\/[^/]+\/(countries|scores|provenance|claims|flows|quotes)|corrections|places)\.csv$/;

/** Says where `datapackage.json` is no Data Package (v2) or does not fit the tables beside it. A table
 *  it leaves out is a warning; a table it describes wrongly misleads whoever reads by it, an error. */
export function checkDataPackage(files: Files): readonly Issue[] {
  const issues = new FileIssues(DATA_PACKAGE);
  const bytes = files.get(DATA_PACKAGE);
  if (!bytes) {
    issues.warning(
      'datapackage-missing',
      undefined,
      'The folder has no datapackage.json, so it is no Data Package.',
      'Add one; the folders that `assayer new` and `assayer import` write have an example.',
    );
    return issues.list;
  }
  const text = readText(bytes, issues);
  const tree = text === undefined ? undefined : readJsonTree(text, issues);
  const reader = tree && mappingReader(tree, 'the data package', [], issues);
  if (!reader) return issues.list;
  if (reader.has('name')) checkName(reader);
  const names = new Map<string, number>();
  const described = new Map<string, Spot>();
  const resources = reader
    .requiredItems('resources')
    .flatMap((item) => mappingReader(item, 'a resource', [], issues) ?? []);
  for (const resource of resources) readName(resource, names);
  for (const resource of resources) checkResource(resource, files, described, names);
  const left = [...files.keys()].filter((path) => TABLE.test(path) && !described.has(path));
  for (const path of left.sort(compareText)) {
    issues.warning(
      'datapackage-resource',
      reader.spotOfKey('resources'),
      `The table ${path} is no resource of the data package.`,
      'Add a resource with its path and fields.',
    );
  }
  return issues.list;
}

function readName(resource: MappingReader, names: Map<string, number>): void {
  const name = resource.text('name');
  const spot = resource.spotOf('name');
  const earlier = names.get(name);
  if (name === '') return;
  checkName(resource);
  if (earlier !== undefined) {
    resource.issues.error(
      'datapackage-bad',
      spot,
      `The resource name ${quoted(name)} is used twice; the first is on line ${earlier}.`,
      'Give every resource a name of its own.',
    );
  }
  names.set(name, earlier ?? spot.line);
}

function checkName(reader: MappingReader): void {
  const name = reader.text('name');
  if (name === '' || /^[a-z0-9._-]+$/.test(name)) return;
  reader.issues.error(
    'datapackage-bad',
    reader.spotOf('name'),
    `${quoted(name)} is no name for a data package.`,
    'Use small letters, digits, points, hyphens and low lines.',
  );
}

function checkResource(
  resource: MappingReader,
  files: Files,
  described: Map<string, Spot>,
  names: ReadonlyMap<string, number>,
): void {
  const { issues } = resource;
  const path = resource.text('path');
  const spot = resource.spotOf('path');
  if (path === '') return;
  if (/^https?:\/\//.test(path)) return;
  if (path.startsWith('/') || path.split('/').includes('..') || path.includes('\\')) {
    issues.error(
      'datapackage-bad',
      spot,
      `The path ${quoted(path)} leads out of the folder.`,
      'Write a path relative to datapackage.json, with forward slashes.',
    );
    return;
  }
  described.set(path, spot);
  const bytes = files.get(path);
  if (!bytes) {
    issues.error(
      'datapackage-resource',
      spot,
      `The resource names ${quoted(path)}, which is not in the folder.`,
      suggestion(path, files.keys(), 'Add the file, or remove the resource.'),
    );
    return;
  }
  if (!path.endsWith('.csv')) return;
  const text = readText(bytes, new FileIssues(path));
  const header = text === undefined ? undefined : parseCsv(text).records[0];
  const schema = resource.optionalMapping('schema', `the schema of ${path}`, []);
  if (!schema || !header) return;
  const fields = readFields(schema, path);
  const columns = columnsOf(header.fields.map((field) => field.text));
  if (columns && fields.join('\n') !== columns.join('\n')) {
    issues.error(
      'datapackage-fields',
      schema.spotOf('fields'),
      `The fields of ${path} are ${listed(fields, 12)}, but its columns are ${listed(columns.map(shown), 12)}.`,
      'Name one field for each column, in the order of the header.',
    );
  }
  checkKeys(schema, 'primaryKey', fields, path);
  for (const key of schema.items('foreignKeys')) {
    const reader = mappingReader(key, `a foreign key of ${path}`, [], issues);
    if (!reader) continue;
    checkKeys(reader, 'fields', fields, path);
    checkReference(reader, names);
  }
}

/** The columns of a header; undefined where the table's own issue says why they cannot be told apart. Empty
 *  ones at its end are such an issue too. */
function columnsOf(header: readonly string[]): readonly string[] | undefined {
  if (header.length === 1 && /[;\t|]/.test(header[0] ?? '')) return undefined;
  return header.slice(0, header.findLastIndex((name) => name !== '') + 1);
}

function shown(column: string): string {
  return column === '' ? 'one without a name' : column;
}

const TYPES = new Set(
  'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any'.split(
    ' ',
  ),
);

function readFields(schema: MappingReader, path: string): readonly string[] {
  return schema.requiredItems('fields').map((item) => {
    const field = mappingReader(item, `a field of ${path}`, [], schema.issues);
    const type = field?.optionalText('type');
    if (field && type !== undefined && type !== '' && !TYPES.has(type)) {
      schema.issues.error(
        'datapackage-bad',
        field.spotOf('type'),
        `${quoted(type)} is no type of a field.`,
        suggestion(type, TYPES, `Write ${listed([...TYPES], 20, 'or')}.`),
      );
    }
    return field?.text('name') ?? '';
  });
}

function checkKeys(
  reader: MappingReader,
  key: string,
  names: readonly string[],
  path: string,
): void {
  for (const { text, spot } of keyFields(reader, key)) {
    if (names.includes(text)) continue;
    reader.issues.error(
      'datapackage-fields',
      spot,
      `A key of ${path} uses the field ${quoted(text)}, which the table has not.`,
      suggestion(text, names, 'Name a field of the table.'),
    );
  }
}

/** A key is one field's name or a list of them. */
function keyFields(
  reader: MappingReader,
  key: string,
): readonly { readonly text: string; readonly spot: Spot }[] {
  const value: Tree | undefined = reader.tree(key);
  if (value?.kind === 'scalar') return [{ text: value.text, spot: value.spot }];
  return value?.kind === 'list' ? reader.texts(key) : [];
}

function checkReference(key: MappingReader, names: ReadonlyMap<string, number>): void {
  const reference = key.mapping('reference', 'the reference of a foreign key', []);
  const target = reference?.optionalText('resource');
  if (!reference || target === undefined || target === '' || names.has(target)) return;
  key.issues.error(
    'datapackage-resource',
    reference.spotOf('resource'),
    `A foreign key refers to ${quoted(target)}, which is no resource.`,
    suggestion(target, names.keys(), 'Name a resource of this data package.'),
  );
}
