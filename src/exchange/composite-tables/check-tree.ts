import type { NodeRow } from './read-meta.ts';
import { quoted, type TableIssues } from './table-issues.ts';

/** Checks what the rows of iMeta say of each other: parents that are there and one level above, no circle, no
 *  aggregate without children. */
export function checkTree(rows: readonly NodeRow[], issues: TableIssues): void {
  const byCode = new Map(rows.map((one) => [one.node.code, one]));
  const parents = new Set(rows.map(({ node }) => node.parent));
  const circled = reportCircles(rows, byCode, issues);
  for (const { node, row } of rows) {
    if (node.level > 1 && !parents.has(node.code)) {
      issues.error(
        'children-missing',
        row.place('iCode'),
        `The aggregate ${quoted(node.code)} has nothing below it.`,
        'Name it as the parent of something, or take it out.',
      );
    }
    if (node.parent === undefined) {
      if (node.level !== 1) continue;
      issues.error(
        'parent-missing',
        row.place('Parent'),
        `The indicator ${quoted(node.code)} has no parent.`,
        'Name the aggregate that it belongs to.',
      );
      continue;
    }
    const parent = byCode.get(node.parent);
    if (!parent) {
      issues.error(
        'parent-unknown',
        row.place('Parent'),
        `The parent ${quoted(node.parent)} of ${quoted(node.code)} is no node of the table.`,
        'Mend the name, or add a row for it.',
      );
    } else if (circled.has(node.code) || node.level === 0 || parent.node.level === 0) {
      // The level says nothing before the other issue is mended.
    } else if (parent.node.level === 1) {
      issues.error(
        'parent-is-indicator',
        row.place('Parent'),
        `The parent ${quoted(node.parent)} of ${quoted(node.code)} is an indicator.`,
        'Name an aggregate.',
      );
    } else if (parent.node.level !== node.level + 1) {
      issues.error(
        'levels-not-consecutive',
        row.place('Level'),
        `${quoted(node.code)} stands on level ${node.level} and its parent ${quoted(node.parent)} on level ${parent.node.level}.`,
        `Levels follow one another: a parent stands one level above its children, here on level ${node.level + 1}.`,
      );
    }
  }
}

/** One issue for each circle of parents, and the codes that stand in one. */
function reportCircles(
  rows: readonly NodeRow[],
  byCode: ReadonlyMap<string, NodeRow>,
  issues: TableIssues,
): ReadonlySet<string> {
  const circled = new Set<string>();
  const done = new Set<string>();
  for (const start of rows) {
    const path: NodeRow[] = [];
    const onPath = new Set<string>();
    let at: NodeRow | undefined = start;
    while (at && !done.has(at.node.code) && !onPath.has(at.node.code)) {
      onPath.add(at.node.code);
      path.push(at);
      at = byCode.get(at.node.parent ?? '');
    }
    if (at && onPath.has(at.node.code)) {
      const circle = path.slice(path.indexOf(at)).map(({ node }) => node.code);
      for (const code of circle) circled.add(code);
      issues.error(
        'tree-cycle',
        at.row.place('Parent'),
        `Parents go round in a circle: ${[...circle, at.node.code].slice(0, 8).join(' → ')}.`,
        'Mend the parent that is wrong; a tree ends in a row without one.',
      );
    }
    for (const code of onPath) done.add(code);
  }
  return circled;
}
