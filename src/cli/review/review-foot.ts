import { visible } from '../../model/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textWidth, wrapLines } from '../terminal/wrap-lines.ts';
import { fieldsOf } from './review-fields.ts';
import type { ReviewItem } from './review-items.ts';
import type { FrameTools } from './review-page.ts';
import { matchingChoices, type ReviewMode, type ReviewState } from './review-state.ts';

const KEYS = [
  ['c', 'confirm'],
  ['r', 'reject'],
  ['e', 'edit'],
  ['s', 'skip'],
  ['b', 'back'],
  ['u', 'undo'],
  ['q', 'quit'],
  ['?', 'help'],
] as const;

/** The lines below an item: what was just told, and what may be pressed or written. */
export function footLines(
  { mode, notice }: ReviewState,
  item: ReviewItem | undefined,
  tools: FrameTools,
  columns: number,
): readonly string[] {
  const { style } = tools;
  const told =
    notice === '' ? [] : wrapLines(visible(notice), columns).map((line) => style('yellow', line));
  if (mode.kind === 'help') return wrapLines('Any key goes back.', columns);
  if (mode.kind === 'fields' && item) return [...told, ...fieldLines(item, columns, style)];
  if (mode.kind === 'line' && item) return lineLines(mode, tools, columns);
  return [...told, ...keyLines(KEYS, columns, style)];
}

function fieldLines(
  item: ReviewItem,
  columns: number,
  style: Terminal['style'],
): readonly string[] {
  const fields = fieldsOf(item).map(({ key, column }) => [key, column] as const);
  return [
    ...wrapLines('Which field? Any other key goes back.', columns),
    ...keyLines(fields, columns, style),
  ];
}

/** Keys and what they do, in as many lines as they need. */
function keyLines(
  pairs: readonly (readonly [key: string, word: string])[],
  columns: number,
  style: Terminal['style'],
): readonly string[] {
  const lines: string[] = [];
  let width = columns;
  for (const [key, word] of pairs) {
    const own = textWidth(`${key} ${word}`);
    const shown = `${style('bold', key)} ${word}`;
    if (width + 3 + own > columns) {
      lines.push(shown);
      width = own;
    } else {
      lines.push(`${lines.pop() ?? ''}   ${shown}`);
      width += 3 + own;
    }
  }
  return lines;
}

function lineLines(
  mode: Extract<ReviewMode, { readonly kind: 'line' }>,
  { edition, style }: FrameTools,
  columns: number,
): readonly string[] {
  const { field, line, problem } = mode;
  const before = visible(line.characters.slice(0, line.at).join(''));
  const after = visible(line.characters.slice(line.at).join(''));
  const choices = matchingChoices(mode, edition);
  const few = choices.slice(0, 8).join(', ');
  const help =
    choices.length > 0
      ? `${few}${choices.length > 8 ? ', …' : ''}  (Tab takes the first)`
      : field.hint;
  return [
    style('bold', field.column),
    ...wrapLines(`${before}▏${after}`, columns - 2).map((part) => `  ${part}`),
    ...wrapLines(help, columns).map((part) => style('dim', part)),
    ...(problem === ''
      ? []
      : wrapLines(visible(problem), columns).map((part) => style('red', part))),
    ...wrapLines('Enter keeps it, Esc leaves it as it was.', columns),
  ];
}
