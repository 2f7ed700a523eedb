import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Keyboard } from '../../src/cli/terminal/keyboard.ts';
import { assayer, inFolder, type Ran, ROOT } from '../support/cli.ts';

/** Every word of the document that nobody may see begins with this. */
const CANARY = 'ZEISIG';
const DOCUMENT = `# ${CANARY}title

## People

${CANARY}one women of Moldova are reportedly taken to Turkey by ${CANARY}two brokers.
It is not known how many of the ${CANARY}three women return.

## Trade

${CANARY}four arms from Transnistria are smuggled by way of Odesa to Turkey.
`;
const EDITION = 'editions/2021';

interface Work {
  readonly dir: string;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly review: (keys: string) => Promise<Ran>;
  readonly put: (path: string, text: string | Uint8Array) => void;
  readonly text: (path: string) => string;
}

/** Works on a copy of the demonstration without releases. */
async function atWork<Result>(work: (tools: Work) => Promise<Result>): Promise<Result> {
  return inFolder(async (dir) => {
    const index = join(dir, 'index');
    cpSync(join(ROOT, 'indices/central-eastern-europe'), index, { recursive: true });
    const keyboard = (keys: string): Keyboard => ({
      interactive: false,
      size: () => ({ columns: 80, rows: 24 }),
      lend: () => Promise.reject(new Error('there is no screen')),
      everything: async () => keys,
    });
    const where = ['--country', 'MDA', '--edition', '2021'];
    return work({
      dir,
      run: (...args) => assayer(dir, args),
      review: (keys) =>
        assayer(dir, ['review', 'index', ...where, '--script'], { keyboard: keyboard(keys) }),
      put: (path, text) => writeFileSync(join(dir, path), text),
      text: (path) => readFileSync(join(dir, path), 'utf8'),
    });
  });
}

const READ = ['read', 'notes.md', '--country', 'MDA', '--into', 'index', '--edition', '2021'];

/** Files below a folder that hold the canary in either width of letters, or in their names. */
function leaking(folder: string): readonly string[] {
  const wide = Buffer.from(CANARY, 'utf16le');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return path.includes(CANARY) || bytes.includes(CANARY) || bytes.includes(wide);
    });
}

function codesOf({ out }: Ran): readonly string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).code));
}

