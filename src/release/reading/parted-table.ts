import { bareCell, bytesOf, csvRowTexts, once } from '../../model/index.ts';

/** A long table, parted by one of its first columns, so that a few of its rows can be read alone. */
export interface PartedTable {
  /** How many rows each key has, in the order in which they are met. */
  readonly counts: ReadonlyMap<string, number>;
  /** The rows of a key as they are written. */
  readonly rowsOf: (key: string) => readonly string[];
  /** The first cell of every row. */
  readonly ids: () => ReadonlySet<string>;
  /** The header and the rows of these keys, as a table of its own. */
  readonly tableOf: (keys: Iterable<string>) => Uint8Array;
}

/** Parts a table by the cell at a place; neither that cell nor one before it may be quoted. */
export function partTable(text: string, place: number): PartedTable {
  const [header = '', ...rows] = csvRowTexts(text);
  const parts = new Map<string, string[]>();
  for (const row of rows) {
    const key = bareCell(row, place);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  return {
    counts: new Map([...parts].map(([key, part]) => [key, part.length])),
    rowsOf: (key) => parts.get(key) ?? [],
    ids: once(() => new Set(rows.map((row) => bareCell(row, 0)))),
    tableOf: (keys) => {
      const own = [...keys].flatMap((key) => parts.get(key) ?? []);
      return bytesOf(`${[header, ...own].join('\n')}\n`);
    },
  };
}
