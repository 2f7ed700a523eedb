import type { Audit, Correlation } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** Correlations inside the framework: the flagged ones and the pairs first, then all of them. */
export function coherenceTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  const { indicators, flags, pairs } = sections.coherence.data;
  const columns = columnsOf('indicator', 'with', 'r', 'rho', 'interval', 'p', 'n');
  const rows = indicators.flatMap(({ node, parent, withParent, withRest, withOthers }) => {
    const name = names.node(node);
    return [
      ...(withParent && parent !== undefined
        ? [[name, names.node(parent), ...correlationCells(withParent)]]
        : []),
      ...(withRest ? [[name, auditPhrase('column-rest'), ...correlationCells(withRest)]] : []),
      ...withOthers.map((found) => [name, names.node(found.other), ...correlationCells(found)]),
    ];
  });
  return [
    ...(flags.length === 0
      ? []
      : [
          {
            caption: auditPhrase('table-flags'),
            columns: columnsOf('indicator', 'flag', 'with', 'r', 'rho', 'interval', 'p', 'n'),
            rows: flags.map((flag) => [
              names.node(flag.node),
              auditPhrase(
                `flag-${flag.kind === 'mirror' && (flag.pearson ?? 0) > 0 ? 'double' : flag.kind}`,
              ),
              names.node(flag.other),
              ...correlationCells(flag),
            ]),
          },
        ]),
    ...(pairs.length === 0
      ? []
      : [
          {
            caption: auditPhrase('table-pairs'),
            columns,
            rows: pairs.map((pair) => [
              names.node(pair.a),
              names.node(pair.b),
              ...correlationCells(pair),
            ]),
          },
        ]),
    { caption: auditPhrase('table-coherence'), columns, rows },
  ];
}

function correlationCells({ pearson, spearman, low, high, p, n, missing }: Correlation) {
  if (missing !== undefined) return [auditPhrase(`missing-${missing}`), '–', '–', '–', n];
  const interval = low === undefined ? '–' : `${number(low)} to ${number(high)}`;
  return [number(pearson), number(spearman), interval, chance(p), n];
}

function chance(p: number | undefined): string {
  if (p === undefined) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}
