import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, percent } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** Countries and nodes that miss something; none where all is there. */
export function coverageTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { byCountry, byNode } = sections.coverage.data;
  const row = (name: string, present: number, of: number, share: number) => [
    name,
    `${present} / ${of}`,
    percent(share),
  ];
  const rows = [
    ...byCountry
      .filter(({ present, of }) => present < of)
      .map(({ country, present, of, share }) => row(names.country(country), present, of, share)),
    ...byNode
      .filter(({ present, of }) => present < of)
      .map(({ node, present, of, share }) => row(names.node(node), present, of, share)),
  ];
  if (rows.length === 0) return [];
  return [
    { caption: auditPhrase('table-gaps'), columns: columnsOf('node', 'present', 'share'), rows },
  ];
}
