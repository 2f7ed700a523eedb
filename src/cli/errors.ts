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
