import { bandColour, pagePaint } from '../../charts/index.ts';
import { type BandView, compareView, type Family } from '../../views/index.ts';
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
      readonly path: string;
      /** Labels of the bands, lowest first, and their colours as style sheets name them. */
      readonly bands: readonly string[];
      readonly colours: readonly string[];
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
        path: `${node.kind === 'indicator' ? 'indicator' : 'rankings'}/${node.id}.html`,
        ...bandsOf(
          node.family,
          values.flatMap((value) => value?.band ?? []),
        ),
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

function bandsOf(
  family: Family,
  bands: readonly BandView[],
): { readonly bands: readonly string[]; readonly colours: readonly string[] } {
  const of = bands[0]?.of ?? 0;
  const labels = Array.from({ length: of }, () => '');
  for (const { position, label } of bands) labels[position] = label;
  return {
    bands: labels,
    colours: labels.map((_, position) => bandColour(pagePaint, family, position, of)),
  };
}
