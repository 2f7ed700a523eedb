import {
  type Claim,
  type Framework,
  isClaimId,
  isKebab,
  isQuoteId,
  isSourceId,
  type Parsed,
  PLACE_ROLES,
  type PlaceInRole,
  POLARITIES,
  type QuoteId,
  type SourceId,
} from '../../model/index.ts';
import type { FileIssues } from '../text/file-issues.ts';
import { suggestion } from '../text/nearest.ts';
import type { TableRow } from '../text/table.ts';
import { refuseFormula } from '../text/table-text.ts';
import {
  formatList,
  type Placed,
  readChoice,
  readList,
  readReferences,
} from './evidence-fields.ts';
import {
  type EvidenceTable,
  editedEvidence,
  formatEvidence,
  parseEvidence,
  readEvidenceRows,
} from './evidence-table.ts';
import { formatPlaceName, isNamed, type PlaceField } from './place-field.ts';
import { compareByCountry, StatementFields, type StatementRules } from './statement-fields.ts';
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

/** Columns of free words that a released table repeats. */
const PRINTED = ['text', 'places', 'roles', 'cue', 'period'] as const;

/** What the rows of `claims.csv` are checked against; what is left out is not checked. */
export interface ClaimRules extends StatementRules {
  readonly sources?: ReadonlySet<SourceId>;
  readonly quotes?: ReadonlySet<QuoteId>;
}

const TABLE: EvidenceTable<Claim, ClaimColumn, ClaimRules> = {
  columns: COLUMNS,
  mayBeEmpty: MAY_BE_EMPTY,
  compare: compareByCountry,
  rowReader: claimReader,
  cells: (claim) => [
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
  ],
};

/** Reads `claims.csv`: one statement a row, by country code, then number. Lists have semicolons
 *  between their entries; a role is `Belarus: transit`. */
export function parseClaimsCsv(
  text: string,
  file: string,
  rules: ClaimRules,
): Parsed<readonly Claim[]> {
  return parseEvidence(TABLE, text, file, rules);
}

/** The same, gathering issues; each claim with its place in the file. */
export function readClaims(
  raw: string,
  issues: FileIssues,
  rules: ClaimRules,
): readonly Placed<Claim, ClaimColumn>[] | undefined {
  return readEvidenceRows(TABLE, raw, issues, rules);
}

/** Writes `claims.csv`, by country code, then number. */
export function formatClaimsCsv(claims: readonly Claim[]): string {
  return formatEvidence(TABLE, claims);
}

/** `claims.csv` as it is written with these claims put in, each in the place of the row of its id, new
 *  ones at the end; all other rows keep every byte. */
export function editClaimsCsv(text: string | undefined, claims: readonly Claim[]): string {
  return editedEvidence(TABLE, text, claims);
}

function claimReader(issues: FileIssues, rules: ClaimRules): (row: Row) => Claim | undefined {
  const fields = new StatementFields(issues, rules, 'claim', isClaimId);
  return (row) => {
    const start = fields.read(row);
    const section = readSection(row, rules.framework, issues);
    const spot = row.spotOf('places');
    const places = readList(row.text('places')).map((entry) => fields.places.read(entry, spot));
    const names = new Set(places.map(({ name }) => name));
    const roles = readRoles(row, names, fields.places, issues);
    const actors = readActors(row, issues);
    const polarity = readChoice(row, 'polarity', POLARITIES, issues);
    const sources = readReferences(row, 'sources', 'source', isSourceId, rules.sources, issues);
    const quotes = readReferences(row, 'quotes', 'quote', isQuoteId, rules.quotes, issues);
    for (const column of PRINTED) refuseFormula(row.text(column), row.spotOf(column), issues);
    if (!start || !polarity) return undefined;
    const { id, status, country, indicator, confidence } = start;
    return {
      ...{ id, status, country },
      ...(section !== undefined && { section }),
      ...(indicator !== undefined && { indicator }),
      ...{ text: row.text('text'), places, roles, actors, polarity, confidence },
      ...{ cue: row.text('cue'), period: row.text('period'), sources, quotes },
    };
  };
}

/** Writes roles as `Belarus: transit; Poland: destination`. */
export function formatRoles(roles: readonly PlaceInRole[]): string {
  return formatList(roles.map(({ place, role }) => `${formatPlaceName({ name: place })}: ${role}`));
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
