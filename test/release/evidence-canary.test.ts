import { fileURLToPath } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { type IndexFolder, parseIndexFolder } from '../../src/folder/index.ts';
import { bytesOf, type Files, formatCsv, parseCsv, textOf } from '../../src/model/index.ts';
import {
  readRelease,
  readReleaseFiles,
  sealRelease,
  verifyRelease,
} from '../../src/release/index.ts';

/** Every planted string begins with this, so that one search finds whichever came through. */
const CANARY = 'ZEISIG';
const DIR = fileURLToPath(new URL('../../indices/lantern-sea/', import.meta.url));
const EDITION = 'autumn-2024';
const HASH = 'cafe'.repeat(16);

/** Everything of the evidence that nobody may see, planted in each of its fields. */
async function lacedFiles(): Promise<Files> {
  const files = new Map(await readReleaseFiles(DIR));
  const sources: unknown = JSON.parse(textOf(files.get('sources.json') ?? bytesOf('')) ?? '[]');
  if (!Array.isArray(sources)) throw new Error('a list of sources expected');
  const hidden = (access: string | undefined, id: string) => ({
    id: `${CANARY}-${id}`,
    type: 'interview',
    title: `${CANARY} title`,
    author: [{ family: `${CANARY}-family`, given: `${CANARY}-given` }],
    issued: { literal: `${CANARY} date` },
    note: `${CANARY} note`,
    URL: `https://example.org/${CANARY}`,
    custom: {
      reliability: 'B',
      reason: `${CANARY} reason`,
      independence: `${CANARY}-group`,
      access,
    },
  });
  const open = { ...hidden('public', 'open'), id: 'open', title: 'Open', author: [], note: '' };
  const planted = [
    hidden('restricted', 'restricted'),
    hidden(undefined, 'silent'),
    { ...hidden('public', 'uncited') },
    {
      ...open,
      URL: 'https://example.org/',
      issued: undefined,
      annote: `${CANARY} remark`,
      archive: `documents/${CANARY}.pdf`,
      archive_location: `documents/${CANARY}.pdf`,
      private: `${CANARY} unknown key`,
      custom: { ...open.custom, reason: 'Known.', independence: 'g', secret: CANARY },
    },
  ];
  files.set('sources.json', bytesOf(JSON.stringify([...sources, ...planted])));
  const quote = (id: string, source: string, access: string) => [
    ...[id, source, HASH, `${CANARY} exact words`, `${CANARY} before `, ` ${CANARY} after`],
    ...['10', String(10 + `${CANARY} exact words`.length), access],
  ];
  addRows(files, 'quotes.csv', [
    quote('q901', 'open', 'restricted'),
    quote('q902', `${CANARY}-restricted`, 'public'),
    quote('q903', `${CANARY}-silent`, 'restricted'),
    quote('q904', 'open', 'public'),
  ]);
  const claim = (id: string, status: string, text: string, cites: string, quotes: string) => [
    ...[id, status, 'XBR', 'the-lamp', 'brightness', text, text, '', '', 'asserted', 'alleged'],
    ...[text, text, cites, quotes],
  ];
  addRows(files, 'claims.csv', [
    claim('c901', 'suggested', `${CANARY} suggested`, 'open', 'q904'),
    claim('c902', 'rejected', `${CANARY} rejected`, 'open', 'q904'),
    claim('c903', 'confirmed', 'Plain', `${CANARY}-restricted`, 'q902; q903'),
    claim('c904', 'confirmed', 'Open', `open; ${CANARY}-silent`, 'q901'),
  ]);
  addRows(files, 'flows.csv', [
    ['f901', 'suggested', 'XBR', 'brightness', CANARY, `${CANARY} > Merrow`, 'likely', 'c904'],
    ['f902', 'rejected', 'XBR', 'brightness', CANARY, `${CANARY} > Merrow`, 'likely', 'c904'],
    ['f903', 'confirmed', 'XBR', 'brightness', 'oil', 'Lindle > Merrow', 'likely', 'c901; c904'],
  ]);
  const profile = `editions/${EDITION}/profiles/XBR.md`;
  files.set(
    profile,
    bytesOf(
      `${textOf(files.get(profile) ?? bytesOf(''))}\nPlain.[^c901] Open[^c903][^c904].\n\n[^c901]\n`,
    ),
  );
  files.set(`documents/${CANARY}.txt`, bytesOf(`${CANARY}\n`));
  return files;
}

