import { type EditionId, isEditionId } from '../../model/index.ts';

/** One global edition of the index as its publisher dated it. */
export interface PublishedEdition {
  readonly id: EditionId;
  /** Name of the framework it was scored under: `frameworks/organized-crime/<name>.yaml`. */
  readonly framework: string;
  readonly period: { readonly from: string; readonly to: string };
  /** 2021: launch. 2023: press of that day. 2025: press of that day. */
  readonly published: string;
}

const TABLE = [
  ['2021', '2021', '2020', '2021-09-28'],
  ['2023', '2023', '2022', '2023-09-27'],
  ['2025', '2023', '2024', '2025-11-10'],
] as const;

/** The global editions known, oldest first. The African edition of 2019 is none of them. */
export const PUBLISHED_EDITIONS: readonly PublishedEdition[] = TABLE.map(
  ([id, framework, year, published]) => {
    if (!isEditionId(id)) throw new Error(`invalid edition: ${id}`);
    return { id, framework, period: { from: `${year}-01-01`, to: `${year}-12-31` }, published };
  },
);
