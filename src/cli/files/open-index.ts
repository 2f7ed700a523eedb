import { resolve } from 'node:path';
import {
  INDEX_YAML,
  type OpenEdition,
  openEdition,
  parseIndexYaml,
  readFolderFiles,
} from '../../folder/index.ts';
import type { CountryCode, Files, Issue } from '../../model/index.ts';
import { textOf } from '../../model/index.ts';
import { unknownEditionFailure, unlistedCountryFailure } from '../errors.ts';
import { stopAtIssues } from '../terminal/stop-at-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';

/** One edition of an index folder on the disk, opened for work on its evidence. */
export interface OpenIndex {
  readonly dir: string;
  readonly files: Files;
  readonly edition: OpenEdition;
}

/** Opens an edition of the index folder named on the command line, the newest where none is asked for.
 *  Errors in what is needed are told before it throws; no other file is looked at. */
export async function openIndex(
  named: string,
  asked: string | undefined,
  { cwd, terminal }: Surroundings,
): Promise<OpenIndex> {
  const dir = resolve(cwd, named);
  const files = await readFolderFiles(dir);
  const stop = (issues: readonly Issue[]): never => stopAtIssues(issues, named, terminal);
  const bytes = files.get(INDEX_YAML);
  const outline = parseIndexYaml((bytes && textOf(bytes)) ?? '', INDEX_YAML);
  if (!outline.ok) return stop(outline.issues);
  const ids = outline.value.editions.map(({ id }) => id);
  const id = asked === undefined ? ids.at(-1) : ids.find((one) => one === asked);
  if (id === undefined) throw unknownEditionFailure(asked ?? '', ids);
  const edition = openEdition(files, id);
  return edition.ok ? { dir, files, edition: edition.value } : stop(edition.issues);
}

/** The name under which the edition prints a country. Throws where it does not list it. */
export function listedName({ edition }: OpenIndex, country: CountryCode): string {
  const found = edition.countries.find(({ code }) => code === country);
  if (found) return found.name;
  throw unlistedCountryFailure(
    country,
    edition.description.id,
    edition.countries.map(({ code }) => code),
  );
}
