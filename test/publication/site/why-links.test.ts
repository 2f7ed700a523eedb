import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aggregatesOf, formatSteps, nodesOf } from '../../../src/model/index.ts';
import {
  compareCountryView,
  type SiteReleases,
  seriesView,
  siteReleases,
} from '../../../src/publication/views/index.ts';
import type { Release } from '../../../src/release/index.ts';
import { idsOf, type PlacedText, textsOf } from '../../support/page-markup.ts';
import { demoFolder, MemoryDisk, publishDemo, sealedIndex } from '../../support/site-fixture.ts';

describe.each(['central-eastern-europe', 'lantern-sea'])('every printed value of %s', (index) => {
  const disk = new MemoryDisk();
  let releases: readonly Release[] = [];
  let pages: readonly string[] = [];
  const texts = new Map<string, readonly PlacedText[]>();
  const ids = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    releases = siteReleases((await sealedIndex(demoFolder(index))).releases).all;
    await publishDemo(index, disk, { endings: ['html'] });
    pages = [...disk.files.keys()].filter((path) => path.endsWith('.html'));
    for (const path of pages) {
      texts.set(path, textsOf(disk.text(path)));
      ids.set(path, idsOf(disk.text(path)));
    }
  }, 120_000);

  test('stands in a link to its why, or to the values it is the mean of', () => {
    const site = siteReleases(releases);
    const values = new Set(
      releases
        .flatMap((release) => printedValues(site, release))
        .filter((value) => value.includes('.')),
    );
    const bare = pages
      .filter((path) => !ELSEWHERE.test(path))
      .flatMap((path) =>
        (texts.get(path) ?? [])
          .filter(({ text, around }) => printsOne(values, text, around) && !around.some(isNoValue))
          .filter(({ href }) => href === undefined || !leadsOn(path, href))
          .map(({ text, around }) => `${path}: ${text} in ${around.slice(-4).join(' > ')}`),
      );
    expect(values.size).toBeGreaterThan(50);
    expect(bare).toEqual([]);
  });

  test('of a comparison and of a series, whole numbers too, has its own link', () => {
    const site = siteReleases(releases);
    const { latest } = site;
    const count = (values: readonly (string | undefined)[]): number =>
      values.filter((value) => value !== undefined).length;
    const linked = (path: string): number =>
      disk.text(path).match(/<td class="number"><a href="[^"]*#why-[\w-]+"/g)?.length ?? 0;
    for (const { code } of latest.countries) {
      const { groups } = compareCountryView(site, latest, code);
      const values = groups.flatMap(({ rows }) => rows.flatMap((row) => row.values));
      expect(linked(`compare/${code}.html`), code).toBe(count(values.map((one) => one?.value)));
    }
    for (const { id } of nodesOf(latest.framework)) {
      const { lines, table } = seriesView(site, latest, id);
      const both = table.columns.some((column) => column.id.startsWith('like_for_like'));
      const values = lines
        .filter(({ country }) => country)
        .flatMap((line) => [...line.values, ...(both ? line.likeForLike : [])]);
      expect(linked(`series/${id}.html`), id).toBe(count(values));
    }
  });

  function leadsOn(path: string, href: string): boolean {
    const [file = '', anchor = ''] = href.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    const known = ids.get(target);
    if (!known || (anchor !== '' && !known.has(anchor))) return false;
    return anchor.startsWith('why-') || LISTS.some((list) => list.test(`${target}#${anchor}`));
  }
});

/** Pages that print numbers of other kinds. */
const ELSEWHERE = /(^|\/)audit\.html/;

/** Where the values stand that a mean is made of. */
const LISTS = [
  /(^|\/)rankings\/[\w-]+\.html#$/,
  /(^|\/)compare\/[\w-]+\.html#node-[\w-]+$/,
  /(^|\/)region\/[\w-]+\.html#$/,
  /(^|\/)indicator\/[\w-]+\.html#countries$/,
  /(^|\/)series(\/[\w-]+)?\.html#table$/,
];

/** Every value that pages of a release print: scores, aggregates, means, and what is like for like. */
function printedValues(site: SiteReleases, release: Release): readonly string[] {
  const { aggregates, regions, scores, framework } = release;
  return [
    ...scores.map(({ steps }) => formatSteps(steps, framework.scale)),
    ...aggregates.map(({ value }) => value),
    ...regions.map(({ mean }) => mean),
    ...aggregatesOf(framework).flatMap(({ id }) =>
      seriesView(site, release, id).lines.flatMap(({ likeForLike }) =>
        likeForLike.flatMap((value) => value ?? []),
      ),
    ),
  ];
}

/** True of a value by itself; in a picture, where ticks are numbers too, of one beside a word. */
function printsOne(values: ReadonlySet<string>, text: string, around: readonly string[]): boolean {
  if (!around.some((tag) => tag.startsWith('svg '))) return values.has(text);
  return /\p{Letter}/u.test(text) && text.split(/[\s,]+/).some((part) => values.has(part));
}

/** Ends of ranges, and the why itself. */
function isNoValue(tag: string): boolean {
  return /class="(?:[\w-]+ )*range(?: [\w-]+)*"/.test(tag) || /\sid="why-/.test(tag);
}
