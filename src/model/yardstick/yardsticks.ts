export const YARDSTICK_IDS = ['icd-203', 'phia'] as const;
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

const step = (id: string, low: number, high: number): YardstickStep => ({ id, low, high });

/** Intelligence Community Directive 203 (United States, 2 January 2015, part D.6.e(2)(a)). Its ranges
 *  leave no gaps. The default. */
const ICD_203: YardstickScale = {
  id: 'icd-203',
  name: 'ICD 203',
  source: 'Intelligence Community Directive 203, Analytic Standards (2015)',
  steps: [
    step('almost-no-chance', 1, 5),
    step('very-unlikely', 5, 20),
    step('unlikely', 20, 45),
    step('roughly-even', 45, 55),
    step('likely', 55, 80),
    step('very-likely', 80, 95),
    step('almost-certain', 95, 99),
  ],
};

/** The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom). Its
 *  ranges leave gaps on purpose, so that no finer number is read into a word. */
const PHIA: YardstickScale = {
  id: 'phia',
  name: 'PHIA probability yardstick',
  source: 'Professional Head of Intelligence Assessment, Probability Yardstick (2018)',
  steps: [
    step('remote-chance', 0, 5),
    step('highly-unlikely', 10, 20),
    step('unlikely', 25, 35),
    step('realistic-possibility', 40, 50),
    step('likely', 55, 75),
    step('highly-likely', 80, 90),
    step('almost-certain', 95, 100),
  ],
};

/** Every scale by its id. */
export const YARDSTICK_SCALES: Readonly<Record<YardstickId, YardstickScale>> = {
  'icd-203': ICD_203,
  phia: PHIA,
};
