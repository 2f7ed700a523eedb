import { type Files, parseCsv, textOf } from '../../src/model/index.ts';

/** The rules of the Data Package standard, version 2.0, and of its Data Resource and Table Schema, as
 *  far as tables in CSV need them, written down from the standard and apart from the code under test.
 *  Gives a sentence for each rule that is broken, none for a valid package whose data fit it. */
export function dataPackageFaults(
  files: Files,
  descriptorPath = 'datapackage.json',
): readonly string[] {
  const faults: string[] = [];
  const say = (fault: string) => void faults.push(fault);
  const descriptor = parseJson(files, descriptorPath);
  if (!isObject(descriptor)) return ['the descriptor is no object'];
  checkPackage(descriptor, say);
  const resources = objects(descriptor['resources']);
  const tables = new Map<string, Table>();
  const names = new Set<string>();
  for (const resource of resources) {
    const name = checkResource(resource, files, names, say);
    if (isObject(resource['schema'])) {
      tables.set(name, readTable(name, resource, resource['schema'], files, say));
    }
  }
  for (const [name, table] of tables) checkForeignKeys(name, table, tables, say);
  return faults;
}

type Say = (fault: string) => void;
type Json = Readonly<Record<string, unknown>>;

interface Table {
  readonly schema: Json;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const PROFILE = 'https://datapackage.org/profiles/2.0/';
const NAME = /^[a-z0-9._-]+$/;
const URL = /^https?:\/\/\S+$/;
const TYPES: ReadonlyMap<string, RegExp> = new Map([
  ['string', /^[\s\S]*$/],
  ['any', /^[\s\S]*$/],
  ['number', /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|NaN|-?INF)$/],
  ['integer', /^[+-]?\d+$/],
  ['boolean', /^(true|True|TRUE|1|false|False|FALSE|0)$/],
  ['date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
  ['year', /^-?\d{4}$/],
]);

function checkPackage(descriptor: Json, say: Say): void {
  if (descriptor['$schema'] !== `${PROFILE}datapackage.json`)
    say('the package names no v2 profile');
  if ('profile' in descriptor) say('`profile` is of version 1');
  const name = descriptor['name'];
  if (typeof name !== 'string' || !NAME.test(name)) say(`the package name ${String(name)} is bad`);
  for (const key of ['title', 'description', 'version', 'homepage', 'id', 'created']) {
    if (key in descriptor && typeof descriptor[key] !== 'string') say(`${key} is no text`);
  }
  if ('homepage' in descriptor && !URL.test(String(descriptor['homepage'])))
    say('homepage is no address');
  if (!Array.isArray(descriptor['resources']) || descriptor['resources'].length === 0)
    say('no resources');
  for (const licence of objects(descriptor['licenses'])) {
    if (!('name' in licence) && !('path' in licence)) say('a licence has neither name nor path');
    if ('name' in licence && !/^[A-Za-z0-9._-]+$/.test(String(licence['name'])))
      say('a licence name is bad');
    checkPath(licence, say);
  }
  for (const source of objects(descriptor['sources'])) {
    if (!['title', 'path', 'email'].some((key) => key in source))
      say('a source has no title, path or email');
    checkPath(source, say);
  }
  for (const contributor of objects(descriptor['contributors'])) {
    if (!('title' in contributor) && !('givenName' in contributor))
      say('a contributor has no name');
    if ('role' in contributor) say('`role` is of version 1');
    if ('roles' in contributor && !isTexts(contributor['roles'])) say('roles are no list of texts');
    checkPath(contributor, say);
  }
  for (const key of ['licenses', 'sources', 'contributors', 'keywords']) {
    const list = descriptor[key];
    if (key in descriptor && (!Array.isArray(list) || list.length === 0))
      say(`${key} is no filled list`);
  }
}

function checkPath(holder: Json, say: Say): void {
  const path = holder['path'];
  if (path === undefined) return;
  if (typeof path !== 'string' || !(URL.test(path) || isRelative(path)))
    say(`bad path ${String(path)}`);
}

function checkResource(resource: Json, files: Files, names: Set<string>, say: Say): string {
  const name = String(resource['name']);
  if (!NAME.test(name)) say(`the resource name ${name} is bad`);
  if (names.has(name)) say(`the resource name ${name} is used twice`);
  names.add(name);
  if ('path' in resource === 'data' in resource) say(`${name} needs either path or data`);
  const path = resource['path'];
  if (typeof path !== 'string' || !isRelative(path)) say(`${name} has a bad path`);
  else if (!files.has(path)) say(`${name} names ${path}, which is not there`);
  if ('$schema' in resource && resource['$schema'] !== `${PROFILE}dataresource.json`) {
    say(`${name} names another profile`);
  }
  if (resource['type'] !== 'table') say(`${name} is no table`);
  const expected: Json = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
  for (const [key, value] of Object.entries(expected)) {
    if (resource[key] !== value) say(`${key} of ${name} is not ${String(value)}`);
  }
  if (!isObject(resource['schema'])) say(`${name} has no schema`);
  return name;
}

function readTable(name: string, resource: Json, schema: Json, files: Files, say: Say): Table {
  if ('$schema' in schema && schema['$schema'] !== `${PROFILE}tableschema.json`) {
    say(`the schema of ${name} names another profile`);
  }
  const described = objects(schema['fields']);
  const fields = described.map((field) => String(field['name']));
  if (fields.length === 0) say(`${name} has no fields`);
  if (new Set(fields).size < fields.length) say(`${name} has a field twice`);
  const text = textOf(files.get(String(resource['path'])) ?? new Uint8Array()) ?? '';
  const [header, ...records] = parseCsv(text).records.map(({ fields: row }) =>
    row.map((field) => field.text),
  );
  if (fields.join('\n') !== (header ?? []).join('\n'))
    say(`the fields of ${name} are not its columns`);
  const missing = 'missingValues' in schema ? schema['missingValues'] : [''];
  if (!isTexts(missing)) say(`missingValues of ${name} are no list of texts`);
  const empty = isTexts(missing) ? missing : [];
  described.forEach((field, column) => {
    checkField(
      name,
      field,
      records.map((row) => row[column] ?? ''),
      empty,
      say,
    );
  });
  const table = { schema, fields, rows: records };
  checkPrimaryKey(name, table, say);
  return table;
}

function checkField(
  table: string,
  field: Json,
  values: readonly string[],
  empty: readonly string[],
  say: Say,
): void {
  const name = `${table}.${String(field['name'])}`;
  const type = TYPES.get(String(field['type'] ?? 'any'));
  if (!type) {
    say(`${name} has the type ${String(field['type'])}`);
    return;
  }
  const rules = isObject(field['constraints']) ? field['constraints'] : {};
  const known = [
    'required',
    'unique',
    'pattern',
    'enum',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
  ];
  for (const rule of Object.keys(rules))
    if (!known.includes(rule)) say(`${name} has the rule ${rule}`);
  // A pattern of a Table Schema speaks of the whole value.
  const pattern =
    rules['pattern'] === undefined ? undefined : new RegExp(`^(?:${String(rules['pattern'])})$`);
  const allowed = rules['enum'];
  if (allowed !== undefined && (!Array.isArray(allowed) || allowed.length === 0))
    say(`${name} has an empty enum`);
  const seen = new Set<string>();
  for (const value of values) {
    if (empty.includes(value)) {
      if (rules['required'] === true) say(`${name} is empty in a row`);
      continue;
    }
    if (!type.test(value)) say(`${name} holds ${value}, no ${String(field['type'])}`);
    if (pattern && !pattern.test(value)) say(`${name} holds ${value}, against its pattern`);
    if (Array.isArray(allowed) && !allowed.includes(value))
      say(`${name} holds ${value}, not in its enum`);
    if (Number(value) < Number(rules['minimum'] ?? Number.NEGATIVE_INFINITY))
      say(`${name} holds ${value}, too small`);
    if (Number(value) > Number(rules['maximum'] ?? Number.POSITIVE_INFINITY))
      say(`${name} holds ${value}, too large`);
    if (rules['unique'] === true && seen.has(value)) say(`${name} holds ${value} twice`);
    seen.add(value);
  }
}

function checkPrimaryKey(name: string, table: Table, say: Say): void {
  const key = table.schema['primaryKey'];
  if (key === undefined) return;
  if (!isTexts(key) || key.some((field) => !table.fields.includes(field))) {
    say(`the primary key of ${name} is bad`);
    return;
  }
  const seen = new Set<string>();
  for (const values of keysOf(table, key)) {
    if (seen.has(values)) say(`${name} has two rows for ${values}`);
    seen.add(values);
  }
}

function checkForeignKeys(
  name: string,
  table: Table,
  tables: ReadonlyMap<string, Table>,
  say: Say,
): void {
  for (const key of objects(table.schema['foreignKeys'])) {
    const reference = isObject(key['reference']) ? key['reference'] : {};
    const [own, theirs] = [key['fields'], reference['fields']];
    const target = 'resource' in reference ? tables.get(String(reference['resource'])) : table;
    if (!isTexts(own) || !isTexts(theirs) || own.length !== theirs.length || !target) {
      say(`a foreign key of ${name} is bad`);
      continue;
    }
    if (
      own.some((field) => !table.fields.includes(field)) ||
      theirs.some((field) => !target.fields.includes(field))
    ) {
      say(`a foreign key of ${name} uses a field that is not there`);
      continue;
    }
    const present = new Set(keysOf(target, theirs));
    for (const values of keysOf(table, own)) {
      if (!present.has(values))
        say(`${name} refers to ${values}, which ${String(reference['resource'])} has not`);
    }
  }
}

function keysOf(table: Table, fields: readonly string[]): readonly string[] {
  const columns = fields.map((field) => table.fields.indexOf(field));
  return table.rows.map((row) => columns.map((column) => row[column]).join(' '));
}

function isRelative(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.includes(':') &&
    !path.split('/').includes('..')
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function parseJson(files: Files, path: string): unknown {
  return JSON.parse(textOf(files.get(path) ?? new Uint8Array()) ?? '');
}
