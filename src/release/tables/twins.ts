import { tableParquet } from './parquet.ts';
import { type Table, tableCsv, tableJson } from './table.ts';

/** Where the three twins of a table stand in a release. */
export interface TwinPaths {
  readonly csv: string;
  readonly json: string;
  readonly parquet: string;
}

/** `scores.csv`, `json/scores.json` and `parquet/scores.parquet` */
export function twinPaths(table: string): TwinPaths {
  return { csv: `${table}.csv`, json: `json/${table}.json`, parquet: `parquet/${table}.parquet` };
}

/** A table as CSV, JSON and Parquet, by path. */
export function twinFiles(table: Table): readonly (readonly [string, Uint8Array])[] {
  const paths = twinPaths(table.definition.name);
  return [
    [paths.csv, tableCsv(table)],
    [paths.json, tableJson(table)],
    [paths.parquet, tableParquet(table)],
  ];
}
