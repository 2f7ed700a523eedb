import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { printPaint, rankingRanges } from '../../../../src/publication/charts/index.ts';
import {
  type RankingView,
  rankingGroupsView,
  rankingView,
  siteReleases,
} from '../../../../src/publication/views/index.ts';
import { aggregateId } from '../../../support/framework-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';
import { madeUpSite } from '../../../support/sites.ts';

const demo = siteReleases((await sealedIndex(demoFolder('central-eastern-europe'))).releases);
const criminality = aggregateId('criminality');
const ranking = rankingView(demo, demo.latest, criminality);
const grouped = rankingGroupsView(demo, demo.latest, criminality);

/** Every text of a picture, in the order it is drawn. */
function textsOf(svg: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let open = false;
  parser.on('opentag', ({ name }) => {
    open = name === 'text';
  });
  parser.on('text', (text) => {
    if (open) texts.push(text);
  });
  parser.on('closetag', () => {
    open = false;
  });
  parser.write(svg).close();
  return texts;
}

/** A ranking of as many countries as are asked for, by repeating those of the demo. */
function longer(count: number): RankingView {
  const { rows } = ranking;
  return {
    ...ranking,
    rows: Array.from({ length: count }, (_, at) => rows[at % rows.length]).flatMap((row) =>
      row ? [row] : [],
    ),
  };
}

describe('the picture of a ranking with ranges', () => {
  test('names every country with its rank, where that may lie, and its value', () => {
    const texts = textsOf(rankingRanges(ranking, printPaint));
    for (const { country, rank, values } of ranking.rows) {
      const { low, high } = rank?.interval ?? {};
      expect(texts).toEqual(
        expect.arrayContaining([
          country.name,
          String(rank?.rank),
          `${low}–${high}`,
          values[0]?.value,
        ]),
      );
    }
  });

  test('draws a dot a country, inside the bar over where its value may lie', () => {
    const svg = rankingRanges(ranking, printPaint);
    const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)];
    const bars = [...svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v8h-/g)];
    expect(dots).toHaveLength(19);
    expect(bars).toHaveLength(19);
    for (const [, x, y] of dots) {
      const bar = bars.find(([, , top]) => Number(top) + 4 === Number(y));
      const [from, width] = [Number(bar?.[1]), Number(bar?.[3])];
      expect(Number(x)).toBeGreaterThanOrEqual(from);
      expect(Number(x)).toBeLessThanOrEqual(from + width + 0.1);
    }
  });

  test('says what its ranges hold and rest on, and who stands for them', () => {
    const texts = textsOf(rankingRanges(ranking, printPaint)).join(' ');
    expect(texts).toContain('the middle 90 per cent of 1,000 draws');
    expect(texts).toContain('release 2025.1');
  });

  test.each([
    [68, 1],
    [69, 2],
    [193, 3],
  ])('stands %i countries in columns: %i', (countries, columns) => {
    const svg = rankingRanges(longer(countries), printPaint);
    expect(svg.match(/translate\(\d+ 0\)/g)).toHaveLength(columns);
    expect(svg.match(/<circle/g)).toHaveLength(countries);
  });

  test('by groups names each with its ranks, and no country’s own rank', () => {
    const texts = textsOf(rankingRanges(grouped, printPaint));
    expect(texts).toContain('Group 1: ranks 1 to 2');
    expect(texts).not.toContain('19');
    expect(texts.filter((text) => text.startsWith('Group '))).toHaveLength(grouped.groups.length);
  });

  test('ends no column with what opens a group', () => {
    const [first, second] = grouped.groups;
    if (!first || !second) throw new Error('fewer than two groups');
    const rows = longer(67).rows;
    const view = {
      ...grouped,
      groups: [
        { ...first, rows },
        { ...second, rows },
      ],
    };
    // 1 + 67 and 1 + 67 lines in two columns of 68: the second group opens the second column.
    const [, left, right] = rankingRanges(view, printPaint).split(/translate\(\d+ 0\)/);
    expect(left).toContain('Group 1');
    expect(left).not.toContain('Group 2');
    expect(right).toContain('Group 2');
    const shorter = {
      ...view,
      groups: [
        { ...first, rows: rows.slice(1) },
        { ...second, rows },
      ],
    };
    // 1 + 66 and 1 + 67 are 135, cut after 68: what stands there opens the second group.
    const [, before, after] = rankingRanges(shorter, printPaint).split(/translate\(\d+ 0\)/);
    expect(before).not.toContain('Group 2');
    expect(after).toContain('Group 2');
  });

  test('draws dots alone where the release has no ranges', () => {
    const bare = madeUpSite();
    const svg = rankingRanges(rankingView(bare, bare.latest, criminality), printPaint);
    expect(svg.match(/<circle/g)).toHaveLength(7);
    expect(svg).not.toMatch(/v8h-/);
    expect(textsOf(svg).join(' ')).not.toContain('draws');
  });
});
