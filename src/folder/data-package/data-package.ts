import { type Files, type IndexDescription, kebab, parseCsv, textOf } from '../../model/index.ts';
import { readSources } from '../evidence/sources-json.ts';
import type { Edition, IndexFolder } from '../index-folder.ts';
import { CORRECTIONS_CSV, editionPath, PLACES_CSV, SOURCES_JSON } from '../paths.ts';
import { FileIssues } from '../text/file-issues.ts';
import { readText } from '../text/file-text.ts';
import {
  claimFields,
  correctionFields,
  countryFields,
  flowFields,
  placeFields,
  provenanceFields,
  quoteFields,
  scoreFields,
  type TableField,
} from '../text/table-schema.ts';

/** The profiles of the Data Package standard, version 2.0. */
const PROFILES = {
  package: 'https://datapackage.org/profiles/2.0/datapackage.json',
  resource: 'https://datapackage.org/profiles/2.0/dataresource.json',
  table: 'https://datapackage.org/profiles/2.0/tableschema.json',
} as const;

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

interface TablePlan {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** What the descriptor says of an index beside its tables. */
export interface PackageFacts extends Pick<IndexFolder, 'description'> {
  readonly editions: readonly Pick<Edition, 'description' | 'framework'>[];
}

/** Writes `datapackage.json` (Data Package v2): one resource for each table of each edition that
 *  `files` holds, its fields as in the table's own header, its keys and what they refer to. */
export function formatDataPackage({ description, editions }: PackageFacts, files: Files): string {
  const sources = readPackageSources(files);
  const descriptor = {
    $schema: PROFILES.package,
    name: description.id,
    title: description.title,
    description: description.summary,
    ...(description.url !== undefined && { homepage: description.url }),
    version: editions.at(-1)?.description.id,
    licenses: [packageLicence(description.licence)],
    contributors: [
      {
        title: description.publisher.name,
        ...(description.publisher.url !== undefined && { path: description.publisher.url }),
        roles: ['publisher'],
      },
    ],
    ...(sources.length > 0 && { sources }),
    resources: tablePlans(editions).flatMap((plan) => resourceOf(plan, files) ?? []),
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}

/** The name of an edition's table as a resource: `scores-2023`. */
function resourceName(table: string, edition: string): string {
  return `${table}-${edition.toLowerCase()}`;
}

function tablePlans(editions: PackageFacts['editions']): readonly TablePlan[] {
  const plans = editions.flatMap(({ description: { id, title }, framework }) => {
    const countries = resourceName('countries', id);
    const scores = resourceName('scores', id);
    const ofCountry: ForeignKey = {
      fields: ['country'],
      reference: { resource: countries, fields: ['country'] },
    };
    const ofScore: ForeignKey = {
      fields: ['country', 'indicator'],
      reference: { resource: scores, fields: ['country', 'indicator'] },
    };
    return [
      {
        name: countries,
        path: editionPath(id, 'countries.csv'),
        title: `Countries of ${title}`,
        fields: countryFields(),
        primaryKey: ['country'],
      },
      {
        name: scores,
        path: editionPath(id, 'scores.csv'),
        title: `Scores of ${title}`,
        fields: scoreFields(framework),
        primaryKey: ['country', 'indicator'],
        foreignKeys: [ofCountry],
      },
      {
        name: resourceName('provenance', id),
        path: editionPath(id, 'provenance.csv'),
        title: `Where the scores of ${title} were read`,
        fields: provenanceFields(framework),
        primaryKey: ['country', 'indicator'],
        foreignKeys: [ofCountry, ofScore],
      },
      {
        name: resourceName('claims', id),
        path: editionPath(id, 'claims.csv'),
        title: `What the profiles of ${title} say`,
        fields: claimFields(framework),
        primaryKey: ['id'],
        foreignKeys: [ofCountry],
      },
      {
        name: resourceName('flows', id),
        path: editionPath(id, 'flows.csv'),
        title: `What moves from where to where in ${title}`,
        fields: flowFields(framework),
        primaryKey: ['id'],
        foreignKeys: [ofCountry],
      },
      {
        name: resourceName('quotes', id),
        path: editionPath(id, 'quotes.csv'),
        title: `What the documents behind ${title} say`,
        fields: quoteFields(),
        primaryKey: ['id'],
      },
    ] satisfies readonly TablePlan[];
  });
  return [
    ...plans,
    {
      name: 'corrections',
      path: CORRECTIONS_CSV,
      title: 'Corrections',
      fields: correctionFields(),
    },
    {
      name: 'places',
      path: PLACES_CSV,
      title: 'Places that the index adds to the gazetteer',
      fields: placeFields(),
      primaryKey: ['spelling'],
    },
  ];
}

function resourceOf(plan: TablePlan, files: Files): object | undefined {
  const bytes = files.get(plan.path);
  const header = bytes && parseCsv(textOf(bytes) ?? '').records[0];
  if (!header) return undefined;
  const fields = header.fields.flatMap(({ text }) => {
    const field = plan.fields.find(({ name }) => name === text);
    return field ?? { name: text, type: 'any' };
  });
  return {
    $schema: PROFILES.resource,
    name: plan.name,
    type: 'table',
    title: plan.title,
    path: plan.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: PROFILES.table,
      fields,
      missingValues: [''],
      ...(plan.primaryKey && { primaryKey: plan.primaryKey }),
      ...(plan.foreignKeys && { foreignKeys: plan.foreignKeys }),
    },
  };
}

function packageLicence({ name, url }: IndexDescription['licence']): object {
  const id = kebab(name).slice(0, 60).replace(/-$/, '');
  const named = /^[A-Za-z0-9._-]+$/.test(name) ? name : url === undefined ? id : undefined;
  return { ...(named !== undefined && { name: named }), ...(url && { path: url }), title: name };
}

function readPackageSources(files: Files): readonly object[] {
  const bytes = files.get(SOURCES_JSON);
  const issues = new FileIssues(SOURCES_JSON);
  const text = bytes && readText(bytes, issues);
  const entries = text === undefined ? [] : (readSources(text, issues) ?? []);
  return entries.map(({ value: { id, texts } }) => ({
    title: texts.get('title') ?? id,
    ...(texts.has('URL') && { path: texts.get('URL') }),
  }));
}
