import { counted, EXIT, Failure, type Issue, isError } from '../model/index.ts';

/** The command line itself is wrong: an unknown verb, a missing or surplus argument, a bad option. */
export function usageFailure(message: string, hint: string): Failure {
  return new Failure(
    { name: 'UsageFailure', title: 'Wrong command line', exitCode: EXIT.usage },
    message,
    hint,
  );
}

/** An input holds issues; each is listed before this is shown. */
export function issuesFailure(issues: readonly Issue[], hint: string): Failure {
  const errors = issues.filter(isError).length;
  return new Failure(
    { name: 'IssuesFailure', title: 'Issues in the input', exitCode: EXIT.issues },
    `${counted(errors, 'issue stands', 'issues stand')} in the way; nothing was written.`,
    hint,
  );
}

/** An index folder declares no plan of uncertainty. */
export function planMissingFailure(dir: string): Failure {
  return new Failure(
    { name: 'PlanMissingFailure', title: 'No plan of uncertainty', exitCode: EXIT.failure },
    `${dir} has no robustness.yaml.`,
    'Write one that says what is not sure and how it is drawn; docs/robustness.md shows how.',
  );
}

/** A file named on the command line cannot be read. */
export function unreadableFailure(path: string, reason: string): Failure {
  return new Failure(
    { name: 'UnreadableFailure', title: 'Cannot read a file', exitCode: EXIT.failure },
    `${path}: ${reason}`,
    'Check the path and that you may read it.',
  );
}

/** A folder that must be new holds something already. */
export function occupiedFailure(path: string): Failure {
  return new Failure(
    { name: 'OccupiedFailure', title: 'The folder is not empty', exitCode: EXIT.failure },
    `${path} exists and holds files.`,
    'Name a folder that does not exist yet, or empty this one yourself.',
  );
}

/** The system refuses to write where a site or its ZIP should go. */
export function unwritableFailure(path: string, reason: string): Failure {
  return new Failure(
    { name: 'UnwritableFailure', title: 'Cannot write', exitCode: EXIT.failure },
    `${path}: ${reason}.`,
    'Check that you may write there and that the disk has room.',
  );
}

/** A site would go among the files of the index. */
export function indexPlaceFailure(path: string): Failure {
  return new Failure(
    { name: 'IndexPlaceFailure', title: 'No place for a site', exitCode: EXIT.failure },
    `${path} belongs to the index; a site would change what is sealed or read there.`,
    'Name a folder of its own with --out.',
  );
}

/** Another process publishes into the same folder. */
export function busyFailure(path: string, lock: string): Failure {
  return new Failure(
    { name: 'BusyFailure', title: 'Another publication is at work', exitCode: EXIT.failure },
    `Another publication is at work in ${path}.`,
    `Wait for it to end; if there is none, remove ${lock}.`,
  );
}

/** A ZIP would replace something else. */
export function notZipFailure(path: string): Failure {
  return new Failure(
    { name: 'NotZipFailure', title: 'A file is in the way', exitCode: EXIT.failure },
    `${path} exists and is no ZIP.`,
    'Give another name with --zip, or remove the file yourself.',
  );
}

/** A folder among the releases holds another release than its name says, or another index's. */
export function foreignReleaseFailure(path: string, reason: string): Failure {
  return new Failure(
    {
      name: 'ForeignReleaseFailure',
      title: 'A release does not belong here',
      exitCode: EXIT.failure,
    },
    `${path} ${reason}.`,
    'Move it out of the folder of releases, or name another folder with --releases.',
  );
}

/** The edition asked for is not in the index. */
export function unknownEditionFailure(edition: string, known: readonly string[]): Failure {
  return new Failure(
    { name: 'UnknownEditionFailure', title: 'No such edition', exitCode: EXIT.usage },
    `The index has no edition ${edition}.`,
    `It has ${known.join(', ')}.`,
  );
}

/** The port asked for is taken or not allowed. */
export function portFailure(port: number | string, reason: string): Failure {
  return new Failure(
    { name: 'PortFailure', title: 'Cannot listen', exitCode: EXIT.failure },
    `Port ${port}: ${reason}.`,
    'Give another with --port, or none for a free one.',
  );
}

/** The newest release of the edition holds the very files the index folder gives now. */
export function alreadySealedFailure(release: string, edition: string): Failure {
  return new Failure(
    { name: 'AlreadySealedFailure', title: 'Already sealed', exitCode: EXIT.issues },
    `Release ${release} is sealed, and the index folder gives the very same files.`,
    `A further release of ${edition} needs something changed and a correction that says why (assayer correct).`,
  );
}

/** A correction is noted, and nothing that it could mean has changed. */
export function emptyCorrectionFailure(latest: string, next: string): Failure {
  return new Failure(
    { name: 'EmptyCorrectionFailure', title: 'Nothing was corrected', exitCode: EXIT.issues },
    `corrections.csv names ${next}, and the index folder still gives the very files of ${latest}.`,
    `Make the change that the correction tells of, or take its line out of corrections.csv.`,
  );
}

/** A country that the edition does not list. */
export function unlistedCountryFailure(
  country: string,
  edition: string,
  known: readonly string[],
): Failure {
  const shown = known.slice(0, 20).join(', ');
  return new Failure(
    { name: 'UnlistedCountryFailure', title: 'No such country here', exitCode: EXIT.usage },
    `The edition ${edition} does not list ${country} among its countries.`,
    `It lists ${shown}${known.length > 20 ? `, and ${known.length - 20} more` : ''}; add a country to countries.csv first.`,
  );
}

/** The edition has most of a document's passages from another file: the same document in another format,
 *  or a revision of it. */
export function documentHeldFailure(
  named: string,
  source: string,
  same: number,
  all: number,
): Failure {
  return new Failure(
    { name: 'DocumentHeldFailure', title: 'Read already', exitCode: EXIT.issues },
    `${named}: ${same} of its ${counted(all, 'passage')} ${same === 1 ? 'stands' : 'stand'} in the edition already, from the source ${source}; nothing was written.`,
    'It may be the same document in another format. If its claims are wanted beside those, add --again.',
  );
}

/** Keys are asked for and there is nobody to press them. */
export function noTerminalFailure(): Failure {
  return new Failure(
    { name: 'NoTerminalFailure', title: 'No terminal', exitCode: EXIT.failure },
    'assayer review asks for keys, and there is no terminal to press them on.',
    'Run it in a terminal, pipe the keys in with --script, or write confirmed or rejected into claims.csv yourself.',
  );
}

/** Somebody else has changed the row that was just decided on. */
export function changedMeanwhileFailure(id: string): Failure {
  return new Failure(
    { name: 'ChangedMeanwhileFailure', title: 'Changed meanwhile', exitCode: EXIT.failure },
    `${id} is no longer what was shown: somebody else has changed or removed it.`,
    'Everything decided before is kept. Begin again to see it as it is now.',
  );
}
