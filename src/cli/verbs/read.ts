import { usageFailure } from '../errors.ts';
import type { Verb } from '../verb.ts';

/** `assayer read FILE`: claims that a document suggests, each with its place in it. */
export const read: Verb = {
  name: 'read',
  usage: 'FILE --country CODE --framework ID | FILE --country CODE --into DIR',
  summary: 'suggest the claims of a document, or draft them into an index',
  detail: [
    'Reads text, Markdown, DOCX or PDF in English, finds headings and sentences, and suggests',
    'for every statement its indicator, the places and flows it tells of, who acts, how sure it',
    'is and by which words. Suggestions are drafts for a person to decide.',
    'Offsets count UTF-16 units: of a text file as it stands, of a DOCX or PDF in the text taken',
    'out of it, which --text writes. Comments and deleted text of a DOCX are not read, nor running',
    'heads and page numbers of a PDF; a form feed parts its pages.',
    '',
    'With --into the suggestions are added to an edition: claims and flows behind those that',
    'stand there, a quote for each, the source, the document itself, and a draft of the narrative',
    'with claim marks. No row that stands is touched, and the same document adds nothing twice:',
    'another file with most of its passages is refused unless you say --again.',
    'A document is restricted, none of its words are published, unless you say --public.',
    'Without --into and --text, nothing is written.',
  ],
  options: [
    { name: 'country', value: 'CODE', help: 'the country the document is about' },
    { name: 'framework', value: 'ID', help: 'the framework, as organized-crime/2023' },
    { name: 'into', value: 'DIR', help: 'the index folder to draft into' },
    { name: 'edition', value: 'EDITION', help: 'the edition to draft into (default the newest)' },
    { name: 'public', help: 'the words of the document may be published' },
    { name: 'again', help: 'add the claims of a document whose passages stand there already' },
    { name: 'replace-narrative', help: 'put the draft in the place of a profile that stands' },
    { name: 'places', value: 'FILE', help: 'more places, in the form of places.csv; they win' },
    { name: 'text', value: 'FILE', help: 'write the text as it was read; offsets count in it' },
    { name: 'json', help: 'one JSON object per claim, one a line' },
  ],
  examples: [
    'assayer read profile.txt --country BLR --framework organized-crime/2021',
    'assayer read profile.txt --country BLR --into my-index --edition 2021',
    'assayer read profile.md --country Kenya --framework organized-crime/2023 --json',
    'assayer read report.pdf --country KEN --framework organized-crime/2023 --json --text report.txt',
  ],
  arity: { least: 1, most: 1 },
  // The gazetteer is large: only this verb waits for it.
  run: async (words, surroundings) => {
    if (words.given('into')) {
      const { readInto } = await import('../reading/read-into.ts');
      return readInto(words, surroundings);
    }
    for (const surplus of ['edition', 'public', 'again', 'replace-narrative']) {
      if (words.given(surplus)) {
        throw usageFailure(
          `assayer read takes --${surplus} only with --into.`,
          'Name the index folder that the document goes into: --into my-index',
        );
      }
    }
    const { readDocument } = await import('../reading/read-document.ts');
    return readDocument(words, surroundings);
  },
};
