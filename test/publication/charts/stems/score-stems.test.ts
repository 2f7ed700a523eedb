import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  componentGauge,
  pagePaint,
  printPaint,
  profileStems,
  scoreStems,
  stemsSize,
} from '../../../../src/publication/charts/index.ts';
import { profileView, siteReleases } from '../../../../src/publication/views/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';
import { lanternSite } from '../../../support/sites.ts';

const GOLDEN = fileURLToPath(new URL('../../../golden/charts/stems-ranges.svg', import.meta.url));
const UNDERMOON = countryCode('XUM');
const sealed = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);
const profile = profileView(sealed, sealed.latest, UNDERMOON);
const [component] = profile.components;
if (!component) throw new Error('a component expected');
const values = component.pillars
  .flatMap(({ groups }) => groups)
  .flatMap(({ indicators }) => indicators)
  .flatMap(({ value }) => value ?? []);

const bare = lanternSite();
const plain = profileView(bare, bare.latest, UNDERMOON);
const [plainComponent] = plain.components;
if (!plainComponent) throw new Error('a component expected');

/** Both ends of every whisker, in pixels. */
function whiskersOf(svg: string): readonly (readonly [number, number])[] {
  const path = /<path d="([^"]+)" fill="none"[^>]*stroke-linecap="butt"/.exec(svg)?.[1] ?? '';
  return [...path.matchAll(/M([\d.]+) [\d.]+v3.3H([\d.]+)v-3.3/g)].map(
    ([, low, high]) => [Number(low), Number(high)] as const,
  );
}

describe('where a score may lie', () => {
  test('is a whisker under its mark, from the low end of the scale it is drawn on to the high one', () => {
    const whiskers = whiskersOf(scoreStems(component, profile.scale, pagePaint));
    expect(whiskers).toHaveLength(values.filter(({ interval }) => interval).length);
    expect(whiskers.length).toBeGreaterThan(5);
    // The scale, 5 to 100, stands between 188 and 346: damp has 75 and its ratings reach from 60 to 90,
    // of which 80 % lie between 67.0 and 83.0: 188 + 158 × 62 ÷ 95 = 291.1 and 188 + 158 × 78 ÷ 95 = 317.7.
    const damp = values.findIndex(({ node }) => node.id === 'damp');
    expect(values[damp]?.interval).toMatchObject({
      ...{ low: '67.0', high: '83.0', ratings: { low: '60', high: '90' } },
    });
    expect(whiskers[damp]).toEqual([291.1, 317.7]);
  });

  test('is printed in a file, at the right of its row; a page has it in its tables', () => {
    const file = scoreStems(component, profile.scale, printPaint, { columns: 1 });
    const page = scoreStems(component, profile.scale, pagePaint);
    for (const { interval } of values) {
      expect(file).toContain(`>${interval?.low}–${interval?.high}</text>`);
      expect(page).not.toContain(`>${interval?.low}–${interval?.high}</text>`);
    }
    expect(stemsSize(component, 1, printPaint).width).toBe(394);
    expect(stemsSize(component, 1, pagePaint).width).toBe(360);
  });

  test('stands beside the values of pillars and components in a file, with what it rests on', () => {
    const file = profileStems(profile, printPaint);
    for (const { value } of [component, ...component.pillars]) {
      expect(file).toContain(`>${value?.interval?.low}–${value?.interval?.high}</text>`);
    }
    expect(file).toContain('Ranges: the middle 80 per cent of 1,000 draws');
    expect(file).toContain('else by an assumption');
  });

  test('is nowhere where the release declares no plan', () => {
    for (const paint of [pagePaint, printPaint]) {
      const svg = profileStems(plain, paint);
      expect(whiskersOf(svg)).toEqual([]);
      expect(svg).not.toContain('Ranges');
    }
    expect(stemsSize(plainComponent, 1, printPaint).width).toBe(360);
  });

  test('is a whisker below the track of a gauge', () => {
    const { value } = component;
    if (!value?.interval) throw new Error('a value with its range expected');
    // The track stands between 12 and 228.
    const [low, high] = [value.interval.from, value.interval.to].map(
      (share) => Math.round((12 + share * 216) * 10) / 10,
    );
    const gauge = componentGauge(value, profile.scale, printPaint);
    expect(gauge).toContain(`M${low} 35.2v3.3H${high}v-3.3`);
    const { interval: _, ...certain } = value;
    expect(componentGauge(certain, profile.scale, printPaint)).not.toContain('v3.3H');
  });

  test('adds little to a page', () => {
    const without = scoreStems(plainComponent, plain.scale, pagePaint).length;
    const more = scoreStems(component, profile.scale, pagePaint).length - without;
    expect(more / values.length).toBeLessThan(40);
  });

  test('looks as committed (UPDATE_GOLDEN=1 writes it anew)', () => {
    const svg = `${scoreStems(component, profile.scale, printPaint, { columns: 1 })}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, svg);
    expect(existsSync(GOLDEN)).toBe(true);
    expect(svg).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});
