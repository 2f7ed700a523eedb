import { join } from 'node:path';
import { type BenchIndex, makeBenchIndex } from './bench-index.ts';
import { mustRunNode } from './child.ts';
import type { Measure } from './measure.ts';
import { ASSAYER } from './places.ts';
import type { Scratch } from './scratch.ts';

/** What all measures of one run share; made when the first of them asks. */
export interface Setting {
  readonly scratch: Scratch;
  readonly index: () => BenchIndex;
  /** The whole site of the index, without PDF and PNG. */
  readonly site: () => string;
}

/** Some measures that belong together; `names` are theirs. */
export interface Suite {
  readonly names: readonly string[];
  readonly run: (setting: Setting) => Promise<readonly Measure[]>;
}

/** A setting in a folder of its own. */
export function makeSetting(scratch: Scratch): Setting {
  const index = once(() => makeBenchIndex(scratch.folder));
  return {
    scratch,
    index,
    site: once(() => {
      const site = join(scratch.folder, 'site');
      publish(index().dir, site);
      return site;
    }),
  };
}

/** `assayer publish` without PDF and PNG. */
export function publish(dir: string, site: string): ReturnType<typeof mustRunNode> {
  return mustRunNode(ASSAYER, ['publish', dir, '--out', site, '--pdf', 'none', '--png', 'none']);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
