import { say } from './say.ts';

/** The sections of an audit, in their order. */
export const SECTION_NAMES = [
  'concept',
  'coverage',
  'distributions',
  'coherence',
  'dimensionality',
  'balance',
  'added-value',
  'robustness',
  'sensitivity',
  'efficiency',
  'comparability',
] as const;

/** One of the sections of an audit. */
export type SectionName = (typeof SECTION_NAMES)[number];

/** How a section comes out: nothing to mend, something to know, something to mend, or nothing to be told. */
export type Grade = 'sound' | 'caution' | 'concern' | 'unknown';

/** What a section found, in one plain sentence or two. */
export interface Verdict {
  readonly grade: Grade;
  readonly text: string;
}

/** One thing that a section found. */
export interface Finding {
  /** Kebab case and permanent. */
  readonly code: string;
  readonly grade: 'caution' | 'concern';
  /** Ids of the nodes, or codes of the countries, that it is about. */
  readonly about: readonly string[];
  readonly text: string;
  /** The first of the editions, without a break up to this one, that had it; where earlier ones were audited. */
  readonly since?: string;
}

/** What to do about it. */
export interface Advice {
  readonly about: readonly string[];
  readonly text: string;
}

/** Advice with its number, counted through the whole audit. */
export interface Recommendation extends Advice {
  readonly number: number;
}

/** A section as its test makes it. */
export interface SectionDraft<Data> {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly advice: readonly Advice[];
  /** What this section cannot tell, and why. */
  readonly limits: readonly string[];
  readonly data: Data;
}

/** A section of an audit. */
export interface Section<Data> extends Omit<SectionDraft<Data>, 'advice'> {
  readonly recommendations: readonly Recommendation[];
  /** What the edition before had and this one has no longer. */
  readonly mended?: { readonly edition: string; readonly findings: readonly Finding[] };
}

/** A section of which nothing can be told, and why. */
export function untold<Data>(text: string, data: Data): SectionDraft<Data> {
  return { verdict: { grade: 'unknown', text }, findings: [], advice: [], limits: [], data };
}

/** A section's title. */
export function sectionTitle(name: SectionName): string {
  return say(`title-${name}`);
}

/** A grade in a word or two. */
export function gradeWord(grade: Grade): string {
  return say(`grade-${grade}`);
}

/** The graver of the grades of some findings; sound of none. */
export function gradeOf(
  findings: readonly Pick<Finding, 'grade'>[],
): 'sound' | 'caution' | 'concern' {
  if (findings.some(({ grade }) => grade === 'concern')) return 'concern';
  return findings.length > 0 ? 'caution' : 'sound';
}
