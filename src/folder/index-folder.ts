import type {
  Correction,
  Country,
  CountryCode,
  EditionDescription,
  Framework,
  IndexDescription,
  Narrative,
  Provenance,
  Score,
} from '../model/index.ts';

/** An index folder, read and checked: everything right of it is a function of this. */
export interface IndexFolder {
  readonly description: IndexDescription;
  /** Oldest first, as `index.yaml` lists them. */
  readonly editions: readonly Edition[];
  readonly corrections: readonly Correction[];
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
}
