import { type CompositeIndex, type Parsed, type Place, parsed } from '../../model/index.ts';
import { checkTree } from './check-tree.ts';
import { readDataRows } from './read-data.ts';
import { META_COLUMNS, readMetaRows } from './read-meta.ts';
import { type NamedBytes, readSheet } from './sheet.ts';
import { TableIssues } from './table-issues.ts';

/** An index read from two tables, and where each part of it stands. */
export interface CompositeTables {
  readonly index: CompositeIndex;
  /** Codes of iMeta that are no nodes: groups, denominators and others. */
  readonly otherCodes: readonly string[];
  readonly placeOfNode: (code: string, column?: string) => Place;
  readonly placeOfUnit: (row: number, column?: string) => Place;
  readonly placeOfColumn: (code: string) => Place;
  /** The text of a cell of iData as it stands. */
  readonly textOf: (row: number, column: string) => string;
}

/** Reads iData (a row for each unit, a column for each indicator) and iMeta (a row for each node, with level,
 *  parent, weight and direction), as the R package COINr takes them. Gives the index, or every issue of
 *  both tables with line and column. */
export function readCompositeTables(data: NamedBytes, meta: NamedBytes): Parsed<CompositeTables> {
  const issues = new TableIssues();
  const metaSheet = readSheet(meta, META_COLUMNS, issues);
  const dataSheet = readSheet(data, ['uCode'], issues);
  if (!metaSheet) return parsed<CompositeTables>(undefined, issues.list);
  const rows = readMetaRows(metaSheet, issues);
  checkTree(rows.nodes, issues);
  if (!rows.nodes.some(({ node }) => node.level === 1)) {
    const place = metaSheet.placeOfColumn('Level');
    issues.error('table-empty', place, 'The table has no indicator.', 'Add rows of level 1.');
  }
  if (!dataSheet) return parsed<CompositeTables>(undefined, issues.list);
  const { units, columns } = readDataRows(dataSheet, rows, issues);
  const rowOfNode = new Map(rows.nodes.map(({ node, row }) => [node.code, row]));
  const nodes = rows.nodes.map(({ node }) => node).sort((a, b) => a.level - b.level);
  const tables: CompositeTables = {
    index: { units, nodes, columns },
    otherCodes: [...rows.groups, ...rows.denominators, ...rows.others],
    placeOfNode: (code, column = 'iCode') =>
      rowOfNode.get(code)?.place(column) ?? { file: meta.name },
    placeOfUnit: (row, column = 'uCode') =>
      dataSheet.rows[row]?.place(column) ?? { file: data.name },
    placeOfColumn: dataSheet.placeOfColumn,
    textOf: (row, column) => dataSheet.rows[row]?.text(column) ?? '',
  };
  return parsed(tables, issues.list);
}
