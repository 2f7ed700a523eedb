import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** The rank of every country and its interval, one table a component. */
export function robustnessTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return sections.robustness.data.components.map(({ node, intervals }) => ({
    caption: auditPhrase('table-robustness', { name: names.node(node) }),
    columns: columnsOf('country', 'rank', 'rank-interval', 'median'),
    rows: [...intervals]
      .sort((a, b) => a.rank - b.rank)
      .map(({ country, rank, low, high, median }) => [
        names.country(country),
        rank,
        `${low}–${high}`,
        median,
      ]),
  }));
}
