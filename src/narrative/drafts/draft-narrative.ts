import type { Claim, Framework, NarrativeText } from '../../model/index.ts';
import type { NarrativeReading, ReadSentence } from '../reading.ts';
import { plainLine } from './plain-line.ts';

/** The sentences of a document as a profile holds them: under the framework's sections in its order,
 *  in the document's paragraphs, each with the marks of its claims. Notes about the paper itself are
 *  left out. A sentence under no heading stands where its claims belong; where nothing tells, it is
 *  counted as `unplaced`. `claims` are those of the reading, in its order. */
export function draftNarrative(
  { sentences, claims: suggested }: NarrativeReading,
  claims: readonly Claim[],
  { sections }: Framework,
): { readonly narrative: readonly NarrativeText[]; readonly unplaced: number } {
  const bySentence = new Map<number, Claim[]>();
  for (const [at, { sentence }] of suggested.entries()) {
    const claim = claims[at];
    if (claim) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), claim]);
  }
  const placed = new Map<string, Map<number, string[]>>();
  let before: { readonly paragraph: number; readonly section: string } | undefined;
  let unplaced = 0;
  for (const sentence of sentences) {
    if (sentence.boilerplate) continue;
    const own = bySentence.get(sentence.number) ?? [];
    const inherited = before?.paragraph === sentence.paragraph ? before.section : undefined;
    const section = sectionOf(sentence, own) ?? inherited;
    if (section === undefined) {
      unplaced++;
      continue;
    }
    before = { paragraph: sentence.paragraph, section };
    const paragraphs = placed.get(section) ?? new Map<number, string[]>();
    placed.set(section, paragraphs);
    const marks = own.map(({ id }) => `[^${id}]`).join('');
    const words = `${plainLine(sentence.text)}${marks}`;
    paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), words]);
  }
  const narrative = sections.flatMap(({ id }): readonly NarrativeText[] => {
    const paragraphs = [...(placed.get(id)?.values() ?? [])].map((words) => words.join(' '));
    return paragraphs.length === 0 ? [] : [{ section: id, paragraphs }];
  });
  return { narrative, unplaced };
}

function sectionOf({ section }: ReadSentence, claims: readonly Claim[]): string | undefined {
  return section === '' ? claims.find((claim) => claim.section)?.section : section;
}
