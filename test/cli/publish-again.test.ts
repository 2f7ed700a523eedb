import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/terminal/terminal.ts';
import { formatCsv, parseCsv } from '../../src/model/index.ts';
import { listReleases } from '../../src/release/index.ts';
import { assayer, ROOT } from '../support/cli.ts';

/** An index folder and the site it was last published into; each edit leaves both for the next. */
let dir = '';
const index = (...path: readonly string[]): string => join(dir, 'index', ...path);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'assayer-again-'));
  cpSync(join(ROOT, 'indices/lantern-sea'), index(), { recursive: true });
  rmSync(index('releases'), { recursive: true, force: true });
  expect((await published('site')).code).toBe(0);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const published = (site: string, extra: Partial<Surroundings> = {}) =>
  assayer(dir, ['publish', 'index', '--out', site, '--pdf', 'none', '--png', 'none'], extra);

/** Path → bytes of every file of a site but what publishing keeps for itself. */
function filesOf(site: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(dir, site), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(join(dir, site).length + 1);
    if (entry.isFile() && !path.startsWith('.assayer')) {
      files.set(path, readFileSync(join(dir, site, path), 'latin1'));
    }
  }
  return files;
}

/** Publishes into the site that is there and into an empty folder: both must hold the same bytes. */
async function expectSame(what: string): Promise<void> {
  rmSync(join(dir, 'fresh'), { recursive: true, force: true });
  const [again, fresh] = [await published('site'), await published('fresh')];
  expect([again.code, fresh.code], `${what}\n${again.err}${fresh.err}`).toEqual([0, 0]);
  const [after, whole] = [filesOf('site'), filesOf('fresh')];
  expect([...after.keys()].sort(), what).toEqual([...whole.keys()].sort());
  const stale = [...whole].filter(([path, bytes]) => after.get(path) !== bytes);
  expect(
    stale.map(([path]) => path),
    what,
  ).toEqual([]);
}

const EDITIONS = ['spring-2022', 'autumn-2024'] as const;

/** Seals the newest release of an edition anew under its number; says whether the folder allows it. */
async function resealed(edition: string): Promise<boolean> {
  const ids = (await listReleases(index('releases'))).filter((id) => id.startsWith(`${edition}.`));
  const newest = index('releases', ids.at(-1) ?? '');
  cpSync(newest, join(dir, 'kept'), { recursive: true });
  rmSync(newest, { recursive: true });
  const { code } = await assayer(dir, ['release', 'index', '--edition', edition]);
  if (code !== 0) cpSync(join(dir, 'kept'), newest, { recursive: true });
  rmSync(join(dir, 'kept'), { recursive: true });
  return code === 0;
}

function rewrite(path: string, change: (text: string) => string): void {
  if (existsSync(path)) writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function rewriteTable(
  path: string,
  change: (row: readonly string[], at: number) => readonly string[] | undefined,
): void {
  rewrite(path, (text) => {
    const [header = [], ...rows] = parseCsv(text).records.map(({ fields }) =>
      fields.map((field) => field.text),
    );
    return formatCsv(
      [header, ...rows.flatMap((row, place) => [change(row, place) ?? []])].filter(
        (row) => row.length > 0,
      ),
    );
  });
}

type Edit = (edition: string, pick: (below: number) => number) => void;
const inEdition = (edition: string, ...path: readonly string[]): string =>
  index('editions', edition, ...path);
const picked = <Value>(values: readonly Value[], pick: (below: number) => number): Value[] =>
  values.length === 0 ? [] : values.slice(pick(values.length)).slice(0, 1);

/** Every kind of change to an index folder, by what it is about. */
const EDITS: Readonly<Record<string, Edit>> = {
  text: (edition, pick) => {
    for (const name of picked(readdirSync(inEdition(edition, 'profiles')), pick)) {
      rewrite(inEdition(edition, 'profiles', name), (text) =>
        text.replace('. ', `. So says draft ${pick(1000)}. `),
      );
    }
  },
  'text taken away': (edition, pick) => {
    const names = readdirSync(inEdition(edition, 'profiles'));
    for (const name of names.length > 1 ? picked(names, pick) : []) {
      rmSync(inEdition(edition, 'profiles', name));
    }
  },
  score: (edition, pick) => {
    const chosen = pick(12);
    rewriteTable(inEdition(edition, 'scores.csv'), ([country = '', id = '', , ...rest], at) => [
      ...[country, id, at % 12 === chosen ? String(50 + 5 * pick(9)) : '75'],
      ...rest,
    ]);
  },
  claim: (edition, pick) => {
    const chosen = pick(5);
    rewriteTable(inEdition(edition, 'claims.csv'), (row, at) =>
      at === chosen ? row.with(5, `${row[5]} It is draft ${pick(1000)}.`) : row,
    );
  },
  flow: (edition, pick) => {
    const chosen = pick(3);
    rewriteTable(inEdition(edition, 'flows.csv'), (row, at) =>
      at === chosen ? row.with(4, `lamp oil ${pick(1000)}`) : row,
    );
  },
  source: (_, pick) => {
    rewrite(index('sources.json'), (text) =>
      text.replace(/"title": "/, `"title": "No. ${pick(1000)}, `),
    );
  },
  description: (_, pick) => {
    rewrite(index('index.yaml'), (text) =>
      text.replace(/^title: '/m, `title: 'No. ${pick(1000)}. `),
    );
  },
  address: (_, pick) => {
    rewrite(
      index('index.yaml'),
      (text) =>
        `${text.replace(/^url: .*\n/m, '')}${pick(2) ? `url: https://lamps.example/${pick(9)}\n` : ''}`,
    );
  },
  country: (edition, pick) => {
    const gone = picked(['XTW', 'XUM', 'XME'], pick)[0] ?? '';
    for (const table of ['countries.csv', 'scores.csv']) {
      rewriteTable(inEdition(edition, table), (row) => (row[0] === gone ? undefined : row));
    }
    for (const table of ['claims.csv', 'flows.csv']) {
      rewriteTable(inEdition(edition, table), (row) => (row[2] === gone ? undefined : row));
    }
    rmSync(inEdition(edition, 'profiles', `${gone}.md`), { force: true });
  },
};

/** Makes an edit and seals what it is about anew; an edit that breaks the folder is taken back. */
async function edited(edit: Edit, pick: (below: number) => number): Promise<void> {
  cpSync(index(), join(dir, 'before'), { recursive: true });
  const edition = EDITIONS[pick(EDITIONS.length)] ?? EDITIONS[0];
  edit(edition, pick);
  let sound = true;
  for (const each of EDITIONS) sound = sound && (await resealed(each));
  if (!sound) {
    rmSync(index(), { recursive: true });
    cpSync(join(dir, 'before'), index(), { recursive: true });
  }
  rmSync(join(dir, 'before'), { recursive: true });
}

/** Whole numbers from 0 by a linear congruential generator (Knuth, MMIX); the upper bits alone are used. */
function seeded(seed: number): (below: number) => number {
  let state = BigInt(seed);
  return (below) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(below));
  };
}

