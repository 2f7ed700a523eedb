import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { profileCompiler } from '../../../src/publication/pdf/compiler.ts';
import {
  type ProfileDocument,
  profileDocument,
  profileJob,
} from '../../../src/publication/pdf/index.ts';
import { profileView, siteReleases } from '../../../src/publication/views/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { differenceTo, pngOf, type RenderedPage, renderPages } from '../../support/pdf-pages.ts';
import { demoFolder, sealedIndex } from '../../support/site-fixture.ts';
import { lanternSite, madeUpSite } from '../../support/sites.ts';

const GOLDEN = fileURLToPath(new URL('../../golden/pdf/', import.meta.url));
const COUNTRY = countryCode('XAL');
const site = madeUpSite();
const compiler = profileCompiler();

function documentOf(release = site.latest): ProfileDocument {
  const { task } = profileJob(profileView(site, release, COUNTRY), [COUNTRY], 'country/XAL.pdf');
  if (task.kind !== 'pdf') throw new Error('not a PDF');
  return task.document;
}

const text = (pages: readonly RenderedPage[]): string =>
  pages.map((page) => page.text.replace(/\s+/g, ' ')).join('\n');

describe('a profile as a PDF', () => {
  const document = documentOf();
  let bytes: Uint8Array;
  let pages: readonly RenderedPage[];
  beforeAll(async () => {
    bytes = compiler.pdf(document);
    pages = await renderPages(bytes);
  });

  test('is the same bytes when it is made again, by another compiler too', () => {
    expect(Buffer.compare(compiler.pdf(document), bytes)).toBe(0);
    expect(Buffer.compare(profileCompiler().pdf(document), bytes)).toBe(0);
  });

  test('is a tagged PDF/UA-1 with a language and a title', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(raw).toContain('pdfuaid:part');
    expect(raw).toMatch(/\/Lang\s*\(en\)/);
    expect(raw).toContain('/DisplayDocTitle true');
  });

  test('embeds every font it names, and only those of the house', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    const names = [...raw.matchAll(/\/FontName\s*\/[A-Z]{6}\+([A-Za-z0-9-]+)/g)].map(([, n]) => n);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name?.startsWith('Source'))).toEqual([]);
    expect([...raw.matchAll(/\/FontFile[23]/g)].length).toBe(names.length);
  });

  test('carries the release date and no clock', () => {
    expect(Buffer.from(bytes).toString('latin1')).toContain(
      `D:${site.latest.date.replaceAll('-', '')}000000`,
    );
  });

  test('shows scores, bands, ranks and pictures on page one', () => {
    const [first] = pages;
    for (const { name, value, band } of document.components) {
      expect(first?.text).toContain(name);
      expect(first?.text).toContain(value);
      expect(first?.text).toContain(band);
    }
    expect(first?.text).toContain('Human trafficking');
    expect(first?.text).toContain('of 7');
  });

  test('prints the text from page two on, under the line that says whose it is', () => {
    expect(pages).toHaveLength(2);
    expect(pages[0]?.text).not.toContain('People of 2021.');
    expect(pages[1]?.text).toContain('People of 2021.');
    expect(pages[1]?.text).toContain(document.narrative?.note);
  });

  test('has one page where the index has no text', async () => {
    const other = countryCode('XBO');
    const view = profileView(site, site.latest, other);
    const single = await renderPages(compiler.pdf(profileDocument(view, { stems: [] })));
    expect(single).toHaveLength(1);
    expect(text(single)).toContain('Bo & Sons’ Isle');
  });

  test('looks as it did: each page against its golden picture', () => {
    const differences = pages.map((page, index) => {
      const file = `${GOLDEN}profile-${index + 1}.png`;
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, pngOf(page));
      return differenceTo(page, readFileSync(file));
    });
    for (const difference of differences) expect(difference).toBeLessThan(0.002);
  });
});

