import { visible } from '../../model/index.ts';
import type { Terminal } from './terminal.ts';

/** Rows under a heading, the first column to the left and all others to the right. Texts may come from
 *  anywhere and are written out. */
export function textTable(
  titles: readonly string[],
  cells: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  const heading = titles.map(visible);
  const rows = cells.map((row) => row.map(visible));
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return `${[terminal.style('bold', line(heading)), ...rows.map(line)].join('\n')}\n`;
}
