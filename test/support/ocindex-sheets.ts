import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAddress } from '../../src/exchange/xlsx/index.ts';
import { parseFramework } from '../../src/folder/index.ts';
import { aggregatesOf, type Framework, indicatorsOf } from '../../src/model/index.ts';
import { buildWorkbook, type CellInput, type SheetInput } from './workbook-builder.ts';

/** The bundled frameworks as the importer takes them: name → YAML. */
export const frameworkTexts: ReadonlyMap<string, string> = new Map(
  ['2021', '2023'].map((name) => {
    const path = new URL(`../../frameworks/organized-crime/${name}.yaml`, import.meta.url);
    return [name, readFileSync(fileURLToPath(path), 'utf8')];
  }),
);

const frameworks = new Map(
  [...frameworkTexts].map(([name, text]) => [name, readFramework(name, text)]),
);

/** The framework an edition was scored under. */
function frameworkOf(edition: string): Framework {
  const framework = frameworks.get(edition === '2021' ? '2021' : '2023');
  if (!framework) throw new Error(`no framework: ${edition}`);
  return framework;
}

export interface DatasetOptions {
  readonly name?: string;
  /** Continent, region and name of each country. */
  readonly countries?: readonly (readonly [string, string, string])[];
  /** Suffix of the composites' headers. */
  readonly suffix?: string;
  /** Added to every score, in half points, so that two sheets can differ. */
  readonly shift?: number;
}

export const THREE: readonly (readonly [string, string, string])[] = [
  ['Europe', 'Central & Eastern Europe', 'Belarus'],
  ['Asia', 'Western Asia', 'Turkey'],
  ['Americas', 'Caribbean ', 'St. Lucia'],
];

/** A sheet of scores as the publisher lays it out: three columns of names, then every component and
 *  pillar before its indicators. Scores follow a fixed pattern; composites are computed here by the
 *  whole-number formula of the method, independently of the code under test. */
export function datasetSheet(edition: string, options: DatasetOptions = {}): SheetInput {
  const { name = `${edition}_dataset`, countries = THREE, suffix = ' avg.', shift = 0 } = options;
  const framework = frameworkOf(edition);
  const { markets, actors, resilience } = groupsOf(framework);
  const header = [
    ...['Continent', 'Region', 'Country', `Criminality${suffix}`, `Criminal markets${suffix}`],
    ...markets,
    `Criminal actors${suffix}`,
    ...actors,
    `Resilience${suffix}`,
    ...resilience,
  ];
  const rows = countries.map((country, row): readonly CellInput[] => {
    const halves = (names: readonly string[], from: number): readonly number[] =>
      names.map((_, column) => 2 + ((row * 7 + (column + from) * 3 + shift) % 19));
    const [m, a, r] = [halves(markets, 0), halves(actors, 20), halves(resilience, 40)];
    const [hm, ha, hr] = [sum(m), sum(a), sum(r)];
    const half = (list: readonly number[]): readonly number[] => list.map((steps) => steps / 2);
    const criminality = [hm * a.length + ha * m.length, 4 * m.length * a.length] as const;
    return [
      ...country,
      halfUp(...criminality),
      halfUp(hm, 2 * m.length),
      ...half(m),
      halfUp(ha, 2 * a.length),
      ...half(a),
      halfUp(hr, 2 * r.length),
      ...half(r),
    ];
  });
  return { name, rows: [header, ...rows] };
}

/** The cover sheet: an empty column, then a title and a text in merged cells. */
export function coverSheet(edition: string): SheetInput {
  return {
    name: `${edition}_Global_OC_Index`,
    rows: [
      [null, `GLOBAL ORGANIZED CRIME INDEX - ${edition}`],
      [null, { runs: ['Based on ', 'something', ' of 2019.'] }],
    ],
    merged: ['B1:P1', 'B2:P2'],
  };
}

/** A workbook of one release with these editions. */
export function release(editions: readonly string[], options: DatasetOptions = {}): Uint8Array {
  const [newest = '2025'] = editions;
  return buildWorkbook([
    coverSheet(newest),
    ...editions.map((edition) => datasetSheet(edition, options)),
  ]);
}

/** The same sheet with another cell at an address. */
export function withCell(sheet: SheetInput, address: string, cell: CellInput): SheetInput {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  const rows = Array.from({ length: Math.max(sheet.rows.length, place.row) }, (_, index) => [
    ...(sheet.rows[index] ?? []),
  ]);
  const row = rows[place.row - 1] ?? [];
  while (row.length < place.column) row.push(null);
  row[place.column - 1] = cell;
  return { ...sheet, rows };
}

/** The same sheet with its columns in another order; `order` lists the old numbers, counting from 1. */
export function withColumns(sheet: SheetInput, order: readonly number[]): SheetInput {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => order.map((column) => row[column - 1] ?? null)),
  };
}

function groupsOf(framework: Framework): {
  readonly markets: readonly string[];
  readonly actors: readonly string[];
  readonly resilience: readonly string[];
} {
  const under = (id: string): readonly string[] => {
    const node = aggregatesOf(framework).find((candidate) => candidate.id === id);
    return (
      node?.children.flatMap((child) => (child.kind === 'indicator' ? [child.name] : [])) ?? []
    );
  };
  const groups = {
    markets: under('markets'),
    actors: under('actors'),
    resilience: under('resilience'),
  };
  const all = indicatorsOf(framework).length;
  if (Object.values(groups).flat().length !== all) throw new Error('indicators are missing');
  return groups;
}

function halfUp(numerator: number, denominator: number): number {
  return Math.floor((200 * numerator + denominator) / (2 * denominator)) / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function readFramework(name: string, text: string): Framework {
  const framework = parseFramework(text, `${name}.yaml`);
  if (!framework.ok) throw new Error(`the framework ${name} has issues`);
  return framework.value;
}
