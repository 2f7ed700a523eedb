import type { PageRelease, TableView } from '../parts.ts';

/** Anything that JSON can write. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A table as records: numbers as numbers, empty cells as null. */
export function tableRecords({ columns, rows }: TableView): readonly Json[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ id, numeric }, at) => [id, cellJson(row[at], numeric)])),
  );
}

/** What the data of every page says of where it comes from, and of what the ranges in it hold and rest on. */
export function originJson(release: PageRelease): { readonly [key: string]: Json } {
  return {
    index: release.indexTitle,
    publisher: release.publisher,
    release: release.id,
    edition: release.edition,
    date: release.date,
    licence: release.licence.url
      ? { name: release.licence.name, url: release.licence.url }
      : { name: release.licence.name },
    citation: release.citation,
    ...(release.certainty && {
      ranges: { percent: release.certainty.percent, ground: release.certainty.ground },
    }),
  };
}

function cellJson(cell: string | number | undefined, numeric: boolean): Json {
  if (cell === undefined || cell === '') return null;
  return numeric ? Number(cell) : cell;
}
