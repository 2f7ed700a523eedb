import { formatCsv, parseCsv } from '../../model/index.ts';

/** A table with rows put in, cells in the order of `columns`: each in the place of the row whose first
 *  column holds the same, else behind the last. The header decides where a column stands; every row
 *  that is not put in keeps its bytes, and what is new ends its lines as the table does. The table
 *  must be one that was read without errors. */
export function editedTable(
  text: string | undefined,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const [header, ...records] = text === undefined ? [] : parseCsv(text).records;
  if (text === undefined || !header) return formatCsv([columns, ...rows]);
  const order = header.fields.map(({ text: name }) => columns.indexOf(name));
  const key = order.indexOf(0);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = new Map(
    rows.map((row) => [
      String(row[0]),
      formatCsv([order.map((column) => row[column] ?? '')]).slice(0, -1),
    ]),
  );
  const lines = text.split('\n');
  const kept = lines.slice(0, records[0] ? records[0].line - 1 : lines.length);
  for (const [at, { line, fields }] of records.entries()) {
    const next = records[at + 1]?.line ?? lines.length + 1;
    const own = lines.slice(line - 1, next - 1);
    const id = fields[key]?.text.trim() ?? '';
    const fresh = written.get(id);
    written.delete(id);
    if (fresh === undefined) {
      kept.push(...own);
      continue;
    }
    const body = own.findLastIndex((one) => one.trim() !== '') + 1;
    const ended = own[body - 1]?.endsWith('\r') ? '\r' : '';
    kept.push(`${fresh}${ended}`, ...own.slice(body));
  }
  const before = kept.join('\n');
  const added = [...written.values()].map((row) => `${row}${lineEnd}`).join('');
  return before === '' || before.endsWith('\n') || added === ''
    ? `${before}${added}`
    : `${before}${lineEnd}${added}`;
}
