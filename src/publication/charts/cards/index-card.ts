import type { HomeView, MapRow } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import { linearScale, scaleTicks, tickText } from '../drawing/linear-scale.ts';
import { bandColour, type Paint, printPaint } from '../drawing/palette.ts';
import { digits, group, textAt, textStyle } from '../drawing/svg.ts';
import { CARD_HEIGHT, CARD_MARGIN, CARD_WIDTH, card } from './card-frame.ts';

/** Height kept free above the dots for what they are. */
const CAPTION = 44;

/** The preview card of a release, 1200 × 630: its title and every country as a dot on the scale of the
 *  first component, in the colour of its band. */
export function indexCard(view: HomeView, paint: Paint = printPaint): string {
  const { release, map } = view;
  return card(
    {
      title: chartWord('index-card-title', {
        title: release.indexTitle,
        edition: release.editionTitle,
      }),
      desc: map.finding,
      kicker: [
        release.editionTitle,
        release.countrySet,
        chartWord('index-card-count', { count: view.countries.length }),
      ].join(' · '),
      headline: release.indexTitle,
      release,
      strip: [0, 1, 2, 3].map((step) => bandColour(paint, map.node.family, step, 4)),
      body: (top) => dots(view, top, paint),
    },
    paint,
  );
}

/** Countries stacked in columns along the scale. */
function dots({ map }: HomeView, top: number, paint: Paint): string {
  const left = CARD_MARGIN;
  const right = CARD_WIDTH - CARD_MARGIN;
  const floor = CARD_HEIGHT - 142;
  const { at } = linearScale([map.scale.minimum, map.scale.maximum], [left, right]);
  const columnCount = Math.min(54, 18 + Math.round(map.rows.length / 5));
  const columns = new Map<number, MapRow[]>();
  for (const row of map.rows) {
    if (row.number === undefined) continue;
    const column = Math.round(((at(row.number) - left) / (right - left)) * columnCount);
    columns.set(column, [...(columns.get(column) ?? []), row]);
  }
  const tallest = Math.max(1, ...[...columns.values()].map((rows) => rows.length));
  const pitch = Math.min((right - left) / columnCount, (floor - top - CAPTION) / tallest);
  const radius = pitch * 0.44;
  const marks = [...columns].flatMap(([column, rows]) =>
    [...rows]
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .map(({ band }, place) => {
        const fill = band
          ? bandColour(paint, map.node.family, band.position, band.of)
          : paint.noData;
        const x = left + (column / columnCount) * (right - left);
        return `<circle cx="${digits(x)}" cy="${digits(floor - radius - place * pitch)}" r="${digits(radius)}" fill="${fill}"/>`;
      }),
  );
  return [
    `<path d="M${left} ${floor + 2}H${right}" stroke="${paint.muted}" stroke-width="1.5"/>`,
    ...marks,
    group(
      textStyle(20, paint.muted, 'middle'),
      ...scaleTicks(map.scale, 5).map((tick) => textAt(at(tick), floor + 28, tickText(tick))),
    ),
    group(
      textStyle(22, paint.family[map.node.family], 'start', true),
      textAt(left, top + 26, chartWord('index-card-axis', { node: map.node.name })),
    ),
  ].join('');
}
