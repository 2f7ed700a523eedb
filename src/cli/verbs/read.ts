import type { Verb } from '../verb.ts';

/** `assayer read FILE`: claims that a document suggests, each with its place in it. */
export const read: Verb = {
  name: 'read',
  usage: 'FILE --country BLR --framework organized-crime/2021',
  summary: 'suggest the claims of a document: what, where, by whom, and how sure',
  detail: [
    'Reads text or Markdown in English, finds headings and sentences, and suggests for every',
    'statement its indicator, the places and flows it tells of, who acts, how sure it is and',
    'by which words. Offsets count UTF-16 units of the file as it stands. Suggestions are',
    'drafts for a person to decide; nothing is written.',
  ],
  options: [
    { name: 'country', value: 'CODE', help: 'the country the document is about' },
    { name: 'framework', value: 'ID', help: 'the framework, as organized-crime/2023' },
    { name: 'places', value: 'FILE', help: 'more places, in the form of places.csv; they win' },
    { name: 'json', help: 'one JSON object per claim, one a line' },
  ],
  examples: [
    'assayer read profile.txt --country BLR --framework organized-crime/2021',
    'assayer read profile.md --country Kenya --framework organized-crime/2023 --json',
  ],
  arity: { least: 1, most: 1 },
  // The gazetteer is large: only this verb waits for it.
  run: async (words, surroundings) => {
    const { readDocument } = await import('../read-document.ts');
    return readDocument(words, surroundings);
  },
};
