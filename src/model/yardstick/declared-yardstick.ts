import { CONFIDENCE_CLASSES, type ConfidenceClass } from '../claims.ts';
import { wordForms } from './word-forms.ts';
import {
  type StepWords,
  type YardstickLanguage,
  type YardstickPatterns,
  yardstickLanguage,
} from './yardstick-languages.ts';
import { YARDSTICK_SCALES, type YardstickId, type YardstickScale } from './yardsticks.ts';

/** What a framework declares of its yardstick. */
export interface DeclaredYardstick {
  readonly scale: YardstickId;
  /** By step, as written, the printed word first. Every step has its words, or the whole is absent and
   *  the language's own are taken. */
  readonly words?: ReadonlyMap<string, readonly string[]>;
  /** What readers are shown for classes of confidence, where not the language's own words. */
  readonly classes?: ReadonlyMap<ConfidenceClass, string>;
}

/** One step of a yardstick in a language: words that stand for a range of likelihood, in per cent. */
export interface YardstickBand {
  readonly id: string;
  /** The word that is printed. */
  readonly word: string;
  /** Every form of every word for it, by row: where a standard offers two sets of words, a text keeps
   *  to one. */
  readonly rows: readonly (readonly string[])[];
  readonly low: number;
  readonly high: number;
}

/** A scale with its words in one language, least likely first. */
export interface Yardstick {
  readonly id: YardstickId;
  readonly name: string;
  /** Where it is laid down. */
  readonly source: string;
  /** BCP 47 tag of its words. */
  readonly language: string;
  /** Whose words they are: the standard's own, our translation, or the framework's. */
  readonly wording: 'standard' | 'translation' | 'declared';
  readonly bands: readonly YardstickBand[];
  readonly classes: Readonly<Record<ConfidenceClass, string>>;
  readonly patterns: YardstickPatterns;
}

const ENGLISH = 'en';

/** For languages of which we know no better. */
const PLAIN_PATTERNS: YardstickPatterns = {
  span: '{from} – {to}',
  likelihood: '{label}: {range}',
  attribution: '{label}',
};

/** A framework's yardstick in the framework's language: in the words it declares, or else in the
 *  language's own. A framework in a language that has none, which `assayer check` asks to declare them,
 *  is read with the English words, and `language` then says so. */
export function yardstickOf(framework: {
  readonly language: string;
  readonly yardstick: DeclaredYardstick;
}): Yardstick {
  const known = made.get(framework);
  if (known) return known;
  const yardstick = makeYardstick(framework.yardstick, framework.language);
  made.set(framework, yardstick);
  return yardstick;
}

const made = new WeakMap<object, Yardstick>();

function makeYardstick(declared: DeclaredYardstick, language: string): Yardstick {
  const scale = YARDSTICK_SCALES[declared.scale];
  const own = yardstickLanguage(language);
  const classes = declaredClasses(declared, own);
  if (declared.words && classes) {
    const words = Object.fromEntries([...declared.words].map(([id, forms]) => [id, [forms]]));
    const patterns = own?.patterns ?? PLAIN_PATTERNS;
    return { ...inWords(scale, words), language, wording: 'declared', classes, patterns };
  }
  if (own) return { ...ownWords(scale, own), language, classes: classes ?? own.classes };
  return englishYardstick(declared.scale);
}

/** Undefined where a class has no words. */
function declaredClasses(
  { classes: declared }: DeclaredYardstick,
  own: YardstickLanguage | undefined,
): Readonly<Record<ConfidenceClass, string>> | undefined {
  if (own) return { ...own.classes, ...Object.fromEntries(declared ?? []) };
  const english = languageOf(ENGLISH).classes;
  return CONFIDENCE_CLASSES.every((id) => declared?.has(id))
    ? { ...english, ...Object.fromEntries(declared ?? []) }
    : undefined;
}

/** A scale in the words of its standard. */
export function englishYardstick(id: YardstickId = 'icd-203'): Yardstick {
  return yardstickOf(ENGLISH_FRAMEWORKS[id]);
}

const ENGLISH_FRAMEWORKS = {
  'icd-203': { language: ENGLISH, yardstick: { scale: 'icd-203' } },
  phia: { language: ENGLISH, yardstick: { scale: 'phia' } },
} as const;

/** A scale in a language's own words; undefined where it has none. */
export function yardstickIn(id: YardstickId, language: string): Yardstick | undefined {
  const own = yardstickLanguage(language);
  return own && { ...ownWords(YARDSTICK_SCALES[id], own), language };
}

function languageOf(tag: string): YardstickLanguage {
  const found = yardstickLanguage(tag);
  if (!found) throw new Error(`no words in the language: ${tag}`);
  return found;
}

function ownWords(scale: YardstickScale, own: YardstickLanguage): Omit<Yardstick, 'language'> {
  const { classes, patterns } = own;
  const wording = own.language === ENGLISH ? 'standard' : 'translation';
  return { ...inWords(scale, own.steps[scale.id]), wording, classes, patterns };
}

function inWords(
  { id, name, source, steps }: YardstickScale,
  words: StepWords,
): Pick<Yardstick, 'id' | 'name' | 'source' | 'bands'> {
  const bands = steps.map((step): YardstickBand => {
    const rows = (words[step.id] ?? []).map((row) =>
      row.flatMap((written) => wordForms(written) ?? []),
    );
    const word = rows[0]?.[0];
    if (word === undefined) throw new Error(`no word for the step: ${step.id}`);
    return { ...step, word, rows };
  });
  return { id, name, source, bands };
}

/** `likely (55–80 %)`, as print shows it. */
export function formatBand({
  word,
  low,
  high,
}: Pick<YardstickBand, 'word' | 'low' | 'high'>): string {
  return `${word} (${low}–${high}\u202F%)`;
}
