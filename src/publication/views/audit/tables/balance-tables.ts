import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number, percent } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** What each part is meant to weigh in its aggregate and what it weighs in effect. */
export function balanceTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return [
    {
      caption: auditPhrase('table-balance'),
      columns: columnsOf('node', 'of', 'intended', 'r', 'effective', 'ratio'),
      rows: sections.balance.data.sets.flatMap(({ of, items }) =>
        items.map((item) => [
          names.node(item.node),
          names.node(of),
          percent(item.intended),
          item.missing === undefined
            ? number(item.correlation)
            : auditPhrase(`missing-${item.missing}`),
          percent(item.effective),
          number(item.ratio),
        ]),
      ),
    },
  ];
}
