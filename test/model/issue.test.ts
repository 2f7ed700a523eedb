import { describe, expect, test } from 'vitest';
import { formatIssue, formatPlace, type Issue, parsed, sortIssues } from '../../src/model/index.ts';

function issue(place: Issue['place'], severity: Issue['severity'] = 'error'): Issue {
  return { code: 'some-code', severity, place, message: 'It is wrong.', remedy: 'Mend it.' };
}

describe('an issue', () => {
  test('names its place as an editor or a spreadsheet would', () => {
    expect(formatPlace({ file: 'a.csv' })).toBe('a.csv');
    expect(formatPlace({ file: 'a.csv', line: 3 })).toBe('a.csv:3');
    expect(formatPlace({ file: 'a.csv', line: 3, column: 7 })).toBe('a.csv:3:7');
    expect(formatPlace({ file: 'b.xlsx', sheet: '2025_dataset', cell: 'F12' })).toBe(
      'b.xlsx, sheet 2025_dataset, cell F12',
    );
  });

  test('is told in one line with its remedy', () => {
    expect(formatIssue(issue({ file: 'a.csv', line: 3 }))).toBe(
      'a.csv:3: error: It is wrong. Mend it.',
    );
  });

  test('stands in the order of files, then lines as numbers, then columns', () => {
    const places = [
      { file: 'b', line: 1 },
      { file: 'a', line: 10 },
      { file: 'a', line: 9, column: 2 },
      { file: 'a', line: 9, column: 1 },
    ];
    expect(
      sortIssues(places.map((place) => issue(place))).map(({ place }) => formatPlace(place)),
    ).toEqual(['a:9:1', 'a:9:2', 'a:10', 'b:1']);
  });
});

describe('a parsed value', () => {
  test('is withheld when an issue is an error, and comes with its warnings otherwise', () => {
    const warning = issue({ file: 'a' }, 'warning');
    expect(parsed(5, [warning])).toEqual({ ok: true, value: 5, warnings: [warning] });
    const error = issue({ file: 'a' });
    expect(parsed(5, [warning, error])).toEqual({ ok: false, issues: [warning, error] });
    expect(parsed(undefined, [])).toEqual({ ok: false, issues: [] });
  });
});
