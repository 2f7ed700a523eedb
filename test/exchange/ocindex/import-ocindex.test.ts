import { describe, expect, test } from 'vitest';
import {
  type ImportedIndex,
  type ImportOptions,
  importOcindex,
} from '../../../src/exchange/index.ts';
import { parseIndexFolder } from '../../../src/folder/index.ts';
import {
  bytesOf,
  type Files,
  formatIssue,
  isCountryCode,
  textOf,
} from '../../../src/model/index.ts';
import {
  coverSheet,
  datasetSheet,
  frameworkTexts,
  release,
  withCell,
} from '../../support/ocindex-sheets.ts';
import { buildWorkbook } from '../../support/workbook-builder.ts';

const OLD = { name: 'old.xlsx', bytes: release(['2021']) };
const MIDDLE = { name: 'middle.xlsx', bytes: release(['2023', '2021']) };
const NEW = { name: 'new.xlsx', bytes: release(['2025', '2023', '2021']) };

type Given = Parameters<typeof importOcindex>[0];

function imported(files: Given, options: Omit<ImportOptions, 'frameworks'> = {}): ImportedIndex {
  const result = importOcindex(files, { frameworks: frameworkTexts, ...options });
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  return result.value;
}

function issuesInto(files: Given, into: Files): readonly string[] {
  const result = importOcindex(files, { frameworks: frameworkTexts, into });
  const issues = result.ok ? result.warnings : result.issues;
  return issues.map(
    ({ code, place, severity }) => `${severity} ${code} ${place.cell ?? place.file}`,
  );
}

