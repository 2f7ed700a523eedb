import type { Problem } from '../../analysis/composite/index.ts';
import type { CompositeTables } from '../../exchange/index.ts';
import type { Issue, Place } from '../../model/index.ts';
import type { MethodFile } from './method-file.ts';

/** Problems of a run as issues, each at the line and column that a person mends: a cell of iData, the head of an
 *  indicator's column, a row of iMeta, or a setting of the method file. */
export function placeProblems(
  problems: readonly Problem[],
  tables: CompositeTables,
  { placeOf: placeOfSetting }: MethodFile,
): readonly Issue[] {
  return problems.map(({ code, severity, message, remedy, ...about }) => ({
    code,
    severity,
    place: about.setting === undefined ? placeOf(about, tables) : placeOfSetting(about.setting),
    message,
    remedy,
  }));
}

function placeOf(
  { node, row }: Pick<Problem, 'node' | 'row'>,
  { index, placeOfColumn, placeOfNode, placeOfUnit }: CompositeTables,
): Place {
  if (row !== undefined) return placeOfUnit(row, node);
  if (node === undefined) return { file: placeOfUnit(0).file };
  return index.columns.has(node) ? placeOfColumn(node) : placeOfNode(node);
}
