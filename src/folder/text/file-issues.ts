import type { Issue } from '../../model/index.ts';
import type { FolderIssueCode } from '../issue-codes.ts';

/** A spot inside a file; both count from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Gathers the issues of one file while it is read. */
export class FileIssues {
  readonly file: string;
  readonly #issues: Issue[] = [];
  #errors = 0;

  constructor(file: string) {
    this.file = file;
  }

  error(code: FolderIssueCode, spot: Spot | undefined, message: string, remedy: string): void {
    this.#errors++;
    this.#add('error', code, spot, message, remedy);
  }

  warning(code: FolderIssueCode, spot: Spot | undefined, message: string, remedy: string): void {
    this.#add('warning', code, spot, message, remedy);
  }

  get list(): readonly Issue[] {
    return this.#issues;
  }

  /** Puts them behind others. One after the other: a call takes no more arguments than the stack holds. */
  addTo(others: Issue[]): void {
    for (const issue of this.#issues) others.push(issue);
  }

  get errors(): number {
    return this.#errors;
  }

  #add(
    severity: Issue['severity'],
    code: FolderIssueCode,
    spot: Spot | undefined,
    message: string,
    remedy: string,
  ): void {
    const place = spot
      ? { file: this.file, line: spot.line, column: spot.column }
      : { file: this.file };
    this.#issues.push({ code, severity, place, message, remedy });
  }
}
