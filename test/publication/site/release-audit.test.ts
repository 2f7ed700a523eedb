import { deserialize } from 'node:v8';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditEdition, tracedScores } from '../../../src/analysis/audit/index.ts';
import { newIndexFolder, parseIndexFolder } from '../../../src/folder/index.ts';
import { bytesOf, type Files } from '../../../src/model/index.ts';
import { keptAudits } from '../../../src/publication/site/audit/kept-audits.ts';
import { publishSite, type SiteInput } from '../../../src/publication/site/index.ts';
import { openKept } from '../../../src/publication/site/kept.ts';
import {
  auditInputs,
  releaseAudit,
  releaseAuditData,
  releaseAuditView,
  type SiteReleases,
  siteReleases,
} from '../../../src/publication/views/index.ts';
import { readRelease, sealRelease } from '../../../src/release/index.ts';
import {
  bareAssets,
  demoFolder,
  MemoryDisk,
  publishDemo,
  sealedIndex,
} from '../../support/site-fixture.ts';

type Sealed = Pick<SiteInput, 'releases' | 'releaseFiles'>;

/** The releases of a folder's editions, sealed and read. */
function sealed(files: Files): Sealed {
  const index = parseIndexFolder(files);
  if (!index.ok) throw new Error(JSON.stringify(index.issues));
  const made = index.value.editions.map(({ description }) => {
    const folder = sealRelease(index.value, description.id);
    const read = readRelease(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return { release: read.value, folder };
  });
  return {
    releases: made.map(({ release }) => release),
    releaseFiles: new Map(made.map(({ release, folder }) => [release.id, folder])),
  };
}

function siteOf(files: Files): SiteReleases {
  return siteReleases(sealed(files).releases);
}

/** A new index in which only so many of its three places are left. */
function withPlaces(count: number): Files {
  const files = new Map(newIndexFolder('quiet', '2026-01-31'));
  for (const path of [...files.keys()].filter((one) => /(countries|scores)\.csv$/.test(one))) {
    const [head = '', ...rows] = new TextDecoder().decode(files.get(path)).trim().split('\n');
    const codes = [...new Set(rows.map((row) => row.slice(0, 3)))].slice(0, count);
    const kept = rows.filter((row) => codes.includes(row.slice(0, 3)));
    files.set(path, bytesOf(`${[head, ...kept].join('\n')}\n`));
  }
  return files;
}

describe('the audit of every release of a site', () => {
  const disk = new MemoryDisk();

  beforeAll(async () => {
    await publishDemo('central-eastern-europe', disk);
  }, 60_000);

  test('is a page of its own, with its data beside it, in the menu and in reach of ranks', () => {
    for (const release of ['2021.1', '2023.1', '2025.1']) {
      const page = disk.text(`${release}/audit.html`);
      expect(page).toContain(`Computed from release ${release} and from nothing else.`);
      expect(page).toContain('href="audit.json"');
      expect(page).not.toMatch(/NaN|undefined|Infinity/);
      const data = JSON.parse(disk.text(`${release}/audit.json`));
      expect(data).toMatchObject({ format: 'assayer-audit/1', release, countries: 19 });
    }
    for (const path of ['methodology.html', 'rankings.html', 'explorer.html']) {
      const [, below = ''] = disk.text(path).split('class="tools"');
      expect(below.split('</div>')[0], path).toContain('<a href="audit.html">');
    }
  });

  test('says of findings since when they stand, and in the first edition says nothing of it', () => {
    expect(disk.text('2025.1/audit.html')).toContain(
      '<span class="since"> Stands since edition 2023.</span>',
    );
    expect(disk.text('2021.1/audit.html')).not.toContain('class="since"');
    const { findings } = JSON.parse(disk.text('2025.1/audit.json')).sections.coherence;
    const mirror = findings.find(({ code }: { code: string }) => code === 'coherence-mirror');
    expect(mirror).toMatchObject({ about: ['state-embedded-actors', 'resilience'], since: '2023' });
  });

  test('looks back to earlier editions alone', () => {
    const compared = (release: string): readonly string[] =>
      JSON.parse(disk.text(`${release}/audit.json`)).sections.comparability.data.editions.map(
        ({ edition }: { edition: string }) => edition,
      );
    expect(compared('2021.1')).toEqual(['2021']);
    expect(compared('2023.1')).toEqual(['2021', '2023']);
    expect(compared('2025.1')).toEqual(['2021', '2023', '2025']);
  });
});

describe('the audit of a release', () => {
  test('has the sealed intervals, which are those that are drawn anew', async () => {
    const { releases } = await sealedIndex(demoFolder('lantern-sea'));
    const site = siteReleases(releases);
    const { latest } = site;
    const plan = latest.robustness?.plan;
    if (!plan) throw new Error('the index has no plan');
    const drawn = auditEdition({
      editions: site.editions.map(({ scored }) => scored),
      plan,
      effort: { replicates: 200, rows: 512 },
      records: {
        traced: tracedScores([
          ...latest.countries.flatMap(({ code }) => latest.provenanceOf(code)),
          ...latest.claims,
        ]),
      },
    });
    const read = releaseAudit(site, latest);
    expect(read.sections.robustness).toEqual(drawn.sections.robustness);
    expect(JSON.stringify(read)).toBe(JSON.stringify(drawn));
  });

  test.each([1, 2, 3])('of %i places says that they are few, and is published', async (count) => {
    const disk = new MemoryDisk();
    const input = { ...sealed(withPlaces(count)), assets: bareAssets(), software: 'test' };
    await publishSite(input, { disk });
    const page = disk.text('audit.html');
    expect(page).toContain(`class="audit-few">This edition has only ${count} countr`);
    expect(page.match(/class="audit-verdict"/g)).toHaveLength(11);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('its view and its data name the release', () => {
    const site = siteOf(withPlaces(3));
    const made = releaseAudit(site, site.latest);
    expect(releaseAuditView(site.latest, made).madeFrom).toContain('release 2026.1');
    expect(releaseAuditData(site.latest, made)).toMatchObject({ release: '2026.1', ...made });
  });
});

describe('audits kept from one publication to the next', () => {
  const site = siteOf(withPlaces(3));

  test('are taken as they are, and made anew by other software', () => {
    const disk = new MemoryDisk();
    const first = keptAudits(site, disk, 'one');
    const made = first.of(site.latest);
    first.save();
    expect(keptAudits(site, disk, 'one').of(site.latest)).toEqual(made);

    const kept = openKept<object>(disk, 'audits', 'one');
    const [key = ''] = keysOf(disk);
    kept.put(key, { ...made, edition: 'kept' });
    kept.save();
    expect(keptAudits(site, disk, 'one').of(site.latest).edition).toBe('kept');
    expect(keptAudits(site, disk, 'two').of(site.latest)).toEqual(made);
  });

  test('go with the releases that they are of', () => {
    const disk = new MemoryDisk();
    const old = keptAudits(siteOf(withPlaces(2)), disk, 'one');
    old.of(siteOf(withPlaces(2)).latest);
    old.save();
    const before = keysOf(disk);
    const next = keptAudits(site, disk, 'one');
    next.of(site.latest);
    next.save();
    expect(keysOf(disk)).toHaveLength(1);
    expect(keysOf(disk)).not.toEqual(before);
  });

  test('where nobody asks, nothing is read and nothing written', () => {
    const disk = new MemoryDisk();
    keptAudits(site, disk, 'one').save();
    expect(disk.writes).toEqual([]);
  });

  test('hang on scores and plans, and not on texts', () => {
    const other = siteOf(withPlaces(2));
    expect(auditInputs(other, other.latest)).not.toBe(auditInputs(site, site.latest));
    const files = new Map(withPlaces(3));
    const profile = [...files.keys()].find((path) => path.endsWith('.md') && path.includes('prof'));
    if (profile === undefined) throw new Error('a new index has a profile');
    const text = new TextDecoder().decode(files.get(profile));
    files.set(profile, bytesOf(`${text}\nOne line more.\n`));
    const told = siteOf(files);
    expect(auditInputs(told, told.latest)).toBe(auditInputs(site, site.latest));
  });
});

/** The keys under which audits are kept. */
function keysOf(disk: MemoryDisk): readonly string[] {
  const bytes = disk.read('.assayer/audits.kept');
  const kept: { readonly values: ReadonlyMap<string, unknown> } = deserialize(
    bytes ?? new Uint8Array(),
  );
  return [...kept.values.keys()];
}
