import type { ClaimView } from '../evidence/evidence-views.ts';
import type { CountryLink, NodeLink, PageRelease } from '../parts.ts';

/** What is not known: the gaps that texts name, and what no claim speaks of. */
export interface GapsView {
  readonly release: PageRelease;
  readonly finding: string;
  /** Every country of the release, by name. */
  readonly countries: readonly GapCountryView[];
  /** Classes of the map, fewest gaps first. */
  readonly classes: readonly GapClassView[];
  /** How many gaps are recorded in all. */
  readonly gaps: number;
}

/** One country: what its text says is not known, and which scores no claim stands behind. */
export interface GapCountryView {
  readonly country: CountryLink;
  readonly region: string;
  /** Claims recorded, gaps among them; 0 where nothing is recorded at all. */
  readonly claims: number;
  readonly gaps: readonly ClaimView[];
  /** Indicators that are scored and that no claim speaks of, in the framework's order. */
  readonly untold: readonly NodeLink[];
  /** How many of its indicators are scored. */
  readonly scored: number;
  /** The edition that recorded it, where that is an earlier one. */
  readonly earlier?: string;
}

/** Countries of so many gaps: from `from` to `to`, or from `from` on. */
export interface GapClassView {
  readonly position: number;
  readonly of: number;
  readonly label: string;
  readonly from: number;
  readonly to?: number;
  readonly countries: number;
}
