/** Rows of a table written as text: one a line, fields parted by `|`, as many as asked for. */
export function caseRows(table: string, fields: number): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const row = line.split('|');
      if (row.length > fields) throw new Error(`more than ${fields} fields: ${line}`);
      return Array.from({ length: fields }, (_, at) => row[at] ?? '');
    });
}
