import type { CompositeIndex } from '../../model/index.ts';
import { isMissing, numberOf } from './number-cell.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { quoted, type TableIssues } from './table-issues.ts';

/** Tells of columns of weights that stand for no node of the index; `codes` are those that may. */
export function refuseUnknownWeights(
  sheet: Sheet,
  codes: readonly string[],
  issues: TableIssues,
): void {
  const known = new Set([...codes, 'rep']);
  for (const column of sheet.columns) {
    const empty = sheet.rows.every((row) => isMissing(row.text(column)));
    if (known.has(column) || empty) continue;
    issues.error(
      'replicate-bad',
      sheet.placeOfColumn(column),
      `${quoted(column)} is no node of the index and can have no weight.`,
      'Mend the name, or take the column out.',
    );
  }
}

/** The weight of every node in a replicate; a root may have none. Tells of what is no weight, and of children that
 *  would all weigh nothing. */
export function weightsOf(
  row: SheetRow,
  { nodes }: CompositeIndex,
  issues: TableIssues,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const { code, parent } of nodes) {
    if (parent === undefined && isMissing(row.text(code))) continue;
    const place = row.place(code);
    const weight = numberOf(row.text(code), place, issues);
    if (isMissing(row.text(code)) || weight < 0) {
      issues.error(
        'weight-bad',
        place,
        `${quoted(row.text(code))} is no weight for ${quoted(code)}.`,
        'Write a number from 0.',
      );
    }
    weights.set(code, weight);
    if (parent !== undefined) sums.set(parent, (sums.get(parent) ?? 0) + weight);
  }
  for (const [parent, sum] of sums) {
    if (sum !== 0) continue;
    issues.error(
      'weight-bad',
      row.place(),
      `All children of ${quoted(parent)} have the weight zero.`,
      'Give one of them a weight above zero.',
    );
  }
  return weights;
}
