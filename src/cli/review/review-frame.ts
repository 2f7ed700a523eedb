import type { DocumentTexts } from '../../folder/index.ts';
import { formatLegs } from '../../folder/index.ts';
import { indicatorsOf, visible } from '../../model/index.ts';
import type { Terminal } from '../terminal.ts';
import { textWidth, wrapLines } from '../wrap-lines.ts';
import { passageOf, quotesOf } from './passage.ts';
import { fieldsOf, fieldText } from './review-fields.ts';
import { isOpen, type ReviewItem } from './review-items.ts';
import {
  matchingChoices,
  type ReviewMode,
  type ReviewRules,
  type ReviewState,
} from './review-state.ts';

/** What a frame is drawn with beside its state. */
export interface FrameTools extends ReviewRules {
  readonly title: string;
  readonly documents: DocumentTexts;
  readonly style: Terminal['style'];
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

const WIDEST = 96;
/** How much is shown around a passage, in UTF-16 units: as much as there is room for. */
const AROUND = [260, 130, 50, 0] as const;
const LABEL = 12;
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
const HELP: readonly (readonly [string, string])[] = [
  ['c', 'confirm: it is right, and may be published'],
  ['r', 'reject: it is wrong, or is no claim'],
  ['e', 'edit one of its fields; it stays as undecided as it was'],
  ['s, →', 'skip to the next that is undecided'],
  ['b, ←', 'back to the one before, whatever was decided on it'],
  ['u', 'undo what was done last, and what was done before that'],
  ['f', 'to the first that is undecided'],
  ['q', 'quit; go on later where you stopped'],
];
// Characters of private use: they mark where words begin and end to be loud, and take no room.
const [LOUD, QUIET] = ['\uE000', '\uE001'];

/** The lines of the screen, at most as many as it has rows and none wider than it. */
export function reviewFrame(state: ReviewState, tools: FrameTools, size: Size): readonly string[] {
  const columns = Math.max(20, Math.min(size.columns - 1, WIDEST));
  const item = state.items[state.at];
  const head = headLines(state, tools, columns);
  const foot = footLines(state, item, tools, columns);
  const room = Math.max(1, size.rows - head.length - foot.length - 1);
  const drawn = (around: number): readonly string[] => {
    const page = new Page(columns, tools.style);
    if (state.mode.kind === 'help') helpPage(page);
    else if (!item) endPage(page, state);
    else itemPage(page, item, tools, around);
    return page.lines;
  };
  const pages = AROUND.map(drawn);
  const page = pages.find((lines) => lines.length <= room) ?? pages.at(-1) ?? [];
  const body = page.length > room ? [...page.slice(0, room - 1), '  …'] : page;
  const above = [...head, ...body, ''].slice(0, Math.max(0, size.rows - foot.length));
  return [...above, ...foot.slice(0, size.rows)];
}

/** Lines with a margin, wrapped to the width of the screen. */
class Page {
  readonly lines: string[] = [];
  readonly #columns: number;
  readonly #style: Terminal['style'];

  constructor(columns: number, style: Terminal['style']) {
    this.#columns = columns;
    this.#style = style;
  }

