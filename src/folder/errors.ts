import { EXIT, Failure, type FailureEntry } from '../model/index.ts';

const FOLDER_MISSING: FailureEntry = {
  name: 'FolderMissing',
  title: 'No such folder',
  exitCode: EXIT.failure,
};

/** The folder named does not exist. */
export function folderMissing(dir: string): Failure {
  return new Failure(
    FOLDER_MISSING,
    `There is no folder ${dir}.`,
    'Check the path; `assayer new` writes an index folder to begin with.',
  );
}

const NOT_A_FOLDER: FailureEntry = {
  name: 'NotAFolder',
  title: 'Not a folder',
  exitCode: EXIT.failure,
};

/** What is named, or stands in the way of a folder, is something else. */
export function notAFolder(path: string): Failure {
  return new Failure(NOT_A_FOLDER, `${path} is no folder.`, 'Name the folder of an index.');
}

/** A file stands where a folder is to be filled, or on the way to it. */
export function fileInTheWay(path: string): Failure {
  return new Failure(
    NOT_A_FOLDER,
    `${path} cannot be filled: it is a file, or lies below one.`,
    'Name a folder that is not there yet, or one that may be written to.',
  );
}

const UNREADABLE: FailureEntry = {
  name: 'FolderUnreadable',
  title: 'Cannot read the folder',
  exitCode: EXIT.failure,
};

/** The system refuses to read a file or folder. */
export function unreadable(path: string, reason: string): Failure {
  return new Failure(
    UNREADABLE,
    `${path} cannot be read: ${reason}.`,
    'Check that you may read it and that it is whole.',
  );
}

const LEADS_OUTSIDE: FailureEntry = {
  name: 'LinkLeadsOutside',
  title: 'A link leads out of the folder',
  exitCode: EXIT.failure,
};

/** A symbolic link inside the folder points to a folder, or to something outside. */
export function leadsOutside(path: string): Failure {
  return new Failure(
    LEADS_OUTSIDE,
    `${path} is a link to a folder or to something outside the index folder.`,
    'Replace the link by the file itself.',
  );
}

const NOT_A_FILE: FailureEntry = { name: 'NotAFile', title: 'Not a file', exitCode: EXIT.failure };

/** A device, pipe or socket stands where a file should. */
export function notAFile(path: string): Failure {
  return new Failure(
    NOT_A_FILE,
    `${path} is neither a file nor a folder.`,
    'Remove it, or keep it in documents/.',
  );
}

const TOO_MUCH: FailureEntry = {
  name: 'FolderTooLarge',
  title: 'The folder is too large',
  exitCode: EXIT.failure,
};

/** More files, or more bytes, than any honest index folder holds. */
export function tooMuch(dir: string, what: string): Failure {
  return new Failure(
    TOO_MUCH,
    `${dir} holds ${what}.`,
    'Check that it is the index folder itself; keep originals in documents/, which is not read.',
  );
}

const UNWRITABLE: FailureEntry = {
  name: 'FolderUnwritable',
  title: 'Cannot write the folder',
  exitCode: EXIT.failure,
};

/** Writing failed; what stood there before stands there again. */
export function unwritable(path: string, reason: string): Failure {
  return new Failure(
    UNWRITABLE,
    `${path} cannot be written: ${reason}. Nothing was changed.`,
    'Check that you may write there and that the disk has room.',
  );
}

const CHANGED_SINCE: FailureEntry = {
  name: 'FolderChangedSince',
  title: 'Changed meanwhile',
  exitCode: EXIT.failure,
};

/** Somebody else has written a file that this run read and was about to write. */
export function changedSince(path: string): Failure {
  return new Failure(
    CHANGED_SINCE,
    `${path} has changed since it was read. Nothing was written.`,
    'Say the same once more: it is read again as it stands now.',
  );
}

const LEFT_HALF_WAY: FailureEntry = {
  name: 'FolderLeftHalfWay',
  title: 'The folder was left half-way',
  exitCode: EXIT.failure,
};

/** Writing failed, and so did putting things back. */
export function leftHalfWay(dir: string, staging: string, reason: string): Failure {
  return new Failure(
    LEFT_HALF_WAY,
    `Writing ${dir} failed, and its former files could not all be put back: ${reason}.`,
    `The former files are in ${staging}; copy them back by hand.`,
  );
}
