import type { Files, ReleaseId } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import type { MethodRule } from '../views/index.ts';
import type { Budgets } from './budget.ts';

/** What a site is made from. */
export interface SiteInput {
  readonly releases: readonly Release[];
  /** The sealed files of each release. */
  readonly releaseFiles: ReadonlyMap<ReleaseId, Files>;
  /** Built style sheet, browser scripts and font: `site.css`, `map.js`, … */
  readonly assets: Files;
  /** Paths of `.pdf` and `.png` that lie, or will lie, beside pages: `2025.1/country/BLR.pdf`. */
  readonly pictures?: ReadonlySet<string>;
  /** Rules of scoring for the methodology page. */
  readonly rules?: readonly MethodRule[];
  /** Changes whenever the software could make other pages from the same releases. */
  readonly software: string;
  readonly budgets?: Budgets;
  /** Endings of the files to make; all where not given. */
  readonly endings?: readonly string[];
}
