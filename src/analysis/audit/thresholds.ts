import usual from './data/thresholds.json' with { type: 'json' };

/** Names of the settings that verdicts hang on, as `audit.yaml` writes them. */
export type ThresholdName = keyof typeof usual;

/** A number that a verdict hangs on: what it means, and who says so. */
export interface Threshold {
  readonly value: number;
  readonly means: string;
  readonly source: string;
  /** What it is where nobody has set it. */
  readonly usual: number;
  /** Between these it may be set. */
  readonly least: number;
  readonly most: number;
}

/** Every threshold by its name. */
export type Thresholds = Readonly<Record<ThresholdName, Threshold>>;

/** A setting that stands in the place of the usual one, with its own source. */
export interface ThresholdSetting {
  readonly value: number;
  readonly source: string;
}

/** In the order of the sections that use them. */
export const THRESHOLD_NAMES: readonly ThresholdName[] = [
  'available_share',
  'skewness',
  'kurtosis',
  'same_share',
  'significance',
  'parent_weak',
  'redundant',
  'across_components',
  'alpha',
  'eigenvalue',
  'first_share',
  'countries_per_indicator',
  'countries_for_correlation',
  'balance_ratio',
  'added_value_positions',
  'added_value_share',
  'countries_for_positions',
  'interval_share',
  'caution_share',
  'driving_share',
  'doubt_correlation',
  'editions',
  'method_share',
];

/** The usual thresholds, those that an index sets itself in their places. */
export function thresholdsWith(
  settings: ReadonlyMap<ThresholdName, ThresholdSetting> = new Map(),
): Thresholds {
  const made = (name: ThresholdName): Threshold => {
    const { value, ...rest } = usual[name];
    return { value, usual: value, ...rest, ...settings.get(name) };
  };
  return {
    available_share: made('available_share'),
    skewness: made('skewness'),
    kurtosis: made('kurtosis'),
    same_share: made('same_share'),
    significance: made('significance'),
    parent_weak: made('parent_weak'),
    redundant: made('redundant'),
    across_components: made('across_components'),
    alpha: made('alpha'),
    eigenvalue: made('eigenvalue'),
    first_share: made('first_share'),
    countries_per_indicator: made('countries_per_indicator'),
    countries_for_correlation: made('countries_for_correlation'),
    balance_ratio: made('balance_ratio'),
    added_value_positions: made('added_value_positions'),
    added_value_share: made('added_value_share'),
    countries_for_positions: made('countries_for_positions'),
    interval_share: made('interval_share'),
    caution_share: made('caution_share'),
    driving_share: made('driving_share'),
    doubt_correlation: made('doubt_correlation'),
    editions: made('editions'),
    method_share: made('method_share'),
  };
}
