import { anyOf, WORD_END, wholeWords, wordStart } from './word-patterns.ts';

/** What the linter looks for in one language, besides the words of yardsticks. */
export interface WordingList {
  /** Tag of the language, without region. */
  readonly language: string;
  /** Letters that are written on to the word that follows them. */
  readonly prefixes: string;
  /** Words that say of something that it may be, and not how likely it is. */
  readonly modals: RegExp;
  /** False for words that the pattern finds and that are no modals where they stand. */
  readonly isModal: (text: string, start: number, end: number) => boolean;
  /** Words that say how good the evidence is. */
  readonly confidence: RegExp;
  /** Words that say whose statement it is, in the order in which they are looked for; a later one does
   *  not count inside an earlier. The first group says by whom. */
  readonly attributions: readonly RegExp[];
  /** The end of a text after which a word of likelihood leaves open who finds it likely. */
  readonly hearsay: RegExp;
}

/** The same as words, each as `anyOf` reads it. */
export interface WordingData {
  readonly language: string;
  readonly modals: readonly string[];
  /** Words before and after which a modal denies. */
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  /** Nouns, and adjectives that stand before or behind them. */
  readonly confidence: readonly string[];
  readonly degrees: readonly string[];
  /** Before and behind whom a statement is ascribed to: `selon`, `rapporté par`; `affirme` with `que`. */
  readonly according: readonly string[];
  readonly by: readonly string[];
  readonly saying: readonly string[];
  readonly that: readonly string[];
  /** Adverbs of attribution, and other words of it. */
  readonly hearsay: readonly string[];
  readonly alleging: readonly string[];
  /** What may stand between an adverb of attribution and a likelihood. */
  readonly copulas: readonly string[];
  /** What a name of whoever says it may begin with, and what joins its words. */
  readonly articles: readonly string[];
  readonly joints: readonly string[];
  readonly prefixes?: string;
}

/** The patterns of a language's words. */
export function wordingList(data: WordingData): WordingList {
  const prefixes = data.prefixes ?? '';
  const start = wordStart(prefixes);
  const who = whoSource(data);
  const pattern = (source: string): RegExp => new RegExp(`${start}${source}`, 'gu');
  const denying = data.notBefore.length > 0 ? `(?!\\s+${anyOf(data.notBefore)}${WORD_END})` : '';
  const denied = data.notAfter.length > 0 ? `(?<!${wordStart()}${anyOf(data.notAfter)}\\s+)` : '';
  const [nouns, degrees] = [anyOf(data.confidence), anyOf(data.degrees)];
  const letters = `${capital(data.according)}\\s+${who}`;
  return {
    language: data.language,
    prefixes,
    modals: new RegExp(`${start}${denied}${anyOf(data.modals)}${WORD_END}${denying}`, 'giu'),
    isModal: () => true,
    confidence: new RegExp(
      `${start}(?:${degrees}\\s+${nouns}(?:\\s+${degrees})?|${nouns}\\s+${degrees})${WORD_END}`,
      'giu',
    ),
    attributions: [
      pattern(letters),
      pattern(`${capital(data.by)}\\s+${who}`),
      pattern(`${who}\\s+${anyOf(data.saying)}(?=,?\\s+${anyOf(data.that)}${WORD_END}|[,.;])`),
      wholeWords([...data.hearsay, ...data.alleging], prefixes),
    ],
    hearsay: new RegExp(`${start}${anyOf(data.hearsay)}(?:\\s+${anyOf(data.copulas)})*\\s+$`, 'iu'),
  };
}

/** The same words, with a small or a large first letter. */
function capital(words: readonly string[]): string {
  return anyOf(words.flatMap((word) => [word, `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`]));
}

/** `Ines Calloway`, `la Hermandad del Mar`, `le port`: names with large letters, or a word or two behind
 *  an article. In a language without large letters or articles, the next word. */
function whoSource({ articles, joints }: WordingData): string {
  const name = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
  const article = articles.length > 0 ? `${capital(articles)}\\s+` : '';
  const elided = "(?:[Ll]['’])?";
  const joined = joints.length > 0 ? `(?:${anyOf(joints)}\\s+|[dl]['’]){0,2}` : '';
  const run = `(?:${article || '(?!)'})?${elided}${name}(?:\\s+${joined}${name}){0,4}`;
  const plain =
    article === '' ? "\\p{L}[\\p{L}\\p{M}'’-]{2,}" : `(?:${article}|[Ll]['’])\\p{Ll}{3,}`;
  return `(${run}|${plain})`;
}
