import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, launchChromium } from '../support/chromium.ts';
import { assayer, inFolder, type Ran } from '../support/cli.ts';
import {
  type DocumentInstallation,
  documentInstallation,
} from '../support/document-installation.ts';
import { buildDocx, item, paragraph, run } from '../support/docx-builder.ts';
import { pdfOf, runningText } from '../support/pdf-builder.ts';
import { asDocx, asHtml, asTypst, blocksOf, typstPdf } from '../support/printed-text.ts';
import { sharedData } from '../support/shared-data.ts';

const KENYA = ['--country', 'KEN', '--framework', 'organized-crime/2023', '--json'];

let installed: DocumentInstallation;
beforeAll(async () => {
  installed = await documentInstallation();
});
afterAll(() => installed.remove());

/** What a claim says, without where it stands. */
interface Saying {
  readonly text: string;
  readonly section: string;
  readonly [field: string]: unknown;
}

interface ReadFile extends Ran {
  readonly claims: readonly (Saying & { readonly start: number; readonly end: number })[];
  /** The file that `--text` wrote. */
  readonly text: string;
  /** Names of the files beside the document after all. */
  readonly files: readonly string[];
}

/** Reads a document from a folder of its own. */
function readFile(
  name: string,
  bytes: string | Uint8Array,
  args: readonly string[] = KENYA,
): Promise<ReadFile> {
  return inFolder(async (dir) => {
    writeFileSync(join(dir, name), bytes);
    const ran = await assayer(dir, ['read', name, ...args, '--text', 'as-read.txt'], {
      packageRoot: installed.packageRoot,
    });
    const files = readdirSync(dir);
    const text = files.includes('as-read.txt')
      ? readFileSync(join(dir, 'as-read.txt'), 'utf8')
      : '';
    const claims = ran.out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
    return { ...ran, claims, text, files };
  });
}

const withoutBreaks = (text: string): string => text.replace(/\s+/g, ' ');

