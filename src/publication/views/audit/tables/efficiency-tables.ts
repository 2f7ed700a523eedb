import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number, percent } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** What no weights change in a component, and what each of its countries could claim. */
export function efficiencyTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const components = sections.efficiency.data.components.filter(
    ({ missing }) => missing === undefined,
  );
  if (components.length === 0) return [];
  return [
    {
      caption: auditPhrase('table-efficiency'),
      columns: columnsOf('component', 'pairs', 'decided', 'share', 'unbeaten', 'best', 'rho', 'n'),
      rows: components.map((one) => [
        names.node(one.node),
        one.pairs,
        one.decided,
        percent(one.decided / one.pairs),
        one.unbeaten,
        one.best,
        number(one.agreement?.spearman),
        one.countries.length,
      ]),
    },
    ...components.map(({ node, countries }) => ({
      caption: auditPhrase('table-doubt', { name: names.node(node) }),
      columns: columnsOf('country', 'published-value', 'rank', 'doubt', 'doubt-rank'),
      rows: [...countries]
        .sort((a, b) => a.rank - b.rank)
        .map(({ country, value, rank, doubt, doubtRank }) => [
          names.country(country),
          number(value),
          rank,
          number(doubt, 3),
          doubtRank,
        ]),
    })),
  ];
}
