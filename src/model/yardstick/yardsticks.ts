/** One step of a yardstick: words that stand for a range of likelihood, in per cent. */
export interface YardstickBand {
  readonly id: string;
  /** The word that is printed. */
  readonly word: string;
  /** Every word for it, by row: where a standard offers two sets of words, a text keeps to one. */
  readonly rows: readonly (readonly string[])[];
  readonly low: number;
  readonly high: number;
}

export type YardstickId = 'icd-203' | 'phia';

/** A declared scale of words for likelihood, least likely first. */
export interface Yardstick {
  readonly id: YardstickId;
  readonly name: string;
  /** Where it is laid down. */
  readonly source: string;
  /** BCP 47 tag of its words. */
  readonly language: string;
  readonly bands: readonly YardstickBand[];
}

const band = (
  id: string,
  low: number,
  high: number,
  first: readonly [word: string, ...others: readonly string[]],
  second: readonly string[] = [],
): YardstickBand => ({ id, word: first[0], rows: [first, second], low, high });

/** Intelligence Community Directive 203 (United States, 2 January 2015, part D.6.e(2)(a)). Its ranges
 *  leave no gaps. The default. */
const ICD_203: Yardstick = {
  id: 'icd-203',
  name: 'ICD 203',
  source: 'Intelligence Community Directive 203, Analytic Standards (2015)',
  language: 'en',
  bands: [
    band('almost-no-chance', 1, 5, ['almost no chance'], ['remote chance']),
    band('very-unlikely', 5, 20, ['very unlikely'], ['highly improbable']),
    band('unlikely', 20, 45, ['unlikely'], ['improbable']),
    band('roughly-even', 45, 55, ['roughly even chance'], ['roughly even odds']),
    band('likely', 55, 80, ['likely'], ['probable', 'probably']),
    band('very-likely', 80, 95, ['very likely'], ['highly probable', 'very probably']),
    band('almost-certain', 95, 99, ['almost certain', 'almost certainly'], ['nearly certain']),
  ],
};

/** The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom). Its
 *  ranges leave gaps on purpose, so that no finer number is read into a word. */
const PHIA: Yardstick = {
  id: 'phia',
  name: 'PHIA probability yardstick',
  source: 'Professional Head of Intelligence Assessment, Probability Yardstick (2018)',
  language: 'en',
  bands: [
    band('remote-chance', 0, 5, ['remote chance']),
    band('highly-unlikely', 10, 20, ['highly unlikely']),
    band('unlikely', 25, 35, ['unlikely']),
    band('realistic-possibility', 40, 50, ['realistic possibility']),
    band('likely', 55, 75, ['likely', 'probable', 'probably']),
    band('highly-likely', 80, 90, ['highly likely']),
    band('almost-certain', 95, 100, ['almost certain', 'almost certainly']),
  ],
};

/** Every yardstick by its id. */
export const YARDSTICKS: Readonly<Record<YardstickId, Yardstick>> = {
  'icd-203': ICD_203,
  phia: PHIA,
};

/** `likely (55–80 %)`, as print shows it. */
export function formatBand({
  word,
  low,
  high,
}: Pick<YardstickBand, 'word' | 'low' | 'high'>): string {
  return `${word} (${low}–${high}\u202F%)`;
}
