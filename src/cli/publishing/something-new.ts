import { join } from 'node:path';
import type { IndexFolder } from '../../folder/index.ts';
import { type EditionId, releaseParts, sameBytes } from '../../model/index.ts';
import {
  followingRelease,
  latestRelease,
  listReleases,
  readReleaseFiles,
  sealRelease,
} from '../../release/index.ts';
import { emptyCorrectionFailure } from '../errors.ts';

/** Refuses a further release whose only news would be its correction: without that entry the folder
 *  gives the very files of the release before. Throws an empty correction failure. */
export async function requireSomethingNew(
  folder: IndexFolder,
  edition: EditionId,
  releasesDir: string,
): Promise<void> {
  const existing = await listReleases(releasesDir);
  const latest = latestRelease(edition, existing);
  const next = followingRelease(edition, existing);
  if (latest === undefined || !folder.corrections.some(({ release }) => release === next)) return;
  const corrections = folder.corrections.filter(({ release }) => release !== next);
  const again = sealRelease({ ...folder, corrections }, edition, releaseParts(latest).number);
  const held = await readReleaseFiles(join(releasesDir, latest));
  if ([...again].some(([path, bytes]) => !sameBytes(held.get(path) ?? new Uint8Array(), bytes)))
    return;
  throw emptyCorrectionFailure(latest, next);
}
