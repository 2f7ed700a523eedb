import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder, type Ran, ROOT } from '../../support/cli.ts';

const DOCUMENT = `PEOPLE
Moldovan women are reportedly taken to Turkey. It is not known how many
return.

TRADE
Arms from Transnistria are smuggled by way of Odesa to Turkey. They reach Turkey
from Transnistria by way of Odesa.

WEATHER
It rains in Harrowgate-on-Bic.
`;
const TABLES = 'editions/2021';

interface Into {
  readonly dir: string;
  readonly index: string;
  readonly read: (text: string | Uint8Array, ...args: readonly string[]) => Promise<Ran>;
  readonly text: (path: string) => string;
}

/** Works on a copy of the demonstration; the document stands beside it. */
async function withIndex<Result>(work: (into: Into) => Promise<Result>): Promise<Result> {
  return inFolder(async (dir) => {
    const index = join(dir, 'index');
    cpSync(join(ROOT, 'indices/central-eastern-europe'), index, { recursive: true });
    const read: Into['read'] = (text, ...args) => {
      writeFileSync(join(dir, 'notes.txt'), text);
      const where = ['--country', 'MDA', '--into', 'index', '--edition', '2021'];
      return assayer(dir, ['read', 'notes.txt', ...where, ...args]);
    };
    return work({ dir, index, read, text: (path) => readFileSync(join(index, path), 'utf8') });
  });
}

function codesOf({ out }: Ran): readonly string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).code));
}

function treeOf(dir: string): Readonly<Record<string, string>> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((it) =>
    it.isFile(),
  );
  return Object.fromEntries(
    paths.map((it) => [
      join(it.parentPath, it.name),
      readFileSync(join(it.parentPath, it.name), 'hex'),
    ]),
  );
}

