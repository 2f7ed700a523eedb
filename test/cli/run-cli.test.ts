import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { verbs } from '../../src/cli/verbs.ts';
import { assayer, inFolder } from '../support/cli.ts';

describe('the command line', () => {
  test('without a verb prints the help and ends with 2', async () => {
    const { code, out } = await assayer('.', []);
    expect(code).toBe(2);
    expect(out).toContain('Exit codes');
  });

  test('prints help that names every verb and every exit code', async () => {
    const { code, out } = await assayer('.', ['--help']);
    expect(code).toBe(0);
    for (const { name, load } of verbs) {
      const { summary } = await load();
      expect(out).toContain(name);
      expect(out).toContain(summary);
    }
    for (const exit of ['0', '1', '2', '3', '70'])
      expect(out).toMatch(new RegExp(`^ +${exit}  `, 'm'));
  });

  test('fits every line of it into eighty columns, and of what a verb says of itself', async () => {
    const pages = await Promise.all(verbs.map(({ name }) => assayer('.', [name, '--help'])));
    const texts = pages.map(({ out }) => out.slice(0, out.lastIndexOf('\nExample')));
    for (const text of [(await assayer('.', ['--help'])).out, ...texts]) {
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test.each(verbs.map(({ name }) => name))(
    'every way of calling %s is a line whole in itself',
    async (name) => {
      const { out } = await assayer('.', [name, '--help']);
      const calls = out.split('\n').filter((line) => line.startsWith(`assayer ${name}`));
      expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) {
        expect(call.match(/\[/g)?.length, call).toBe(call.match(/\]/g)?.length);
      }
    },
  );

  test.each(verbs.map(({ name }) => name))('prints a page of help for %s', async (name) => {
    const verb = await verbs.find((candidate) => candidate.name === name)?.load();
    const { code, out } = await assayer('.', [name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`assayer ${name}`);
    for (const option of verb?.options ?? []) expect(out).toContain(`--${option.name}`);
    expect(out).toMatch(/Examples?\n {2}assayer /);
    expect((await assayer('.', ['help', name])).out).toBe(out);
  });

  test('prints its version', async () => {
    expect(await assayer('.', ['--version'])).toEqual({ code: 0, out: '9.9.9\n', err: '' });
  });

  test('names an unknown verb and those it has', async () => {
    const { code, out, err } = await assayer('.', ['publsh']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('There is no verb "publsh".');
    expect(err).toContain('Did you mean publish? Verbs: ');
    expect((await assayer('.', ['xyzzy'])).err).not.toContain('Did you mean');
  });

  test('names an unknown option, a missing word and a surplus one', async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['check', '--deep', 'x'], '--deep'],
      [['check'], 'needs DIR'],
      [['check', 'a', 'b'], 'does not take "b"'],
      [['release', 'x'], 'needs --edition'],
      [['publish', 'x'], 'needs --out'],
      [['publish', 'x', '--out', 'y', '--pdf', 'some'], '--pdf cannot be some'],
      [['diff', 'a', 'b', '--format', 'xml'], 'no format xml'],
      [['import', 'excel', 'a.xlsx', '--into', 'x'], 'no importer for "excel"'],
      [['import', 'ocindex', 'a.xlsx'], 'needs --into'],
      [['correct', 'x', '--edition', '1'], 'needs --edition, --what and --why'],
      [['robustness', 'x', '--country'], '--country needs a value.\nWrite --country CODE'],
      [['robustness', 'x', '--replicate', '-1'], 'or --replicate=N where it begins with a dash'],
      [['robustness', 'x', '--list=yes'], '--list takes no value.'],
      [['release', 'x', '--edition', ''], '--edition needs a value.'],
      [['check', ''], 'assayer check was given an empty word.'],
      [['composite', 'a', 'b', '--out', 'c', '--root', 'R'], 'no meaning without --replay.'],
    ];
    for (const [args, message] of cases) {
      const { code, err } = await assayer('.', args);
      expect(err, args.join(' ')).toContain(message);
      expect(code, args.join(' ')).toBe(2);
    }
  });

  test('tells a missing folder or file as title, message and hint, without a stack', async () => {
    await inFolder(async (dir) => {
      for (const args of [
        ['check', 'nowhere'],
        ['verify', 'nowhere'],
        ['score', 'nowhere'],
        ['serve', 'nowhere'],
        ['import', 'ocindex', 'nowhere.xlsx', '--into', 'x'],
      ]) {
        const { code, err } = await assayer(dir, args);
        expect(code, args.join(' ')).toBeGreaterThan(0);
        expect(code, args.join(' ')).toBeLessThan(70);
        expect(err.trim().split('\n')).toHaveLength(3);
        expect(err).not.toMatch(/\n\s+at /);
      }
    });
  });

  test('calls anything else a defect and ends with 70', async () => {
    const broken = {
      name: 'break',
      usage: '',
      summary: '',
      detail: [],
      options: [],
      examples: [],
      arity: { least: 0, most: 0 },
      run: async () => {
        throw new TypeError('boom');
      },
    };
    let err = '';
    const terminal = {
      out: () => {},
      err: (text: string) => {
        err += text;
      },
      interactive: false,
      style: (_: unknown, text: string) => text,
    };
    const surroundings = {
      terminal,
      cwd: '.',
      env: {},
      packageRoot: '.',
      today: () => '2026-01-31',
      interrupted: async () => {},
    };
    expect(
      await runCli(['break'], [{ name: 'break', load: async () => broken }], surroundings, ''),
    ).toBe(70);
    expect(err).toContain('A defect of Assayer');
    expect(err).toContain('boom');
  });
});
