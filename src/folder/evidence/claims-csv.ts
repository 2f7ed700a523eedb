import {
  CLAIM_STATUSES,
  type Claim,
  CONFIDENCE_CLASSES,
  type Country,
  compareNumbered,
  compareText,
  type Framework,
  formatCsv,
  type IndexPlace,
  isClaimId,
  isKebab,
  isQuoteId,
  isSourceId,
  type Parsed,
  PLACE_ROLES,
  type PlaceInRole,
  POLARITIES,
  parsed,
  type QuoteId,
  type SourceId,
} from '../../model/index.ts';
import { CountryField } from '../edition/country-field.ts';
import { IndicatorField } from '../edition/indicator-field.ts';
import { FileIssues } from '../text/file-issues.ts';
import { cleanText } from '../text/file-text.ts';
import { suggestion } from '../text/nearest.ts';
import { readTable, type TableRow } from '../text/table.ts';
import {
  formatList,
  NumberedIds,
  type Placed,
  readChoice,
  readList,
  readReferences,
} from './evidence-fields.ts';
import { formatPlaceName, isNamed, PlaceField } from './place-field.ts';
import { quoted } from './wording.ts';

const COLUMNS = [
  'id',
  'status',
  'country',
  'section',
  'indicator',
  'text',
  'places',
  'roles',
  'actors',
  'polarity',
  'confidence',
  'cue',
  'period',
  'sources',
  'quotes',
] as const;
export type ClaimColumn = (typeof COLUMNS)[number];
type Row = TableRow<ClaimColumn>;

const MAY_BE_EMPTY = [
  'section',
  'indicator',
  'places',
  'roles',
  'actors',
  'cue',
  'period',
  'sources',
  'quotes',
] as const satisfies readonly ClaimColumn[];

/** What the rows of `claims.csv` are checked against; what is left out is not checked. */
export interface ClaimRules {
  readonly framework?: Framework;
  readonly countries?: readonly Country[];
  /** The index's own places. */
  readonly places?: readonly IndexPlace[];
  readonly sources?: ReadonlySet<SourceId>;
  readonly quotes?: ReadonlySet<QuoteId>;
}

/** Reads `claims.csv`: one statement a row, by country code, then number. Lists have semicolons
 *  between their entries; a role is `Belarus: transit`. */
export function parseClaimsCsv(
  text: string,
  file: string,
  rules: ClaimRules,
): Parsed<readonly Claim[]> {
  const issues = new FileIssues(file);
  const rows = readClaims(text, issues, rules);
  return parsed(
    rows?.map(({ value }) => value),
    issues.list,
  );
}

/** The same, gathering issues; each claim with its place in the file. */
export function readClaims(
  raw: string,
  issues: FileIssues,
  rules: ClaimRules,
): readonly Placed<Claim, ClaimColumn>[] | undefined {
  const text = cleanText(raw, issues);
  const columns = { required: COLUMNS, optional: [] };
  const table = text === undefined ? undefined : readTable(text, columns, issues, MAY_BE_EMPTY);
  if (!table) return undefined;
  const { framework, countries } = rules;
  const codes = countries && new Set(countries.map(({ code }) => code));
  const ids = new NumberedIds(issues, 'claim', 'c', isClaimId);
  const countryField = new CountryField(issues, codes);
  const indicatorField = framework && new IndicatorField(framework, issues);
  const placeField = new PlaceField(issues, countries, rules.places);
  const claims = table.rows.flatMap((row): readonly Placed<Claim, ClaimColumn>[] => {
    const id = ids.read(row);
    const status = readChoice(row, 'status', CLAIM_STATUSES, issues);
    const country = countryField.read(row.text('country'), row.spotOf('country'));
    const section = readSection(row, framework, issues);
    const indicator = indicatorField?.read(row.text('indicator'), row.spotOf('indicator'));
    const placeSpot = row.spotOf('places');
    const places = readList(row.text('places')).map((entry) => placeField.read(entry, placeSpot));
    const names = new Set(places.map(({ name }) => name));
    const roles = readRoles(row, names, placeField, issues);
    const actors = readActors(row, issues);
    const polarity = readChoice(row, 'polarity', POLARITIES, issues);
    const confidence = readChoice(row, 'confidence', CONFIDENCE_CLASSES, issues);
    const sources = readReferences(row, 'sources', 'source', isSourceId, rules.sources, issues);
    const quotes = readReferences(row, 'quotes', 'quote', isQuoteId, rules.quotes, issues);
    if (!id || !status || !country || !polarity || !confidence) return [];
    const value: Claim = {
      id,
      status,
      country,
      ...(section !== undefined && { section }),
      ...(indicator !== undefined && { indicator }),
      text: row.text('text'),
      places,
      roles,
      actors,
      polarity,
      confidence,
      cue: row.text('cue'),
      period: row.text('period'),
      sources,
      quotes,
    };
    return [{ value, spot: row.spot, spotOf: row.spotOf }];
  });
  return [...claims].sort(({ value: a }, { value: b }) => compareByCountry(a, b));
}

