import { describe, expect, test } from 'vitest';
import { profileCompiler } from '../../../src/publication/pdf/compiler.ts';
import { drawableText } from '../../../src/publication/pdf/drawable-text.ts';
import { charactersOf } from '../../../src/publication/pdf/font-coverage.ts';
import { houseFonts } from '../../../src/publication/pdf/fonts.ts';
import {
  type ProfileDocument,
  profileDocument,
  profileJob,
} from '../../../src/publication/pdf/index.ts';
import { profileView } from '../../../src/publication/views/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { renderPages } from '../../support/pdf-pages.ts';
import { madeUpSite } from '../../support/sites.ts';

const COUNTRY = countryCode('XAL');
const site = madeUpSite();
const compiler = profileCompiler();

function documentNamed(name: string): ProfileDocument {
  const view = profileView(site, site.latest, COUNTRY);
  return profileDocument({ ...view, country: { ...view.country, name } }, { stems: [] });
}

function fontsOf(bytes: Uint8Array): readonly (string | undefined)[] {
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/\/FontName\s*\/[A-Z]{6}\+([A-Za-z0-9-]+)/g)].map(([, name]) => name);
}

describe('letters that the fonts of the house lack', () => {
  test.each([
    ['flags', '\u{1f1e8}\u{1f1f3}'],
    ['Thai', '\u0e01\u0e02'],
    ['Khmer', '\u1780'],
    ['Chinese', '中国'],
    ['Arabic', 'مملكة'],
    ['Hebrew', 'אב'],
    ['an emoji', '😀'],
    ['private use', '\ue000'],
    ['unseen characters', 'A\u200b\u200f\u202e\ufe0f\u2060\u115f\u00adB'],
    ['blanks of every width', 'A\u2003\u2007\u3000\u202fB'],
    ['half a character', 'A\ud800B'],
    ['a heap of marks', `A${'\u0301\u035c'.repeat(40)}`],
  ])('stop no PDF, and bring no font of this machine into it: %s', (_, name) => {
    const fonts = fontsOf(compiler.pdf(documentNamed(name)));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !font?.startsWith('Source'))).toEqual([]);
  });

  test('stop none in the pictures either', () => {
    const { task } = profileJob(profileView(site, site.latest, COUNTRY), [COUNTRY], 'x.pdf');
    if (task.kind !== 'pdf') throw new Error('not a PDF');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text y="15" font-family="Source Sans 3">中国 ก 😀</text></svg>`;
    const [first] = task.document.components;
    if (!first) throw new Error('no component');
    const document = {
      ...task.document,
      components: [{ ...first, stems: { svg, alt: 'x', width: 90, height: 20, wide: false } }],
    };
    const fonts = fontsOf(compiler.pdf(document));
    expect(fonts.filter((font) => !font?.startsWith('Source'))).toEqual([]);
  });

  test('are printed as boxes beside the letters that are there', async () => {
    const pages = await renderPages(compiler.pdf(documentNamed('Łódź 中国 Беларусь')));
    expect(pages.map(({ text }) => text).join('\n')).toContain('Łódź ■■ Беларусь');
  });
});

describe('text the fonts can draw', () => {
  const drawable = drawableText(
    new Set([...'abcé -■'].map((letter) => letter.codePointAt(0) ?? 0)),
  );

  test('keeps what they have, put together where that helps', () => {
    expect(drawable('abc é')).toBe('abc é');
    expect(drawable('e\u0301')).toBe('é');
  });

  test('has a box for each letter they lack, a blank for each blank, nothing for the unseen', () => {
    expect(drawable('a中😀b')).toBe('a■■b');
    expect(drawable('a\u2003b')).toBe('a b');
    expect(drawable('a\u200b\u202eb')).toBe('ab');
    expect(drawable('a\u00adb')).toBe('a\u00adb');
    expect(drawable('a\nb\ud800')).toBe('a\nb■');
  });
});

test('every font of the house has the letters of Latin, Greek and Cyrillic, and no others', () => {
  for (const font of houseFonts()) {
    const characters = charactersOf(font);
    for (const letter of 'AzÅßłỆΩБї9–’■') {
      expect(characters.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
    }
    for (const letter of '中אก\u{1f600}\uffff') {
      expect(characters.has(letter.codePointAt(0) ?? 0), letter).toBe(false);
    }
  }
});