describe('a site published again holds what a new one holds', () => {
  test('when nothing changed', () => expectSame('nothing'));

  test.each(Object.keys(EDITS))('after a change of a %s', async (name) => {
    const edit = EDITS[name];
    if (edit) await edited(edit, seeded(7));
    await expectSame(name);
  });

  test('after a correction was released', async () => {
    rewrite(inEdition('autumn-2024', 'scores.csv'), (text) => text.replace(/,(\d)5,/, ',$10,'));
    for (const args of [
      [...['correct', 'index', '--edition', 'autumn-2024'], '--what', 'A score', '--why', 'A slip'],
      ['release', 'index', '--edition', 'autumn-2024'],
    ]) {
      const { code, err } = await assayer(dir, args);
      expect(code, err).toBe(0);
    }
    await expectSame('a correction');
    expect(existsSync(join(dir, 'site', 'autumn-2024.2'))).toBe(true);
  });

  test('after any edits in a row, whichever release they touch', async () => {
    const pick = seeded(20251122);
    const edits = Object.entries(EDITS);
    const made: string[] = [];
    for (let round = 0; round < 5; round++) {
      for (let count = pick(2); count >= 0; count--) {
        const [name, edit] = edits[pick(edits.length)] ?? ['', () => {}];
        made.push(name);
        await edited(edit, pick);
      }
      await expectSame(made.join(', '));
    }
    expect(new Set(made).size).toBeGreaterThan(3);
  }, 120_000);
});

describe('a page that lies in a site', () => {
  const page = () => join(dir, 'site', 'index.html');

  test('is made again by another program, and not by the one that made it', async () => {
    const whole = readFileSync(page());
    appendFileSync(page(), 'x');
    expect((await published('site')).code).toBe(0);
    expect(readFileSync(page())).not.toEqual(whole);
    const other = join(dir, 'other-program');
    mkdirSync(join(other, 'build'), { recursive: true });
    symlinkSync(join(ROOT, 'build', 'assets'), join(other, 'build', 'assets'));
    writeFileSync(join(other, 'build', 'assayer.mjs'), '// another program');
    expect((await published('site', { packageRoot: other })).code).toBe(0);
    expect(readFileSync(page())).toEqual(whole);
  });

  test('is made again where it is gone', async () => {
    const whole = readFileSync(page());
    rmSync(page());
    expect((await published('site')).code).toBe(0);
    expect(readFileSync(page())).toEqual(whole);
  });

  test('stays as it was when a sealed file of a release is no longer the one that was sealed', async () => {
    const before = filesOf('site');
    for (const path of ['spring-2022.1/scores.csv', 'spring-2022.1/json/ranks.json']) {
      const sealed = readFileSync(index('releases', path));
      appendFileSync(index('releases', path), '\n');
      const { code, err } = await published('site');
      expect(code).toBe(1);
      expect(err).toContain('The file is not the one that the manifest names.');
      writeFileSync(index('releases', path), sealed);
    }
    expect(filesOf('site')).toEqual(before);
  });
});
