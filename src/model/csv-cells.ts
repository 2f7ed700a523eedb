/** The cells of a CSV text, line ends LF, without their places: what `parseCsv` gives, in a tenth of the
 *  time and memory. Undefined where `parseCsv` would find a fault, a byte-order mark or a CR; whoever
 *  needs the place of a cell asks it too. */
export function csvCells(text: string): readonly (readonly string[])[] | undefined {
  if (text.startsWith('\uFEFF') || text.includes('\r')) return undefined;
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(at, end);
    if (!line.includes('"')) {
      if (line !== '') rows.push(line.split(','));
      at = end + 1;
      continue;
    }
    const cells: string[] = [];
    const after = quotedRow(text, at, cells);
    if (after === undefined) return undefined;
    if (cells.length > 1 || cells[0] !== '') rows.push(cells);
    at = after;
  }
  return rows;
}

/** Reads a row that holds quotes; gives the place after its line end, undefined at a fault. */
function quotedRow(text: string, start: number, cells: string[]): number | undefined {
  let at = start;
  for (;;) {
    const next = text[at] === '"' ? quotedEnd(text, at) : bareEnd(text, at);
    if (next === undefined) return undefined;
    const cell = text.slice(at, next);
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (text[next] !== ',') return next + 1;
    at = next + 1;
  }
}

/** Where a bare cell ends; a quote in the middle of it is a character like any other. */
function bareEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++;
  return end;
}

/** Where a quoted cell ends; undefined where it is never closed or text follows its closing quote. */
function quotedEnd(text: string, at: number): number | undefined {
  let quote = text.indexOf('"', at + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const after = text[quote + 1];
  return quote === -1 || (after !== undefined && after !== ',' && after !== '\n')
    ? undefined
    : quote + 1;
}
