import {
  type AggregateId,
  compareFractions,
  formatNumber,
  type QuadrantRule,
  type Scale,
} from '../../model/index.ts';
import { listed, quoted } from '../evidence/wording.ts';
import type { MappingReader } from '../text/mapping-reader.ts';
import type { FrameworkNodes } from './framework-nodes.ts';

/** Reads `quadrants: { horizontal, vertical, high }`, which may be left out. */
export function readQuadrants(
  framework: MappingReader,
  nodes: FrameworkNodes,
  scale: Scale | undefined,
  components: readonly AggregateId[],
): QuadrantRule | undefined {
  const keys = ['horizontal', 'vertical', 'high'];
  const reader = framework.optionalMapping('quadrants', 'the quadrants', keys);
  if (!reader) return undefined;
  const axis = (key: string) => {
    const what = `The ${key} axis of the quadrants`;
    const id = nodes.aggregate(reader.text(key), reader.spotOf(key), what);
    if (id === undefined || !nodes.whole || components.includes(id)) return id;
    reader.issues.error(
      'quadrant-axis',
      reader.spotOf(key),
      `${what}, ${quoted(id)}, is no component.`,
      components.length < 2
        ? 'Quadrants need two components; remove the line.'
        : `Name a component: ${listed(components, 20)}.`,
    );
    return undefined;
  };
  const horizontal = axis('horizontal');
  const vertical = axis('vertical');
  const high = reader.number('high');
  if (horizontal !== undefined && horizontal === vertical) {
    reader.issues.error(
      'quadrant-same',
      reader.spotOf('vertical'),
      `Both axes of the quadrants are ${quoted(horizontal)}.`,
      'Name two components.',
    );
  }
  if (
    high &&
    scale &&
    (compareFractions(high, scale.minimum) < 0 || compareFractions(high, scale.maximum) > 0)
  ) {
    reader.issues.error(
      'number-bad',
      reader.spotOf('high'),
      `The line between the quadrants, ${formatNumber(high)}, lies outside the scale.`,
      `Write a number from ${formatNumber(scale.minimum)} to ${formatNumber(scale.maximum)}.`,
    );
  }
  return horizontal && vertical && high && { horizontal, vertical, high };
}