function addRows(files: Map<string, Uint8Array>, name: string, rows: readonly string[][]): void {
  const path = `editions/${EDITION}/${name}`;
  const { records } = parseCsv(textOf(files.get(path) ?? bytesOf('')) ?? '');
  const before = records.map(({ fields }) => fields.map(({ text }) => text));
  files.set(path, bytesOf(formatCsv([...before, ...rows])));
}

function indexOf(files: Files): IndexFolder {
  const folder = parseIndexFolder(files);
  if (folder.ok) return folder.value;
  throw new Error(JSON.stringify(folder.issues.slice(0, 5), null, 1));
}

async function sealed(): Promise<Files> {
  const index = indexOf(await lacedFiles());
  const edition = index.editions.find(({ description }) => description.id === EDITION);
  if (!edition) throw new Error('the edition is not there');
  return sealRelease(index, edition.description.id);
}

describe('restricted, suggested and rejected evidence', () => {
  test('is planted where it is read', async () => {
    const index = indexOf(await lacedFiles());
    const read = JSON.stringify(index, (_, value: unknown) =>
      value instanceof Map ? [...value] : typeof value === 'bigint' ? String(value) : value,
    );
    for (const word of [
      'title',
      'note',
      'exact words',
      'before',
      'suggested',
      'rejected',
      'remark',
    ]) {
      expect(read).toContain(`${CANARY} ${word}`);
    }
  });

  test('reaches no byte of any file of a release, in either width of letters', async () => {
    const files = await sealed();
    for (const [path, bytes] of files) {
      const content = Buffer.from(bytes);
      const found =
        path.includes(CANARY) ||
        content.includes(CANARY) ||
        content.includes(Buffer.from(CANARY, 'utf16le')) ||
        content.includes(HASH);
      expect([path, found]).toEqual([path, false]);
    }
    expect(files.size).toBeGreaterThan(40);
  });

  test('reaches no cell of a Parquet table either', async () => {
    for (const [path, bytes] of await sealed()) {
      if (!/parquet\/(claims|flows|quotes)/.test(path)) continue;
      const file = new ArrayBuffer(bytes.length);
      new Uint8Array(file).set(bytes);
      const rows = JSON.stringify(await parquetReadObjects({ file }));
      expect(rows).not.toContain(CANARY);
      expect(rows).not.toMatch(/[cqf]90[12]"/);
    }
  });

  test('leaves its claim standing, which says no more than that something is withheld', async () => {
    const files = await sealed();
    const read = readRelease(files);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { claims, flows, quotes, sources, narratives } = read.value;
    const claim = (id: string) => claims.find((candidate) => candidate.id === id);
    expect(claim('c903')).toMatchObject({ sources: [], quotes: [], withheld: true });
    expect(claim('c904')).toMatchObject({ sources: ['open'], quotes: [] });
    expect(claim('c904')).not.toHaveProperty('withheld');
    expect([claim('c901'), claim('c902')]).toEqual([undefined, undefined]);
    expect(flows.find(({ id }) => id === 'f903')?.claims).toEqual(['c904']);
    expect(flows.map(({ id }) => String(id))).not.toContain('f901');
    expect(quotes.map(({ id }) => String(id)).filter((id) => /q90/.test(id))).toEqual([]);
    expect(sources.find(({ id }) => id === 'open')?.texts).toEqual(
      new Map([
        ['title', 'Open'],
        ['URL', 'https://example.org/'],
      ]),
    );
    const texts = JSON.stringify([...narratives.keys()].map((code) => narratives.get(code)));
    expect(texts).toContain('Plain. Open[^c903][^c904].');
    expect(texts).not.toMatch(/c901|analysis|""/);
    expect(verifyRelease(files)).toMatchObject({ ok: true });
  });
});

test.each(['documents/a.pdf', './documents/a.pdf', '/documents/a.pdf', 'Documents\\a.pdf'])(
  'a source does not say that its document is captured as %s',
  async (archive) => {
    const files = new Map(await readReleaseFiles(DIR));
    const sources = textOf(files.get('sources.json') ?? bytesOf('')) ?? '';
    const named = sources.replace(/"archive": "[^"]*"/, `"archive": ${JSON.stringify(archive)}`);
    expect(named).not.toBe(sources);
    files.set('sources.json', bytesOf(named));
    const edition = indexOf(files).editions.find(({ description }) => description.id === EDITION);
    if (!edition) throw new Error('the edition is not there');
    const sealedFiles = sealRelease(indexOf(files), edition.description.id);
    expect(textOf(sealedFiles.get('sources.json') ?? bytesOf(''))).not.toContain('a.pdf');
  },
);
