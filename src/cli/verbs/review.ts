import type { Verb } from '../verb.ts';

/** `assayer review DIR --country BLR`: a person's yes or no to every suggestion, one key each. */
export const review: Verb = {
  name: 'review',
  usage: 'DIR --country CODE',
  summary: 'confirm, edit or reject what documents suggest, one key a claim',
  detail: [
    'Shows every claim of a country in its sentence, with its indicator, places, roles, flows and',
    'how sure it is, and takes one key for it: c confirm, r reject, e edit, s skip, b back, u undo,',
    'q quit, ? help. Every decision is written to claims.csv or flows.csv at once; whoever comes',
    'back goes on at the first that is undecided. Only what is confirmed reaches a release.',
    'The tables are plain text: changing the word suggested in an editor does the same.',
  ],
  options: [
    { name: 'country', value: 'CODE', help: 'the country whose claims are reviewed' },
    { name: 'edition', value: 'EDITION', help: 'the edition (default the newest)' },
    { name: 'all', help: 'begin even where everything is decided' },
    { name: 'script', help: 'take the keys from a pipe instead of a terminal' },
  ],
  examples: [
    'assayer review my-index --country BLR',
    "printf 'ccr' | assayer review my-index --country BLR --script",
  ],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const { runReview } = await import('../review/run-review.ts');
    return runReview(words, surroundings);
  },
};
