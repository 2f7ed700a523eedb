import { describe, expect, test } from 'vitest';
import { checkFolder, formatIndexFolder, parseIndexFolder } from '../../src/folder/index.ts';
import { type Files, formatIssue } from '../../src/model/index.ts';
import { differingPaths, indexFolder, repositoryFolder, repositoryText } from '../support/files.ts';

const INDICES = ['central-eastern-europe', 'lantern-sea'] as const;

function read(files: Files) {
  const result = parseIndexFolder(files);
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  return result.value;
}

describe('the indices of the repository', () => {
  for (const name of INDICES) {
    test(`${name} has no error, and no warning but of what it leaves out or withholds on purpose`, () => {
      const { errors, counts } = checkFolder(indexFolder(name));
      expect(errors).toBe(0);
      const meant = ['scores-missing', 'claim-withheld'];
      expect([...counts.keys()].filter((code) => !meant.includes(code))).toEqual([]);
    });

    test(`${name} says the same after being written and read again`, () => {
      const files = indexFolder(name);
      const folder = read(files);
      const others = new Map([...files].filter(([path]) => /^(README|sources)/.test(path)));
      expect(read(formatIndexFolder(folder, others))).toEqual(folder);
    });

    test(`${name} has its tables and frameworks as they would be written, byte for byte`, () => {
      const files = indexFolder(name);
      const differing = differingPaths(formatIndexFolder(read(files), files), files);
      expect(differing.filter((path) => !/^index.yaml$|\/profiles\//.test(path))).toEqual([]);
    });

    test(`${name} reads the same whatever the order of its files`, () => {
      const files = indexFolder(name);
      expect(parseIndexFolder(new Map([...files].reverse()))).toEqual(parseIndexFolder(files));
    });
  }

  test('the demonstration has 19 countries with every score in three editions', () => {
    const { editions } = read(indexFolder('central-eastern-europe'));
    expect(
      editions.map(({ description, countries, scores }) => [
        description.id,
        countries.length,
        scores.length,
      ]),
    ).toEqual([
      ['2021', 19, 19 * 26],
      ['2023', 19, 19 * 32],
      ['2025', 19, 19 * 32],
    ]);
  });
});

describe('a broken index', () => {
  test('gives exactly the issues of the golden list, in order', () => {
    const { issues } = checkFolder(repositoryFolder('test/golden/folder/broken'));
    const told = issues.map((issue) => `${issue.code}\n  ${formatIssue(issue)}\n`).join('');
    expect(told).toBe(repositoryText('test/golden/folder/broken-issues.txt'));
  });
});
