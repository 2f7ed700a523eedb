import type { ClaimId } from '../../../model/index.ts';
import type { SourceView } from '../evidence/evidence-views.ts';
import type { CountryLink, PageRelease } from '../parts.ts';

/** What the claims of a release rest on: every public source, with where it is used. */
export interface SourcesView {
  readonly release: PageRelease;
  readonly finding: string;
  /** By the first source of each in the order of references. */
  readonly groups: readonly SourceGroupView[];
  /** The grades that occur, the best first, each with what it means. */
  readonly grades: readonly {
    readonly grade: string;
    readonly meaning: string;
    readonly sources: number;
  }[];
}

/** Sources that draw on one origin and count once; a source without such a group stands by itself. */
export interface SourceGroupView {
  readonly name?: string;
  readonly sources: readonly SourceUseView[];
}

/** One source with its reference and its uses. */
export interface SourceUseView {
  readonly source: SourceView;
  /** `source-` and its id: its id on the page. */
  readonly key: string;
  readonly reference: ReferenceView;
  /** SHA-256 of the captured documents that quotes were taken from. */
  readonly documents: readonly string[];
  readonly claims: number;
  readonly uses: readonly SourceUse[];
}

/** A reference in three parts, so that a page can set the title apart. */
export interface ReferenceView {
  /** `Rowan, E. (30 October 2024).`, empty where neither author nor date is known. */
  readonly before: string;
  readonly title: string;
  /** Where it appeared, publisher, numbers, day of access; empty where nothing is known. */
  readonly after: string;
}

/** The claims of one country that cite a source. */
export interface SourceUse {
  readonly country: CountryLink;
  readonly claims: readonly { readonly id: ClaimId; readonly address: string }[];
}
