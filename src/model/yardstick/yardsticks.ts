/** Names of the standards by which a framework may declare its words for likelihood. */
export const YARDSTICK_IDS = ['icd-203', 'phia'] as const;
/** One of `YARDSTICK_IDS`. */
export type YardstickId = (typeof YARDSTICK_IDS)[number];

/** One step of a scale: a range of likelihood, in per cent. */
export interface YardstickStep {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** A scale of likelihood without its words: they differ by language, the numbers never. */
export interface YardstickScale {
  readonly id: YardstickId;
  readonly name: string;
  /** Where it is laid down. */
  readonly source: string;
  /** Least likely first. */
  readonly steps: readonly YardstickStep[];
}

/** Intelligence Community Directive 203 (United States, 2 January 2015, part D.6.e(2)(a)). Its ranges
 *  leave no gaps. The default. */
const ICD_203: YardstickScale = {
  id: 'icd-203',
  name: 'ICD 203',
  source: 'Intelligence Community Directive 203, Analytic Standards (2015)',
  steps: [
    { id: 'almost-no-chance', low: 1, high: 5 },
    { id: 'very-unlikely', low: 5, high: 20 },
    { id: 'unlikely', low: 20, high: 45 },
    { id: 'roughly-even', low: 45, high: 55 },
    { id: 'likely', low: 55, high: 80 },
    { id: 'very-likely', low: 80, high: 95 },
    { id: 'almost-certain', low: 95, high: 99 },
  ],
};

/** The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom). Its
 *  ranges leave gaps on purpose, so that no finer number is read into a word. */
const PHIA: YardstickScale = {
  id: 'phia',
  name: 'PHIA probability yardstick',
  source: 'Professional Head of Intelligence Assessment, Probability Yardstick (2018)',
  steps: [
    { id: 'remote-chance', low: 0, high: 5 },
    { id: 'highly-unlikely', low: 10, high: 20 },
    { id: 'unlikely', low: 25, high: 35 },
    { id: 'realistic-possibility', low: 40, high: 50 },
    { id: 'likely', low: 55, high: 75 },
    { id: 'highly-likely', low: 80, high: 90 },
    { id: 'almost-certain', low: 95, high: 100 },
  ],
};

/** Every scale by its id. */
export const YARDSTICK_SCALES: Readonly<Record<YardstickId, YardstickScale>> = {
  'icd-203': ICD_203,
  phia: PHIA,
};
