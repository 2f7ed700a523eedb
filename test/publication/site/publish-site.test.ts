import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseIndexFolder, readFolderFiles } from '../../../src/folder/index.ts';
import { bytesOf, type Files } from '../../../src/model/index.ts';
import { publishSite, type SiteInput } from '../../../src/publication/site/index.ts';
import { readRelease, sealRelease } from '../../../src/release/index.ts';
import { bareAssets, demoFolder, MemoryDisk } from '../../support/site-fixture.ts';

let folder: Files;

/** The Lantern Sea with some of its files changed, ready to be published. */
function input(changes: Readonly<Record<string, (text: string) => string>> = {}): SiteInput {
  const files = new Map(folder);
  for (const [path, change] of Object.entries(changes)) {
    files.set(path, bytesOf(change(new TextDecoder().decode(files.get(path)))));
  }
  const index = parseIndexFolder(files);
  if (!index.ok) throw new Error(JSON.stringify(index.issues));
  const sealed = index.value.editions.map(({ description }) =>
    sealRelease(index.value, description.id),
  );
  const releases = sealed.map((release) => {
    const read = readRelease(release);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return read.value;
  });
  return {
    releases,
    releaseFiles: new Map(releases.map(({ id }, at) => [id, sealed[at] ?? new Map()])),
    assets: bareAssets(),
    software: 'test',
  };
}

async function publish(disk: MemoryDisk, site: SiteInput) {
  disk.writes.length = 0;
  const report = await publishSite(site, { disk });
  const written = disk.writes.filter((path) => !path.startsWith('.assayer/'));
  return { report, written };
}

/** Path → hash: to compare a site byte by byte takes a test framework half a minute. */
function sumsOf({ files }: MemoryDisk): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

beforeAll(async () => {
  folder = await readFolderFiles(demoFolder('lantern-sea'));
});

describe('publishing again', () => {
  test('writes nothing and makes no page when nothing changed', async () => {
    const disk = new MemoryDisk();
    const first = await publish(disk, input());
    expect(first.report.written).toBe(first.report.files);
    const second = await publish(disk, input());
    expect(second.written).toEqual([]);
    expect(second.report.files).toBe(first.report.files);
    expect(second.report.skipped).toBeGreaterThan(first.report.files - 20);
  });

  test('after one narrative changed writes that profile and the release files alone', async () => {
    const disk = new MemoryDisk();
    const edition = 'autumn-2024';
    const profile = [...folder.keys()].find((path) =>
      path.startsWith(`editions/${edition}/profiles/`),
    );
    if (!profile) throw new Error('the index has no narrative');
    const code = profile.slice(-6, -3);
    await publish(disk, input());
    const { written } = await publish(
      disk,
      input({ [profile]: (text) => `${text}\nOne line more.\n` }),
    );
    const pages = written.filter((path) => !/(^|\/)data[./]/.test(path));
    expect(pages.sort()).toEqual(
      [`country/${code}.html`, `country/${code}.json`]
        .flatMap((path) => [`${edition}.1/${path}`, path])
        .sort(),
    );
    expect(written).toContain(`${edition}.1/data/profiles/${code}.md`);
    expect(written).toContain(`${edition}.1/data/manifest.json`);
    expect(disk.text(`country/${code}.html`)).toContain('One line more.');
  });

  test('after one score changed writes only files whose bytes differ', async () => {
    const disk = new MemoryDisk();
    await publish(disk, input());
    const before = new Map(disk.files);
    const path = 'editions/autumn-2024/scores.csv';
    const { report, written } = await publish(
      disk,
      input({
        [path]: (text) =>
          text.replace(
            /^([A-Z]{3},[\w-]+),(\d+)(.*)$/m,
            (_, cell, score, rest) => `${cell},${score === '40' ? '45' : '40'}${rest}`,
          ),
      }),
    );
    expect(report.unchanged).toBeGreaterThan(100);
    for (const file of written) expect(disk.files.get(file), file).not.toEqual(before.get(file));
  });

  test('with newer software makes every page anew but writes none that came out equal', async () => {
    const disk = new MemoryDisk();
    await publish(disk, input());
    const { report, written } = await publish(disk, { ...input(), software: 'newer' });
    expect(written).toEqual([]);
    expect(report.unchanged).toBeGreaterThan(report.skipped);
  });

  test('removes its own pages that are gone, and nothing of anybody else', async () => {
    const disk = new MemoryDisk();
    await publish(disk, input());
    disk.files.set('CNAME', bytesOf('example.org'));
    disk.files.set('country/XXA.pdf', bytesOf('a document'));
    const site = input();
    const { report } = await publish(disk, { ...site, releases: site.releases.slice(0, 1) });
    expect(report.removed).toBeGreaterThan(50);
    expect([...disk.files.keys()].some((path) => path.startsWith('autumn-2024.1/'))).toBe(false);
    expect(disk.files.has('CNAME')).toBe(true);
    expect(disk.files.has('country/XXA.pdf')).toBe(true);
  });

  test('repairs a page that was taken away', async () => {
    const disk = new MemoryDisk();
    await publish(disk, input());
    disk.remove('quadrants.html');
    disk.remove('methodology.html');
    const { written } = await publish(disk, input());
    expect(written).toContain('methodology.html');
  });
});

