import {
  type ClaimId,
  type Flow,
  isClaimId,
  isFlowId,
  type NamedPlace,
  type Parsed,
} from '../../model/index.ts';
import type { FileIssues } from '../text/file-issues.ts';
import type { TableRow } from '../text/table.ts';
import { refuseFormula } from '../text/table-text.ts';
import { formatList, type Placed, readReferences } from './evidence-fields.ts';
import {
  type EvidenceTable,
  editedEvidence,
  formatEvidence,
  parseEvidence,
  readEvidenceRows,
} from './evidence-table.ts';
import { formatPlaceName, type PlaceField } from './place-field.ts';
import { compareByCountry, StatementFields, type StatementRules } from './statement-fields.ts';
import { quoted } from './wording.ts';

const COLUMNS = [
  'id',
  'status',
  'country',
  'indicator',
  'commodity',
  'legs',
  'confidence',
  'claims',
] as const;
export type FlowColumn = (typeof COLUMNS)[number];

/** What the rows of `flows.csv` are checked against; what is left out is not checked. */
export interface FlowRules extends StatementRules {
  readonly claims?: ReadonlySet<ClaimId>;
}

const TABLE: EvidenceTable<Flow, FlowColumn, FlowRules> = {
  columns: COLUMNS,
  mayBeEmpty: ['claims'],
  compare: compareByCountry,
  rowReader: flowReader,
  cells: ({ id, status, country, indicator, commodity, legs, confidence, claims }) => [
    id,
    status,
    country,
    indicator,
    commodity,
    formatLegs(legs),
    confidence,
    formatList(claims),
  ],
};

/** Reads `flows.csv`: one commodity on one way a row, by country code, then number. Legs stand in the
 *  order of movement with `>` or `→` between them: `Ukraine (UKR) > Kyiv (city, UKR) > Belarus (BLR)`. */
export function parseFlowsCsv(
  text: string,
  file: string,
  rules: FlowRules,
): Parsed<readonly Flow[]> {
  return parseEvidence(TABLE, text, file, rules);
}

/** The same, gathering issues; each flow with its place in the file. */
export function readFlows(
  raw: string,
  issues: FileIssues,
  rules: FlowRules,
): readonly Placed<Flow, FlowColumn>[] | undefined {
  return readEvidenceRows(TABLE, raw, issues, rules);
}

/** Writes `flows.csv`, by country code, then number. */
export function formatFlowsCsv(flows: readonly Flow[]): string {
  return formatEvidence(TABLE, flows);
}

/** `flows.csv` as it is written with these flows put in, each in the place of the row of its id, new
 *  ones at the end; all other rows keep every byte. */
export function editFlowsCsv(text: string | undefined, flows: readonly Flow[]): string {
  return editedEvidence(TABLE, text, flows);
}

function flowReader(
  issues: FileIssues,
  rules: FlowRules,
): (row: TableRow<FlowColumn>) => Flow | undefined {
  const fields = new StatementFields(issues, rules, 'flow', isFlowId);
  return (row) => {
    const start = fields.read(row);
    const legs = readLegs(row, fields.places, issues);
    const claims = readReferences(row, 'claims', 'claim', isClaimId, rules.claims, issues);
    for (const column of ['commodity', 'legs'] as const) {
      refuseFormula(row.text(column), row.spotOf(column), issues);
    }
    if (!start?.indicator || !legs) return undefined;
    const { id, status, country, indicator, confidence } = start;
    const commodity = row.text('commodity');
    return { id, status, country, indicator, commodity, legs, confidence, claims };
  };
}

/** Writes legs as `Ukraine (UKR) > Belarus (BLR)`. */
export function formatLegs(legs: readonly NamedPlace[]): string {
  return legs.map(formatPlaceName).join(' > ');
}

function readLegs(
  row: TableRow<FlowColumn>,
  placeField: PlaceField,
  issues: FileIssues,
): readonly NamedPlace[] | undefined {
  const spot = row.spotOf('legs');
  const texts = row
    .text('legs')
    .split(/[>→]/)
    .map((leg) => leg.trim());
  if (texts.join('') === '') return undefined;
  const legs = texts.filter((leg) => leg !== '').map((leg) => placeField.read(leg, spot));
  if (legs.length < 2 || legs.length < texts.length) {
    issues.error(
      'flow-short',
      spot,
      legs.length < 2 ? 'The flow has fewer than two legs.' : 'A leg of the flow is empty.',
      'Write where it comes from and where it goes, with > between them; a place alone is a role of a claim.',
    );
    return undefined;
  }
  const seen = new Set<string>();
  for (const { name } of legs) {
    if (seen.has(name)) {
      issues.error(
        'flow-loop',
        spot,
        `The flow comes through ${quoted(name)} twice.`,
        'Name each place once, or part the movement into two flows.',
      );
      return undefined;
    }
    seen.add(name);
  }
  return legs;
}
