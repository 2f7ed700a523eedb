import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Keyboard } from '../../../src/cli/terminal/keyboard.ts';
import { assayer, inFolder, type Ran, ROOT } from '../../support/cli.ts';

const DOCUMENT = `## People

Moldovan women are reportedly taken to Turkey. It is not known how many return.

## Trade

Arms from Transnistria are allegedly smuggled by way of Odesa to Turkey.
`;

interface Reviewed {
  readonly dir: string;
  readonly keys: (keys: string, ...args: readonly string[]) => Promise<Ran>;
  /** Id and status of every claim and flow about the country. */
  readonly statuses: () => string;
  readonly table: (name: string) => string;
}

/** Keys from a text instead of a person. */
function piped(keys: string): Keyboard {
  return {
    interactive: false,
    size: () => ({ columns: 80, rows: 24 }),
    lend: () => Promise.reject(new Error('there is no screen')),
    everything: async () => keys,
  };
}

/** A person who presses these keys on a screen of this size; frames are what was drawn. */
function pressed(keys: readonly string[], columns = 80, rows = 24): Keyboard {
  const left = [...keys];
  return {
    interactive: true,
    size: () => ({ columns, rows }),
    lend: (work) => work(async () => left.shift()),
    everything: async () => '',
  };
}

async function withDrafts<Result>(
  work: (reviewed: Reviewed) => Promise<Result>,
  ...options: readonly string[]
): Promise<Result> {
  return inFolder(async (dir) => {
    cpSync(join(ROOT, 'indices/central-eastern-europe'), join(dir, 'index'), { recursive: true });
    writeFileSync(join(dir, 'notes.md'), DOCUMENT);
    const where = ['--country', 'MDA', '--edition', '2021'];
    await assayer(dir, ['read', 'notes.md', '--into', 'index', ...where, ...options]);
    const table = (name: string): string =>
      readFileSync(join(dir, 'index/editions/2021', name), 'utf8');
    return work({
      dir,
      table,
      keys: (keys, ...args) =>
        assayer(dir, ['review', 'index', ...where, '--script', ...args], { keyboard: piped(keys) }),
      statuses: () =>
        [...`${table('claims.csv')}${table('flows.csv')}`.matchAll(/^([cf]\d+),(\w+),MDA,/gm)]
          .map(([, id, status]) => `${id} ${status}`)
          .join('; '),
    });
  });
}

