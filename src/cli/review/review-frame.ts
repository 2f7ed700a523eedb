import { formatLegs } from '../../folder/index.ts';
import { indicatorsOf, readConfidence, visible } from '../../model/index.ts';
import { textWidth, wrapLines } from '../terminal/wrap-lines.ts';
import { passageOf, quotesOf } from './passage.ts';
import { fieldText } from './review-fields.ts';
import { footLines } from './review-foot.ts';
import { isOpen, type ReviewItem } from './review-items.ts';
import { type FrameTools, LOUD, QUIET, ReviewPage } from './review-page.ts';
import type { ReviewState } from './review-state.ts';

interface Size {
  readonly columns: number;
  readonly rows: number;
}

const WIDEST = 96;
/** How much is shown around a passage, in UTF-16 units: as much as there is room for. */
const AROUND = [260, 130, 50, 0] as const;
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
/** The lines of the screen, at most as many as it has rows and none wider than it. */
export function reviewFrame(state: ReviewState, tools: FrameTools, size: Size): readonly string[] {
  const columns = Math.max(20, Math.min(size.columns - 1, WIDEST));
  const item = state.items[state.at];
  const head = headLines(state, tools, columns);
  const foot = footLines(state, item, tools, columns);
  const room = Math.max(1, size.rows - head.length - foot.length - 1);
  const drawn = (around: number): readonly string[] => {
    const page = new ReviewPage(columns, tools.style);
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

function itemPage(page: ReviewPage, item: ReviewItem, tools: FrameTools, around: number): void {
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
  page: ReviewPage,
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

function particulars(page: ReviewPage, item: ReviewItem, { edition }: FrameTools): void {
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
  const sure = polarity === 'no-information' ? 'not known' : readConfidence(confidence).label;
  const denied = polarity === 'denied' ? 'denies · ' : '';
  page.row('how sure', visible(`${denied}${sure}${cue === '' ? '' : ` – “${cue}”`}`));
  row('when', 'period');
  row('places', 'places');
  row('roles', 'roles');
  row('actors', 'actors');
  for (const flow of edition.flows.filter(({ claims }) => claims.includes(item.value.id))) {
    page.row(`flow ${flow.id}`, visible(`${flow.commodity}: ${arrows(formatLegs(flow.legs))}`));
  }
}

function helpPage(page: ReviewPage): void {
  for (const [key, meaning] of HELP) page.row(key, meaning);
  page.blank();
  page.text(
    'Every decision is written to the index folder at once. Nothing that is undecided or rejected reaches a release.',
  );
}

function endPage(page: ReviewPage, { items }: ReviewState): void {
  const open = items.filter(isOpen).length;
  page.text(
    open === 0
      ? 'Everything is decided.'
      : `The end. ${open === 1 ? 'One was skipped' : `${open} were skipped`}: f goes to the first, q leaves the rest for later.`,
  );
}

function arrows(legs: string): string {
  return legs.replaceAll(' > ', ' → ');
}

function foldedText(text: string | undefined): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}