/** Writes `claims.csv`, by country code, then number. */
export function formatClaimsCsv(claims: readonly Claim[]): string {
  const rows = [...claims]
    .sort(compareByCountry)
    .map((claim) => [
      claim.id,
      claim.status,
      claim.country,
      claim.section ?? '',
      claim.indicator ?? '',
      oneLine(claim.text),
      formatList(claim.places.map(formatPlaceName)),
      formatRoles(claim.roles),
      formatList(claim.actors),
      claim.polarity,
      claim.confidence,
      oneLine(claim.cue),
      oneLine(claim.period),
      formatList(claim.sources),
      formatList(claim.quotes),
    ]);
  return formatCsv([COLUMNS, ...rows]);
}

/** Writes roles as `Belarus: transit; Poland: destination`. */
export function formatRoles(roles: readonly PlaceInRole[]): string {
  return formatList(roles.map(({ place, role }) => `${formatPlaceName({ name: place })}: ${role}`));
}

/** Orders by country code, then by the number of the id. */
export function compareByCountry(
  a: Pick<Claim, 'country'> & { readonly id: string },
  b: Pick<Claim, 'country'> & { readonly id: string },
): number {
  return compareText(a.country, b.country) || compareNumbered(a.id, b.id);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readSection(
  row: Row,
  framework: Framework | undefined,
  issues: FileIssues,
): string | undefined {
  const text = row.text('section');
  const known = framework?.sections.map(({ id }) => id) ?? [];
  if (text === '' || !framework || known.includes(text)) return text || undefined;
  issues.error(
    'section-unknown',
    row.spotOf('section'),
    `The framework has no section ${quoted(text)}.`,
    suggestion(text, known, `Use the id of one of its sections: ${known.join(', ')}.`),
  );
  return undefined;
}

function readRoles(
  row: Row,
  places: ReadonlySet<string>,
  placeField: PlaceField,
  issues: FileIssues,
): readonly PlaceInRole[] {
  const spot = row.spotOf('roles');
  return readList(row.text('roles')).flatMap((entry): readonly PlaceInRole[] => {
    const colon = entry.lastIndexOf(':');
    const place = entry.slice(0, Math.max(colon, 0)).trim();
    const word = entry.slice(colon + 1).trim();
    const role = PLACE_ROLES.find((known) => known === word);
    if (place === '' || role === undefined) {
      issues.error(
        'list-bad',
        spot,
        `${quoted(entry)} does not say which role a place has.`,
        `Write place and role with a colon between them, such as Belarus: transit; roles are ${PLACE_ROLES.join(', ')}.`,
      );
      return [];
    }
    const known = places.has(place) || placeField.isKnownName(place);
    if (!known && isNamed(place)) placeField.tellUnknown(place, spot);
    return [{ place, role }];
  });
}

function readActors(row: Row, issues: FileIssues): readonly string[] {
  return readList(row.text('actors')).filter((actor) => {
    if (isKebab(actor)) return true;
    issues.error(
      'id-bad',
      row.spotOf('actors'),
      `${quoted(actor)} is no type of actor.`,
      'Write small letters and digits with hyphens between words, such as criminal-networks.',
    );
    return false;
  });
}
