import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder } from '../support/cli.ts';

const PROFILE = `PEOPLE
Kenyan women are reportedly trafficked to Saudi Arabia
and Lebanon. It is not known how many return.

DRUGS
Heroin from Afghanistan is landed at Mombasa and
flown to Europe.
`;
const ARGS = ['--country', 'KEN', '--framework', 'organized-crime/2023'];

function readProfile(text: string | Uint8Array, ...args: string[]) {
  return inFolder(async (dir) => {
    writeFileSync(join(dir, 'kenya.txt'), text);
    return assayer(dir, ['read', 'kenya.txt', ...args]);
  });
}

describe('assayer read', () => {
  test('--json prints one claim a line with offsets into the file', async () => {
    const { code, out, err } = await readProfile(PROFILE, ...ARGS, '--json');
    expect([code, err]).toEqual([0, '']);
    const claims = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(claims).toHaveLength(3);
    expect(claims[0]).toMatchObject({
      sentence: 1,
      section: 'people',
      indicator: 'human-trafficking',
      text: 'Kenyan women are reportedly trafficked to Saudi Arabia and Lebanon.',
      roles: [
        { place: 'Kenya', role: 'source' },
        { place: 'Saudi Arabia', role: 'destination' },
        { place: 'Lebanon', role: 'destination' },
      ],
      flows: [
        { legs: ['Kenya', 'Saudi Arabia'], commodity: 'persons' },
        { legs: ['Kenya', 'Lebanon'], commodity: 'persons' },
      ],
      actors: [],
      polarity: 'asserted',
      confidence: 'reported',
      cue: 'reportedly',
      period: '',
    });
    expect(PROFILE.slice(claims[0].start, claims[0].end).replace('\n', ' ')).toBe(claims[0].text);
    expect(claims[0].places[1]).toEqual({
      name: 'Saudi Arabia',
      iso3: 'SAU',
      kind: 'country',
      start: PROFILE.indexOf('Saudi'),
      end: PROFILE.indexOf('Saudi') + 'Saudi Arabia'.length,
    });
    expect(claims[1]).toMatchObject({ polarity: 'no-information', confidence: 'not_assessable' });
    expect(claims[2].flows).toEqual([
      { legs: ['Afghanistan', 'Mombasa', 'Europe'], commodity: 'heroin' },
    ]);
  });

  test('without --json it prints a listing for people', async () => {
    const { code, out } = await readProfile(PROFILE, ...ARGS);
    expect(code).toBe(0);
    expect(out).toContain('People\n');
    expect(out).toContain('reported “reportedly”');
    expect(out).toContain('flow: heroin: Afghanistan → Mombasa → Europe');
    expect(out).toContain('not known “is not known”');
    expect(out).toContain('3 claims in 3 sentences. Suggestions are drafts (gazetteer ');
  });

  test('what is denied, how sure it is and when are three fields', async () => {
    const { out } = await readProfile(
      'DRUGS\n\nCocaine is not trafficked through Mombasa. There is no evidence of heroin production in Kenya. Cannabis was grown in Kenya in 2019.\n',
      ...ARGS,
    );
    expect(out).toContain('    denies · stated as a fact\n');
    expect(out).toMatch(/ {4}denies · no evidence found “[^”]+”\n/);
    expect(out).toContain('    stated as a fact · when: in 2019\n');
  });

  test('names that no table of places holds are listed', async () => {
    const { out } = await readProfile(
      'DRUGS\n\nHeroin is landed in Harrowgate-on-Bic and sold in Mombasa.\n',
      ...ARGS,
    );
    expect(out).toContain('Taken for a place, which no table holds: Harrowgate-on-Bic.');
    expect(out).toContain('--places');
    expect((await readProfile(PROFILE, ...ARGS)).out).not.toContain('Taken for');
  });

  test('a country may be given by name, Markdown is read as text', async () => {
    const { code, out } = await readProfile(
      '## Trade\n\nArms come from Somalia.\n',
      '--country',
      'Kenya',
      '--framework',
      'organized-crime/2021',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ section: 'trade', indicator: 'arms-trafficking' });
  });

  test('an unknown heading is told, and the rest is read', async () => {
    const { code, out, err } = await readProfile(`${PROFILE}\nWEATHER\nIt rains.\n`, ...ARGS);
    expect(code).toBe(0);
    expect(err).toContain('kenya.txt:9');
    expect(err).toContain('WEATHER');
    expect(out).toContain('Outside the sections');
  });

  test.each([
    [
      'another language',
      'La cocaïne et les armes passent par le port de la capitale, et les autorités ne publient aucune donnée sur ce trafic ni sur les saisies depuis des années.',
      1,
      'does not seem to be in English',
    ],
    ['nothing', '', 1, 'holds no text'],
    ['bytes', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 1, 'not text in UTF-16'],
  ])('%s is said so, and nothing is printed', async (_, text, code, words) => {
    const ran = await readProfile(text, ...ARGS, '--json');
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(words);
  });

  test.each([
    [['--country', 'KEN'], '--framework'],
    [['--framework', 'organized-crime/2023'], '--country'],
    [['--country', 'Atlantis', '--framework', 'organized-crime/2023'], 'Atlantis'],
    [['--country', 'KEN', '--framework', 'tides/1'], 'tides/1'],
    [['--country', 'KEN', '--framework', '../secret'], '../secret'],
  ])('%j is a wrong command line', async (args, words) => {
    const ran = await readProfile(PROFILE, ...args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(words);
  });

  test('what a terminal would obey in a document is written out, and JSON gives it back', async () => {
    const hostile =
      'Kenyan \u001b[31mwomen are trafficked\u009b2J to \u202eLebanon by the gangs.\n\n## \u001b]0;Ports\u0007\n\nGold is sold.\n'.concat(
        PROFILE,
      );
    const listing = await readProfile(hostile, ...ARGS);
    const lines = await readProfile(hostile, ...ARGS, '--json');
    for (const text of [listing.out, listing.err, lines.out, lines.err]) {
      expect(text).not.toMatch(/[^\P{C}\n]/u);
    }
    expect(listing.out).toContain('Kenyan \\u001b[31mwomen');
    expect(JSON.parse(lines.out.split('\n')[0] ?? '').text).toContain('\u202eLebanon');
  });
});
