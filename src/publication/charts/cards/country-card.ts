import type {
  BandView,
  ComponentView,
  IntervalView,
  ProfileView,
  RankIntervalView,
  RankView,
  ValueView,
} from '../../views/index.ts';
import { bandEdge } from '../band-edges.ts';
import { bandText } from '../captions.ts';
import { chartWord } from '../chart-words.ts';
import { linearScale } from '../drawing/linear-scale.ts';
import { bandColour, type Paint, printPaint } from '../drawing/palette.ts';
import { digits, group, textAt, textStyle } from '../drawing/svg.ts';
import { cutText, textWidth, wrapText } from '../drawing/text-width.ts';
import { whiskerAcross, whiskersOver } from '../drawing/whiskers.ts';
import { CARD_HEIGHT, CARD_MARGIN, CARD_WIDTH, card } from './card-frame.ts';

/** Components or pillars a card has room for. */
const MOST = 3;
const GAP = 48;
/** Height of the line that says where the value and the rank may lie. */
const RANGE = 32;

interface Part {
  readonly value: ValueView;
  readonly ranks: readonly RankView[];
  readonly bands: readonly BandView[];
}

/** The preview card of a profile, 1200 × 630: the country and the value, band, rank and place on the
 *  scale of each component. */
export function countryCard(view: ProfileView, paint: Paint = printPaint): string {
  const { country, release, components } = view;
  const parts = partsOf(components);
  return card(
    {
      title: chartWord('card-title', {
        country: country.name,
        values: parts.map(({ value }) => `${value.node.name} ${value.value}`).join(', '),
      }),
      desc: view.quadrant?.name ?? '',
      kicker: `${release.indexTitle} · ${release.editionTitle}`,
      headline: country.name,
      release,
      strip: parts.map(({ value }) => paint.family[value.node.family]),
      body: (top) => {
        const width = (CARD_WIDTH - 2 * CARD_MARGIN - (parts.length - 1) * GAP) / parts.length;
        const height = CARD_HEIGHT - 80 - top;
        const start = top + Math.max(0, (height - 230) / 2);
        return parts
          .map((part, at) =>
            group(
              `transform="translate(${digits(CARD_MARGIN + at * (width + GAP))} ${digits(start)})"`,
              partMarkup(part, view, width, paint),
            ),
          )
          .join('');
      },
    },
    paint,
  );
}

/** Components with a value; a lone component brings its pillars along. */
function partsOf(components: readonly ComponentView[]): readonly Part[] {
  const all = components.flatMap((component) => {
    const { bands = [] } = component;
    const lone = components.length === 1;
    const pillars = lone
      ? component.pillars.filter(
          ({ definition }) => definition.parent === component.definition.node.id,
        )
      : [];
    return [component, ...pillars].flatMap(({ value, ranks }) =>
      value ? [{ value, ranks, bands }] : [],
    );
  });
  return all.slice(0, MOST);
}

function partMarkup(
  { value, ranks, bands }: Part,
  { scale, release: { certainty } }: ProfileView,
  width: number,
  paint: Paint,
): string {
  const { family, name } = value.node;
  const { at } = linearScale([scale.minimum, scale.maximum], [0, width]);
  const x = at(value.number);
  const lines = textWidth(name, 30, true) <= width ? [name] : wrapText(name, 24, width, true);
  const world = ranks[0];
  const after = textWidth(value.value, 88, true) + 18;
  const rank = world ? chartWord('card-rank', { rank: world.rank, of: world.of }) : '';
  const ends = value.interval && [at(Number(value.interval.low)), at(Number(value.interval.high))];
  const drop = value.interval ? RANGE : 0;
  const segments = bands.map(({ position, of, from, below }) => {
    const left = from === undefined ? 0 : at(bandEdge(from)) + 1;
    const right = below === undefined ? width : at(bandEdge(below)) - 1;
    return `<rect x="${digits(left)}" y="150" width="${digits(Math.max(0, right - left))}" height="18" fill="${bandColour(paint, family, position, of)}"/>`;
  });
  const place = [
    ...(segments.length > 0
      ? segments
      : [`<rect y="150" width="${digits(width)}" height="18" fill="${paint.line}"/>`]),
    ends ? whiskersOver(whiskerAcross(179, [ends[0] ?? x, ends[1] ?? x], 6), paint, 2.2) : '',
    `<path d="M${digits(x)} 172l-11-14v-16h22v16z" fill="${paint.ink}" stroke="${paint.paper}" stroke-width="3" stroke-linejoin="round"/>`,
  ].join('');
  return [
    group(
      textStyle(lines.length > 1 ? 24 : 30, paint.family[family], 'start', true),
      ...lines.map((line, row) => textAt(0, 26 - (lines.length - 1 - row) * 27, line)),
    ),
    group(textStyle(88, paint.ink, 'start', true), textAt(0, 112, value.value)),
    group(
      textStyle(25, paint.ink),
      textAt(after, 80, cutText(bandText(value), 25, width - after)),
      textAt(after, 112, cutText(rank, 25, width - after), `fill="${paint.muted}"`),
    ),
    value.interval && certainty
      ? group(
          textStyle(22, paint.muted),
          textAt(
            0,
            144,
            cutText(rangesText(certainty.percent, value.interval, world?.interval), 22, width),
          ),
        )
      : '',
    drop > 0 ? group(`transform="translate(0 ${drop})"`, place) : place,
  ].join('');
}

function rangesText(
  percent: number,
  { low, high }: IntervalView,
  rank: RankIntervalView | undefined,
): string {
  const value = chartWord('card-range', { percent, low, high });
  return rank ? chartWord('card-ranges', { value, low: rank.low, high: rank.high }) : value;
}
