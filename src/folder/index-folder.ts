import type {
  Claim,
  Correction,
  Country,
  CountryCode,
  EditionDescription,
  Flow,
  Framework,
  IndexDescription,
  IndexPlace,
  Narrative,
  Provenance,
  Quote,
  RobustnessPlan,
  Score,
  Source,
} from '../model/index.ts';

/** An index folder, read and checked: everything right of it is a function of this. */
export interface IndexFolder {
  readonly description: IndexDescription;
  /** Oldest first, as `index.yaml` lists them. */
  readonly editions: readonly Edition[];
  readonly corrections: readonly Correction[];
  /** In the order of `sources.json`. */
  readonly sources: readonly Source[];
  /** The index's own places, in the order of `places.csv`. */
  readonly places: readonly IndexPlace[];
  /** The declared plan of uncertainty, if the index has one. */
  readonly robustness?: DeclaredRobustness;
}

/** A plan, and the file as written, sealed beside the intervals that it explains. */
export interface DeclaredRobustness {
  readonly plan: RobustnessPlan;
  readonly yaml: string;
}

/** One edition with the framework it was made under. Lists are sorted by country code, then framework order. */
export interface Edition {
  readonly description: EditionDescription;
  readonly framework: Framework;
  /** The framework file as written, sealed beside the numbers it explains. */
  readonly frameworkYaml: string;
  readonly countries: readonly Country[];
  readonly scores: readonly Score[];
  readonly provenance: readonly Provenance[];
  readonly narratives: ReadonlyMap<CountryCode, Narrative>;
  /** Suggested, confirmed and rejected, by country code, then number. */
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  /** Public and restricted, by number. */
  readonly quotes: readonly Quote[];
}
