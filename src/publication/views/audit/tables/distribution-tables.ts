import type { Audit } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** How the scores of every node are spread over the scale. */
export function distributionTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return [
    {
      caption: auditPhrase('table-distributions'),
      columns: columnsOf(
        ...(['node', 'n', 'lowest', 'highest', 'mean', 'median', 'deviation'] as const),
        ...(['skewness', 'kurtosis', 'frequent'] as const),
      ),
      rows: sections.distributions.data.nodes.map((shape) => [
        names.node(shape.node),
        shape.n,
        number(shape.lowest),
        number(shape.highest),
        number(shape.mean),
        number(shape.median),
        number(shape.deviation),
        number(shape.skewness),
        number(shape.kurtosis),
        shape.mostFrequent
          ? `${number(shape.mostFrequent.value)} (${shape.mostFrequent.countries})`
          : '–',
      ]),
    },
  ];
}
