import { beforeAll, describe, expect, test } from 'vitest';
import { linksOf } from '../../support/page-markup.ts';
import { MemoryDisk, publishDemo } from '../../support/site-fixture.ts';

describe.each([
  ['lantern-sea', ['spring-2022.1', 'autumn-2024.1']],
  ['central-eastern-europe', ['2021.1', '2023.1', '2025.1']],
])('the page of data of %s', (index, releases) => {
  const disk = new MemoryDisk();

  beforeAll(async () => {
    await publishDemo(index, disk);
  }, 60_000);

  test.each(releases)('lists every file of release %s once', (release) => {
    const { files }: { readonly files: readonly { readonly path: string }[] } = JSON.parse(
      disk.text(`${release}/data/manifest.json`),
    );
    const listed = linksOf(disk.text(`${release}/data.html`)).filter(
      (link) => link.startsWith('data/') && link !== 'data/manifest.json',
    );
    expect(listed.sort()).toEqual(files.map(({ path }) => `data/${path}`).sort());
  });

  test.each(releases)('names the tables of groups of release %s', (release) => {
    expect(disk.text(`${release}/data.html`)).toContain(`/${release}/groups/{id}.csv`);
    expect([...disk.files.keys()].some((path) => path.startsWith(`${release}/groups/`))).toBe(true);
  });
});
