import { type Audit, factorName } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { type AuditNames, columnsOf, number, percent } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** What moves the ranks: the factors of the plan, and each indicator left out. */
export function sensitivityTables({ sections }: Audit, names: AuditNames): readonly TableView[] {
  return sections.sensitivity.data.components.flatMap((component): readonly TableView[] => {
    const { node, oneAtATime, variance, leaveOneOut } = component;
    const name = names.node(node);
    const shareOf = (factor: string) => variance?.shares.find((one) => one.factor === factor);
    return [
      ...(oneAtATime.length === 0
        ? []
        : [
            {
              caption: auditPhrase('table-sensitivity', { name }),
              columns: columnsOf('factor', 'shift', 'largest', 'alone', 'together'),
              rows: oneAtATime.map(({ factor, meanShift, largestShift }) => [
                factorName(factor),
                number(meanShift, 1),
                largestShift,
                estimated(shareOf(factor)?.first),
                estimated(shareOf(factor)?.total),
              ]),
            },
          ]),
      {
        caption: auditPhrase('table-left-out', { name }),
        columns: columnsOf('left', 'shift', 'largest'),
        rows: leaveOneOut.map(({ left, meanShift, largestShift }) => [
          names.node(left),
          number(meanShift, 1),
          largestShift ?? '–',
        ]),
      },
    ];
  });
}

/** A share with the ends of its interval. */
function estimated(
  share: { readonly estimate: number; readonly low: number; readonly high: number } | undefined,
): string {
  if (!share) return '–';
  const { estimate, low, high } = share;
  return `${percent(estimate)} (${number(low * 100, 0)} to ${number(high * 100, 0)})`;
}
