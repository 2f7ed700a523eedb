import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIndexFolder } from '../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../src/model/index.ts';
import { profileJob } from '../../src/publication/pdf/index.ts';
import { countryFlowsView, profileView, siteReleases } from '../../src/publication/views/index.ts';
import { readRelease, sealRelease } from '../../src/release/index.ts';
import { assayer, inFolder } from '../support/cli.ts';
import { countryCode } from '../support/edition-builder.ts';
import { frenchIndex, OWN_WORDS } from '../support/french-index.ts';

const NNBSP = '\u202F';

function put(dir: string, files: Files): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

/** The whole way of an index, from its folder to its site. */
async function site<Result>(
  files: Files,
  look: (text: (path: string) => string, said: (...args: string[]) => Promise<string>) => Result,
): Promise<Result> {
  return inFolder(async (dir) => {
    put(join(dir, 'index'), files);
    const said = async (...args: string[]) => {
      const { out, err } = await assayer(dir, args);
      return out + err;
    };
    expect(await said('release', 'index', '--edition', '2026')).toContain('2026.1');
    expect(await said('verify', 'index/releases/2026.1')).toContain('Release 2026.1 verifies');
    await said('publish', 'index', '--out', 'site', '--pdf', 'none', '--png', 'none');
    return look((path) => readFileSync(join(dir, 'site', path), 'utf8'), said);
  });
}