describe('from a restricted document to a release', () => {
  test('nothing of it goes in while everything is only suggested', async () => {
    await atWork(async ({ dir, run, put }) => {
      put('notes.md', DOCUMENT);
      expect((await run(...READ)).code).toBe(0);
      expect(leaking(join(dir, 'index')).length).toBeGreaterThan(2);
      expect((await run('release', 'index', '--edition', '2021')).code).toBe(0);
      expect(leaking(join(dir, 'index/releases'))).toEqual([]);
    });
  });

  test('confirmed in its own words it stops the release, which says where', async () => {
    await atWork(async ({ dir, run, put, review }) => {
      put('notes.md', DOCUMENT);
      await run(...READ);
      expect((await review('cc')).out).toContain('words of a restricted document: c136');
      const ran = await run('release', 'index', '--edition', '2021');
      expect([ran.code, existsSync(join(dir, 'index/releases'))]).toEqual([1, false]);
      expect(ran.err).toContain('editions/2021/claims.csv:137');
      expect(ran.err).toContain('The words of the restricted quote');
    });
  });

  test('retold it is released without a word, a name or a hash of it', async () => {
    await atWork(async ({ dir, run, put, review, text }) => {
      put('notes.md', DOCUMENT);
      await run(...READ);
      const ran = await review('e1\u0015Women are taken from Moldova to Turkey.\ncc');
      expect(ran.code).toBe(0);
      put(
        `index/${EDITION}/profiles/MDA.md`,
        '## People\n\nWomen are taken from Moldova to Turkey.[^c136]\n',
      );
      expect((await run('check', 'index')).code).toBe(0);
      expect((await run('release', 'index', '--edition', '2021')).code).toBe(0);
      const release = join(dir, 'index/releases/2021.1');
      expect(leaking(release)).toEqual([]);
      const claims = text('index/releases/2021.1/claims.csv');
      expect(claims).toMatch(/\nc136,MDA,.*,yes\n/);
      expect(claims).not.toContain('c137');
      expect(text('index/releases/2021.1/flows.csv')).toContain('f14,MDA');
      const [kept = ''] = readdirSync(join(dir, 'index/documents')).filter((it) =>
        it.endsWith('.md'),
      );
      for (const file of ['claims.csv', 'quotes.csv', 'sources.json', 'provenance.csv']) {
        expect(text(`index/releases/2021.1/${file}`)).not.toContain(kept.slice(0, 64));
      }
      expect((await run('verify', 'index/releases/2021.1')).code).toBe(0);
    });
  });

  test('a profile that repeats it stops the release as well, mark or no mark', async () => {
    await atWork(async ({ run, put, text }) => {
      put('notes.md', DOCUMENT);
      await run(...READ);
      const [, sentence = ''] =
        /\n\n(.*?)\[\^c136\]/.exec(DOCUMENT.replace('.\nIt', '.[^c136]\nIt')) ?? [];
      put(
        `index/${EDITION}/profiles/MDA.md`,
        `## People\n\n${sentence.replace('\n', ' ')} [^analysis]\n`,
      );
      const ran = await run('release', 'index', '--edition', '2021');
      expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('profiles/MDA.md:3:')]);
      expect(text(`index/${EDITION}/quotes.csv`)).toContain(CANARY);
    });
  });

  test('of a public document the confirmed part goes in, with its passages', async () => {
    await atWork(async ({ run, put, review, text }) => {
      put('notes.md', DOCUMENT);
      await run(...READ, '--public');
      await review('ccq');
      expect((await run('release', 'index', '--edition', '2021')).code).toBe(0);
      expect(text('index/releases/2021.1/quotes.csv')).toContain(`${CANARY}one women`);
      expect(text('index/releases/2021.1/claims.csv')).not.toContain(`${CANARY}four`);
      expect(text('index/releases/2021.1/sources.json')).not.toContain('Drafted from');
    });
  });

  test('what editors are told of text and score stands in no release', async () => {
    await atWork(async ({ dir, run, put }) => {
      put('notes.md', '## Drugs\n\nThe heroin market of Moldova is pervasive.\n');
      await run(...READ, '--public');
      const told = codesOf(await run('check', 'index', '--json'));
      expect(told).toContain('text-against-score');
      expect(told).toContain('score-without-text');
      await run('release', 'index', '--edition', '2021');
      const files = readdirSync(join(dir, 'index/releases/2021.1'), {
        recursive: true,
        withFileTypes: true,
      });
      for (const it of files.filter((file) => file.isFile())) {
        const bytes = readFileSync(join(it.parentPath, it.name));
        expect(bytes.includes('text-against-score') || bytes.includes('mentioned nowhere')).toBe(
          false,
        );
      }
    });
  });
});

