import type { Verb } from '../verb.ts';

/** `assayer read FILE`: claims that a document suggests, each with its place in it. */
export const read: Verb = {
  name: 'read',
  usage: 'FILE --country BLR --framework organized-crime/2021',
  summary: 'suggest the claims of a document: what, where, by whom, and how sure',
  detail: [
    'Reads text, Markdown, DOCX or PDF in English, finds headings and sentences, and suggests',
    'for every statement its indicator, the places and flows it tells of, who acts, how sure it',
    'is and by which words. Suggestions are drafts for a person to decide.',
    'Offsets count UTF-16 units: of a text file as it stands, of a DOCX or PDF in the text taken',
    'out of it, which --text writes. Comments and deleted text of a DOCX are not read, nor running',
    'heads and page numbers of a PDF; a form feed parts its pages. Without --text, nothing is',
    'written.',
  ],
  options: [
    { name: 'country', value: 'CODE', help: 'the country the document is about' },
    { name: 'framework', value: 'ID', help: 'the framework, as organized-crime/2023' },
    { name: 'places', value: 'FILE', help: 'more places, in the form of places.csv; they win' },
    { name: 'text', value: 'FILE', help: 'write the text as it was read; offsets count in it' },
    { name: 'json', help: 'one JSON object per claim, one a line' },
  ],
  examples: [
    'assayer read profile.txt --country BLR --framework organized-crime/2021',
    'assayer read profile.md --country Kenya --framework organized-crime/2023 --json',
    'assayer read report.pdf --country KEN --framework organized-crime/2023 --json --text report.txt',
  ],
  arity: { least: 1, most: 1 },
  // The gazetteer is large: only this verb waits for it.
  run: async (words, surroundings) => {
    const { readDocument } = await import('../read-document.ts');
    return readDocument(words, surroundings);
  },
};