describe('assayer review', () => {
  test('takes one key for each claim and each flow, a flow behind its claim', async () => {
    await withDrafts(async ({ keys, statuses }) => {
      const ran = await keys('ccrsc');
      expect(ran.out.split('\n').slice(0, 4)).toEqual([
        'c136  confirmed',
        'f14  confirmed',
        'c137  rejected',
        'f15  confirmed',
      ]);
      expect(statuses()).toBe(
        'c136 confirmed; c137 rejected; c138 suggested; f14 confirmed; f15 confirmed',
      );
      expect(ran.err).toContain('f15 is confirmed, and no claim that tells of it is.');
      expect(ran.out).toContain('3 confirmed, 1 rejected; 1 decision left.');
      expect(ran.out).toContain('Go on with: assayer review index --country MDA --edition 2021');
    });
  });

  test('goes on at the first that is undecided, and says when nothing is left', async () => {
    await withDrafts(async ({ keys, statuses, dir }) => {
      await keys('cq');
      expect((await keys('r')).out).toMatch(/^f14 {2}rejected\n/);
      const last = await keys('ccc');
      expect(last.out).toContain('nothing is left to decide');
      expect(last.out).toContain('Next: assayer check index');
      expect(statuses()).not.toContain('suggested');
      const again = await assayer(dir, [
        'review',
        'index',
        '--country',
        'MDA',
        '--edition',
        '2021',
      ]);
      expect([again.code, again.out]).toEqual([
        0,
        expect.stringMatching(
          /^Moldova, Edition 2021: 0 confirmed, 0 rejected; nothing is left to decide\.\n[\s\S]*Next: assayer check index\n$/,
        ),
      ]);
    });
  });

  test('changes nothing but the rows that are decided', async () => {
    await withDrafts(async ({ keys, table }) => {
      const before = table('claims.csv').split('\n');
      await keys('c');
      const after = table('claims.csv').split('\n');
      const changed = before.flatMap((line, at) => (line === after[at] ? [] : [[line, after[at]]]));
      expect(changed).toEqual([
        [
          expect.stringMatching(/^c136,suggested,/),
          changed[0]?.[0]?.replace('suggested', 'confirmed'),
        ],
      ]);
    });
  });

  test('undoes as far back as the review began', async () => {
    await withDrafts(async ({ keys, statuses }) => {
      const before = statuses();
      const ran = await keys('crcuuu');
      expect(statuses()).toBe(before);
      expect(ran.err).not.toContain('nothing to undo');
      expect((await keys('u')).err).toContain('There is nothing to undo.');
    });
  });

  test('goes back to what was decided and decides otherwise', async () => {
    await withDrafts(async ({ keys, statuses }) => {
      await keys('cbr');
      expect(statuses()).toMatch(/^c136 rejected; c137 suggested/);
    });
  });

  test('edits a field, and keeps nothing that the table would not hold', async () => {
    await withDrafts(async ({ keys, table }) => {
      const wrong = await keys('e8\u0015certain\n\u001B\u001Bq');
      expect(wrong.err).toContain('"certain" is no confidence that the format knows.');
      expect(table('claims.csv')).toContain('c136,suggested,MDA,people,human-trafficking,Moldovan');
      const ran = await keys('e8\u0015appears\ne1\u0015Women from Moldova are taken to Turkey.\nc');
      expect(ran.out).toMatch(/^c136 {2}changed\nc136 {2}changed\nc136 {2}confirmed\n/);
      expect(ran.out).toContain('1 confirmed, 0 rejected, 1 changed');
      expect(table('claims.csv')).toContain(
        'c136,confirmed,MDA,people,human-trafficking,Women from Moldova are taken to Turkey.,Moldova (MDA); Türkiye (TUR),Moldova: source; Türkiye: destination,,asserted,appears,reportedly,,notes,q74',
      );
    });
  });

  test('takes the first choice that fits on Tab, and refuses a way that comes back', async () => {
    await withDrafts(async ({ keys, table }) => {
      await keys('e2\u0015smuggl\t\nq');
      expect(table('claims.csv')).toContain('c136,suggested,MDA,people,human-smuggling,');
      const loop = await keys('ce2 > Moldova (MDA)\n\u001B\u001Bq');
      expect(loop.err).toContain('The flow comes through "Moldova" twice.');
      expect(table('flows.csv')).toContain('Moldova (MDA) > Türkiye (TUR),reported');
    });
  });

  test('says which confirmed claims repeat a restricted document, and which marks are stale', async () => {
    await withDrafts(async ({ keys }) => {
      const ran = await keys('cq');
      expect(ran.err).toContain('c136 is confirmed. It repeats a restricted document');
      expect(ran.out).toContain('Confirmed in the words of a restricted document: c136.');
    });
    await withDrafts(async ({ keys }) => {
      const ran = await keys('rq');
      expect(ran.out).toContain(
        'Rejected and still marked in editions/2021/profiles/MDA.md: c136.',
      );
    }, '--public');
  });

  test('goes on although a rejected claim is still marked in the profile', async () => {
    await withDrafts(async ({ keys, dir, statuses }) => {
      await keys('rq');
      expect((await assayer(dir, ['check', 'index'])).code).toBe(1);
      await keys('c');
      expect(statuses()).toMatch(/f14 confirmed/);
    }, '--public');
  });

  test('keeps what somebody else changes meanwhile, and writes over nothing of it', async () => {
    await withDrafts(async ({ dir, table, statuses }) => {
      const path = join(dir, 'index/editions/2021/claims.csv');
      const left = ['c', 's', 'c', 'c'];
      const keyboard: Keyboard = {
        ...pressed([]),
        lend: (work) =>
          work(async () => {
            const key = left.shift();
            if (key === 's') {
              const theirs = table('claims.csv').replace('c1,confirmed', 'c1,rejected');
              writeFileSync(path, theirs.replace('c138,suggested', 'c138,rejected'));
            }
            return key;
          }),
      };
      const args = ['review', 'index', '--country', 'MDA', '--edition', '2021'];
      const ran = await assayer(dir, args, { keyboard });
      expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('c138 is no longer')]);
      expect(table('claims.csv')).toContain('c1,rejected,BLR');
      expect(statuses()).toMatch(/^c136 confirmed; c137 confirmed; c138 rejected; f14 suggested/);
    });
  });

  test.each([
    [[], 3, 'there is no terminal'],
    [['--country', 'KEN'], 2, 'does not list KEN'],
    [['--edition', '1999'], 2, 'no edition 1999'],
  ])('%j without a person before a screen is refused', async (args, code, words) => {
    await withDrafts(async ({ dir }) => {
      const given = ['review', 'index', '--country', 'MDA', '--edition', '2021', ...args];
      const ran = await assayer(dir, given, { keyboard: piped('') });
      expect([ran.code, ran.out]).toEqual([code, '']);
      expect(ran.err).toContain(words);
    });
  });

  test('an edition without claims about the country says how to get them', async () => {
    await withDrafts(async ({ dir }) => {
      const ran = await assayer(dir, ['review', 'index', '--country', 'POL', '--edition', '2021']);
      expect([ran.code, ran.out]).toEqual([
        0,
        expect.stringContaining('there is nothing to decide'),
      ]);
    });
  });

  test('leaves no file of its own beside the tables', async () => {
    await withDrafts(async ({ keys, dir }) => {
      const before = readdirSync(join(dir, 'index/editions/2021'));
      await keys('ccrrc');
      expect(readdirSync(join(dir, 'index/editions/2021'))).toEqual(before);
      expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });
});

