import type { Issue } from '../../model/index.ts';

/** Every code an issue of a bibliography can carry, with what it stands for. Codes are permanent. */
export const CITATION_ISSUE_CODES = {
  'citation-size': 'A bibliography is larger than any honest one.',
  'citation-encoding': 'A bibliography holds bytes or characters that no text needs.',
  'citation-syntax': 'A bibliography cannot be read as its format.',
  'citation-empty': 'A bibliography has no entry.',
  'citation-field': 'A field is not what its name promises, and was left out.',
  'citation-id': 'An entry has no id that can be cited; it was given one.',
} as const;

export type CitationIssueCode = keyof typeof CITATION_ISSUE_CODES;

/** Gathers the issues of one bibliography while it is read. */
export class CitationIssues {
  readonly #file: string;
  readonly #list: Issue[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  error(code: CitationIssueCode, line: number | undefined, message: string, remedy: string): void {
    this.#add('error', code, line, message, remedy);
  }

  warning(
    code: CitationIssueCode,
    line: number | undefined,
    message: string,
    remedy: string,
  ): void {
    this.#add('warning', code, line, message, remedy);
  }

  get list(): readonly Issue[] {
    return this.#list;
  }

  #add(
    severity: Issue['severity'],
    code: CitationIssueCode,
    line: number | undefined,
    message: string,
    remedy: string,
  ): void {
    const place = { file: this.#file, ...(line !== undefined && { line }) };
    this.#list.push({ code, severity, place, message, remedy });
  }
}