describe('bad input', () => {
  const CLAIM = (id: string, rest = '') =>
    `${id},suggested,MDA,people,human-trafficking,Somebody is taken.,${rest || ',,'},asserted,asserted,,,,\n`;

  test.each([
    ['a claim id that stands twice', 'claims.csv', CLAIM('c136') + CLAIM('c136'), 'id-double'],
    ['a place that nobody knows', 'claims.csv', CLAIM('c136', 'Atlantis,,'), 'place-unknown'],
    [
      'a flow that comes back',
      'flows.csv',
      'f14,suggested,MDA,arms-trafficking,arms,Ukraine > Moldova > Ukraine,likely,\n',
      'flow-loop',
    ],
    [
      'a flow of one leg',
      'flows.csv',
      'f14,suggested,MDA,arms-trafficking,arms,Ukraine,likely,\n',
      'flow-short',
    ],
    [
      'a claim of an unknown section',
      'claims.csv',
      CLAIM('c136').replace('people', 'weather'),
      'section-unknown',
    ],
    [
      'a control character',
      'claims.csv',
      CLAIM('c136').replace('Somebody', 'Some\u0007body'),
      'control-character',
    ],
  ])('%s is one clear issue with its line', async (_, table, rows, code) => {
    await atWork(async ({ run, put, text }) => {
      const path = `index/${EDITION}/${table}`;
      const before = text(path);
      put(path, before + rows);
      const ran = await run('check', 'index', '--json');
      const issues = ran.out.split('\n').filter((line) => line.includes(`"${code}"`));
      expect(issues).toHaveLength(1);
      expect(JSON.parse(issues[0] ?? '{}')).toMatchObject({
        place: { file: `${EDITION}/${table}`, line: expect.any(Number) },
        remedy: expect.stringMatching(/\.$/),
      });
      const isError = code !== 'place-unknown';
      expect(ran.code).toBe(isError ? 1 : 0);
      const other = await run(...READ.map((word) => (word === 'notes.md' ? 'none.md' : word)));
      expect(other.code).not.toBe(0);
      expect(text(path)).toBe(before + rows);
    });
  });

  test('line ends of both kinds are read, and the rows that are added follow the table', async () => {
    await atWork(async ({ run, put, text, review }) => {
      const path = `index/${EDITION}/claims.csv`;
      const mixed = text(path).replaceAll('\n', '\r\n').replace('\r\nc2,', '\nc2,');
      put(path, mixed);
      put('notes.md', DOCUMENT);
      expect((await run(...READ)).code).toBe(0);
      expect(text(path).startsWith(mixed)).toBe(true);
      expect(text(path).slice(mixed.length).split('\r\n')).toHaveLength(4);
      await review('r');
      expect(text(path)).toContain('\r\nc136,rejected,');
      expect((await run('check', 'index')).code).toBe(0);
    });
  });

  test('a heading that the framework has not is told with its line, and its claims are kept', async () => {
    await atWork(async ({ run, put, text }) => {
      put(
        'notes.md',
        '## People\n\nWomen are taken to Turkey.\n\n## Weather\n\nArms come from Odesa.\n',
      );
      const ran = await run(...READ, '--public');
      expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('notes.md:5')]);
      expect(ran.err).toContain('“Weather” is none of the framework');
      expect(text(`index/${EDITION}/claims.csv`)).toContain('Arms come from Odesa.');
      expect(text(`index/${EDITION}/profiles/MDA.md`)).toContain(
        '## Trade\n\nArms come from Odesa.[^c137]',
      );
    });
  });

  test.each([
    [
      'Arabic',
      'تُنقل النساء من البلاد إلى الخارج، ولا يُعرف عدد العائدات منهن. وتُهرَّب الأسلحة عبر الحدود إلى المدن الساحلية كل عام.',
    ],
    [
      'Russian',
      'Женщин вывозят за границу, и неизвестно, сколько из них возвращается. Оружие провозят через границу каждый год в портовые города.',
    ],
  ])(
    'a document in %s is said to be in another language, and nothing is written',
    async (_, words) => {
      await atWork(async ({ run, put, text }) => {
        const before = text(`index/${EDITION}/claims.csv`);
        put('notes.md', `## People\n\n${words}\n`);
        const ran = await run(...READ);
        expect([ran.code, ran.err]).toEqual([
          1,
          expect.stringContaining('does not seem to be in English'),
        ]);
        expect(text(`index/${EDITION}/claims.csv`)).toBe(before);
      });
    },
  );

  test('words from right to left inside an English text survive reading, review and release', async () => {
    await atWork(async ({ run, put, review, text }) => {
      put(
        'notes.md',
        '## People\n\nThe brokers, called سماسرة in the camps, take women to Turkey.\n',
      );
      await run(...READ, '--public');
      await review('cc');
      expect((await run('check', 'index')).code).toBe(0);
      await run('release', 'index', '--edition', '2021');
      expect(text('index/releases/2021.1/claims.csv')).toContain('سماسرة');
    });
  });
});
