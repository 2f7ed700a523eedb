import type { NodeId } from '../../../model/index.ts';
import type {
  ComponentView,
  DefinitionView,
  Family,
  IndicatorCellView,
  IntervalView,
  PillarView,
} from '../../views/index.ts';
import { wrapText } from '../drawing/text-width.ts';

/** Width that names of indicators may take, in pixels. */
export const NAMES = 164;
/** Height of the axis above the rows of a column, of a row with one line of name, and of each further line. */
export const AXIS = 36;
export const ROW = 20;
export const LINE = 13;
const HEADING = 19;
const GAP = 9;

/** A row's marks, a line of heading, or a gap, at its height in a column. */
export interface StemRow {
  readonly height: number;
  readonly title?: {
    readonly text: string;
    readonly id: NodeId;
    readonly value?: string;
    readonly interval?: IntervalView;
    readonly family: Family;
  };
  readonly heading?: string;
  readonly cell?: IndicatorCellView;
  readonly lines?: readonly string[];
}

/** The rows of a component's stems in so many columns, in reading order. */
export function stemColumns(
  component: ComponentView,
  columns: number,
): readonly (readonly StemRow[])[] {
  return deal(blocksOf(component), columns);
}

/** Height of a column with its axis, in pixels. */
export function heightOf(rows: readonly StemRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, AXIS);
}

/** Blocks that stay together: a heading with its rows, the pillar's title before its first heading. */
function blocksOf(component: ComponentView): readonly (readonly StemRow[])[] {
  const titled = component.pillars.length > 0;
  const blocks: StemRow[][] = [];
  let waiting: StemRow[] = [];
  for (const part of [component, ...component.pillars]) {
    if (titled && part !== component) waiting.push(titleRow(part));
    for (const { title, indicators } of part.groups) {
      blocks.push([
        ...waiting,
        ...headingRows(title, indicators, waiting.length === 0),
        ...indicators.map((cell): StemRow => {
          const lines = linesOf(cell.definition);
          return { height: ROW + (lines.length - 1) * LINE, cell, lines };
        }),
      ]);
      waiting = [];
    }
  }
  return blocks;
}

/** The line of a heading. One that would only repeat the name of its single indicator is left out; a gap
 *  in its place keeps that indicator from reading as one of the heading above. */
function headingRows(
  title: string,
  indicators: readonly IndicatorCellView[],
  follows: boolean,
): readonly StemRow[] {
  if (title === '') return [];
  const repeats = indicators.length === 1 && title === indicators[0]?.definition.node.name;
  if (!repeats) return [{ height: HEADING, heading: title }];
  return follows ? [{ height: GAP }] : [];
}

/** A name in lines; broken once for all the countries that share the definition. */
function linesOf(definition: DefinitionView): readonly string[] {
  const lines = knownLines.get(definition) ?? wrapText(definition.node.name, 12, NAMES);
  knownLines.set(definition, lines);
  return lines;
}

/** By definition: one object serves all countries of a release and never changes. */
const knownLines = new WeakMap<DefinitionView, readonly string[]>();

function titleRow({ definition, value }: PillarView): StemRow {
  const { id, name, family } = definition.node;
  return {
    height: 24,
    title: {
      ...{ id, text: name, family },
      ...(value && { value: value.value }),
      ...(value?.interval && { interval: value.interval }),
    },
  };
}

/** Blocks dealt to columns in reading order, broken where the columns come out most even. */
function deal(
  blocks: readonly (readonly StemRow[])[],
  columns: number,
): readonly (readonly StemRow[])[] {
  const heights = blocks.map((rows) => rows.reduce((sum, { height }) => sum + height, 0));
  const all = heights.reduce((sum, height) => sum + height, 0);
  const parts: StemRow[][] = [];
  let filled = 0;
  for (const [at, rows] of blocks.entries()) {
    const height = heights[at] ?? 0;
    const column = Math.min(columns - 1, Math.floor(((filled + height / 2) / all) * columns));
    const part = parts[column] ?? [];
    parts[column] = part;
    part.push(...rows);
    filled += height;
  }
  return parts.filter((part) => part !== undefined);
}
