import { type Audit, THRESHOLD_NAMES } from '../../../../analysis/audit/index.ts';
import type { TableView } from '../../parts.ts';
import { columnsOf } from '../audit-cells.ts';
import { auditPhrase } from '../audit-phrases.ts';

/** Every threshold with its source. */
export function thresholdTable({ thresholds }: Audit): TableView {
  return {
    caption: auditPhrase('table-thresholds'),
    columns: columnsOf('threshold', 'value', 'means', 'source'),
    rows: THRESHOLD_NAMES.map((name) => {
      const { value, means, source } = thresholds[name];
      return [name, String(value), means, source];
    }),
  };
}
