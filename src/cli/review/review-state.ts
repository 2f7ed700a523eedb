import type { OpenEdition } from '../../folder/index.ts';
import type { ClaimStatus } from '../../model/index.ts';
import { type EditedLine, editLine, lineOf, textOfLine } from './line-editor.ts';
import { choicesOf, fieldsOf, fieldText, type ReviewField, withField } from './review-fields.ts';
import { isOpen, type ReviewItem, withStatus } from './review-items.ts';

/** What the keys mean at the moment. */
export type ReviewMode =
  | { readonly kind: 'decide' }
  | { readonly kind: 'help' }
  | { readonly kind: 'fields' }
  | {
      readonly kind: 'line';
      readonly field: ReviewField;
      readonly line: EditedLine;
      readonly problem: string;
    };

/** A review under way. `at` is the item shown, or the number of items at the end. */
export interface ReviewState {
  readonly items: readonly ReviewItem[];
  readonly at: number;
  readonly mode: ReviewMode;
  /** What was changed, oldest first, each as it was before. */
  readonly done: readonly { readonly at: number; readonly before: ReviewItem }[];
  readonly notice: string;
  readonly over: boolean;
}

/** What a key led to: the next state, and an item that must be kept before anything else is done. */
export interface ReviewStep {
  readonly state: ReviewState;
  readonly save?: { readonly before: ReviewItem; readonly after: ReviewItem };
}

/** What a decision is held against. */
export interface ReviewRules {
  readonly edition: OpenEdition;
  /** What is to be said of an item that was just confirmed; empty for nothing. */
  readonly remarkOn: (item: ReviewItem) => string;
}

const DECIDE: ReviewMode = { kind: 'decide' };
const ENTER = new Set(['\r', '\n']);

/** A review that begins at the first item nobody has decided on. */
export function beginReview(items: readonly ReviewItem[]): ReviewState {
  const first = items.findIndex(isOpen);
  const at = first === -1 ? 0 : first;
  return { items, at, mode: DECIDE, done: [], notice: '', over: false };
}

/** The state after a key. Pure: what has to be kept is told, not written. */
export function press(state: ReviewState, key: string, rules: ReviewRules): ReviewStep {
  const clear = { ...state, notice: '' };
  if (key === 'resize') return { state };
  if (key === '\u0003' || key === '\u0004') return { state: { ...clear, over: true } };
  switch (state.mode.kind) {
    case 'help':
      return { state: { ...clear, mode: DECIDE } };
    case 'fields':
      return { state: chooseField(clear, key) };
    case 'line':
      return writeField(clear, state.mode, key, rules);
    case 'decide':
      return decide(clear, key, rules);
  }
}

function decide(state: ReviewState, key: string, rules: ReviewRules): ReviewStep {
  switch (key) {
    case 'c':
      return settle(state, 'confirmed', rules);
    case 'r':
      return settle(state, 'rejected', rules);
    case 'e':
      return { state: state.items[state.at] ? { ...state, mode: { kind: 'fields' } } : state };
    case 's':
    case '\u001B[C':
      return { state: goOn(state) };
    case 'b':
    case '\u001B[D':
      return { state: { ...state, at: Math.max(0, state.at - 1) } };
    case 'u':
      return undo(state);
    case 'f':
      return { state: { ...state, at: firstOpen(state) } };
    case 'q':
      return { state: { ...state, over: true } };
    case '?':
    case 'h':
      return { state: { ...state, mode: { kind: 'help' } } };
    default:
      return { state: { ...state, notice: noticeOf(key) } };
  }
}

function settle(state: ReviewState, status: ClaimStatus, { remarkOn }: ReviewRules): ReviewStep {
  const before = state.items[state.at];
  if (!before) return { state };
  const after = withStatus(before, status);
  const moved = goOn(replaced(state, before, after));
  const notice = status === 'confirmed' ? remarkOn(after) : '';
  if (before.value.status === status) return { state: { ...goOn(state), notice } };
  return { state: { ...moved, notice }, save: { before, after } };
}

function undo(state: ReviewState): ReviewStep {
  const last = state.done.at(-1);
  const current = last && state.items[last.at];
  if (!last || !current) return { state: { ...state, notice: 'There is nothing to undo.' } };
  const items = state.items.map((item, at) => (at === last.at ? last.before : item));
  const done = state.done.slice(0, -1);
  const notice = `${last.before.value.id} is as it was before.`;
  return {
    state: { ...state, items, done, at: last.at, notice },
    save: { before: current, after: last.before },
  };
}

function chooseField(state: ReviewState, key: string): ReviewState {
  const item = state.items[state.at];
  const field = item && fieldsOf(item).find((candidate) => candidate.key === key);
  if (!item || !field) return { ...state, mode: DECIDE };
  const line = lineOf(fieldText(item, field.column));
  return { ...state, mode: { kind: 'line', field, line, problem: '' } };
}

function writeField(
  state: ReviewState,
  mode: Extract<ReviewMode, { readonly kind: 'line' }>,
  key: string,
  { edition }: ReviewRules,
): ReviewStep {
  const { field, line } = mode;
  const before = state.items[state.at];
  if (key === '\u001B' || !before) return { state: { ...state, mode: { kind: 'fields' } } };
  if (key === '\t') {
    const [first] = matchingChoices(mode, edition);
    return {
      state: { ...state, mode: { ...mode, line: first === undefined ? line : lineOf(first) } },
    };
  }
  if (!ENTER.has(key)) {
    return { state: { ...state, mode: { ...mode, line: editLine(line, key), problem: '' } } };
  }
  const text = textOfLine(line).trim();
  if (text === fieldText(before, field.column)) return { state: { ...state, mode: DECIDE } };
  const { item: after, issues } = withField(before, field.column, text, edition);
  const [issue] = issues;
  if (!after) {
    const problem = issue ? `${issue.message} ${issue.remedy}` : 'This cannot be read.';
    return { state: { ...state, mode: { ...mode, problem } } };
  }
  const notice = issue ? `Kept. ${issue.message}` : `Changed: ${field.column}.`;
  return {
    state: { ...replaced(state, before, after), mode: DECIDE, notice },
    save: { before, after },
  };
}

/** Choices of a field that hold what is written, those that begin with it first. */
export function matchingChoices(
  { field, line }: { readonly field: ReviewField; readonly line: EditedLine },
  edition: OpenEdition,
): readonly string[] {
  const typed = textOfLine(line).trim();
  const all = choicesOf(field.column, edition);
  const begin = all.filter((choice) => choice.startsWith(typed));
  return [...begin, ...all.filter((choice) => !begin.includes(choice) && choice.includes(typed))];
}

function replaced(state: ReviewState, before: ReviewItem, after: ReviewItem): ReviewState {
  const { at } = state;
  const items = state.items.map((item, place) => (place === at ? after : item));
  return { ...state, items, done: [...state.done, { at, before }] };
}

/** To the next item that is open, else to the end. */
function goOn(state: ReviewState): ReviewState {
  const next = state.items.findIndex((item, place) => place > state.at && isOpen(item));
  return { ...state, at: next === -1 ? state.items.length : next };
}

function firstOpen({ items, at }: ReviewState): number {
  const first = items.findIndex(isOpen);
  return first === -1 ? at : first;
}

function noticeOf(key: string): string {
  if (ENTER.has(key) || key === ' ') return '';
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key)
    ? `${key} does nothing here; ? shows the keys.`
    : 'This key does nothing here; ? shows the keys.';
}