describe('the screen of a review', () => {
  /** The last frame that was drawn, its lines apart. */
  const lastFrame = ({ out }: Ran): readonly string[] => {
    const frames = out.split('\u001B[H').slice(1);
    const last = (frames.at(-1) ?? '').split('\u001B[J')[0] ?? '';
    return last.split('\r\n').map((line) => line.replaceAll('\u001B[K', ''));
  };
  const drawn = (keys: readonly string[], columns: number, rows: number) =>
    withDrafts(({ dir }) =>
      assayer(dir, ['review', 'index', '--country', 'MDA', '--edition', '2021'], {
        keyboard: pressed(keys, columns, rows),
      }),
    );

  test('shows the claim in its sentence with all that was read of it', async () => {
    expect(lastFrame(await drawn([], 80, 24))).toEqual([
      'Moldova, Edition 2021                                       1 of 5, 5 to decide',
      '─'.repeat(79),
      '  Claim c136 – People › Human trafficking – suggested',
      '',
      '  »Moldovan women are reportedly taken to Turkey.« It is not known how many',
      '  return.',
      '  – Notes, restricted',
      '',
      '  how sure    reported – “reportedly”',
      '  places      Moldova (MDA); Türkiye (TUR)',
      '  roles       Moldova: source; Türkiye: destination',
      '  flow f14    persons: Moldova (MDA) → Türkiye (TUR)',
      '',
      'c confirm   r reject   e edit   s skip   b back   u undo   q quit   ? help',
    ]);
  });

  test.each([
    [120, 40],
    [80, 24],
    [44, 20],
    [24, 10],
    [10, 4],
  ])('of %d columns and %d rows is never left', async (columns, rows) => {
    for (const keys of [
      [],
      ['c'],
      ['?'],
      ['e'],
      ['e', '1'],
      ['e', '8', 'x', '\r'],
      ['s', 's', 's', 's', 's'],
    ]) {
      const frame = lastFrame(await drawn(keys, columns, rows));
      expect(frame.length).toBeLessThanOrEqual(rows);
      const widest = Math.max(...frame.map((line) => [...line].length));
      expect(widest).toBeLessThanOrEqual(Math.max(columns, 20));
      expect(frame.join('\n')).toMatch(/[?\w]/);
    }
  });
});
