import type { BakedShapes } from './shapes.ts';

/** A row of i18n-iso-countries: alpha-2, alpha-3, three digits. */
export type IsoCode = readonly [alpha2: string, alpha3: string, numeric: string, ...unknown[]];

const KOSOVO = 'XKX';

/** Places of what the source draws as a part of its country or not at all, and of Kiribati, whose
 *  largest island lies far from where its people live. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  ATA: [0, -82],
  BES: [-68.27, 12.2],
  BVT: [3.36, -54.42],
  GIB: [-5.35, 36.13],
  GLP: [-61.55, 16.25],
  GUF: [-53.1, 3.95],
  KIR: [173.02, 1.42],
  MTQ: [-61.02, 14.65],
  MYT: [45.15, -12.82],
  REU: [55.53, -21.12],
  SJM: [16, 78.6],
  TKL: [-171.85, -9.17],
  TUV: [179.2, -8.52],
  UMI: [-162.07, 5.88],
};

/** Every country of ISO 3166-1 and Kosovo, one a line, in code order. */
export function bakeCountries(
  isoCodes: readonly IsoCode[],
  english: Readonly<Record<string, string | readonly string[]>>,
  names: Readonly<Record<string, readonly string[]>>,
  shapes: BakedShapes,
): string {
  const rows = isoCodes
    .filter(([alpha2]) => alpha2 !== 'XK')
    .map(([alpha2, code, numeric]) => {
      const listed = english[alpha2];
      const name = names[code]?.[0] ?? (typeof listed === 'string' ? listed : listed?.[0]);
      return { code, alpha2, numeric, name };
    });
  const all = [...rows, { code: KOSOVO, alpha2: 'XK', numeric: null, name: names[KOSOVO]?.[0] }];
  all.sort((a, b) => (a.code < b.code ? -1 : 1));
  const lines = all.map((row) => {
    const label = POINTS[row.code] ?? shapes.labels.get(row.code);
    if (!label || !row.name) throw new Error(`no place or no name for ${row.code}`);
    return JSON.stringify({ ...row, label, neighbours: shapes.neighbours.get(row.code) ?? [] });
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