describe('assayer read --into', () => {
  test('adds suggestions behind the rows that stand, and touches none of those', async () => {
    await withIndex(async ({ read, text, dir }) => {
      const names = ['claims.csv', 'flows.csv', 'quotes.csv'].map((name) => `${TABLES}/${name}`);
      const before = names.map(text);
      const ran = await read(DOCUMENT);
      expect(ran.code).toBe(0);
      const added = names.map((name, at) => {
        expect(text(name).startsWith(before[at] ?? '')).toBe(true);
        return text(name).slice(before[at]?.length).trimEnd().split('\n');
      });
      expect(added[0]?.[0]).toBe(
        'c136,suggested,MDA,people,human-trafficking,Moldovan women are reportedly taken to Turkey.,Moldova (MDA); Türkiye (TUR),Moldova: source; Türkiye: destination,,asserted,reported,reportedly,,notes,q74',
      );
      expect(added[0]?.every((row) => row.includes(',suggested,MDA,'))).toBe(true);
      expect(added[1]).toEqual([
        'f14,suggested,MDA,human-trafficking,persons,Moldova (MDA) > Türkiye (TUR),reported,c136',
        'f15,suggested,MDA,arms-trafficking,arms,"Transnistria (breakaway-area, MDA) > Odesa (city, UKR) > Türkiye (TUR)",asserted,c138; c139',
      ]);
      expect(added[2]?.length).toBe(added[0]?.length);
      expect(ran.out).toContain('5 claims');
      expect(ran.out).toContain('1 gap');
      expect(ran.out).toContain('Harrowgate-on-Bic (city, MDA)');
      expect(ran.out).toContain('Next: assayer review index --country MDA --edition 2021\n');
      const codes = codesOf(await assayer(dir, ['check', 'index', '--json']));
      expect(codes.filter((code) => /^quote-orphan|^datapackage/.test(code))).toEqual([]);
      expect((await assayer(dir, ['check', 'index'])).code).toBe(0);
    });
  });

  test('keeps the document by its hash and drafts its source, restricted', async () => {
    await withIndex(async ({ index, read, text }) => {
      await read(DOCUMENT);
      const sources: unknown = JSON.parse(text('sources.json'));
      const source = Array.isArray(sources) ? sources.at(-1) : undefined;
      expect(source).toMatchObject({
        id: 'notes',
        title: 'Notes',
        custom: { access: 'restricted' },
      });
      expect(readFileSync(join(index, source.archive), 'utf8')).toBe(DOCUMENT);
      expect(source.archive).toMatch(/^documents\/[0-9a-f]{64}\.txt$/);
      expect(text(`${TABLES}/quotes.csv`).trimEnd().split('\n').at(-1)).toMatch(/,restricted$/);
    });
  });

  test('drafts the narrative of a restricted document among the private ones only', async () => {
    await withIndex(async ({ index, read }) => {
      const ran = await read(DOCUMENT);
      expect(existsSync(join(index, TABLES, 'profiles/MDA.md'))).toBe(false);
      const [draft = ''] = readdirSync(join(index, 'documents/drafts'));
      expect(draft).toMatch(/^2021-MDA-[0-9a-f]{8}\.md$/);
      expect(readFileSync(join(index, 'documents/drafts', draft), 'utf8')).toBe(
        [
          '## People',
          'Moldovan women are reportedly taken to Turkey.[^c136] It is not known how many return.[^c137]',
          '## Trade',
          'Arms from Transnistria are smuggled by way of Odesa to Turkey.[^c138] They reach Turkey from Transnistria by way of Odesa.[^c139]\n',
        ].join('\n\n'),
      );
      expect(ran.out).toContain('retell it in your own words');
    });
  });

  test('makes the profile of a public document, and never in the place of another', async () => {
    await withIndex(async ({ index, read, text }) => {
      expect((await read(DOCUMENT, '--public')).out).toContain('editions/2021/profiles/MDA.md');
      const profile = text(`${TABLES}/profiles/MDA.md`);
      expect(profile).toContain('Turkey.[^c136]');
      const longer = `${DOCUMENT}\nDRUGS\nHeroin comes from Afghanistan.\n`;
      const again = await read(longer, '--public', '--again');
      expect(text(`${TABLES}/profiles/MDA.md`)).toBe(profile);
      expect(again.out).toContain('stands and was not touched');
      expect(readdirSync(join(index, 'documents/drafts'))).toHaveLength(1);
      const third = await read(
        'DRUGS\nHeroin comes from Iran.\n',
        '--public',
        '--replace-narrative',
      );
      expect(third.code).toBe(0);
      expect(text(`${TABLES}/profiles/MDA.md`)).toMatch(
        /^## Drugs\n\nHeroin comes from Iran\.\[\^c\d+\]\n$/,
      );
    });
  });

  test('adds nothing the second time, and says so', async () => {
    await withIndex(async ({ index, read }) => {
      await read(DOCUMENT);
      const before = treeOf(index);
      const ran = await read(DOCUMENT);
      expect(ran.out).toContain(
        'Nothing was added: the edition has 5 claims from this very document',
      );
      expect(treeOf(index)).toEqual(before);
    });
  });

  test('reads one document about two countries under one source', async () => {
    await withIndex(async ({ dir, read, text }) => {
      await read(DOCUMENT);
      const where = ['--country', 'UKR', '--into', 'index', '--edition', '2021'];
      const ran = await assayer(dir, ['read', 'notes.txt', ...where]);
      expect(ran.out).toContain('notes, as sources.json has it, restricted');
      expect(ran.out).toContain('in documents/ already');
      expect(text('sources.json').match(/"id": "notes"/g)).toHaveLength(1);
      expect(text(`${TABLES}/claims.csv`)).toMatch(/\nc141,suggested,UKR,/);
    });
  });

  test('a changed document no longer holds its quotes, which is an error', async () => {
    await withIndex(async ({ dir, index, read }) => {
      await read(DOCUMENT);
      const [kept = ''] = readdirSync(join(index, 'documents')).filter((name) => name !== 'drafts');
      writeFileSync(join(index, 'documents', kept), DOCUMENT.replace('Odesa', 'Odessa'));
      expect(codesOf(await assayer(dir, ['check', 'index', '--json']))).toContain(
        'quote-document-changed',
      );
      rmSync(join(index, 'documents', kept));
      writeFileSync(
        join(index, 'documents', `${kept.slice(0, 64)}.read.txt`),
        DOCUMENT.replace('Odesa', 'Odessa'),
      );
      const ran = await assayer(dir, ['check', 'index', '--json']);
      expect(ran.code).toBe(1);
      expect(codesOf(ran).filter((code) => code === 'quote-orphan')).toHaveLength(3);
    });
  });

  test.each([
    [
      'line ends of three kinds',
      'PEOPLE\r\nVictims are taken to\rTurkey.\nThey leave by Odesa.\r\n',
    ],
    ['a byte-order mark', '\uFEFFPEOPLE\nVictims are taken to Turkey.\n'],
    [
      'letters outside the first plane',
      'PEOPLE\n𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄 is a group. Victims are taken to Turkey. 𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄𝔅𝔄 is too.\n',
    ],
    [
      'right-to-left words',
      'PEOPLE\nThe brokers, called سماسرة or מתווכים in the camps, take victims to Turkey.\n',
    ],
    [
      'footnotes of Markdown',
      '## People\n\nVictims are taken to Turkey.[^1] They return.[^c9]\n\n[^1]: A note.\n',
    ],
    [
      'control characters',
      'PEOPLE\nVictims are\u0007 taken to\u000cTurkey; they are held in bars there.\n',
    ],
  ])('%s leave every passage where it stands', async (_, text) => {
    await withIndex(async ({ dir, read }) => {
      expect((await read(text, '--public')).code).toBe(0);
      const ran = await assayer(dir, ['check', 'index', '--json']);
      expect([ran.code, codesOf(ran).filter((code) => code.startsWith('quote-or'))]).toEqual([
        0,
        [],
      ]);
    });
  });

  test.each([
    [
      'another language',
      'La cocaïne et les armes passent par le port de la capitale, et les autorités ne publient aucune donnée sur ce trafic ni sur les saisies depuis des années.',
      1,
      'not seem to be in English',
    ],
    ['an empty document', '', 1, 'holds no text'],
    [
      'a document that claims nothing',
      'This report was funded by a grant of the Harbour Office.\n',
      0,
      'found no claim',
    ],
  ])('of %s nothing is written', async (_, text, code, words) => {
    await withIndex(async ({ index, read }) => {
      const before = treeOf(index);
      const ran = await read(text);
      expect(ran.code).toBe(code);
      expect(ran.out + ran.err).toContain(words);
      expect(treeOf(index)).toEqual(before);
    });
  });

  test('a place of the index wins over the tables, and so does one of --places', async () => {
    await withIndex(async ({ dir, index, read, text }) => {
      writeFileSync(
        join(index, 'places.csv'),
        'spelling,name,kind,country\nOdesa,Odesa harbour,subregion,UKR\n',
      );
      writeFileSync(
        join(dir, 'more.csv'),
        'spelling,name,kind,country\nHarrowgate-on-Bic,Harrowgate,subregion,ROU\n',
      );
      const ran = await read(DOCUMENT, '--places', 'more.csv');
      expect(ran.out).not.toContain('no table holds');
      expect(text(`${TABLES}/claims.csv`)).toContain('"Harrowgate (subregion, ROU)"');
      expect(text(`${TABLES}/flows.csv`)).toContain('> Odesa harbour (subregion, UKR) >');
    });
  });

  test('rejected claims that a profile still marks do not stop a reading', async () => {
    await withIndex(async ({ dir, index, read, text }) => {
      const claims = text(`${TABLES}/claims.csv`).replace(/^(c1),confirmed/m, '$1,rejected');
      writeFileSync(join(index, TABLES, 'claims.csv'), claims);
      expect((await assayer(dir, ['check', 'index'])).code).toBe(1);
      expect((await read(DOCUMENT)).code).toBe(0);
    });
  });

  test.each([
    [['--country', 'KEN', '--into', 'index'], 2, 'does not list KEN'],
    [['--country', 'MDA', '--into', 'index', '--edition', '1999'], 2, 'no edition 1999'],
    [['--country', 'MDA', '--into', 'nowhere'], 3, 'no folder'],
    [
      ['--country', 'MDA', '--into', 'index', '--framework', 'organized-crime/2021'],
      2,
      '--framework',
    ],
    [['--country', 'MDA', '--into', 'index', '--json'], 2, '--json'],
    [['--country', 'MDA', '--into', 'index', '--replace-narrative'], 2, 'restricted document'],
    [
      ['--country', 'MDA', '--framework', 'organized-crime/2021', '--public'],
      2,
      'only with --into',
    ],
  ])('%j is refused', async (args, code, words) => {
    await withIndex(async ({ dir }) => {
      writeFileSync(join(dir, 'notes.txt'), DOCUMENT);
      const ran = await assayer(dir, ['read', 'notes.txt', ...args]);
      expect([ran.code, ran.out]).toEqual([code, '']);
      expect(ran.err).toContain(words);
    });
  });
});

test('an index of invented places is read into as well', async () => {
  await inFolder(async (dir) => {
    cpSync(join(ROOT, 'indices/lantern-sea'), join(dir, 'sea'), { recursive: true });
    writeFileSync(
      join(dir, 'log.md'),
      '## The lamp\n\nThe lamp of Brannoch reportedly burns every night.\n',
    );
    const ran = await assayer(dir, [
      'read',
      'log.md',
      '--country',
      'XBR',
      '--into',
      'sea',
      '--public',
    ]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Brannoch');
    const claims = readFileSync(join(dir, 'sea/editions/autumn-2024/claims.csv'), 'utf8');
    expect(claims).toMatch(
      /\nc\d+,suggested,XBR,the-lamp,[a-z-]*,The lamp of Brannoch reportedly burns every night\.,/,
    );
    expect((await assayer(dir, ['check', 'sea'])).code).toBe(0);
  });
});
