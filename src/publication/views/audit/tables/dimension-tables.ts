import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number, percent } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** What the parts of each aggregate have in common: loadings, reliability and components. */
export function dimensionTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return sections.dimensionality.data.sets
    .filter(({ parts, missing }) => parts === 'children' && missing === undefined)
    .flatMap((set) => {
      const [first, second] = set.components;
      const values = { name: names.node(set.of), n: set.n };
      return [
        {
          caption: auditPhrase('table-dimension', values),
          columns: columnsOf('node', 'first', 'second', 'alpha-without'),
          rows: [
            ...set.items.map((id, at) => [
              names.node(id),
              number(first?.loadings?.[at]),
              number(second?.loadings?.[at]),
              number(set.alphaWithout.find(({ node }) => node === id)?.alpha),
            ]),
            [auditPhrase('column-share'), percent(first?.share), percent(second?.share), ''],
            [auditPhrase('column-alpha'), '', '', number(set.alpha)],
          ],
        },
        {
          caption: auditPhrase('table-components', values),
          columns: columnsOf('component', 'eigenvalue', 'share', 'cumulative'),
          rows: set.components.map(({ eigenvalue, share, cumulative }, at) => [
            String(at + 1),
            number(eigenvalue),
            percent(share),
            percent(cumulative),
          ]),
        },
      ];
    });
}
