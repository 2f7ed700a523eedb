import type { Framework, NarrativeSection } from '../../model/index.ts';
import type { FileIssues } from '../text/file-issues.ts';
import { suggestion } from '../text/nearest.ts';
import { quoted } from './wording.ts';

/** Recognizes sections by their titles and keeps watch over their order. */
export class SectionOrder {
  readonly #sections: readonly NarrativeSection[] | undefined;
  readonly #issues: FileIssues;
  readonly #seen = new Map<string, number>();
  #last = -1;

  constructor(framework: Framework | undefined, issues: FileIssues) {
    this.#sections = framework?.sections;
    this.#issues = issues;
  }

  /** The id of the section that a heading on this line begins; undefined, with an issue, when it is none. */
  read(title: string, line: number): string | undefined {
    if (!this.#sections) return undefined;
    const spot = { line, column: 1 };
    const plain = title.replace(/\s+/g, ' ');
    const position = this.#sections.findIndex((section) => section.title === plain);
    const section = this.#sections[position];
    if (!section) {
      const titles = this.#sections.map((known) => known.title);
      this.#issues.error(
        'section-unknown',
        spot,
        title === ''
          ? 'The heading has no title.'
          : `The framework has no section ${quoted(title)}.`,
        titles.length === 0
          ? 'Add `sections` to the framework first.'
          : suggestion(title, titles, `Use one of its sections: ${titles.join('; ')}.`),
      );
      return undefined;
    }
    const earlier = this.#seen.get(section.id);
    if (earlier !== undefined) {
      this.#issues.error(
        'section-double',
        spot,
        `The section ${quoted(title)} stands twice; the first is on line ${earlier}.`,
        'Join the two.',
      );
    } else if (position < this.#last) {
      this.#issues.error(
        'section-order',
        spot,
        `The section ${quoted(title)} stands after ${quoted(this.#sections[this.#last]?.title ?? '')}.`,
        `Keep the framework’s order: ${this.#sections.map((known) => known.title).join('; ')}.`,
      );
    }
    this.#seen.set(section.id, earlier ?? line);
    this.#last = Math.max(this.#last, position);
    return section.id;
  }
}
