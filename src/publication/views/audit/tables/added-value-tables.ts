import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number, percent } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** How far the ranking of each part is that of the whole; none where no pair is known. */
export function addedTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { pairs } = sections['added-value'].data;
  if (pairs.length === 0) return [];
  return [
    {
      caption: auditPhrase('table-added'),
      columns: columnsOf('whole', 'part', 'rho', 'differing', 'share', 'n'),
      rows: pairs.map(({ whole, part, spearman, differing, share, n }) => [
        names.node(whole),
        names.node(part),
        number(spearman),
        differing,
        percent(share),
        n,
      ]),
    },
  ];
}
