import type { Decimal } from '../../../model/index.ts';
import type { TableColumn } from '../parts.ts';
import { type PhraseName, phrase } from '../phrases.ts';

/** Column ids that hold numbers; the others hold text. */
const NUMERIC = new Set<string>([
  'value',
  'change',
  'like_for_like',
  'rank',
  'of',
  'move',
  'median_rank',
  'mean',
  'countries',
  'bytes',
  'world_rank',
  'continent_rank',
  'region_rank',
]);

type ColumnId = PhraseName extends infer Name
  ? Name extends `column-${infer Id}`
    ? Id
    : never
  : never;

/** Columns by their ids, titled in the language of the pages. */
export function columns(...ids: readonly ColumnId[]): readonly TableColumn[] {
  return ids.map((id) => ({ id, title: phrase(`column-${id}`), numeric: NUMERIC.has(id) }));
}

/** A column of one node's values. */
export function nodeColumn(id: string, title: string): TableColumn {
  return { id, title, numeric: true };
}

/** Two columns for where the values of another one may lie, titled after it. */
export function rangeColumns(low: string, high: string, of: string): readonly TableColumn[] {
  return [
    { id: low, title: phrase('low-of', { column: of }), numeric: true },
    { id: high, title: phrase('high-of', { column: of }), numeric: true },
  ];
}

/** The cells of those columns; empty where nothing says where the value may lie. */
export function rangeCells(
  interval: { readonly low: string | number; readonly high: string | number } | undefined,
): readonly (string | number)[] {
  return [interval?.low ?? '', interval?.high ?? ''];
}

/** A signed change as a program reads it: `0.25`, `-0.10`; empty where there is none. */
export function plainChange(change: Decimal | undefined): string {
  return change?.replace('−', '-').replace('+', '') ?? '';
}
