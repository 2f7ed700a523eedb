import {
  CLAIM_STATUSES,
  type ClaimId,
  CONFIDENCE_CLASSES,
  type Country,
  type Flow,
  type Framework,
  formatCsv,
  type IndexPlace,
  isClaimId,
  isFlowId,
  type NamedPlace,
  type Parsed,
  parsed,
} from '../../model/index.ts';
import { CountryField } from '../edition/country-field.ts';
import { IndicatorField } from '../edition/indicator-field.ts';
import { FileIssues } from '../text/file-issues.ts';
import { cleanText } from '../text/file-text.ts';
import { readTable, type TableRow } from '../text/table.ts';
import { compareByCountry } from './claims-csv.ts';
import {
  formatList,
  NumberedIds,
  type Placed,
  readChoice,
  readReferences,
} from './evidence-fields.ts';
import { formatPlaceName, PlaceField } from './place-field.ts';
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
export interface FlowRules {
  readonly framework?: Framework;
  readonly countries?: readonly Country[];
  /** The index's own places. */
  readonly places?: readonly IndexPlace[];
  readonly claims?: ReadonlySet<ClaimId>;
}

/** Reads `flows.csv`: one commodity on one way a row, by country code, then number. Legs stand in the
 *  order of movement with `>` or `→` between them: `Ukraine (UKR) > Kyiv (city, UKR) > Belarus (BLR)`. */
export function parseFlowsCsv(
  text: string,
  file: string,
  rules: FlowRules,
): Parsed<readonly Flow[]> {
  const issues = new FileIssues(file);
  const rows = readFlows(text, issues, rules);
  return parsed(
    rows?.map(({ value }) => value),
    issues.list,
  );
}

/** The same, gathering issues; each flow with its place in the file. */
export function readFlows(
  raw: string,
  issues: FileIssues,
  { framework, countries, places, claims: known }: FlowRules,
): readonly Placed<Flow, FlowColumn>[] | undefined {
  const text = cleanText(raw, issues);
  const columns = { required: COLUMNS, optional: [] };
  const table = text === undefined ? undefined : readTable(text, columns, issues, ['claims']);
  if (!table) return undefined;
  const codes = countries && new Set(countries.map(({ code }) => code));
  const ids = new NumberedIds(issues, 'flow', 'f', isFlowId);
  const countryField = new CountryField(issues, codes);
  const indicatorField = framework && new IndicatorField(framework, issues);
  const placeField = new PlaceField(issues, countries, places);
  const flows = table.rows.flatMap((row): readonly Placed<Flow, FlowColumn>[] => {
    const id = ids.read(row);
    const status = readChoice(row, 'status', CLAIM_STATUSES, issues);
    const country = countryField.read(row.text('country'), row.spotOf('country'));
    const indicator = indicatorField?.read(row.text('indicator'), row.spotOf('indicator'));
    const legs = readLegs(row, placeField, issues);
    const confidence = readChoice(row, 'confidence', CONFIDENCE_CLASSES, issues);
    const claims = readReferences(row, 'claims', 'claim', isClaimId, known, issues);
    if (!id || !status || !country || !indicator || !legs || !confidence) return [];
    const commodity = row.text('commodity');
    const value: Flow = { id, status, country, indicator, commodity, legs, confidence, claims };
    return [{ value, spot: row.spot, spotOf: row.spotOf }];
  });
  return [...flows].sort(({ value: a }, { value: b }) => compareByCountry(a, b));
}

/** Writes `flows.csv`, by country code, then number. */
export function formatFlowsCsv(flows: readonly Flow[]): string {
  const rows = [...flows]
    .sort(compareByCountry)
    .map(({ id, status, country, indicator, commodity, legs, confidence, claims }) => [
      id,
      status,
      country,
      indicator,
      commodity,
      formatLegs(legs),
      confidence,
      formatList(claims),
    ]);
  return formatCsv([COLUMNS, ...rows]);
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
