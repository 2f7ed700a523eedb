import type { TableColumn } from '../parts.ts';
import { type AuditPhraseName, auditPhrase } from './audit-phrases.ts';

/** Names of nodes and countries. */
export interface AuditNames {
  readonly node: (id: string) => string;
  readonly country: (code: string) => string;
}

type ColumnId = AuditPhraseName extends infer Name
  ? Name extends `column-${infer Id}`
    ? Id
    : never
  : never;

const TEXT: ReadonlySet<string> = new Set([
  'country',
  'node',
  'indicator',
  'of',
  'with',
  'flag',
  'whole',
  'part',
  'left',
  'factor',
  'edition',
  'threshold',
  'means',
  'source',
  'component',
  'defined',
  'framework',
  'question',
  'answer',
]);

/** Columns by their ids; those of `TEXT` hold words. */
export function columnsOf(...ids: readonly ColumnId[]): readonly TableColumn[] {
  return ids.map((id) => ({ id, title: auditPhrase(`column-${id}`), numeric: !TEXT.has(id) }));
}

/** With so many decimals and a real minus sign; a dash where there is none. */
export function number(value: number | undefined, decimals = 2): string {
  if (value === undefined) return '–';
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** A share as whole percent, or a dash. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${number(share * 100, 0)} %`;
}
