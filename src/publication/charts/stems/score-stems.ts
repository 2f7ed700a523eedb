import type { ComponentView, ScaleView } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import { type Paint, pagePaint } from '../drawing/palette.ts';
import {
  type ChartOptions,
  group,
  type Picture,
  picture,
  textAt,
  textStyle,
} from '../drawing/svg.ts';
import { columnMarkup, RANGES, WIDTH, whyLink } from './stem-column.ts';
import { AXIS, heightOf, stemColumns } from './stem-rows.ts';

interface StemsOptions extends ChartOptions {
  /** Columns that the groups are dealt to: one in a page by default, two in a file. */
  readonly columns?: number;
  /** The component's name and value over its stems; a paper that prints its own leaves it out. Default
   *  true. */
  readonly heading?: boolean;
  /** Makes every row a link to why its indicator has its score, `#why-human-trafficking`, for pointers
   *  alone: the tables of a page have the same links. */
  readonly links?: boolean;
}

const GUTTER = 28;
/** Height of the line with the component's own name and value. */
const TITLE = 26;

/** Every indicator of a component as a stem from the middle of the scale to its score, printed on a
 *  mark in the colour of its band; indicators stand under their headings, headings under their pillar.
 *  Where a score may lie is a whisker under its mark; a picture that travels alone prints both ends. */
export function scoreStems(
  component: ComponentView,
  scale: ScaleView,
  paint: Paint,
  options: StemsOptions = {},
): string {
  const { columns = paint === pagePaint ? 1 : 2, heading = true, links = false } = options;
  const { width, height, body } = stemsBody(component, scale, paint, columns, links);
  const { id, name, family } = component.definition.node;
  const title = `${name} ${component.value?.value ?? ''}`.trimEnd();
  const svg = picture(
    {
      width,
      height: height + (heading ? TITLE : 0),
      body: heading
        ? [
            group(
              textStyle(15, paint.family[family], 'start', true),
              links ? whyLink(id, textAt(0, 16, title)) : textAt(0, 16, title),
            ),
            group(`transform="translate(0 ${TITLE})"`, body),
          ].join('')
        : body,
      title: chartWord('stems-title', { node: component.definition.node.name }),
      desc: stemsDesc(component),
      kind: 'stems',
    },
    paint,
    options,
  );
  return links ? svg.replace(' role="img"', ' role="group"') : svg;
}

/** The same as a part of a larger picture: its size, and its markup from the origin on. */
export function stemsBody(
  component: ComponentView,
  scale: ScaleView,
  paint: Paint,
  columns: number,
  links = false,
): Pick<Picture, 'width' | 'height' | 'body'> {
  const parts = stemColumns(component, columns);
  const width = columnWidth(component, paint);
  return {
    ...stemsSize(component, columns, paint),
    body: parts
      .map((rows, at) => columnMarkup(rows, at * (width + GUTTER), { width, scale, paint, links }))
      .join(''),
  };
}

/** The size of a component's picture in this many columns, without its markup; pixels. */
export function stemsSize(
  component: ComponentView,
  columns: number,
  paint: Paint,
): { readonly width: number; readonly height: number } {
  const heights = stemColumns(component, columns).map(heightOf);
  return {
    width: columns * columnWidth(component, paint) + (columns - 1) * GUTTER,
    height: Math.max(AXIS, ...heights) + 4,
  };
}

/** A page prints the ranges in the tables below the picture. */
function columnWidth(component: ComponentView, paint: Paint): number {
  const ranged = [component, ...component.pillars].some(
    ({ value, groups }) =>
      value?.interval ||
      groups.some(({ indicators }) => indicators.some((cell) => cell.value?.interval)),
  );
  return ranged && paint !== pagePaint ? WIDTH + RANGES : WIDTH;
}

/** The value of the component, and both ends of its scores. */
export function stemsDesc(component: ComponentView): string {
  const valued = [component, ...component.pillars]
    .flatMap(({ groups }) => groups)
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ value }) => (value ? [value] : []))
    .sort((a, b) => b.number - a.number);
  const [highest, lowest] = [valued[0], valued.at(-1)];
  const node = component.definition.node.name;
  return [
    component.value
      ? chartWord('stems-desc', { node, value: component.value.value })
      : chartWord('stems-desc-none', { node }),
    highest && lowest
      ? chartWord('stems-ends', {
          highest: highest.node.name,
          high: highest.value,
          lowest: lowest.node.name,
          low: lowest.value,
        })
      : '',
  ]
    .join(' ')
    .trimEnd();
}