describe('an index in French', () => {
  test('has no issue but a missing data package; its words of possibility are found', async () => {
    await inFolder(async (dir) => {
      put(join(dir, 'index'), frenchIndex());
      const plain = (await assayer(dir, ['check', 'index', '--quick'])).out;
      expect(plain).toContain('The folder has no datapackage.json');
      expect(plain).toContain('0 errors, 1 warning\n');
      const { out } = await assayer(dir, ['check', 'index', '--quick', '--wording', 'declared']);
      expect(out).toContain('profiles/XAA.md:4:92');
      expect(out).toContain('“peut-être” does not say how likely it is.');
      expect(out).toContain('0 errors, 2 warnings\n');
    });
  });

  test('shows its readers French words with the standard’s numbers, marked as French', async () => {
    await site(frenchIndex(), (text) => {
      const profile = text('country/XAA.html');
      expect(profile).toMatch(/<html lang="en"/);
      for (const [kind, told] of [
        ['fact', 'énoncé comme un fait'],
        ['likelihood', `probable (55–80${NNBSP}%)`],
        ['attribution', 'allégué (attribution)'],
        ['likelihood', `possible\u00A0: peu probable – chances à peu près égales (20–55${NNBSP}%)`],
        ['gap', 'ne peut être évalué'],
      ]) {
        expect(profile).toContain(`<span class="confidence sure-${kind}" lang="fr">${told}</span>`);
      }
      expect(profile).toContain('<p class="claim-text" lang="fr">');
      expect(profile).toContain('<h3 lang="fr">La fraude dans les ports</h3>');
      expect(profile).toContain('What words such as “<span lang="fr">probable</span>” mean');
      expect(profile).toContain('<h3 id="component-fraude"><span lang="fr">Fraude</span></h3>');
      expect(profile).not.toMatch(/likely \(|alleged \(attributed|stated as a fact/);
    });
  });

  test('says on the methodology page whose words they are', async () => {
    await site(frenchIndex(), (text) => {
      const page = text('methodology.html');
      expect(page).toContain(
        `<span lang="fr">presque aucune chance (1–5${NNBSP}%), très peu probable (5–20${NNBSP}%), peu probable (20–45${NNBSP}%), chances à peu près égales (45–55${NNBSP}%), probable (55–80${NNBSP}%), très probable (80–95${NNBSP}%), presque certain (95–99${NNBSP}%)</span>`,
      );
      expect(page).toContain('our own translation of the standard’s, which no office has approved');
      expect(page).toContain('<p lang="fr">Le carburant qui est débarqué de nuit.</p>');
    });
  });

  test('gives the same words to data users', async () => {
    await site(frenchIndex(), (text) => {
      const { evidence } = JSON.parse(text('country/XAA.json'));
      expect([evidence.yardstick, evidence.yardstick_language]).toEqual(['ICD 203', 'fr']);
      expect(evidence.claims[1].confidence).toEqual({
        class: 'likely',
        label: 'probable',
        range: `probable (55–80${NNBSP}%)`,
      });
      expect(text('country/XAA.claims.csv')).toContain(`probable (55–80${NNBSP}%)`);
      expect(JSON.parse(text('flows.json')).flows[0].confidence.label).toBe('possible');
      expect(text('flows.html')).toContain('lang="fr">possible');
    });
  });

  test('prints the same words in its PDF', () => {
    const folder = parseIndexFolder(frenchIndex());
    if (!folder.ok) throw new Error(JSON.stringify(folder.issues));
    const [edition] = folder.value.editions;
    if (!edition) throw new Error('no edition');
    const release = readRelease(sealRelease(folder.value, edition.description.id));
    if (!release.ok) throw new Error(JSON.stringify(release.issues));
    const all = siteReleases([release.value]);
    const country = countryCode('XAA');
    const view = profileView(all, all.latest, country);
    const { task } = profileJob(
      view,
      [country],
      'x.pdf',
      countryFlowsView(all, all.latest, country),
    );
    if (task.kind !== 'pdf') throw new Error('not a PDF');
    const { language, said, evidence } = task.document;
    expect([language, said]).toEqual(['en', 'fr']);
    expect(evidence?.notes.map(({ facts }) => facts[0])).toEqual(
      [
        'énoncé comme un fait',
        `probable (55–80${NNBSP}%)`,
        'allégué (attribution)',
        `possible\u00A0: peu probable – chances à peu près égales (20–55${NNBSP}%)`,
        'ne peut être évalué',
      ].map((text) => ({ text, said: true })),
    );
    expect(evidence?.strength).toContain('“probable”');
  });

  test('may declare words of its own, which are sealed with it and shown', async () => {
    await site(frenchIndex(OWN_WORDS), async (text, said) => {
      const wording = await said('check', 'index', '--quick', '--wording', 'declared');
      expect(wording).toContain('“probable” is no word of ICD 203.');
      expect(wording).toContain('Its words are pour ainsi dire exclu, fort douteux, douteux,');
      const profile = text('country/XAA.html');
      expect(profile).toContain(`lang="fr">probable\u00A0: à prévoir (55–80${NNBSP}%)</span>`);
      expect(profile).toContain('lang="fr">à ce que l’on dit (attribution)</span>');
      expect(text('methodology.html')).toContain('These words are the index’s own');
    });
  });

  test('in a language without words asks for them before a release', async () => {
    await inFolder(async (dir) => {
      const files = new Map(frenchIndex());
      const path = 'frameworks/2026.yaml';
      put(join(dir, 'index'), files);
      const yaml = readFileSync(join(dir, 'index', path), 'utf8');
      writeFileSync(join(dir, 'index', path), yaml.replace('language: fr', 'language: ht'));
      const { code, err } = await assayer(dir, ['release', 'index', '--edition', '2026']);
      expect(code).not.toBe(0);
      expect(err).toContain('There are no words for likelihood in "ht"');
    });
  });

  test('in a language without words, and without claims, is sealed, verifies, and says that its words are English', async () => {
    const files = new Map(frenchIndex());
    for (const path of ['claims.csv', 'flows.csv', 'profiles/XAA.md']) {
      files.delete(`editions/2026/${path}`);
    }
    const yaml = textOf(files.get('frameworks/2026.yaml') ?? new Uint8Array()) ?? '';
    files.set('frameworks/2026.yaml', bytesOf(yaml.replace('language: fr', 'language: ht')));
    await site(files, async (text, said) => {
      expect(await said('check', 'index', '--quick')).toContain(
        'There are no words for likelihood in "ht"',
      );
      const page = text('methodology.html');
      expect(page).toContain('<span>almost no chance (1');
      expect(page).toContain('These words are English, because the index declares none');
    });
  });
});
