import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { isEditionId } from '../../../src/model/index.ts';
import { jsonLdText } from '../../../src/publication/components/json-ld.ts';
import { besideLink, besidePath } from '../../../src/publication/components/page-context.ts';
import { tokenStyles } from '../../../src/publication/components/tokens.ts';
import {
  BandMark,
  ChangeMark,
  MoveMark,
  rankText,
} from '../../../src/publication/components/value.tsx';

const from = '2021';
if (!isEditionId(from)) throw new Error('not an edition');

/** What a listener hears and a reader sees, tags left off. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

describe('a change', () => {
  test('has no mark where both editions ask the same', () => {
    const html = renderToString(
      h(ChangeMark, { change: { from, change: '+0.25', likeForLike: '+0.25', setChanged: false } }),
    );
    expect(textOf(html)).toBe('+0.25');
  });

  test('is marked otherwise where the set of indicators changed', () => {
    const html = renderToString(
      h(ChangeMark, { change: { from, change: '−0.10', likeForLike: '0.00', setChanged: true } }),
    );
    expect(textOf(html)).toBe('−0.10 ≠not like for like');
  });

  test('of a new indicator says so instead of a number', () => {
    const html = renderToString(
      h(ChangeMark, { change: { from, setChanged: false, missing: 'new-indicator' } }),
    );
    expect(textOf(html)).toBe('new');
  });
});

describe('a rank', () => {
  test('is told with its ordinal', () => {
    expect(rankText({ rank: 83, of: 193 })).toBe('83rd of 193');
  });

  test.each([
    [-2, '▲ up 2 places'],
    [1, '▼ down 1 place'],
    [0, 'same rank'],
  ])('that moved by %i is told by arrow and words', (move, told) => {
    expect(textOf(renderToString(h(MoveMark, { move })))).toBe(told);
  });
});

test('a band is told by its name, its colour comes from the palette', () => {
  const band = { id: 'moderate', label: 'moderate influence', position: 1, of: 4 };
  const html = renderToString(h(BandMark, { family: 'markets', band }));
  expect(html).toBe(
    '<span class="band" style="--c:var(--band-markets-1)">moderate influence</span>',
  );
});

test('a record for search engines cannot end its element', () => {
  const text = jsonLdText([{ name: '</script><script>alert(1)' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)' });
});

test('what lies beside a page has its name with another ending', () => {
  expect(besidePath('country/BLR.html', 'csv')).toBe('country/BLR.csv');
  expect(besideLink('country/BLR.html', 'pdf')).toBe('BLR.pdf');
});

test('every colour is light by default and dark where the system asks', () => {
  const [light = '', dark = ''] = tokenStyles().split('\n');
  const names = (css: string): readonly string[] => css.match(/--[\w-]+(?=:)/g) ?? [];
  expect(names(light)).toEqual(names(dark));
  expect(light).toMatch(/^:root\{--ink:#/);
  expect(dark).toContain('@media screen and (prefers-color-scheme:dark)');
});