function text(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no file: ${path}`);
  return textOf(bytes) ?? '';
}

function together(into: Files, files: Files): Map<string, Uint8Array> {
  return new Map([...into, ...files]);
}

describe('a new index folder', () => {
  test('holds the tables of every edition, the frameworks, sources and descriptions', () => {
    expect([...imported([NEW]).files.keys()]).toEqual([
      'datapackage.json',
      'editions/2021/countries.csv',
      'editions/2021/provenance.csv',
      'editions/2021/scores.csv',
      'editions/2023/countries.csv',
      'editions/2023/provenance.csv',
      'editions/2023/scores.csv',
      'editions/2025/countries.csv',
      'editions/2025/provenance.csv',
      'editions/2025/scores.csv',
      'frameworks/2021.yaml',
      'frameworks/2023.yaml',
      'index.yaml',
      'robustness.yaml',
      'sources.json',
    ]);
  });

  test.each([
    ['2021', OLD, ['2021']],
    ['2023', MIDDLE, ['2021', '2023']],
    ['2025', NEW, ['2021', '2023', '2025']],
  ])(
    'the folder of release %s is read back, with no warning but of what its owner must say',
    (_, file, editions) => {
      const { files } = imported([file]);
      const folder = parseIndexFolder(files);
      expect((folder.ok ? folder.warnings : folder.issues).map(({ code }) => code)).toEqual([
        'publisher-unnamed',
        'funding-empty',
      ]);
      expect(folder.ok && folder.value.editions.map(({ description }) => description.id)).toEqual(
        editions,
      );
    },
  );

  test('an edition alone, without the framework before its own, is read back too', () => {
    const bytes = buildWorkbook([datasetSheet('2025')]);
    const folder = parseIndexFolder(imported([{ name: 'one.xlsx', bytes }]).files);
    expect((folder.ok ? folder.warnings : folder.issues).map(({ code }) => code)).toEqual([
      'publisher-unnamed',
      'funding-empty',
    ]);
  });

  test('scores, countries and provenance stand as the workbook has them', () => {
    const { files } = imported([NEW]);
    expect(text(files, 'editions/2021/countries.csv')).toBe(
      'country,name,continent,region\n' +
        'BLR,Belarus,Europe,Central & Eastern Europe\n' +
        'LCA,St. Lucia,Americas,Caribbean\n' +
        'TUR,Turkey,Asia,Western Asia\n',
    );
    expect(text(files, 'editions/2021/scores.csv').split('\n').slice(0, 3)).toEqual([
      'country,indicator,score',
      'BLR,human-trafficking,1.0',
      'BLR,human-smuggling,2.5',
    ]);
    expect(text(files, 'editions/2025/provenance.csv').split('\n')[1]).toMatch(
      /^BLR,human-trafficking,[0-9a-f]{64},2025_dataset,F2$/,
    );
  });

  test('index.yaml is put out by who imports it; the scores are credited to their source', () => {
    const unnamed = text(imported([NEW]).files, 'index.yaml');
    expect(unnamed).toContain('name: An unnamed user of Assayer');
    expect(unnamed).toContain('recomputed with Assayer');
    const named = text(imported([NEW], { publisher: 'Office of Sound' }).files, 'index.yaml');
    expect(named).toContain('name: Office of Sound');
    expect(named).toContain('Global Initiative Against Transnational Organized Crime');
    expect(named).not.toContain('unnamed');
  });

  test('index.yaml says that the publisher names no licence and when each edition came out', () => {
    const index = text(imported([NEW]).files, 'index.yaml');
    expect(index).toContain('No licence named by the publisher; cite as');
    expect(index).toContain('countries: World');
    for (const day of ['2021-09-28', '2023-09-27', '2025-11-10']) {
      expect(index).toContain(`published: ${day}`);
    }
    for (const day of ['2020-01-01', '2020-12-31', '2022-01-01', '2024-12-31']) {
      expect(index).toContain(day);
    }
    expect(index.replace(/\s+/g, ' ')).toContain('data set published 10 November 2025');
    expect(index.match(/note: /g)).toHaveLength(1);
  });

  test('sources.json names each workbook by release, date and hash', () => {
    const { files, report } = imported([NEW, OLD]);
    const sources: unknown = JSON.parse(text(files, 'sources.json'));
    expect(sources).toMatchObject([
      { type: 'dataset', issued: { 'date-parts': [[2021, 9, 28]] } },
      { type: 'dataset', issued: { 'date-parts': [[2025, 11, 10]] } },
    ]);
    for (const { sha256 } of report.files) {
      expect(text(files, 'sources.json')).toContain(`SHA-256 ${sha256}`);
    }
  });

  test('a part of the countries is named for what it is', () => {
    const countries = ['BLR', 'LCA'].filter(isCountryCode);
    const { files, report } = imported([NEW], { countries, countrySet: 'Belarus and St. Lucia' });
    expect(text(files, 'index.yaml')).toContain('countries: Belarus and St. Lucia');
    expect(text(files, 'editions/2023/countries.csv')).not.toContain('TUR');
    expect(text(files, 'editions/2023/scores.csv')).not.toContain('TUR');
    expect(text(files, 'editions/2023/provenance.csv')).not.toContain('TUR');
    expect(report.editions.map((edition) => edition.countries)).toEqual([2, 2, 2]);
    expect(text(imported([NEW], { countries }).files, 'index.yaml')).toContain('2 countries');
  });

  test('the same comes out whatever the order of files and sheets', () => {
    const first = imported([OLD, MIDDLE, NEW]);
    for (const files of [
      [NEW, MIDDLE, OLD],
      [MIDDLE, NEW, OLD],
      [OLD, NEW, MIDDLE],
    ]) {
      const other = imported(files);
      expect([...other.files].map(([path, bytes]) => [path, textOf(bytes)])).toEqual(
        [...first.files].map(([path, bytes]) => [path, textOf(bytes)]),
      );
      expect(other.report).toEqual(first.report);
    }
  });

  test('where several files give an edition, its provenance is the newest release', () => {
    const { report, files } = imported([OLD, NEW, MIDDLE]);
    const newest = report.files.at(-1);
    expect(newest?.release).toBe('2025');
    expect(text(files, 'editions/2021/provenance.csv')).toContain(newest?.sha256);
    expect(report.files.map(({ name }) => name)).toEqual(['old.xlsx', 'middle.xlsx', 'new.xlsx']);
  });

  test('a file in the way of a new index is never overwritten', () => {
    const into = new Map([['frameworks/2023.yaml', bytesOf('mine\n')]]);
    expect(issuesInto([NEW], into)).toEqual(['error file-in-the-way frameworks/2023.yaml']);
    const readme = new Map([['README.md', bytesOf('mine\n')]]);
    expect(issuesInto([NEW], readme)).toEqual([]);
  });

  test('a new index says how sure it takes scores to be, and that this is assumed and not measured', () => {
    const { files } = imported([NEW]);
    const read = parseIndexFolder(files);
    const robustness = read.ok ? read.value.robustness : undefined;
    expect(robustness?.plan).toMatchObject({
      seed: 2025,
      replicates: 1000,
      intervalPercent: 90,
      scoreError: { steps: 2, shared: 0.25, spread: true },
      weightsPercent: 25,
      aggregations: ['geometric'],
      normalisations: [],
      imputations: [],
      leaveOut: 'none',
    });
    expect(robustness?.plan.scoreError?.why).toMatch(/^An assumption and no measurement\. /);
  });

  test('a plan that stands in the folder before its index stays', () => {
    const mine = bytesOf('seed: 7\nreplicates: 100\nweights_percent: 10\n');
    const into = new Map([['robustness.yaml', mine]]);
    expect(imported([NEW], { into }).files.has('robustness.yaml')).toBe(false);
  });

  test('a wrong workbook among right ones gives issues and no files', () => {
    const wrong = {
      name: 'wrong.xlsx',
      bytes: buildWorkbook([withCell(datasetSheet('2023'), 'F2', 5.2)]),
    };
    const result = importOcindex([NEW, wrong], { frameworks: frameworkTexts });
    expect(result.ok).toBe(false);
    expect(Object.keys(result)).toEqual(['ok', 'issues']);
  });
});

describe('into a folder that is an index', () => {
  const folder = together(imported([OLD]).files, new Map());

  test('the same workbook again changes nothing', () => {
    const again = imported([OLD], { into: folder });
    expect([...again.files]).toEqual([]);
    expect(again.report.editions.map(({ kept }) => kept)).toEqual([true]);
  });

  test('new editions are added, and the result is as if all had been imported at once', () => {
    const { files, report } = imported([NEW], { into: folder });
    expect([...files.keys()]).not.toContain('editions/2021/scores.csv');
    expect(report.editions.map(({ kept }) => kept)).toEqual([true, false, false]);
    const merged = together(folder, files);
    const whole = imported([OLD, NEW]).files;
    for (const path of [
      'editions/2023/scores.csv',
      'editions/2025/countries.csv',
      'frameworks/2023.yaml',
      'datapackage.json',
      'sources.json',
    ]) {
      expect(text(merged, path)).toBe(text(whole, path));
    }
    const read = parseIndexFolder(merged);
    expect((read.ok ? read.warnings : read.issues).map(({ code }) => code)).toEqual([
      'publisher-unnamed',
      'funding-empty',
    ]);
  });

  test.each([
    ['changed', bytesOf('seed: 7\nreplicates: 100\nweights_percent: 10\n')],
    ['taken away', undefined],
  ])('a plan that somebody has %s is left so, whatever is added', (_, mine) => {
    const into = new Map(folder);
    if (mine) into.set('robustness.yaml', mine);
    else into.delete('robustness.yaml');
    for (const files of [[OLD], [NEW]]) {
      expect(imported(files, { into }).files.has('robustness.yaml')).toBe(false);
    }
  });

  test('every line of index.yaml stays, comments and quotes too, and the entry goes where its day is', () => {
    const newest = imported([
      { name: 'one.xlsx', bytes: buildWorkbook([coverSheet('2025'), datasetSheet('2025')]) },
    ]).files;
    const mine = text(newest, 'index.yaml')
      .replace(/^title: .*$/m, 'title: "Mine"   # my own title')
      .replace('editions:\n', '# oldest first\neditions:\n');
    const into = together(newest, new Map([['index.yaml', bytesOf(mine)]]));
    const { files } = imported([MIDDLE], { into });
    const lines = text(files, 'index.yaml').split('\n');
    const kept = lines.filter((line) => mine.split('\n').includes(line));
    expect(mine.split('\n').filter((line) => !kept.includes(line))).toEqual([]);
    expect(lines.filter((line) => /^ {2}- id:/.test(line))).toEqual([
      "  - id: '2021'",
      "  - id: '2023'",
      "  - id: '2025'",
    ]);
    expect(parseIndexFolder(together(into, files)).ok).toBe(true);
  });

  test('editions written in one line, or without indentation, take a new entry too', () => {
    const index = text(folder, 'index.yaml');
    const start = index.indexOf('editions:\n');
    const head = index.slice(0, start);
    const flush = head + index.slice(start).replace(/^ {2}(?=.)/gm, '');
    const flow = `${head}editions: [{ id: '2021', title: Edition 2021, framework: '2021', period: { from: 2020-01-01, to: 2020-12-31 }, published: 2021-09-28 }]\n`;
    for (const mine of [flush, flow, flush.trimEnd()]) {
      const into = together(folder, new Map([['index.yaml', bytesOf(mine)]]));
      const { files } = imported([NEW], { into });
      const read = parseIndexFolder(together(into, files));
      expect(read.ok && read.value.editions).toHaveLength(3);
    }
  });

  test('entries of sources.json stay as they are written', () => {
    const mine = '[\n  { "id": "mine", "type": "book" }\n]\n';
    const into = together(folder, new Map([['sources.json', bytesOf(mine)]]));
    const sources = text(imported([NEW], { into }).files, 'sources.json');
    expect(sources.startsWith('[\n  { "id": "mine", "type": "book" },\n  {')).toBe(true);
    expect(JSON.parse(sources)).toHaveLength(2);
  });

  test('a score that differs from the folder is told with its cell', () => {
    const scores = text(folder, 'editions/2021/scores.csv').replace(
      'BLR,human-trafficking,1.0',
      'BLR,human-trafficking,1.5',
    );
    const into = together(folder, new Map([['editions/2021/scores.csv', bytesOf(scores)]]));
    expect(issuesInto([NEW], into)).toEqual(['error folder-differs F2']);
  });

  test('a region that the folder has changed is kept, under a warning', () => {
    const countries = text(folder, 'editions/2021/countries.csv').replace(
      'Western Asia',
      'Near East',
    );
    const into = together(folder, new Map([['editions/2021/countries.csv', bytesOf(countries)]]));
    expect(issuesInto([NEW], into)).toEqual(['warning folder-differs B3']);
  });

  test('a country that the folder has not is told', () => {
    const countries = ['BLR', 'LCA'].filter(isCountryCode);
    const into = imported([OLD], { countries }).files;
    expect(issuesInto([OLD], into)).toEqual(['error folder-differs C3']);
    const result = importOcindex([NEW], { frameworks: frameworkTexts, into, countries });
    expect(result.ok).toBe(true);
  });

  test('a framework that was changed in words is used, one with other indicators is told', () => {
    const start = imported([MIDDLE]).files;
    const own = text(start, 'frameworks/2023.yaml');
    const worded = own.replace('title: Organized crime', 'title: My words');
    expect(worded).not.toBe(own);
    const into = together(start, new Map([['frameworks/2023.yaml', bytesOf(worded)]]));
    const { files, editions } = imported([NEW], { into });
    expect(files.has('frameworks/2023.yaml')).toBe(false);
    expect(editions.at(-1)?.framework.title).toBe('My words');

    const renamed = own.replaceAll('financial-crimes', 'money-crimes');
    const scores = text(start, 'editions/2023/scores.csv').replaceAll(
      'financial-crimes',
      'money-crimes',
    );
    const provenance = text(start, 'editions/2023/provenance.csv').replaceAll(
      'financial-crimes',
      'money-crimes',
    );
    const other = together(
      start,
      new Map([
        ['frameworks/2023.yaml', bytesOf(renamed)],
        ['editions/2023/scores.csv', bytesOf(scores)],
        ['editions/2023/provenance.csv', bytesOf(provenance)],
      ]),
    );
    expect(issuesInto([NEW], other)).toContain('error framework-differs frameworks/2023.yaml');
  });

  test('a folder with issues of its own gives those', () => {
    const into = together(folder, new Map([['editions/2021/scores.csv', bytesOf('country\n')]]));
    expect(issuesInto([NEW], into).join()).toContain('editions/2021/scores.csv');
  });
});
