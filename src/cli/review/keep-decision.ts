import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editClaimsCsv, editFlowsCsv, editionPath, replaceFile } from '../../folder/index.ts';
import { bytesOf, type EditionId, type Files, parseCsv, textOf } from '../../model/index.ts';
import { changedMeanwhileFailure } from '../errors.ts';
import type { ReviewItem } from './review-items.ts';

type Kind = ReviewItem['kind'];
const TABLES: Readonly<Record<Kind, string>> = { claim: 'claims.csv', flow: 'flows.csv' };

/** Writes decisions into the tables of an edition, one at a time, each into the table as it stands on
 *  the disk at that moment: rows that somebody else changes meanwhile stay changed. */
export class DecisionKeeper {
  readonly #dir: string;
  readonly #edition: EditionId;
  /** Rows as they were last seen, by kind and id. */
  readonly #seen: Readonly<Record<Kind, Map<string, string>>>;

  constructor(dir: string, edition: EditionId, files: Files) {
    this.#dir = dir;
    this.#edition = edition;
    const rows = (kind: Kind): Map<string, string> => {
      const bytes = files.get(editionPath(edition, TABLES[kind]));
      return rowsById((bytes && textOf(bytes)) ?? '');
    };
    this.#seen = { claim: rows('claim'), flow: rows('flow') };
  }

  /** Puts the item in the place of its row. Throws where that row is no longer what it was. */
  async keep(item: ReviewItem): Promise<void> {
    const { kind } = item;
    const { id } = item.value;
    const path = join(this.#dir, editionPath(this.#edition, TABLES[kind]));
    const text = textOf(await readFile(path).catch(() => new Uint8Array())) ?? '';
    const seen = this.#seen[kind];
    const row = rowsById(text).get(id);
    if (row === undefined || row !== seen.get(id)) throw changedMeanwhileFailure(id);
    const table =
      kind === 'claim' ? editClaimsCsv(text, [item.value]) : editFlowsCsv(text, [item.value]);
    await replaceFile(path, bytesOf(table));
    seen.set(id, rowsById(table).get(id) ?? '');
  }
}

function rowsById(text: string): Map<string, string> {
  const [header, ...records] = parseCsv(text).records;
  const column = header?.fields.findIndex(({ text: name }) => name === 'id') ?? -1;
  return new Map(
    records.map(({ fields }) => [
      fields[column]?.text ?? '',
      JSON.stringify(fields.map((field) => field.text)),
    ]),
  );
}
