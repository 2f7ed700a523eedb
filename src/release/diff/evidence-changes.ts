import { formatLegs, formatList, formatPlaceName, formatRoles } from '../../folder/index.ts';
import {
  type Claim,
  type ClaimId,
  type CountryCode,
  compareNumbered,
  compareText,
  type Flow,
  type FlowId,
} from '../../model/index.ts';
import type { Release } from '../release.ts';

/** A claim or a flow that came, went or is told otherwise. `before` and `after` are its words; of one
 *  that changed, `fields` are the columns that differ. Between two editions nothing is removed: what the
 *  later does not tell again stays with the earlier, and readers still find it there. */
export interface EvidenceChange {
  readonly of: 'claim' | 'flow';
  readonly kind: 'added' | 'removed' | 'only-in-earlier-edition' | 'changed';
  readonly id: ClaimId | FlowId;
  readonly country: CountryCode;
  readonly fields: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** Changes of claims, then of flows, by country, then number. Ids belong to their edition: between two
 *  editions a claim is the same where country, indicator and words are, a flow where country, indicator,
 *  commodity and legs are; then its number does not count. */
export function evidenceChanges(from: Release, to: Release): readonly EvidenceChange[] {
  const sameEdition = from.edition.id === to.edition.id;
  return [
    ...changesOf('claim', from.claims, to.claims, claimCells, claimText, sameEdition),
    ...changesOf('flow', from.flows, to.flows, flowCells, flowText, sameEdition),
  ];
}

type Cells = Readonly<Record<string, string>>;

function changesOf<Row extends Claim | Flow>(
  of: EvidenceChange['of'],
  from: readonly Row[],
  to: readonly Row[],
  cellsOf: (row: Row) => Cells,
  textOf: (row: Row) => string,
  sameEdition: boolean,
): readonly EvidenceChange[] {
  const keyOf = (row: Row): string =>
    sameEdition ? row.id : JSON.stringify([row.country, row.indicator, textOf(row)]);
  const before = new Map(from.map((row) => [keyOf(row), row]));
  const after = new Map(to.map((row) => [keyOf(row), row]));
  const goneKind = sameEdition ? 'removed' : 'only-in-earlier-edition';
  const gone = from.filter((row) => !after.has(keyOf(row)));
  const changes = [
    ...gone.map((row) => change(of, goneKind, row, [], textOf(row), '')),
    ...to.flatMap((row): readonly EvidenceChange[] => {
      const was = before.get(keyOf(row));
      if (!was) return [change(of, 'added', row, [], '', textOf(row))];
      const [old, now] = [cellsOf(was), cellsOf(row)];
      // Sources, quotes and claims are named by ids, which mean something else in another edition.
      const fields = Object.keys(now).filter(
        (field) => old[field] !== now[field] && (sameEdition || !BY_ID.has(field)),
      );
      return fields.length === 0
        ? []
        : [change(of, 'changed', row, fields, textOf(was), textOf(row))];
    }),
  ];
  return changes.sort(
    (a, b) =>
      compareText(a.country, b.country) ||
      compareNumbered(a.id, b.id) ||
      compareText(a.kind, b.kind),
  );
}

const BY_ID: ReadonlySet<string> = new Set(['quotes', 'claims']);

function change(
  of: EvidenceChange['of'],
  kind: EvidenceChange['kind'],
  { id, country }: Claim | Flow,
  fields: readonly string[],
  before: string,
  after: string,
): EvidenceChange {
  return { of, kind, id, country, fields, before, after };
}

function claimText({ text }: Claim): string {
  return text;
}

function flowText({ commodity, legs }: Flow): string {
  return `${commodity}: ${formatLegs(legs)}`;
}

/** Columns of `claims.csv` in a release, but for id. */
function claimCells(claim: Claim): Cells {
  const { country, section = '', indicator = '', text, polarity, confidence, cue, period } = claim;
  return {
    ...{ country, section, indicator, text },
    places: formatList(claim.places.map(formatPlaceName)),
    roles: formatRoles(claim.roles),
    actors: formatList(claim.actors),
    ...{ polarity, confidence, cue, period },
    sources: formatList(claim.sources),
    quotes: formatList(claim.quotes),
    withheld: claim.withheld ? 'yes' : '',
  };
}

/** Columns of `flows.csv` in a release, but for id. */
function flowCells({ country, indicator, commodity, legs, confidence, claims }: Flow): Cells {
  const cells = { country, indicator, commodity, legs: formatLegs(legs), confidence };
  return { ...cells, claims: formatList(claims) };
}
