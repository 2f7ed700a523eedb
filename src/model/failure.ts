/** Exit codes of the command line; `assayer --help` says what each means. */
export const EXIT = {
  ok: 0,
  /** The input has issues, a release does not verify, or it is sealed already. */
  issues: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The work could not be done. */
  failure: 3,
  /** A defect of Assayer. */
  internal: 70,
} as const;

/** What an entry of a room's error catalogue holds. Names are permanent. */
export interface FailureEntry {
  readonly name: string;
  readonly title: string;
  readonly exitCode: number;
}

/** An expected failure, told to a person as title, message and hint.
 *  Each room keeps its own in `errors.ts` as functions that return one. */
export class Failure extends Error {
  override readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly exitCode: number;

  constructor(entry: FailureEntry, message: string, hint: string) {
    super(message);
    this.name = entry.name;
    this.title = entry.title;
    this.hint = hint;
    this.exitCode = entry.exitCode;
  }
}
