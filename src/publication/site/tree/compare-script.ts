import { compareView } from '../../views/index.ts';
import type { TreeContext } from './tree-context.ts';

export const COMPARE_DATA = 'compare-data.js';

/** Every printed value of a release for the picker, as a script: a page opened from a folder can load
 *  no data by other means. Values stand in the order of the rows, bands as their positions. */
export interface CompareData {
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly family: string;
      readonly path: string;
      /** Labels of the bands, lowest first. */
      readonly bands: readonly string[];
    }[];
  }[];
  /** Code → name, values, band positions (`-` for none). */
  readonly countries: Readonly<
    Record<string, readonly [name: string, values: string, bands: string]>
  >;
}

/** The script that hands `CompareData` to the page. */
export function compareScript({ site, release, countryOrder }: TreeContext): string {
  const countries = [...countryOrder.keys()].flatMap(
    (code) => release.countries.find((country) => country.code === code) ?? [],
  );
  const view = compareView(site, release, '', '', countries);
  const rows = view.groups.flatMap((group) => group.rows);
  const data: CompareData = {
    groups: view.groups.map((group) => ({
      title: group.title,
      rows: group.rows.map(({ node, values }) => ({
        id: node.id,
        name: node.name,
        kind: node.kind,
        family: node.family,
        path: `${node.kind === 'indicator' ? 'indicator' : 'rankings'}/${node.id}.html`,
        bands: bandLabels(values.flatMap((value) => value?.band ?? [])),
      })),
    })),
    countries: Object.fromEntries(
      view.countries.map(({ code, name }, at) => [
        code,
        [
          name,
          rows.map(({ values }) => values[at]?.value ?? '').join(' '),
          rows.map(({ values }) => values[at]?.band?.position ?? '-').join(''),
        ],
      ]),
    ),
  };
  return `globalThis.assayerCompare=${JSON.stringify(data)};\n`;
}

function bandLabels(
  bands: readonly { readonly position: number; readonly of: number; readonly label: string }[],
): readonly string[] {
  const labels = Array.from({ length: bands[0]?.of ?? 0 }, () => '');
  for (const { position, label } of bands) labels[position] = label;
  return labels;
}
