import type { IndicatorView } from '../../views/index.ts';
import { bandEdge } from '../band-edges.ts';
import { chartWord } from '../chart-words.ts';
import { bandColour, type Paint } from '../drawing/palette.ts';
import { type ChartOptions, picture } from '../drawing/svg.ts';
import { type BarRow, barsBody } from './value-bars.ts';

/** Means of a node: the whole set first, then the continents and the regions, each kind from the
 *  highest to the lowest. */
export function regionMeansChart(
  view: IndicatorView,
  paint: Paint,
  options: ChartOptions = {},
): string {
  const { means, map, definition, release } = view;
  const fillOf = (mean: number): string => {
    const band = map.bands.find(({ below }) => mean < bandEdge(below, Number.POSITIVE_INFINITY));
    const { family } = definition.node;
    return band ? bandColour(paint, family, band.position, band.of) : paint.noData;
  };
  const rows = ['world', 'continent', 'region'].flatMap((kind, at): readonly (BarRow | 'gap')[] => {
    const own = means
      .filter(({ scope }) => scope === kind)
      .sort((a, b) => b.number - a.number)
      .map(
        ({ name, mean, number }): BarRow => ({
          name,
          value: mean,
          number,
          fill: fillOf(number),
          strong: kind === 'world',
        }),
      );
    return at > 0 && own.length > 0 ? ['gap', ...own] : own;
  });
  return picture(
    {
      ...barsBody(rows, [map.scale.minimum, map.scale.maximum], paint),
      title: chartWord('means-title', {
        node: definition.node.name,
        edition: release.editionTitle,
      }),
      desc: means.map(({ name, mean }) => `${name} ${mean}`).join(', '),
      kind: 'means',
    },
    paint,
    options,
  );
}