describe('assayer read, of a DOCX or PDF', () => {
  test('offsets count in the text that --text writes', async () => {
    const lines = ['DRUGS', 'Heroin from Afghanistan is landed at', 'Mombasa and flown to Europe.'];
    const body = paragraph('Drugs', 'berschrift1') + paragraph(lines.slice(1).join(' '));
    for (const [name, bytes] of [
      ['a.pdf', pdfOf([runningText(lines)])],
      ['a.docx', buildDocx(body)],
    ] as const) {
      const { code, err, claims, text } = await readFile(name, bytes);
      expect([code, err]).toEqual([0, '']);
      expect(claims).toHaveLength(1);
      const [claim] = claims;
      expect(claim).toMatchObject({
        section: 'drugs',
        indicator: 'heroin-trade',
        text: 'Heroin from Afghanistan is landed at Mombasa and flown to Europe.',
        flows: [{ legs: ['Afghanistan', 'Mombasa', 'Europe'], commodity: 'heroin' }],
      });
      expect(withoutBreaks(text.slice(claim?.start, claim?.end))).toBe(claim?.text);
    }
  });

  test('a deleted word and a comment make no claim', async () => {
    const body =
      paragraph('Trade', 'berschrift1') +
      paragraph(
        `${run('Arms come from ')}<w:del w:id="1"><w:r><w:delText>Ethiopia</w:delText></w:r></w:del><w:ins w:id="2">${run('Somalia')}</w:ins>${run('.')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ) +
      item('Ivory is shipped to China.', 1);
    const { claims } = await readFile('a.docx', buildDocx(body));
    expect(claims.map(({ text }) => text)).toEqual([
      'Arms come from Somalia.',
      'Ivory is shipped to China.',
    ]);
  });

  test('the text of a text file is the file', async () => {
    const profile = '\uFEFFTRADE\r\nArms come\r\nfrom Somalia.\r\n';
    const { text, claims } = await readFile('a.txt', profile);
    expect(text).toBe(profile);
    expect(text.slice(claims[0]?.start, claims[0]?.end)).toBe('Arms come\r\nfrom Somalia.');
  });

  test('line ends of every kind give the same claims, each at its own place', async () => {
    const lines = ['TRADE', 'Arms come', 'from Somalia.', '', 'Ivory goes', 'to China.', ''];
    const sayings = [];
    for (const ends of [['\n'], ['\r\n'], ['\r'], ['\r\n', '\n', '\r'], ['\u2028', '\n']]) {
      const mixed = lines.map((line, index) => line + ends[index % ends.length]).join('');
      const { claims, text } = await readFile('a.txt', mixed);
      expect(text).toBe(mixed);
      for (const { start, end, text: words } of claims) {
        expect(withoutBreaks(mixed.slice(start, end))).toBe(words);
      }
      sayings.push(claims.map(({ text: words }) => words));
    }
    expect(new Set(sayings.map((said) => JSON.stringify(said)))).toEqual(
      new Set(['["Arms come from Somalia.","Ivory goes to China."]']),
    );
  });

  test('--text never replaces the document, nor writes where it cannot', async () => {
    await inFolder(async (dir) => {
      writeFileSync(join(dir, 'a.txt'), 'TRADE\nArms come from Somalia.\n');
      const own = await assayer(dir, ['read', 'a.txt', ...KENYA, '--text', './a.txt']);
      expect([own.code, own.out]).toEqual([2, '']);
      expect(own.err).toContain('./a.txt is the document itself');
      const nowhere = await assayer(dir, ['read', 'a.txt', ...KENYA, '--text', 'no/such.txt']);
      expect([nowhere.code, nowhere.out]).toEqual([3, '']);
      expect(nowhere.err).toContain('Cannot write');
      expect(readdirSync(dir)).toEqual(['a.txt']);
    });
  });

  test.each([
    ['a scan', 'scan.pdf', pdfOf([[], []]), 'None of the 2 pages of this PDF holds text'],
    ['a PDF cut short', 'a.pdf', pdfOf([[]]).subarray(0, 200), 'its end is missing'],
    ['rich text', 'a.docx', '{\\rtf1 Arms}', 'rich text (RTF)'],
    ['a ZIP archive', 'a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'its end is missing'],
    ['an empty DOCX', 'a.docx', buildDocx(''), 'holds no text'],
    ['bytes', 'a.txt', Uint8Array.from([0, 1, 2, 3]), 'is not text'],
    ['Russian', 'a.txt', Uint8Array.from({ length: 90 }, (_, at) => 0xe0 + (at % 31)), 'not text'],
    [
      'a DOCX in French',
      'a.docx',
      buildDocx(
        paragraph(
          'La cocaïne et les armes passent par le port de la capitale, et les autorités ne publient aucune donnée sur ce trafic ni sur les saisies depuis des années.',
        ),
      ),
      'does not seem to be in English',
    ],
  ])(
    '%s is one issue with a remedy: exit 1, nothing printed or written',
    async (_, name, bytes, words) => {
      const { code, out, err, files } = await readFile(name, bytes);
      expect([code, out, files]).toEqual([1, '', [name]]);
      expect(err).toContain(words);
      expect(err).toMatch(/ {2}→ .+\.\nIssues in the input\n1 issue stands in the way/);
    },
  );
});

const published = sharedData('profiles/belarus-2021.txt');
if (published === undefined) {
  process.stdout.write('skipped: the published profile of Belarus is not on this machine\n');
}

describe.skipIf(published === undefined)('the published profile of Belarus', () => {
  const BELARUS = ['--country', 'BLR', '--framework', 'organized-crime/2021', '--json'];
  const profile = published === undefined ? '' : readFileSync(published, 'utf8');
  const blocks = blocksOf(profile);

  /** At a line's end nobody can tell a hyphen of the word from one of the line: what the reader makes of it. */
  const COMPOUNDS = /fastestgrowing|corruptionrelated|drugrelated|quasimafia|re-inforced/;

  /** All that claims say, places and sentences by their words and not by where they stand. */
  function sayings({ claims }: ReadFile): readonly string[] {
    return claims.map((claim) =>
      JSON.stringify(claim, (key, value: unknown) =>
        ['start', 'end', 'sentence', 'candidates'].includes(key) ? undefined : value,
      ),
    );
  }

  /** Sentences that another form of the document gives in other words. Whatever differs, differs by a
   *  hyphen or a blank only, and no claim says anything else. */
  async function differences(bytes: Uint8Array, name: string): Promise<readonly string[]> {
    const text = await readFile('a.txt', profile, BELARUS);
    const other = await readFile(name, bytes, BELARUS);
    expect([other.code, other.err]).toEqual([0, '']);
    for (const { start, end } of other.claims) expect(other.text.slice(start, end)).not.toBe('');
    const bare = (said: readonly string[]): readonly string[] =>
      said.map((one) => one.replace(/[- ]/g, ''));
    expect(bare(sayings(other))).toEqual(bare(sayings(text)));
    const known = new Set(sayings(text));
    return sayings(other).flatMap((said, index) =>
      known.has(said) ? [] : [other.claims[index]?.text ?? ''],
    );
  }

  test('as a DOCX gives the very claims of the text', async () => {
    expect(await differences(asDocx(blocks), 'a.docx')).toEqual([]);
  });

  test('as a PDF of one, two and three hyphenated columns gives them too, but for compounds', async () => {
    for (const columns of [1, 2, 3]) {
      const pdf = typstPdf(asTypst(blocks, { columns, header: 'Global index | Belarus' }));
      const differing = await differences(pdf, 'a.pdf');
      expect(differing.filter((text) => !COMPOUNDS.test(text))).toEqual([]);
      expect(differing.length).toBeLessThanOrEqual(2);
    }
  });

  test.skipIf(CHROMIUM === undefined)(
    'printed by a browser gives them too, but for compounds',
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.setContent(asHtml(blocks, 'p { text-indent: 2em; margin: 0 }'));
        expect(await differences(new Uint8Array(await page.pdf()), 'a.pdf')).toEqual([]);
        await page.setContent(
          asHtml(
            blocks,
            'body { columns: 2; hyphens: auto; text-align: justify; font: 10pt serif }',
          ),
        );
        const headed = await page.pdf({
          displayHeaderFooter: true,
          headerTemplate:
            '<div style="font-size: 8px">Global index <span class="pageNumber"></span></div>',
          footerTemplate:
            '<div style="font-size: 8px; margin-left: 9cm"><span class="pageNumber"></span>/<span class="totalPages"></span></div>',
          margin: { top: '2cm', bottom: '2cm' },
        });
        const differing = await differences(new Uint8Array(headed), 'a.pdf');
        expect(differing.filter((text) => !COMPOUNDS.test(text))).toEqual([]);
        expect(differing.length).toBeLessThanOrEqual(3);
      } finally {
        await browser.close();
      }
    },
  );
});