test('the page of downloads gives the size of each file as it lies in the site', async () => {
  const disk = new MemoryDisk();
  await publish(disk, input());
  const rows = disk.text('data.csv').trim().split('\n').slice(1);
  const release = input().releases.at(-1)?.id;
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [path = '', ...rest] = row.split(',');
    const bytes = disk.files.get(`${release}/data/${path}`)?.length;
    expect(rest, row).toContain(String(bytes));
  }
});

test('documents and pictures are linked where they lie and nowhere else', async () => {
  const disk = new MemoryDisk();
  const site = input();
  const release = site.releases.at(-1)?.id;
  const [code, other] = site.releases.at(-1)?.countries.map((country) => country.code) ?? [];
  await publish(disk, { ...site, pictures: new Set([`${release}/country/${code}.pdf`]) });
  expect(disk.text(`country/${code}.html`)).toContain(`href="${code}.pdf"`);
  expect(disk.text(`country/${other}.html`)).not.toContain('.pdf');
});

test('two publications of the same releases are byte for byte the same', async () => {
  const [one, two] = [new MemoryDisk(), new MemoryDisk()];
  await publish(one, input());
  await publish(two, { ...input(), releases: [...input().releases].reverse() });
  expect([...two.files.keys()].sort()).toEqual([...one.files.keys()].sort());
  for (const [path, bytes] of one.files) {
    if (path.startsWith('.assayer/')) continue;
    expect(Buffer.compare(bytes, two.files.get(path) ?? bytesOf('')), path).toBe(0);
  }
});

test('names that look like markup stay text', async () => {
  const hostile = `<img src=x onerror=alert(1)>"'&</script>`;
  const quoted = `"${hostile.replaceAll('"', '""')}"`;
  const disk = new MemoryDisk();
  const rename = (text: string): string =>
    text.replace(/^([A-Z]{3}),([^,\n]+),/m, (_, code) => `${code},${quoted},`);
  await publish(
    disk,
    input({
      'editions/autumn-2024/countries.csv': rename,
      'editions/spring-2022/countries.csv': rename,
    }),
  );
  const touched = [...disk.files.keys()].filter(
    (path) => /\.(html|svg|xml)$/.test(path) && disk.text(path).includes('onerror=alert(1)'),
  );
  expect(touched.length).toBeGreaterThan(20);
  for (const path of touched) {
    expect(disk.text(path), path).not.toContain('<img src=x');
    expect(disk.text(path), path).not.toContain(`"'&</script>`);
  }
});

describe('budgets', () => {
  test('a page over its budget ends the publication with its name and weight', async () => {
    const tight = { html: { profile: 500 }, anyHtml: 1e6, style: 1e6, script: 1e6 };
    await expect(publish(new MemoryDisk(), { ...input(), budgets: tight })).rejects.toThrow(
      /country\/[A-Z]{3}\.html takes \d+ bytes after compression; at most 500/,
    );
  });

  test('a publication over its budgets leaves the site as it was', async () => {
    const tight = { html: { profile: 500 }, anyHtml: 1e6, style: 1e6, script: 1e6 };
    const disk = new MemoryDisk();
    await expect(publish(disk, { ...input(), budgets: tight })).rejects.toThrow();
    expect([...disk.files.keys()]).toEqual([]);
    await publish(disk, input());
    const before = sumsOf(disk);
    const assets = new Map([...bareAssets(), ['site.css', bytesOf('body{margin:1px}')] as const]);
    await expect(publish(disk, { ...input(), assets, budgets: tight })).rejects.toThrow();
    expect(sumsOf(disk)).toEqual(before);
  });

  test('what a publication left that broke off while it wrote is cleared up by the next', async () => {
    const full = new (class extends MemoryDisk {
      room = 100;
      override write(path: string, content: string | Uint8Array): void {
        if (this.room-- === 0) throw new Error('no room');
        super.write(path, content);
      }
    })();
    const assets = new Map([...bareAssets(), ['site.css', bytesOf('body{margin:1px}')] as const]);
    await expect(publish(full, { ...input(), assets })).rejects.toThrow('no room');
    const styles = () => [...full.files.keys()].filter((path) => path.endsWith('.css'));
    const left = styles();
    await publish(full, input());
    expect(left).toHaveLength(1);
    expect(styles()).toHaveLength(1);
    expect(styles()).not.toEqual(left);
  });

  test('so does a script over its own', async () => {
    const script = 'x'
      .repeat(100)
      .replace(/x/g, (_, at) => String.fromCharCode(33 + ((at * 37) % 90)));
    const assets = new Map([...bareAssets(), ['map.js', bytesOf(script)] as const]);
    const tight = { html: {}, anyHtml: 1e6, style: 1e6, script: 60 };
    await expect(publish(new MemoryDisk(), { ...input(), assets, budgets: tight })).rejects.toThrow(
      /map-\w+\.js: scripts takes/,
    );
  });

  test('an asset that was not built is named', async () => {
    const assets = new Map(bareAssets());
    assets.delete('site.css');
    await expect(publish(new MemoryDisk(), { ...input(), assets })).rejects.toThrow(
      'The built assets hold no site.css.',
    );
  });
});