  /** A paragraph; what stands between `LOUD` and `QUIET` is bold, or in marks where nothing can be. */
  text(text: string, margin = 2): void {
    const plain = this.#style('bold', 'x') === 'x';
    const marked = plain ? text.replace(LOUD, '»').replace(QUIET, '«') : text;
    let loud = false;
    for (const line of wrapLines(marked, this.#columns - margin)) {
      const parts = line.split(/([\uE000\uE001])/);
      const shown = parts.map((part) => {
        if (part === LOUD || part === QUIET) {
          loud = part === LOUD;
          return '';
        }
        return loud && part !== '' ? this.#style('bold', part) : part;
      });
      this.lines.push(' '.repeat(margin) + shown.join(''));
    }
  }

  dim(text: string, margin = 2): void {
    for (const line of wrapLines(text, this.#columns - margin)) {
      this.lines.push(' '.repeat(margin) + this.#style('dim', line));
    }
  }

  blank(): void {
    this.lines.push('');
  }

  /** A label and what belongs to it, side by side where there is room. */
  row(label: string, text: string): void {
    if (text === '') return;
    const narrow = this.#columns < 48;
    const margin = narrow ? 4 : LABEL + 2;
    const lines = wrapLines(text, this.#columns - margin);
    if (narrow) this.lines.push(`  ${this.#style('dim', label)}`);
    for (const [at, line] of lines.entries()) {
      const lead =
        at === 0 && !narrow ? `  ${this.#style('dim', label.padEnd(LABEL))}` : ' '.repeat(margin);
      this.lines.push(lead + line);
    }
  }
}

function headLines(
  { items, at }: ReviewState,
  { title, style }: FrameTools,
  columns: number,
): readonly string[] {
  const open = items.filter(isOpen).length;
  const place = at < items.length ? `${at + 1} of ${items.length}` : `${items.length}`;
  const right = `${place}, ${open} to decide`;
  const left = visible(title);
  const gap = columns - textWidth(left) - textWidth(right);
  const lines = gap > 1 ? [left + ' '.repeat(gap) + right] : [...wrapLines(left, columns), right];
  return [...lines.map((line) => style('bold', line)), style('dim', '─'.repeat(columns))];
}

function itemPage(page: Page, item: ReviewItem, tools: FrameTools, around: number): void {
  const { edition } = tools;
  const { framework } = edition;
  const { indicator, status, id } = item.value;
  const name = indicatorsOf(framework).find((node) => node.id === indicator)?.name;
  const section = item.kind === 'claim' ? item.value.section : undefined;
  const under = framework.sections.find((one) => one.id === section)?.title;
  const about = [under, name ?? 'no indicator'].filter((word) => word !== undefined).join(' › ');
  page.text(visible(`${item.kind === 'claim' ? 'Claim' : 'Flow'} ${id} – ${about} – ${status}`));
  page.blank();
  if (item.kind === 'flow') {
    page.text(
      `${LOUD}${visible(`${item.value.commodity}: ${arrows(formatLegs(item.value.legs))}`)}${QUIET}`,
    );
    page.blank();
  }
  passages(page, item, tools, around);
  particulars(page, item, tools);
}

function passages(
  page: Page,
  item: ReviewItem,
  { edition, documents }: FrameTools,
  around: number,
): void {
  const quotes = quotesOf(item, edition);
  const [quote] = quotes;
  const passage = quote && passageOf(quote, documents, around);
  if (item.kind === 'claim' && foldedText(passage?.exact) !== foldedText(item.value.text)) {
    page.text(visible(item.value.text));
    page.blank();
  }
  if (!quote) return;
  if (passage) {
    const { before, exact, after } = passage;
    page.text(`${visible(before)}${LOUD}${visible(exact)}${QUIET}${visible(after)}`);
  } else {
    page.dim(
      `The words are withheld, and the document is not in documents/: units ${quote.start} to ${quote.end}.`,
    );
  }
  const source = edition.sources.find(({ id }) => id === quote.source);
  const title = source?.texts.get('title') ?? quote.source;
  const more = quotes.length > 1 ? `, and ${quotes.length - 1} more` : '';
  page.dim(visible(`– ${title}, ${source?.access ?? quote.access}${more}`));
  page.blank();
}

function particulars(page: Page, item: ReviewItem, { edition }: FrameTools): void {
  const row = (label: string, column: string): void =>
    page.row(label, visible(fieldText(item, column)));
  if (item.kind === 'flow') {
    row('how sure', 'confidence');
    const claims = edition.claims.filter(({ id }) => item.value.claims.includes(id));
    page.row(
      'told by',
      claims.map(({ id, status }) => `${id} (${status})`).join(', ') || 'no claim',
    );
    return;
  }
  const { polarity, confidence, cue } = item.value;
  const sure = polarity === 'no-information' ? 'not known' : confidence.replaceAll('_', ' ');
  const denied = polarity === 'denied' ? 'denied; ' : '';
  page.row('how sure', visible(`${denied}${sure}${cue === '' ? '' : ` – “${cue}”`}`));
  row('when', 'period');
  row('places', 'places');
  row('roles', 'roles');
  row('actors', 'actors');
  for (const flow of edition.flows.filter(({ claims }) => claims.includes(item.value.id))) {
    page.row(`flow ${flow.id}`, visible(`${flow.commodity}: ${arrows(formatLegs(flow.legs))}`));
  }
}

function helpPage(page: Page): void {
  for (const [key, meaning] of HELP) page.row(key, meaning);
  page.blank();
  page.text(
    'Every decision is written to the index folder at once. Nothing that is undecided or rejected reaches a release.',
  );
}

function endPage(page: Page, { items }: ReviewState): void {
  const open = items.filter(isOpen).length;
  page.text(
    open === 0
      ? 'Everything is decided.'
      : `The end. ${open === 1 ? 'One was skipped' : `${open} were skipped`}: f goes to the first, q leaves the rest for later.`,
  );
}

function footLines(
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

function arrows(legs: string): string {
  return legs.replaceAll(' > ', ' → ');
}

function foldedText(text: string | undefined): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}
