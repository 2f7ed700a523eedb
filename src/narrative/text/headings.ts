import { type Framework, indicatorsOf, kebab, nodesOf } from '../../model/index.ts';
import { hasFiniteVerb } from './finite-verbs.ts';

/** Names that may head a part of a narrative, folded, with what they stand for. */
export type HeadingNames = ReadonlyMap<string, HeadingTarget>;

export interface HeadingTarget {
  readonly id: string;
  /** The section it opens; undefined for a component, which only groups sections. */
  readonly section: string | undefined;
}

/** Every title under which the framework's narratives stand: sections first, then headings,
 *  indicators (of the section that holds them) and computed nodes. */
export function headingNames(framework: Framework): HeadingNames {
  const names = new Map<string, HeadingTarget>();
  const add = (name: string, target: HeadingTarget): void => {
    const key = kebab(name);
    if (key !== '' && !names.has(key)) names.set(key, target);
  };
  const sectionOf = (indicator: string): string | undefined =>
    framework.sections.find(({ indicators }) => indicators.some((id) => id === indicator))?.id;
  for (const { id, title } of framework.sections) {
    add(title, { id, section: id });
    add(id, { id, section: id });
  }
  for (const { id, name } of framework.headings) {
    const section = framework.sections.find((one) => one.id === id)?.id;
    add(name, { id, section });
  }
  for (const { id, name } of indicatorsOf(framework)) add(name, { id, section: sectionOf(id) });
  for (const { id, name, kind } of nodesOf(framework)) {
    if (kind === 'aggregate') add(name, { id, section: undefined });
  }
  return names;
}

/** The heading that a line or two of the text print, if the framework knows it. */
export function knownHeading(text: string, names: HeadingNames): HeadingTarget | undefined {
  const key = kebab(headingTitle(text));
  return names.get(key) ?? names.get(key.replace(/^(?:(?:\d+|[ivx]+)-)+/, ''));
}

/** A heading's words: Markdown marks, numbering marks and a final colon gone. */
export function headingTitle(text: string): string {
  return text
    .slice(0, 200)
    .replace(/^#{1,6} */, '')
    .replace(/^\*\*/, '')
    .replace(/[\s#*:]+$/, '');
}

/** True for a line that looks like a heading by itself: Markdown, or capitals throughout. */
export function isHeadingShaped(text: string): boolean {
  if (/^#{1,6} \S/.test(text)) return true;
  return (
    text.length <= 80 &&
    /\p{Lu}[\p{Lu}\p{M}’'-]*\P{L}*\p{Lu}{2}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !/[.!?;,]$/.test(text)
  );
}

/** True for a short line behind a number with a point, without a verb: “1. Introduction”, “2.1 Arms”. */
export function isNumberedHeading(text: string): boolean {
  const title = /^(?:\d{1,2}\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[IVX]{1,5}\.)\s+(\p{Lu}.*)$/u.exec(
    text,
  )?.[1];
  return (
    title !== undefined &&
    title.length <= 70 &&
    title.split(' ').length <= 9 &&
    !/[.!?;,:”"]$/.test(title) &&
    !hasFiniteVerb(title)
  );
}

/** True for the line at a document's head that names the country or the kind of paper. */
export function isDocumentTitle(text: string, country: string): boolean {
  const words =
    /\b(?:country profile|profile|organi[sz]ed crime|crime index|annual report|country report)\b/i;
  return (
    text.length <= 120 &&
    !/[.!?;,]$/.test(text) &&
    !hasFiniteVerb(text) &&
    (words.test(text) || text.toLowerCase().includes(country.toLowerCase()))
  );
}

/** True for a short line in capitals at its words' heads, as stands alone between blank lines. */
export function isTitleShaped(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length <= 60 &&
    words.length <= 7 &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?;,:”"]$/.test(text) &&
    words.every(
      (word) => /^\p{Lu}/u.test(word) || /^(?:and|of|the|in|for|to|on|&|by|with)$/.test(word),
    )
  );
}
