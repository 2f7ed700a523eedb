import { compareFractions, formatNumber, type QuadrantRule, type Scale } from '../model/index.ts';
import type { FrameworkNodes } from './framework-nodes.ts';
import type { MappingReader } from './mapping-reader.ts';
import { quoted } from './wording.ts';

/** Reads `quadrants: { horizontal, vertical, high }`, which may be left out. */
export function readQuadrants(
  framework: MappingReader,
  nodes: FrameworkNodes,
  scale: Scale | undefined,
): QuadrantRule | undefined {
  const keys = ['horizontal', 'vertical', 'high'];
  const reader = framework.optionalMapping('quadrants', 'the quadrants', keys);
  if (!reader) return undefined;
  const axis = (key: string) =>
    nodes.aggregate(reader.text(key), reader.spotOf(key), `The ${key} axis of the quadrants`);
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
