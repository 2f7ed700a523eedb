import type { Terminal } from './terminal.ts';

/** Rows under a heading, the first column to the left and all others to the right. */
export function textTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return `${[terminal.style('bold', line(heading)), ...rows.map(line)].join('\n')}\n`;
}
