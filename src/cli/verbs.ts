import type { Verb } from './verb.ts';
import { check } from './verbs/check.ts';
import { correct } from './verbs/correct.ts';
import { diff } from './verbs/diff.ts';
import { importWorkbooks } from './verbs/import.ts';
import { newIndex } from './verbs/new.ts';
import { publish } from './verbs/publish.ts';
import { read } from './verbs/read.ts';
import { release } from './verbs/release.ts';
import { score } from './verbs/score.ts';
import { serve } from './verbs/serve.ts';
import { sources } from './verbs/sources.ts';
import { verify } from './verbs/verify.ts';

/** Every verb, in the order of the work. */
export const verbs: readonly Verb[] = [
  newIndex,
  importWorkbooks,
  check,
  read,
  sources,
  score,
  correct,
  release,
  verify,
  diff,
  publish,
  serve,
];
