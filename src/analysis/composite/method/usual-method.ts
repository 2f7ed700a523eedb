import type { CompositeMethod, Treatment } from './method.ts';

/** The rule of the OECD and JRC handbook: drawing in at most five points, then a logarithm, where absolute
 *  skewness is 2 or more and excess kurtosis 3.5 or more. */
export const USUAL_TREATMENT: Treatment = {
  most: 5,
  transform: { kind: 'log-ct' },
  skewness: 2,
  kurtosis: 3.5,
  combined: false,
};

/** What is done where nothing else is asked: min–max from 0 to 100, the table's weights, arithmetic means of
 *  what a unit has. */
export const USUAL_METHOD: CompositeMethod = {
  denominate: false,
  imputation: { kind: 'none' },
  indicators: {
    usual: { normalisation: { kind: 'minmax', onto: { low: 0, high: 100 } } },
    special: new Map(),
  },
  aggregates: {
    usual: { aggregation: { kind: 'arithmetic' }, weighting: { kind: 'given' }, coverage: 0 },
    special: new Map(),
  },
  panel: { normalise: 'together', fill: 'none' },
};
