import { beforeAll, describe, expect, test } from 'vitest';
import { profileCompiler } from '../../../src/publication/pdf/compiler.ts';
import { type ProfileDocument, profileJob } from '../../../src/publication/pdf/index.ts';
import {
  countryFlowsView,
  profileView,
  type SiteReleases,
  siteReleases,
} from '../../../src/publication/views/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { renderPages } from '../../support/pdf-pages.ts';
import { demoFolder, sealedIndex } from '../../support/site-fixture.ts';

const compiler = profileCompiler();
let site: SiteReleases;
beforeAll(async () => {
  site = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);
});

function documentOf(code: string): ProfileDocument {
  const country = countryCode(code);
  const view = profileView(site, site.latest, country);
  const flows = countryFlowsView(site, site.latest, country);
  const { task } = profileJob(view, [country], `country/${code}.pdf`, flows);
  if (task.kind !== 'pdf') throw new Error('not a PDF');
  return task.document;
}

describe('the evidence of a profile on paper', () => {
  test('is claims as notes by the numbers that stand in the text', () => {
    const { evidence, narrative } = documentOf('XPQ');
    const marked = narrative?.sections
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .flatMap(({ claims }) => claims);
    expect(marked).toEqual(evidence?.notes.map(({ number }) => number));
    expect(evidence?.notes.find(({ number }) => number === '35')).toMatchObject({
      indicator: 'Relief on time',
      facts: [
        { text: 'appears to be so: likely (55–80\u202F%)', said: true },
        { text: '“it appears that”', said: true },
        { text: 'Port Quill, Merrow', said: false },
      ],
      support: 'S2 B',
    });
  });

  test('is a table of what stands behind each score, and a line for those with nothing', () => {
    const { evidence } = documentOf('XPQ');
    expect(evidence?.whys[0]).toEqual([
      ...['Indicator', 'Score', 'Claimed', 'Denied', 'Unknown', 'Sources', 'Newest'],
    ]);
    expect(evidence?.whys.find(([name]) => name === 'Relief on time')).toEqual([
      ...['Relief on time', '50', '4', '1', '1', '1 (1)', '2024'],
    ]);
    expect(evidence?.bare).toContain('Brightness, Lantern glass');
  });

  test('is gaps, flows with the map that numbers them, and sources with their grades', () => {
    const { evidence } = documentOf('XPQ');
    expect(evidence?.gaps).toEqual([
      {
        number: '37',
        text: 'Nothing is known of the reliefs of Port Quill before the autumn of 2022.',
      },
    ]);
    expect(evidence?.flows[0]).toEqual({
      number: '1',
      commodity: 'lamp oil',
      legs: 'Merrow → Port Quill → Brannoch',
      told: 'stated with evidence',
      from: '; claim 38',
    });
    expect(evidence?.map?.alt).toContain('lamp oil: Merrow → Port Quill → Brannoch');
    expect(evidence?.sources.map(({ key, grade }) => [key, grade[0]])).toEqual([
      ['S1', 'C'],
      ['S2', 'B'],
      ['S3', 'A'],
      ['S4', 'B'],
      ['S5', 'A'],
    ]);
  });

  test('is typeset as a tagged PDF/UA-1 whose marks lead to their notes', async () => {
    const bytes = compiler.pdf(documentOf('XPQ'));
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('pdfuaid:part');
    expect(raw.match(/\/Subtype\s*\/Link/g)?.length).toBeGreaterThanOrEqual(14);
    const pages = await renderPages(bytes, 0.3);
    const said = pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
    for (const words of [
      'What stands behind each score',
      'What is not known',
      'Claims, by the numbers in the text',
      'When merchants on Merrow have freight that pays',
      'Sources',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('names nothing restricted, and says that support is withheld', () => {
    const document = documentOf('XUM');
    expect(JSON.stringify(document)).not.toContain('fishing crew, Øyelys');
    expect(document.evidence?.notes.find(({ number }) => number === '47')?.support).toBe(
      'What supports this claim is withheld',
    );
  });

  test('is one line of small print where nothing is recorded', () => {
    const document = documentOf('XGU');
    expect(document.evidence).toBeNull();
    expect(document.unrecorded).toContain('the numbers are the publisher’s alone');
  });
});
