import type { ComponentView, ProfileView } from '../../views/index.ts';
import { bandText, rangesLine, sourceLine } from '../captions.ts';
import { chartWord } from '../chart-words.ts';
import { type Paint, pagePaint } from '../drawing/palette.ts';
import { type ChartOptions, digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { rangeText } from '../range-text.ts';
import { scoreStems, stemsBody, stemsDesc } from './score-stems.ts';

const MARGIN = 28;
const HEAD = 74;
const TITLE = 44;

/** Every score of a country. In a page it is one `<svg>` a component, side by side or stacked as the
 *  page has room, each row leading to why the score is what it is; with any other paint one picture with heading and source that can travel alone. */
export function profileStems(view: ProfileView, paint: Paint, options: ChartOptions = {}): string {
  return paint === pagePaint
    ? view.components
        .map((component) => scoreStems(component, view.scale, paint, { ...options, links: true }))
        .join('')
    : wholePicture(view, paint, options);
}

function wholePicture(view: ProfileView, paint: Paint, options: ChartOptions): string {
  const { country, release, components, scale } = view;
  const parts: string[] = [];
  let y = HEAD + MARGIN;
  let width = 0;
  for (const component of components) {
    const stems = stemsBody(component, scale, paint, 2);
    parts.push(
      componentTitle(component, y, stems.width, paint),
      group(`transform="translate(${MARGIN} ${digits(y + TITLE - 14)})"`, stems.body),
    );
    y += TITLE + stems.height;
    width = Math.max(width, stems.width);
  }
  const captions = [rangesLine(release), sourceLine(release)].filter((line) => line !== '');
  return picture(
    {
      width: width + 2 * MARGIN,
      height: y + 18 + captions.length * 16,
      title: chartWord('profile-title', { country: country.name, edition: release.editionTitle }),
      desc: components.map(stemsDesc).join(' '),
      kind: 'profile',
      body: [
        group(textStyle(28, paint.ink, 'start', true), textAt(MARGIN, MARGIN + 26, country.name)),
        group(
          textStyle(14, paint.muted),
          textAt(MARGIN, MARGIN + 50, `${release.indexTitle} · ${release.editionTitle}`),
        ),
        ...parts,
        group(
          textStyle(11, paint.muted),
          ...captions.map((line, at) => textAt(MARGIN, y + 16 * (at + 1), line)),
        ),
      ].join(''),
    },
    paint,
    options,
  );
}

/** The component's name, its value and its band over the stems, where it may lie at the right, and a rule
 *  above. */
function componentTitle(
  { definition, value }: ComponentView,
  y: number,
  width: number,
  paint: Paint,
): string {
  const { name, family } = definition.node;
  const head = `${name} ${value?.value ?? ''}`.trimEnd();
  const after = MARGIN + textWidth(head, 18, true) + 10;
  return [
    `<path d="M${MARGIN} ${digits(y)}h${width}" stroke="${paint.family[family]}" stroke-width="2"/>`,
    group(textStyle(18, paint.family[family], 'start', true), textAt(MARGIN, y + 24, head)),
    group(
      textStyle(13, paint.muted),
      textAt(after, y + 24, bandText(value)),
      value?.interval
        ? textAt(MARGIN + width, y + 24, rangeText(value.interval), 'text-anchor="end"')
        : '',
    ),
  ].join('');
}
