import type { NamedVerb, Verb } from './verb.ts';

/** Every verb, in the order of the work. A verb's program is loaded when it is asked for: none pays for
 *  the reader of workbooks, the gazetteer or the typesetter of another. */
export const verbs: readonly NamedVerb[] = [
  named('new', async () => (await import('./verbs/new.ts')).newIndex),
  named('import', async () => (await import('./verbs/import.ts')).importWorkbooks),
  named('sources', async () => (await import('./verbs/sources.ts')).sources),
  named('read', async () => (await import('./verbs/read.ts')).read),
  named('review', async () => (await import('./verbs/review.ts')).review),
  named('check', async () => (await import('./verbs/check.ts')).check),
  named('score', async () => (await import('./verbs/score.ts')).score),
  named('robustness', async () => (await import('./verbs/robustness.ts')).robustness),
  named('audit', async () => (await import('./verbs/audit.ts')).audit),
  named('correct', async () => (await import('./verbs/correct.ts')).correct),
  named('release', async () => (await import('./verbs/release.ts')).release),
  named('verify', async () => (await import('./verbs/verify.ts')).verify),
  named('diff', async () => (await import('./verbs/diff.ts')).diff),
  named('publish', async () => (await import('./verbs/publish.ts')).publish),
  named('serve', async () => (await import('./verbs/serve.ts')).serve),
  named('composite', async () => (await import('./verbs/composite.ts')).composite),
];

function named(name: string, load: () => Promise<Verb>): NamedVerb {
  return { name, load };
}
