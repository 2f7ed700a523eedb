import type { CountryCode } from '../../../model/index.ts';
import type { RankingRow, RankingView, ScaleView } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import { bandColour, type Paint } from '../drawing/palette.ts';
import { type ChartOptions, picture } from '../drawing/svg.ts';
import { type BarRow, barsBody } from './value-bars.ts';

interface RankingOptions extends ChartOptions {
  /** Most countries drawn: the first and the last of a longer ranking. 30 by default. */
  readonly most?: number;
  readonly highlight?: readonly CountryCode[];
}

/** Countries in rank order as bars in the colour of their band. Of a long ranking both ends are
 *  drawn, and every highlighted country. */
export function rankingBars(
  view: RankingView,
  scale: ScaleView,
  paint: Paint,
  options: RankingOptions = {},
): string {
  const { most = 30, highlight = [] } = options;
  const rows = view.rows.filter(({ values }) => values[0] !== undefined);
  const marked = new Set<string>(highlight);
  const half = Math.ceil(most / 2);
  const shown = rows.map(
    ({ country }, at) =>
      rows.length <= most ||
      at < half ||
      at >= rows.length - (most - half) ||
      marked.has(country.code),
  );
  const drawn = rows.flatMap((row, at): readonly (BarRow | 'more')[] => {
    if (shown[at]) return [barOf(row, marked.has(row.country.code), paint)];
    return shown[at - 1] ? ['more'] : [];
  });
  return picture(
    {
      ...barsBody(drawn, [scale.minimum, scale.maximum], paint),
      title: chartWord('ranking-title', {
        node: view.node.name,
        edition: view.release.editionTitle,
      }),
      desc: descOf(rows),
      kind: 'ranking',
    },
    paint,
    options,
  );
}

function barOf({ country, rank, values }: RankingRow, strong: boolean, paint: Paint): BarRow {
  const [value] = values;
  return {
    name: country.name,
    ...(rank && { lead: String(rank.rank) }),
    value: value?.value ?? '',
    number: value?.number ?? 0,
    fill: value?.band
      ? bandColour(paint, value.node.family, value.band.position, value.band.of)
      : paint.noData,
    strong,
  };
}

function descOf(rows: readonly RankingRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  return chartWord('ranking-desc', {
    first: first.country.name,
    high: first.values[0]?.value ?? '',
    last: last.country.name,
    low: last.values[0]?.value ?? '',
  });
}
