import { formatLegs, formatList, formatPlaceName, formatRoles } from '../../folder/index.ts';
import {
  type Claim,
  compareNumbered,
  compareText,
  type Flow,
  type Quote,
} from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { heldRobustness } from './robustness-tables.ts';
import type { Table, TableDefinition } from './table.ts';
import { CLAIMS, EVIDENCE_TABLES, FLOWS, QUOTES, TABLES } from './table-definitions.ts';

type Evidence = Pick<ReleaseContents, 'claims' | 'flows' | 'quotes'>;
type Contents = Evidence & Pick<ReleaseContents, 'robustness' | 'scores'>;

/** Claims, flows and quotes, each only where there are any. */
export function evidenceTables({ claims, flows, quotes }: Evidence): readonly Table[] {
  return [claimsTable(claims), flowsTable(flows), quotesTable(quotes)].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** The tables that a release with these contents holds, in the order its readers meet them. */
export function heldTables(contents: Contents): readonly TableDefinition[] {
  const held = new Set(evidenceTables(contents).map(({ definition }) => definition.name));
  return [
    ...TABLES,
    ...heldRobustness(contents),
    ...EVIDENCE_TABLES.filter(({ name }) => held.has(name)),
  ];
}

function claimsTable(claims: readonly Claim[]): Table {
  const rows = byCountry(claims).map((claim) => [
    claim.id,
    claim.country,
    claim.section ?? '',
    claim.indicator ?? '',
    claim.text,
    formatList(claim.places.map(formatPlaceName)),
    formatRoles(claim.roles),
    formatList(claim.actors),
    claim.polarity,
    claim.confidence,
    claim.cue,
    claim.period,
    formatList(claim.sources),
    formatList(claim.quotes),
    claim.withheld ? 'yes' : '',
  ]);
  return { definition: CLAIMS, rows };
}

function flowsTable(flows: readonly Flow[]): Table {
  const rows = byCountry(flows).map((flow) => [
    flow.id,
    flow.country,
    flow.indicator,
    flow.commodity,
    formatLegs(flow.legs),
    flow.confidence,
    formatList(flow.claims),
  ]);
  return { definition: FLOWS, rows };
}

function quotesTable(quotes: readonly Quote[]): Table {
  const rows = [...quotes]
    .sort((a, b) => compareNumbered(a.id, b.id))
    .map(({ id, source, documentSha256, exact, prefix, suffix, start, end }) => [
      id,
      source,
      documentSha256,
      exact,
      prefix,
      suffix,
      String(start),
      String(end),
    ]);
  return { definition: QUOTES, rows };
}

function byCountry<Row extends Claim | Flow>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => compareText(a.country, b.country) || compareNumbered(a.id, b.id));
}
