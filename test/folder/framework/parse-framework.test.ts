import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFramework } from '../../../src/folder/index.ts';

for (const path of [
  'frameworks/organized-crime/2021.yaml',
  'frameworks/organized-crime/2023.yaml',
  'indices/lantern-sea/frameworks/2022.yaml',
  'indices/lantern-sea/frameworks/2024.yaml',
]) {
  test(`${path} is read without an issue`, () => {
    const file = new URL(`../../../${path}`, import.meta.url);
    const result = parseFramework(readFileSync(file, 'utf8'), path);
    expect(result).toMatchObject({ ok: true, warnings: [] });
  });
}

test('a text with an issue is read anew every time, and tells it every time', () => {
  const file = new URL('../../../frameworks/organized-crime/2021.yaml', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const broken = text.replace('decimals: 2', 'decimals: 9');
  const first = parseFramework(broken, 'a.yaml');
  const second = parseFramework(broken, 'b.yaml');
  expect(first.ok || first.issues.map(({ place }) => place.file)).toEqual(['a.yaml']);
  expect(second.ok || second.issues.map(({ place }) => place.file)).toEqual(['b.yaml']);
  expect(parseFramework(text, 'a.yaml')).toEqual(parseFramework(text, 'b.yaml'));
});

test('a framework may declare its yardstick; without one it is ICD 203, and any other word is an issue', () => {
  const file = new URL('../../../frameworks/organized-crime/2021.yaml', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const declared = (word: string) =>
    parseFramework(text.replace('decimals: 2', `decimals: 2\nyardstick: ${word}`), 'a.yaml');
  const plain = parseFramework(text, 'a.yaml');
  const phia = declared('phia');
  const wrong = declared('gut-feeling');
  expect(plain.ok && plain.value.yardstick).toEqual({ scale: 'icd-203' });
  expect(phia.ok && phia.value.yardstick).toEqual({ scale: 'phia' });
  expect(wrong.ok || wrong.issues.map(({ code }) => code)).toEqual(['choice-unknown']);
});
