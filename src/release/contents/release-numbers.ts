import {
  type Correction,
  type EditionId,
  type ReleaseId,
  releaseId,
  releaseParts,
} from '../../model/index.ts';
import { correctionNeeded } from '../errors.ts';

/** The newest of these releases of an edition, by number; undefined when there is none. */
export function latestRelease(
  edition: EditionId,
  existing: readonly ReleaseId[],
): ReleaseId | undefined {
  const numbers = existing
    .map(releaseParts)
    .filter((parts) => parts.edition === edition)
    .map(({ number }) => number);
  return numbers.length === 0 ? undefined : releaseId(edition, Math.max(...numbers));
}

/** The release that follows the newest one: `2023.1` where there is none. */
export function followingRelease(edition: EditionId, existing: readonly ReleaseId[]): ReleaseId {
  const latest = latestRelease(edition, existing);
  return releaseId(edition, latest === undefined ? 1 : releaseParts(latest).number + 1);
}

/** The release that may be sealed now. From the second on it needs an entry in `corrections.csv`
 *  that names it; throws CorrectionNeeded where there is none. */
export function nextRelease(
  { corrections }: { readonly corrections: readonly Correction[] },
  edition: EditionId,
  existing: readonly ReleaseId[],
): ReleaseId {
  const next = followingRelease(edition, existing);
  if (releaseParts(next).number > 1 && !isNamed(next, corrections)) throw correctionNeeded(next);
  return next;
}

/** The release that sealing makes: the next one where it may be made, else the newest one anew, to
 *  compare with what is sealed. */
export function releaseToSeal(
  folder: { readonly corrections: readonly Correction[] },
  edition: EditionId,
  existing: readonly ReleaseId[],
): ReleaseId {
  const latest = latestRelease(edition, existing);
  const next = followingRelease(edition, existing);
  if (latest !== undefined && !isNamed(next, folder.corrections)) return latest;
  return nextRelease(folder, edition, existing);
}

function isNamed(id: ReleaseId, corrections: readonly Correction[]): boolean {
  return corrections.some(({ release }) => release === id);
}
