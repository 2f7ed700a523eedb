import { type Framework, type IndicatorId, indicatorsOf } from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { FileIssues, Spot } from '../text/file-issues.ts';
import { nearest, sparingly } from '../text/nearest.ts';

/** Reads indicator ids of one file; what is none of the framework's becomes an issue with the likely one. */
export class IndicatorField {
  readonly #issues: FileIssues;
  readonly #framework: string;
  readonly #known: ReadonlyMap<string, IndicatorId>;
  readonly #likely = sparingly((text) => nearest(text, this.#known.keys()));

  constructor(framework: Framework, issues: FileIssues) {
    this.#issues = issues;
    this.#framework = framework.id;
    this.#known = new Map(indicatorsOf(framework).map(({ id }) => [id, id]));
  }

  read(text: string, spot: Spot): IndicatorId | undefined {
    const id = this.#known.get(text);
    if (id !== undefined || text === '') return id;
    const likely = this.#likely(text);
    this.#issues.error(
      'indicator-unknown',
      spot,
      `${quoted(text)} is no indicator of ${this.#framework}.`,
      likely === undefined
        ? 'Write an indicator of the framework by its id.'
        : `Did you mean ${quoted(likely)}?`,
    );
    return undefined;
  }
}
