import { bandColour, pagePaint } from '../../charts/index.ts';
import {
  type BandView,
  type CompareGroup,
  compareView,
  type ValueView,
} from '../../views/index.ts';
import { type RangeSet, rangesOf } from './compare-ranges.ts';
import type { TreeContext } from './tree-context.ts';

/** File name of the data of the picker. */
export const COMPARE_DATA = 'compare-data.js';

/** Every printed value of a release for the picker, as a script: a page opened from a folder can load
 *  no data by other means. */
interface CompareData {
  readonly groups: readonly { readonly title: string; readonly rows: readonly CompareRow[] }[];
  readonly sets: readonly BandSet[];
  /** Ranges that follow from the value: value → both ends. */
  readonly ends: readonly RangeSet[];
  /** Digits after the point of a range. */
  readonly decimals: number;
  /** Code → name; rows hold their values in this order. */
  readonly countries: Readonly<Record<string, string>>;
  /** Bands lie by exact values; where the printed one would mislead: code → row → index in its set. */
  readonly odd: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

interface CompareRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  /** Index of its bands in `sets`; −1 where it has none. */
  readonly set: number;
  /** One a country, a blank between them. */
  readonly values: string;
  /** Index of its ranges in `ends`, where its values tell them. */
  readonly ends?: number;
  /** One a country, a comma between them, where values do not tell them: how far the range reaches below
   *  and above the value, in units of the last decimal. */
  readonly ranges?: string;
}

/** Bands of some rows, lowest first: label, colour as style sheets name it, lowest value. */
type BandSet = readonly (readonly [label: string, colour: string, from: number])[];

/** The script that hands `CompareData` to the page. */
export function compareScript({ site, release, countryOrder }: TreeContext): string {
  const countries = [...countryOrder.keys()].flatMap(
    (code) => release.countries.find((country) => country.code === code) ?? [],
  );
  const view = compareView(site, release, '', '', countries);
  const rows = view.groups.flatMap((group) => group.rows);
  const sets: BandSet[] = [];
  const setOf = new Map(rows.map((row) => [row, indexIn(sets, bandSet(row))]));
  const ranges = rangesOf(rows, view.scale.decimals);
  const data: CompareData = {
    groups: view.groups.map((group) => ({
      title: group.title,
      rows: group.rows.map(
        (row): CompareRow => ({
          id: row.node.id,
          name: row.node.name,
          kind: row.node.kind,
          path: `${row.node.kind === 'indicator' ? 'indicator' : 'rankings'}/${row.node.id}.html`,
          set: setOf.get(row) ?? -1,
          values: row.values.map((value) => value?.value ?? '').join(' '),
          ...ranges.of.get(row),
        }),
      ),
    })),
    sets,
    ends: ranges.sets,
    decimals: view.scale.decimals,
    countries: Object.fromEntries(view.countries.map(({ code, name }) => [code, name])),
    odd: oddBands(
      view.countries.map(({ code }) => code),
      rows,
      rows.map((row) => sets[setOf.get(row) ?? -1] ?? []),
    ),
  };
  return `globalThis.assayerCompare=${JSON.stringify(data)};\n`;
}

type Row = CompareGroup['rows'][number];

function bandSet({ node, values }: Row): BandSet {
  const bands = new Map<number, BandView>();
  for (const value of values) if (value?.band) bands.set(value.band.position, value.band);
  return [...bands.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ label, position, of, from }) => [
      label,
      bandColour(pagePaint, node.family, position, of),
      from === undefined ? Number.MIN_SAFE_INTEGER : Number(from),
    ]);
}

function indexIn(sets: BandSet[], set: BandSet): number {
  if (set.length === 0) return -1;
  const text = JSON.stringify(set);
  const known = sets.findIndex((other) => JSON.stringify(other) === text);
  return known === -1 ? sets.push(set) - 1 : known;
}

function oddBands(
  codes: readonly string[],
  rows: readonly Row[],
  sets: readonly BandSet[],
): CompareData['odd'] {
  return Object.fromEntries(
    codes.flatMap((code, at) => {
      const odd = rows.flatMap(({ values }, row) => {
        const index = trueIndex(values[at], sets[row] ?? []);
        return index === undefined ? [] : [[row, index] as const];
      });
      return odd.length === 0 ? [] : [[code, Object.fromEntries(odd)] as const];
    }),
  );
}

/** The index of a value's band where the printed value tells another. */
function trueIndex(value: ValueView | undefined, set: BandSet): number | undefined {
  if (!value?.band) return undefined;
  const label = value.band.label;
  const index = set.findIndex(([other]) => other === label);
  const told = set.findLastIndex(([, , from]) => from <= Number(value.value));
  return index === told ? undefined : index;
}
