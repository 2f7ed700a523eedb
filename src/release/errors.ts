import {
  type EditionId,
  EXIT,
  Failure,
  type FailureEntry,
  type ReleaseId,
  releaseParts,
} from '../model/index.ts';

const EDITION_UNKNOWN: FailureEntry = {
  name: 'EditionUnknown',
  title: 'No such edition',
  exitCode: EXIT.usage,
};

/** The index has no edition of this name. */
export function editionUnknown(edition: string, known: readonly EditionId[]): Failure {
  return new Failure(
    EDITION_UNKNOWN,
    `The index has no edition ${edition}.`,
    `Its editions are ${known.join(', ')}.`,
  );
}

const RELEASE_SEALED: FailureEntry = {
  name: 'ReleaseSealed',
  title: 'Already sealed',
  exitCode: EXIT.issues,
};

/** The index folder would give other bytes than the sealed release holds. */
export function releaseSealed(
  id: ReleaseId,
  next: ReleaseId,
  differing: readonly string[],
): Failure {
  const { edition } = releaseParts(id);
  const shown = differing.slice(0, 5).join(', ');
  const more = differing.length > 5 ? ` and ${differing.length - 5} more` : '';
  return new Failure(
    RELEASE_SEALED,
    `Release ${id} is sealed, and the index folder now gives other files: ${shown}${more}.`,
    `A sealed release never changes. Note what changed and why with \`assayer correct DIR --edition ${edition} --what … --why …\`, then release again to seal ${next}.`,
  );
}

const CORRECTION_NEEDED: FailureEntry = {
  name: 'CorrectionNeeded',
  title: 'A correction is needed',
  exitCode: EXIT.issues,
};

/** A further release of an edition needs an entry in `corrections.csv`. */
export function correctionNeeded(next: ReleaseId): Failure {
  const { edition } = releaseParts(next);
  return new Failure(
    CORRECTION_NEEDED,
    `Edition ${edition} is sealed already, and corrections.csv names nothing that leads to ${next}.`,
    `Note what changed and why with \`assayer correct DIR --edition ${edition} --what … --why …\`, then release again.`,
  );
}

const NOTHING_TO_CORRECT: FailureEntry = {
  name: 'NothingToCorrect',
  title: 'Nothing to correct',
  exitCode: EXIT.issues,
};

/** An edition without a release is mended in the folder, not corrected. */
export function nothingToCorrect(edition: EditionId): Failure {
  return new Failure(
    NOTHING_TO_CORRECT,
    `Edition ${edition} has no sealed release yet.`,
    `Mend the index folder and seal it with \`assayer release DIR --edition ${edition}\`.`,
  );
}

const CORRECTION_INVALID: FailureEntry = {
  name: 'CorrectionInvalid',
  title: 'The correction is not complete',
  exitCode: EXIT.usage,
};

/** A correction lacks a day, a what or a why, or its file is not what it should be. */
export function correctionInvalid(message: string, hint: string): Failure {
  return new Failure(CORRECTION_INVALID, message, hint);
}

const RELEASES_INCOMPARABLE: FailureEntry = {
  name: 'ReleasesIncomparable',
  title: 'Nothing to compare',
  exitCode: EXIT.usage,
};

/** Two releases of different indexes. */
export function releasesIncomparable(a: string, b: string): Failure {
  return new Failure(
    RELEASES_INCOMPARABLE,
    `The releases belong to different indexes: ${a} and ${b}.`,
    'Compare two releases of one index.',
  );
}

const FOREIGN_RELEASES: FailureEntry = {
  name: 'ForeignReleases',
  title: 'Releases of another index',
  exitCode: EXIT.usage,
};

/** The folder to seal into holds a release of another index. */
export function foreignReleases(
  path: string,
  release: ReleaseId,
  found: string,
  index: string,
): Failure {
  return new Failure(
    FOREIGN_RELEASES,
    `${path} holds release ${release} of the index ${found}, not of ${index}.`,
    'Give a folder of its own for the releases of this index with --out.',
  );
}

const FOLDER_UNUSABLE: FailureEntry = {
  name: 'ReleaseFolderUnusable',
  title: 'The folder cannot be used',
  exitCode: EXIT.failure,
};

/** A path that is no folder, cannot be read, or holds more than a release ever does. */
export function folderUnusable(path: string, reason: string): Failure {
  return new Failure(
    FOLDER_UNUSABLE,
    `${path} ${reason}.`,
    'Give the path of a release folder such as releases/2025.1.',
  );
}

/** What should hold releases cannot be read as a folder. */
export function releasesUnreadable(path: string, reason: string): Failure {
  return new Failure(
    FOLDER_UNUSABLE,
    `No releases can be found in ${path}: ${reason}.`,
    'Name the folder that releases stand in, such as my-index/releases.',
  );
}

/** A folder into which no release can be written. Nothing was left in it. */
export function folderUnwritable(path: string, reason: string): Failure {
  return new Failure(
    FOLDER_UNUSABLE,
    `No release can be written into ${path}: ${reason}. Nothing was left there.`,
    'Give a folder you may write to with --out, on a disk with room.',
  );
}
