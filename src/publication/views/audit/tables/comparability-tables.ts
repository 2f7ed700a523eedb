import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** Changes between editions parted into method and world, and means as published and like for like. */
export function comparabilityTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { changes, editions, missing } = sections.comparability.data;
  if (missing !== undefined) return [];
  return [
    {
      caption: auditPhrase('table-changes'),
      columns: columnsOf('edition', 'node', 'published', 'alike', 'method', 'reversed', 'n'),
      rows: changes.map((change) => [
        `${change.from} → ${change.to}`,
        names.node(change.node),
        number(change.published),
        number(change.likeForLike),
        number(change.method),
        change.reversed,
        change.countries,
      ]),
    },
    {
      caption: auditPhrase('table-means'),
      columns: columnsOf('edition', 'node', 'published', 'alike', 'n'),
      rows: editions.flatMap(({ edition, means }) =>
        means.map(({ node, published, likeForLike, countries }) => [
          edition,
          names.node(node),
          number(published),
          number(likeForLike),
          countries,
        ]),
      ),
    },
  ];
}
