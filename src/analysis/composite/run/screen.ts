import type { CompositeIndex } from '../../../model/index.ts';
import type { Screening } from '../method/method.ts';
import type { CompositeForest } from './forest.ts';

/** A unit that is not assessed, and why. */
export interface ScreenedOut {
  readonly row: number;
  readonly reason: 'left-out' | 'missing' | 'zeros';
  /** Share of indicators with a number, and share of those that are not zero. */
  readonly present: number;
  readonly notZero: number;
}

/** The units that have too little to be assessed, in the order of the table. Units that the method keeps by name
 *  stay whatever they lack. */
export function screenUnits(
  { units, columns }: Pick<CompositeIndex, 'units' | 'columns'>,
  { indicators }: CompositeForest,
  screening: Screening,
): readonly ScreenedOut[] {
  const out: ScreenedOut[] = [];
  units.forEach((unit, row) => {
    let [present, notZero] = [0, 0];
    for (const { code } of indicators) {
      const value = columns.get(code)?.[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      present++;
      if (value !== 0) notZero++;
    }
    const shares = {
      present: present / indicators.length,
      notZero: present === 0 ? 0 : notZero / present,
    };
    if (screening.leaveOut.has(unit.code)) out.push({ row, reason: 'left-out', ...shares });
    else if (screening.keep.has(unit.code)) return;
    else if (shares.present < screening.present) out.push({ row, reason: 'missing', ...shares });
    else if (shares.notZero < screening.notZero) out.push({ row, reason: 'zeros', ...shares });
  });
  return out;
}

/** The index without these rows. */
export function withoutRows(index: CompositeIndex, rows: ReadonlySet<number>): CompositeIndex {
  if (rows.size === 0) return index;
  return {
    ...index,
    units: index.units.filter((_, row) => !rows.has(row)),
    columns: new Map(
      [...index.columns].map(([code, column]) => [code, column.filter((_, row) => !rows.has(row))]),
    ),
  };
}
