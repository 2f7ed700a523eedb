import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFramework } from '../../src/folder/index.ts';

for (const path of [
  'frameworks/organized-crime/2021.yaml',
  'frameworks/organized-crime/2023.yaml',
  'indices/lantern-sea/frameworks/2022.yaml',
  'indices/lantern-sea/frameworks/2024.yaml',
]) {
  test(`${path} is read without an issue`, () => {
    const file = new URL(`../../${path}`, import.meta.url);
    const result = parseFramework(readFileSync(file, 'utf8'), path);
    expect(result).toMatchObject({ ok: true, warnings: [] });
  });
}
