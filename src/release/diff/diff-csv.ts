import { formatCsv } from '../../model/index.ts';
import type { ReleaseDiff } from './release-diff.ts';

const HEADER = [
  'part',
  'kind',
  'country',
  'id',
  'before',
  'after',
  'change',
  'method',
  'world',
  'exact_change',
  'exact_method',
  'exact_world',
] as const;

/** The whole difference as one table. `part` is method, world, effect, beside
 *  or evidence; effects have one row for
 *  each country and aggregate, with change = method + world in the exact columns. */
export function formatDiffCsv(diff: ReleaseDiff): string {
  const rows: (readonly string[])[] = [HEADER];
  const add = (...cells: readonly (string | undefined)[]): void => {
    rows.push(HEADER.map((_, at) => cells[at] ?? ''));
  };
  for (const { kind, of, id, before, after } of diff.method) {
    const [country, node] = of === 'country' ? [id, ''] : ['', id];
    add('method', kind, country, node, before, after);
  }
  for (const { country, indicator, before, after, change } of diff.world) {
    add('world', 'score', country, indicator, before, after, change);
  }
  for (const { country, aggregate, before, after, total, method, world } of diff.effects) {
    add(
      ...['effect', 'aggregate', country, aggregate, before, after],
      ...[total.value, method?.value, world?.value],
      ...[total.exact, method?.exact, world?.exact],
    );
  }
  for (const { kind, country, before, after } of diff.beside) {
    add('beside', kind, country, '', before, after);
  }
  for (const { of, kind, country, id, fields, before, after } of diff.evidence) {
    add('evidence', `${of}-${kind}`, country, id, before, after, fields.join('; '));
  }
  return formatCsv(rows);
}
