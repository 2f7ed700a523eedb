import type {
  ConfidenceClass,
  CountryCode,
  IndicatorId,
  Issue,
  PlaceInRole,
  PlaceKind,
  Polarity,
} from '../model/index.ts';

/** A stretch of the document as it was read: UTF-16 units, `end` the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place named in the text. `name` is the usual name, whatever word stands in the text:
 *  `Belarus` for “Belarusian”. `iso3` is its own code or that of the country it lies in. */
export interface PlaceMention extends Span {
  readonly name: string;
  readonly iso3: CountryCode | null;
  readonly kind: PlaceKind;
  /** True where no table holds the name and only the words around it say that it is a place. */
  readonly guessed?: true;
}

/** One commodity on its way: names of places from origin through transit to destination. `implied`
 *  are the legs that the sentence leaves to the reader: the country the profile is about. */
export interface SuggestedFlow {
  readonly legs: readonly string[];
  readonly commodity: string;
  readonly implied: readonly string[];
}

/** An indicator and how much speaks for it; scores of one claim's candidates add up to 1. */
export interface IndicatorCandidate {
  readonly indicator: IndicatorId;
  readonly score: number;
}

/** One statement of the narrative, as the reader suggests it; a person decides. */
export interface SuggestedClaim extends Span {
  /** Number of its sentence, from 1 through the document. */
  readonly sentence: number;
  /** Section of the framework under whose heading it stands; empty where the framework has none. */
  readonly section: string;
  /** The likeliest indicator; empty where nothing speaks for any. */
  readonly indicator: IndicatorId | '';
  readonly candidates: readonly IndicatorCandidate[];
  /** The span on one line, broken words joined. */
  readonly text: string;
  readonly places: readonly PlaceMention[];
  readonly roles: readonly PlaceInRole[];
  readonly flows: readonly SuggestedFlow[];
  /** Types of actor said to act: ids of the framework. */
  readonly actors: readonly IndicatorId[];
  /** Who is harmed, in the words of the text. */
  readonly victims: readonly string[];
  /** How it is done, in the words of the text. */
  readonly modalities: readonly string[];
  readonly polarity: Polarity;
  readonly confidence: ConfidenceClass;
  /** The words that carry the confidence; empty for `asserted`. */
  readonly cue: string;
  /** The words that date the claim; empty where it does not say. */
  readonly period: string;
}

export interface ReadSentence extends Span {
  readonly number: number;
  /** Number of its paragraph, from 1 through the document. */
  readonly paragraph: number;
  /** Section of the framework it stands in; empty where there is none. */
  readonly section: string;
  /** The sentence on one line, broken words joined. */
  readonly text: string;
  /** Funding notes, disclaimers and the like: numbered, and not read as claims. */
  readonly boilerplate: boolean;
}

export interface ReadHeading extends Span {
  readonly title: string;
  /** Id of the section, heading or component of the framework; undefined where it has none. */
  readonly id: string | undefined;
}

/** What the reader makes of a document. Issues are warnings, except where nothing could be read. */
export interface NarrativeReading {
  readonly headings: readonly ReadHeading[];
  readonly sentences: readonly ReadSentence[];
  readonly claims: readonly SuggestedClaim[];
  readonly issues: readonly Issue[];
}