describe('the profile of an index of one component', () => {
  const islands = lanternSite();
  const [island] = islands.latest.countries;
  if (!island) throw new Error('no island');
  const { task } = profileJob(
    profileView(islands, islands.latest, island.code),
    [island.code],
    'island.pdf',
  );
  if (task.kind !== 'pdf') throw new Error('not a PDF');
  const { document } = task;

  test('is one page: values and picture side by side, small print at its foot', async () => {
    const pages = await renderPages(compiler.pdf(document));
    expect(pages).toHaveLength(1);
    expect(text(pages)).toContain('Light-keeping');
    expect(text(pages)).toContain('1 = highest value');
    const [page] = pages;
    if (!page) throw new Error('no page');
    const file = `${GOLDEN}island-1.png`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, pngOf(page));
    expect(differenceTo(page, readFileSync(file))).toBeLessThan(0.002);
  });

  test('labels its small print and leaves out what is empty', async () => {
    const said = text(await renderPages(compiler.pdf(document), 0.2));
    for (const label of ['Disclaimer', 'Cite', 'Funding']) expect(said).toContain(label);
    expect(said).not.toContain('Borders');
    const bare = { ...document, funding: '', disclaimer: '' };
    const silent = text(await renderPages(compiler.pdf(bare), 0.2));
    expect(silent).not.toContain('Funding');
    expect(silent).not.toContain('Disclaimer');
    expect(silent).toContain('Cite');
  });

  test('stays one page with a picture far too tall for it, and with long names', async () => {
    const name = 'The governance of coastal navigation and of the islands beyond it';
    const components = document.components.map((component) => ({
      ...component,
      name,
      pillars: component.pillars.map((pillar) => ({ ...pillar, name })),
      stems: component.stems && { ...component.stems, width: 360, height: 3000 },
    }));
    const pages = await renderPages(compiler.pdf({ ...document, components }), 0.2);
    expect(pages).toHaveLength(1);
  });
});

describe('a profile of a release with a plan of uncertainty', () => {
  const code = countryCode('XUM');
  let document: ProfileDocument;
  let pages: readonly RenderedPage[];
  beforeAll(async () => {
    const sealed = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);
    const { task } = profileJob(profileView(sealed, sealed.latest, code), [code], 'island.pdf');
    if (task.kind !== 'pdf') throw new Error('not a PDF');
    document = task.document;
    pages = await renderPages(compiler.pdf(document));
  });

  test('prints where every value, rank and score may lie beside it', () => {
    const [first] = pages;
    const [component] = document.components;
    expect(component?.range).toMatch(/^\d\d\.\d–\d\d\.\d$/);
    expect(first?.text).toContain(component?.range);
    for (const { range } of [...(component?.ranks ?? []), ...(component?.pillars ?? [])]) {
      expect(range).not.toBe('');
      expect(first?.text).toContain(range);
    }
    // Damp: 75, and 80 per cent of what its ratings of 60 to 90 allow.
    expect(first?.text).toContain('67.0–83.0');
    expect(component?.stems?.alt).toContain('Damp 75 (67.0–83.0)');
  });

  test('says on the paper what ranges hold, what is measured and what assumed, and why', () => {
    const said = pages[0]?.text.replace(/-?\s+/g, ' ') ?? '';
    expect(said).toContain('Ranges hold the middle 80 per cent of 1,000 draws.');
    expect(document.certainty).toContain('it is assumed, not measured');
    expect(document.certainty).toMatch(
      /On this page it is known of: Brightness, Nights lit, Lantern glass, Damp\./,
    );
    expect(document.certainty).toContain('Both are what the pilots told us');
    expect(said).toContain('Two pilots who saw the same lamp');
  });

  test('looks as it did', () => {
    const [page] = pages;
    if (!page) throw new Error('no page');
    const file = `${GOLDEN}island-ranges-1.png`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, pngOf(page));
    expect(differenceTo(page, readFileSync(file))).toBeLessThan(0.002);
  });

  test('has nothing of it where there is no plan', () => {
    const bare = documentOf();
    expect(bare.certainty).toBe('');
    for (const { range, ranks, pillars } of bare.components) {
      expect([range, ...[...ranks, ...pillars].map((one) => one.range)].join('')).toBe('');
    }
  });
});

describe('text from an index', () => {
  const hostile = '#read("/etc/passwd") $x^2$ *bold* @ref <label> \\ ] // end /* open #{';

  test('is printed, never run as markup', async () => {
    const document = {
      ...documentOf(),
      country: hostile,
      disclaimer: hostile,
      narrative: {
        note: '',
        sections: [{ opens: '', title: hostile, paragraphs: [[{ words: hostile, claims: [] }]] }],
      },
    };
    const pages = await renderPages(compiler.pdf(document));
    expect(text(pages)).toContain('#read("/etc/passwd")');
  });

  test('of a hundred paragraphs takes as many pages as it needs and loses none', async () => {
    const paragraphs = Array.from(
      { length: 100 },
      (_, i) => `Paragraph number ${i}. ${'Words follow here. '.repeat(20)}`,
    );
    const document = {
      ...documentOf(),
      narrative: {
        note: '',
        sections: [
          {
            opens: 'Criminality',
            title: 'People',
            paragraphs: paragraphs.map((words) => [{ words, claims: [] }]),
          },
        ],
      },
    };
    const pages = await renderPages(compiler.pdf(document), 0.2);
    expect(pages.length).toBeGreaterThan(5);
    const all = text(pages);
    for (let i = 0; i < 100; i++) expect(all).toContain(`Paragraph number ${i}.`);
  });
});
