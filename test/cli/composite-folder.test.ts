import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder } from '../support/cli.ts';

const read = (dir: string, name: string): string => readFileSync(join(dir, 'made', name), 'utf8');

describe('assayer composite --export and --into', () => {
  const copied = (dir: string, index: string): void => {
    const copy = (from: string, to: string): void => {
      mkdirSync(to, { recursive: true });
      for (const entry of readdirSync(from, { withFileTypes: true })) {
        const [source, target] = [join(from, entry.name), join(to, entry.name)];
        if (entry.isDirectory()) copy(source, target);
        else writeFileSync(target, readFileSync(source));
      }
    };
    copy(join(import.meta.dirname, '../../indices', index), join(dir, 'index'));
  };
  /** A copy of the second index in `index`, its newest edition as two tables in `t`. */
  const exported = async (dir: string): Promise<void> => {
    copied(dir, 'lantern-sea');
    const edition = ['--edition', 'autumn-2024'];
    await assayer(dir, ['composite', '--export', 'index', ...edition, '--out', 't']);
  };
  const filesOf = (dir: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path, readFileSync(path, 'latin1')]),
    );

  test.each([
    ['central-eastern-europe', ['2021', '2023', '2025']],
    ['lantern-sea', ['spring-2022', 'autumn-2024']],
  ])('%s goes out and comes back without the loss of a byte', (index, editions) =>
    inFolder(async (dir) => {
      copied(dir, index);
      const before = filesOf(join(dir, 'index'));
      for (const edition of editions) {
        const [out, into] = [
          ['--export', 'index', '--edition', edition, '--out', edition],
          [`${edition}/iData.csv`, `${edition}/iMeta.csv`, '--into', 'index', '--edition', edition],
        ];
        expect((await assayer(dir, ['composite', ...out])).code).toBe(0);
        const back = await assayer(dir, ['composite', ...into]);
        expect(back.out).toContain('0 scores changed; wrote 0 files');
      }
      expect(filesOf(join(dir, 'index'))).toEqual(before);
    }),
  );

  test.each([
    ['central-eastern-europe', ['2021', '2023', '2025'], 57],
    ['lantern-sea', ['spring-2022', 'autumn-2024'], 22],
  ])('%s goes out as a panel, and every edition comes back from it', (index, editions, rows) =>
    inFolder(async (dir) => {
      copied(dir, index);
      const out = ['--export', 'index', '--edition', 'all', '--out', 't'];
      expect((await assayer(dir, ['composite', ...out])).code).toBe(0);
      expect(readFileSync(join(dir, 't/iData.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(
        rows + 1,
      );
      const into = ['t/iData.csv', 't/iMeta.csv', '--into', 'index', '--edition'];
      const back = await assayer(dir, ['composite', ...into, editions.at(-1) ?? '']);
      expect(back.out).toContain('0 scores changed; wrote 0 files');
      const tables = ['t/iData.csv', 't/iMeta.csv', '--method', 't/method.yaml', '--out', 'made'];
      expect((await assayer(dir, ['composite', ...tables])).code).toBe(0);
      expect(read(dir, 'trends.csv')).toContain(`,${editions[0]},${editions.at(-1)},`);
    }),
  );

  test('in a panel older scores stand under what the newest framework calls them', () =>
    inFolder(async (dir) => {
      copied(dir, 'lantern-sea');
      const out = ['--export', 'index', '--edition', 'all', '--out', 't'];
      await assayer(dir, ['composite', ...out]);
      const [header = '', ...lines] = readFileSync(join(dir, 't/iData.csv'), 'utf8').split('\n');
      const old = lines.find((line) => line.startsWith('XBR,') && line.includes('spring-2022'));
      // Counted from the end, because texts at the beginning hold commas.
      const columns = header.split(',');
      const cell = (code: string) => old?.split(',').at(columns.indexOf(code) - columns.length);
      // Wick-trimming is called care of the lamp since 2024; the reserve light is new.
      expect([cell('lamp_care'), cell('reserve_light')]).toEqual(['85', '']);
    }));

  test('editions of different scales are no panel', () =>
    inFolder(async (dir) => {
      copied(dir, 'lantern-sea');
      const framework = join(dir, 'index/frameworks/2024.yaml');
      const text = readFileSync(framework, 'utf8');
      writeFileSync(framework, text.replace(/maximum: 100/, 'maximum: 200'));
      const out = ['--export', 'index', '--edition', 'all', '--out', 't'];
      const ran = await assayer(dir, ['composite', ...out]);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('have different scales, and a panel has one');
    }));

  test.each([
    ['as it is', ''],
    ['with an aggregate of direction -1', '            direction: -1\n'],
  ])('the exported method makes the very aggregates of the index %s', (_, direction) =>
    inFolder(async (dir) => {
      copied(dir, 'lantern-sea');
      const framework = join(dir, 'index/frameworks/2024.yaml');
      const text = readFileSync(framework, 'utf8');
      const tower = /- id: tower[\s\S]*?weight: 1\n/.exec(text)?.[0] ?? 'no tower';
      writeFileSync(framework, text.replace(tower, `${tower}${direction}`));
      const edition = ['--edition', 'autumn-2024'];
      await assayer(dir, ['composite', '--export', 'index', ...edition, '--out', 't']);
      const tables = ['t/iData.csv', 't/iMeta.csv', '--method', 't/method.yaml'];
      const ran = await assayer(dir, ['composite', ...tables, '--out', 'made']);
      expect(ran.code).toBe(0);
      const [header = '', ...rows] = read(dir, 'aggregated.csv').trimEnd().split('\n');
      const column = header.split(',').indexOf('light_keeping');
      const found = new Map(
        rows.map((line) => [line.split(',')[0], line.split(',')[column] ?? '']),
      );
      const scored = await assayer(dir, ['score', 'index', ...edition, '--json']);
      const lines = scored.out.trimEnd().split('\n');
      expect(lines.length).toBe(11);
      for (const line of lines) {
        const { country, ...nodes }: Record<string, { value: string }> & { country: string } =
          JSON.parse(line);
        const own = found.get(country) ?? '';
        const exact = nodes['light-keeping']?.value;
        if (exact === undefined) expect(own).toBe('');
        else expect(Math.abs(Number(own) - Number(exact))).toBeLessThanOrEqual(0.05 + 1e-9);
      }
      const back = ['t/iData.csv', 't/iMeta.csv', '--into', 'index', ...edition];
      const returned = await assayer(dir, ['composite', ...back]);
      expect(returned.out).toContain('0 scores changed; wrote 0 files');
    }),
  );

  test('a changed score comes back; nothing else is touched', () =>
    inFolder(async (dir) => {
      await exported(dir);
      const data = readFileSync(join(dir, 't/iData.csv'), 'utf8');
      writeFileSync(join(dir, 't/iData.csv'), data.replace(',90,95,', ',85,95,'));
      const before = filesOf(join(dir, 'index'));
      const ran = await assayer(dir, [
        'composite',
        't/iData.csv',
        't/iMeta.csv',
        '--into',
        'index',
      ]);
      expect(ran.out).toContain('1 score changed; wrote 1 file to index.');
      const after = filesOf(join(dir, 'index'));
      const changed = [...after].filter(([path, text]) => before.get(path) !== text);
      expect(changed.map(([path]) => path.split('/').at(-1))).toEqual(['scores.csv']);
      expect(changed[0]?.[1]).toContain('XBR,brightness,85,,,,pilots,\n');
    }));

  test('a score that is no longer what a file held loses its provenance, and that is told', () =>
    inFolder(async (dir) => {
      copied(dir, 'central-eastern-europe');
      await assayer(dir, ['composite', '--export', 'index', '--edition', '2025', '--out', 't']);
      const data = readFileSync(join(dir, 't/iData.csv'), 'utf8');
      const [header = '', first = '', ...rest] = data.split('\n');
      const cells = first.split(',');
      const at = header.split(',').indexOf('human_trafficking');
      cells[at] = cells[at] === '1.0' ? '2.0' : '1.0';
      writeFileSync(join(dir, 't/iData.csv'), [header, cells.join(','), ...rest].join('\n'));
      const tables = ['t/iData.csv', 't/iMeta.csv'];
      const into = ['--into', 'index', '--edition', '2025'];
      const ran = await assayer(dir, ['composite', ...tables, ...into]);
      expect(ran.out).toBe(
        '1 score changed; wrote 2 files to index.\n1 score changed from what was read in a file: provenance.csv no longer says where from.\n',
      );
    }));

  test('tables are not written among the files of the index', () =>
    inFolder(async (dir) => {
      copied(dir, 'lantern-sea');
      const before = filesOf(join(dir, 'index'));
      for (const out of ['index', 'index/tables', 'index/editions/..tables']) {
        const ran = await assayer(dir, ['composite', '--export', 'index', '--out', out]);
        expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(`${out} lies inside`)]);
      }
      expect(filesOf(join(dir, 'index'))).toEqual(before);
    }));

  test('a file where the tables should go is told, and stays', () =>
    inFolder(async (dir) => {
      copied(dir, 'lantern-sea');
      writeFileSync(join(dir, 'taken'), 'mine');
      const ran = await assayer(dir, ['composite', '--export', 'index', '--out', 'taken']);
      expect(ran.code).toBe(3);
      expect(ran.err).toContain('cannot be filled: it is a file');
      expect(readFileSync(join(dir, 'taken'), 'utf8')).toBe('mine');
    }));

  test.each([
    [
      'a score off the scale',
      'iData.csv',
      ',90,95,',
      ',91,95,',
      'iData.csv:2:',
      'is no score on the scale',
    ],
    ['another weight', 'iMeta.csv', '1,3,Score', '1,4,Score', 'iMeta.csv:2:', 'another weight'],
    ['another country', 'iData.csv', 'XBR,', 'XBZ,', 'iData.csv:2:', 'no country "XBZ"'],
  ])('%s is refused, and the folder stays', (_, file, from, to, place, message) =>
    inFolder(async (dir) => {
      await exported(dir);
      const path = join(dir, 't', file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      const before = filesOf(join(dir, 'index'));
      const ran = await assayer(dir, [
        'composite',
        't/iData.csv',
        't/iMeta.csv',
        '--into',
        'index',
      ]);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(place);
      expect(ran.err).toContain(message);
      expect(filesOf(join(dir, 'index'))).toEqual(before);
    }),
  );
});
