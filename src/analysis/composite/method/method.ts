/** How an index is made from its numbers: what was asked, whole and explicit. Steps in the order in which
 *  they are done. */
export interface CompositeMethod {
  /** Divide every indicator that names a denominator by it. */
  readonly denominate: boolean;
  readonly imputation: Imputation;
  readonly screening?: Screening;
  /** How an indicator's numbers become values on one scale; by code where it differs. */
  readonly indicators: Ruled<IndicatorMethod>;
  /** How an aggregate is made from its children; by code where it differs. */
  readonly aggregates: Ruled<AggregateMethod>;
  readonly panel: PanelMethod;
}

/** A rule for all, and by the code of a node what is different there; the rest of the rule holds for it too. */
export interface Ruled<Rule> {
  readonly usual: Rule;
  readonly special: ReadonlyMap<string, Partial<Rule>>;
}

/** What is done to one indicator. */
export interface IndicatorMethod {
  /** Left out: gaps are filled as those of all indicators. */
  readonly imputation?: Imputation;
  /** None: numbers stay as they are. */
  readonly treatment?: Treatment | undefined;
  readonly normalisation: Normalisation;
  /** The number to reach, before any reversal; left out, the table's own. */
  readonly target?: number;
}

/** What is done to the children of one aggregate. */
export interface AggregateMethod {
  readonly aggregation: Aggregation;
  readonly weighting: Weighting;
  /** Least share of the children's weight that a unit must have; below it the unit has no value there. */
  readonly coverage: number;
  /** The scale on which an aggregate of direction −1 is turned round for its parent: low + high − value. */
  readonly reversal?: ScaleEnds;
}

/** The ends of a scale. */
export interface ScaleEnds {
  readonly low: number;
  readonly high: number;
}

/** How a column is brought onto a scale, after reversal where its direction is −1. `onto` chooses the scale
 *  that the method's own from 0 to 1 is stretched to; without it the method keeps its own numbers. */
export type Normalisation =
  | { readonly kind: 'none' }
  | { readonly kind: 'minmax'; readonly onto: ScaleEnds }
  | { readonly kind: 'scaled'; readonly from: ScaleEnds; readonly onto: ScaleEnds }
  | { readonly kind: 'zscore'; readonly mean: number; readonly deviation: number }
  | { readonly kind: 'distance-to-maximum'; readonly onto: ScaleEnds }
  | {
      readonly kind: 'distance-to-reference';
      readonly unit: string;
      readonly capped: boolean;
      readonly onto: ScaleEnds;
    }
  | { readonly kind: 'distance-to-target'; readonly capped: boolean; readonly onto: ScaleEnds }
  | { readonly kind: 'fraction-of-maximum'; readonly onto: ScaleEnds }
  | { readonly kind: 'rank'; readonly onto?: ScaleEnds }
  | { readonly kind: 'percentile'; readonly onto: ScaleEnds }
  | { readonly kind: 'borda'; readonly onto?: ScaleEnds }
  | {
      readonly kind: 'goalposts';
      /** Posts on the indicator's own scale, before any reversal. */
      readonly lower: number;
      readonly upper: number;
      readonly truncated: boolean;
      readonly onto: ScaleEnds;
    };

/** What is done to a column whose skewness and kurtosis are both beyond the rule: first the outermost points
 *  are drawn in, then, where that is not enough, the whole column is transformed. */
export interface Treatment {
  /** Most points that are drawn in; 0 for none. */
  readonly most: number;
  readonly transform?: Transform;
  /** Absolute skewness and excess kurtosis; a column is treated that reaches both. */
  readonly skewness: number;
  readonly kurtosis: number;
  /** Transform what was drawn in already, and not the numbers as they were. */
  readonly combined: boolean;
}

/** A change of the whole column that keeps its order. */
export type Transform =
  | { readonly kind: 'log-ct' }
  | { readonly kind: 'log-ct-plus' }
  | { readonly kind: 'log-ct-original' }
  | { readonly kind: 'log-gii' }
  | { readonly kind: 'box-cox'; readonly lambda: number };

/** How values of children become one. */
export type Aggregation =
  | { readonly kind: 'arithmetic' }
  | { readonly kind: 'geometric' }
  | { readonly kind: 'harmonic' }
  | { readonly kind: 'power'; readonly exponent: number }
  | { readonly kind: 'copeland' }
  | {
      readonly kind: 'mazziotta-pareto';
      /** Unevenness lowers the value (−) or raises it (+). */
      readonly penalty: 'negative' | 'positive';
    }
  | { readonly kind: 'benefit-of-the-doubt' };

/** Where the weights of children come from. */
export type Weighting =
  | { readonly kind: 'given' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'principal-component' }
  | { readonly kind: 'correlation-balanced' }
  | { readonly kind: 'stated'; readonly weights: ReadonlyMap<string, number> };

/** How a missing number of an indicator is filled before anything else is done to it. */
export type Imputation =
  | { readonly kind: 'none' }
  | { readonly kind: 'mean' }
  | { readonly kind: 'median' }
  | { readonly kind: 'group-mean'; readonly grouping: string }
  | { readonly kind: 'group-median'; readonly grouping: string }
  /** One draw of multiple imputation: plausible numbers with their spread, from this seed and this draw. */
  | { readonly kind: 'drawn'; readonly seed: number; readonly draw: number };

/** Which units have too little to be assessed. */
export interface Screening {
  /** Least share of indicators with a number. */
  readonly present: number;
  /** Least share of numbers that are not zero. */
  readonly notZero: number;
  readonly keep: ReadonlySet<string>;
  readonly leaveOut: ReadonlySet<string>;
}

/** What binds the editions of a panel. */
export interface PanelMethod {
  /** `together`: one scale over all times, so that values of different times compare; `apart`: one a time. */
  readonly normalise: 'together' | 'apart';
  /** Gaps between times: the latest number before, the same and the first number for times before it, the line
   *  between neighbours, or nothing. */
  readonly fill: 'none' | 'latest' | 'constant' | 'linear';
}

/** The rule of a node. */
export function ruleOf<Rule extends object>({ usual, special }: Ruled<Rule>, code: string): Rule {
  const own = special.get(code);
  return own ? { ...usual, ...own } : usual;
}
