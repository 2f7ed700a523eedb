import {
  type AggregateId,
  type Band,
  type Correction,
  type EditionDescription,
  type EditionId,
  type Fraction,
  type IndexDescription,
  type Issue,
  isAggregateId,
  isEditionId,
  isReleaseId,
  parseFraction,
  type ReleaseId,
} from '../../model/index.ts';
import { DESCRIPTION } from '../sealing/format.ts';
import { JsonFields } from './json-fields.ts';

/** `release.json`, read. */
export interface ReleaseDescription {
  readonly id: ReleaseId;
  readonly date: string;
  readonly index: IndexDescription;
  readonly edition: EditionDescription;
  readonly previous?: EditionDescription;
  readonly corrections: readonly Correction[];
}

/** Reads `release.json`; undefined when an issue was noted that leaves a gap. */
export function readDescription(
  bytes: Uint8Array,
  issues: Issue[],
): ReleaseDescription | undefined {
  const fields = JsonFields.read(DESCRIPTION, bytes, issues);
  if (fields === undefined) return undefined;
  const id = fields.typed('release', isReleaseId, 'a release such as 2023.1');
  const date = fields.day('date');
  const index = indexFrom(fields.fields('index'));
  const edition = editionFrom(fields.fields('edition'));
  const hasPrevious = fields.has('previous');
  const previous = hasPrevious ? editionFrom(fields.fields('previous')) : undefined;
  if (!id || !date || !index || !edition || (hasPrevious && !previous)) return undefined;
  if (!id.startsWith(`${edition.id}.`)) fields.fault('release', `is no release of ${edition.id}`);
  const corrections = fields
    .list('corrections')
    .flatMap((correction) => correctionFrom(correction, edition.id));
  return { id, date, index, edition, corrections, ...(previous ? { previous } : {}) };
}

function indexFrom(fields: JsonFields | undefined): IndexDescription | undefined {
  const publisher = fields?.fields('publisher');
  const licence = fields?.fields('licence');
  if (!fields || !publisher || !licence) return undefined;
  return {
    id: fields.typed('id', isAggregateId, 'an id in kebab case') ?? '',
    title: fields.text('title') ?? '',
    summary: fields.text('summary') ?? '',
    publisher: { name: publisher.text('name') ?? '', ...optional(publisher, 'url') },
    languages: fields.texts('languages'),
    countrySet: fields.text('countries') ?? '',
    disclaimer: fields.text('disclaimer') ?? '',
    funding: fields.text('funding') ?? '',
    boundaries: fields.text('boundaries') ?? '',
    licence: { name: licence.text('name') ?? '', ...optional(licence, 'url') },
    ...optional(fields, 'contact'),
    ...optional(fields, 'url'),
  };
}

function editionFrom(fields: JsonFields | undefined): EditionDescription | undefined {
  const id = fields?.typed('id', isEditionId, 'an edition');
  const period = fields?.fields('period');
  const bands = fields?.fields('bands');
  if (!fields || !id || !period || !bands) return undefined;
  return {
    id,
    title: fields.text('title') ?? '',
    framework: fields.text('framework') ?? '',
    period: {
      from: period.day('from') ?? '',
      to: period.day('to') ?? '',
    },
    published: fields.day('published') ?? '',
    ...optional(fields, 'citation'),
    ...optional(fields, 'note'),
    bands: bandsFrom(bands),
  };
}

function bandsFrom(fields: JsonFields): ReadonlyMap<AggregateId, readonly Band[]> {
  const bands = new Map<AggregateId, readonly Band[]>();
  for (const key of fields.keys()) {
    if (!isAggregateId(key)) fields.fault(key, 'is no component');
    else bands.set(key, fields.list(key).map(bandFrom));
  }
  return bands;
}

function bandFrom(fields: JsonFields): Band {
  const below = fields.has('below') ? fractionFrom(fields, 'below') : undefined;
  return {
    id: fields.text('id') ?? '',
    label: fields.text('label') ?? '',
    ...(below ? { below } : {}),
    ours: fields.flag('ours') ?? false,
  };
}

function fractionFrom(fields: JsonFields, key: string): Fraction | undefined {
  const text = fields.text(key);
  if (text === undefined) return undefined;
  return parseFraction(text.slice(0, 60)) ?? fields.fault(key, 'should be a number');
}

function correctionFrom(fields: JsonFields, edition: EditionId): readonly Correction[] {
  const release = fields.typed('release', isReleaseId, 'a release such as 2023.2');
  const date = fields.day('date');
  const what = fields.text('what');
  const why = fields.text('why');
  if (!release || !date || what === undefined || why === undefined) return [];
  return [{ edition, release, date, what, why }];
}

function optional<Key extends string>(
  fields: JsonFields,
  key: Key,
): { readonly [Name in Key]?: string } {
  const text = fields.optionalText(key);
  const named: { [Name in Key]?: string } = {};
  if (text !== undefined) named[key] = text;
  return named;
}
