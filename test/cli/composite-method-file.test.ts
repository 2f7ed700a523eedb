import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../support/cli.ts';
import { compositeOf, SMALL_DATA, SMALL_META } from '../support/composite-tables.ts';

describe('bad method files', () => {
  const METHODS: readonly (readonly [string, string, string, string])[] = [
    ['an unknown key', 'normalize: rank\n', 'm.yaml:1:1', 'Did you mean "normalise"?'],
    ['an unknown normalisation', 'normalise: minmax:1\n', 'm.yaml:1:12', 'is no "normalise"'],
    ['ends that fall', 'normalise: minmax:100:1\n', 'm.yaml:1:12', 'is no "normalise"'],
    ['an unknown aggregation', 'aggregate: average\n', 'm.yaml:1:12', 'is no "aggregate"'],
    [
      'an unknown node',
      'aggregates:\n  PP: { aggregate: geometric }\n',
      'm.yaml:2:3',
      'Did you mean "P"?',
    ],
    [
      'an aggregate among indicators',
      'indicators:\n  P: { normalise: rank }\n',
      'm.yaml:2:3',
      'P is an aggregate',
    ],
    [
      'an unknown key of a node',
      'aggregates:\n  P: { mean: geometric }\n',
      'm.yaml:2:8',
      '"mean" means nothing in P',
    ],
    [
      'a weight that is missing',
      'aggregates:\n  P: { weights: { a: 1 } }\n',
      'm.yaml:2:19',
      '"b" is missing',
    ],
    [
      'a weight of zero',
      'aggregates:\n  P: { weights: { a: 1, b: 0 } }\n',
      'm.yaml:2:28',
      'not above zero',
    ],
    [
      'weights for all nodes at once',
      'weights: { a: 1 }\n',
      'm.yaml:1:12',
      'belong to one aggregate',
    ],
    ['a coverage above one', 'coverage: 66\n', 'm.yaml:1:11', 'not between 0 and 1'],
    [
      'an unknown treatment',
      'treat: { most: 5, transform: log }\n',
      'm.yaml:1:30',
      'is no "transform"',
    ],
    ['a list where a mapping is needed', '- 1\n', 'm.yaml:1:1', 'not a mapping'],
    ['no YAML', 'a: [\n', 'm.yaml:2:1', 'not YAML'],
    ['a key twice', 'normalise: rank\nnormalise: borda\n', 'm.yaml:2:1', 'stands twice'],
    ['an alias', 'normalise: &x rank\naggregate: *x\n', 'm.yaml:2:12', 'an alias'],
    [
      'a grouping that no unit has',
      'impute: group-mean:Size\n',
      'm.yaml:1:9',
      'No unit has a group in Size',
    ],
    [
      'a screening of an unknown unit',
      'screen: { keep: [ZZZ] }\n',
      'm.yaml:1:11',
      'ZZZ, which is no unit',
    ],
  ];

  test.each(METHODS)('%s: told with line and column', (_, method, place, message) =>
    inFolder(async (dir) => {
      const ran = await compositeOf(dir, SMALL_DATA, SMALL_META, ['--method', 'm.yaml'], {
        'm.yaml': method,
      });
      expect(ran.err).toContain(message);
      expect(ran.err).toContain(place);
      expect(ran.code).toBe(1);
      expect(existsSync(join(dir, 'made'))).toBe(false);
    }),
  );
});
