import { join } from 'node:path';
import {
  type EditionId,
  type Files,
  type Issue,
  type ReleaseId,
  releaseParts,
} from '../../model/index.ts';
import {
  type FrameworkReader,
  listReleases,
  openRelease,
  type Release,
  readReleaseFiles,
  sealInto,
} from '../../release/index.ts';
import { foreignReleaseFailure, issuesFailure } from '../errors.ts';
import type { IndexOutline } from '../files/load-index.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The sealed releases of an index, typed, with the files they were read from. */
export interface SealedReleases {
  readonly releases: readonly Release[];
  readonly files: ReadonlyMap<ReleaseId, Files>;
  /** Those that were sealed just now. */
  readonly sealed: readonly ReleaseId[];
}

/** The editions of an index that have no release yet. */
export async function unsealedEditions(
  { editions }: IndexOutline,
  releasesDir: string,
): Promise<readonly EditionId[]> {
  const sealed = new Set((await listReleases(releasesDir)).map((id) => releaseParts(id).edition));
  return editions.filter((id) => !sealed.has(id));
}

/** Seals `N.1` for every edition without a release, then opens every release of the folder.
 *  Issues of a release are told before this throws; those of a part that is read later, before whoever asks
 *  for it is thrown to. It throws too where a folder holds another release than it is named for, or one
 *  of another index. */
export async function sealedReleases(
  index: IndexOutline,
  releasesDir: string,
  terminal: Terminal,
  parse: FrameworkReader,
): Promise<SealedReleases> {
  const sealed: ReleaseId[] = [];
  for (const id of await unsealedEditions(index, releasesDir)) {
    sealed.push((await sealInto(index.folder(), id, releasesDir)).release);
  }
  const files = new Map<ReleaseId, Files>();
  const releases: Release[] = [];
  for (const id of await listReleases(releasesDir)) {
    const held = await readReleaseFiles(join(releasesDir, id));
    const broken = (issues: readonly Issue[]): never => {
      tellIssues(issues, terminal);
      throw issuesFailure(issues, `assayer verify ${join(releasesDir, id)}`);
    };
    const parsed = openRelease(held, broken, parse);
    if (!parsed.ok) return broken(parsed.issues);
    refuseForeign(parsed.value, id, index, join(releasesDir, id));
    files.set(id, held);
    releases.push(parsed.value);
  }
  return { releases, files, sealed };
}

function refuseForeign(
  release: Release,
  named: ReleaseId,
  index: IndexOutline,
  path: string,
): void {
  if (release.id !== named) throw foreignReleaseFailure(path, `holds release ${release.id}`);
  if (release.index.id !== index.id) {
    const reason = `belongs to the index ${release.index.id}, not to ${index.id}`;
    throw foreignReleaseFailure(path, reason);
  }
}
