import {
  type DocumentTexts,
  type OpenEdition,
  readDocuments,
  restrictedWordsIn,
} from '../../folder/index.ts';
import { type Claim, EXIT } from '../../model/index.ts';
import { noTerminalFailure } from '../errors.ts';
import { listedName, openIndex } from '../files/open-index.ts';
import { countryOption } from '../reading/country-option.ts';
import { type Keyboard, keysOf, nodeKeyboard } from '../terminal/keyboard.ts';
import type { Surroundings, Terminal } from '../terminal/terminal.ts';
import type { Words } from '../verb.ts';
import { DecisionKeeper } from './keep-decision.ts';
import { reviewFrame } from './review-frame.ts';
import { isOpen, type ReviewItem, reviewItems } from './review-items.ts';
import { beginReview, press, type ReviewRules, type ReviewState } from './review-state.ts';
import { reviewSummary } from './review-summary.ts';

/** Lets a person decide on the claims and flows of a country, one key each; gives the exit code. Every
 *  decision is on the disk before the next key is read. */
export async function runReview(words: Words, surroundings: Surroundings): Promise<number> {
  const { terminal, env } = surroundings;
  const [named = '.'] = words.positionals;
  const country = countryOption(words.text('country'), 'review');
  const index = await openIndex(named, words.text('edition'), surroundings);
  const { dir, files, edition } = index;
  const title = `${listedName(index, country)}, ${edition.description.title}`;
  const items = reviewItems(edition, country);
  if (items.length === 0) {
    terminal.out(`${title}: there is nothing to decide.\n${NOTHING_READ}`);
    return EXIT.ok;
  }
  const keyboard = surroundings.keyboard ?? nodeKeyboard(process, env);
  const scripted = words.given('script');
  const summaryOf = (state: ReviewState): string =>
    reviewSummary({
      ...{ named, title, edition, files, before: items, items: state.items },
      repeatsRestricted: (claim) => repeatsRestricted(claim, edition),
    });
  const first = beginReview(items);
  if (!scripted && !items.some(isOpen) && !words.given('all')) {
    terminal.out(summaryOf(first));
    return EXIT.ok;
  }
  if (!scripted && !keyboard.interactive) throw noTerminalFailure();
  const keeper = new DecisionKeeper(dir, edition.description.id, files);
  const session = { first, edition, keeper, keyboard, terminal, title };
  const last = scripted
    ? await playScript(session)
    : await onScreen(session, await readDocuments(dir));
  terminal.out(summaryOf(last));
  return EXIT.ok;
}

const NOTHING_READ =
  'assayer read FILE --country CODE --into DIR suggests what a document claims.\n';

interface Session {
  readonly first: ReviewState;
  readonly edition: OpenEdition;
  readonly keeper: DecisionKeeper;
  readonly keyboard: Keyboard;
  readonly terminal: Terminal;
  readonly title: string;
}

async function onScreen(session: Session, documents: DocumentTexts): Promise<ReviewState> {
  const { first, keeper, keyboard, terminal, title } = session;
  return keyboard.lend(async (next) => {
    let state = first;
    while (!state.over) {
      const rules = rulesOf(session, state);
      const frame = reviewFrame(
        state,
        { ...rules, title, documents, style: terminal.style },
        keyboard.size(),
      );
      terminal.out(`\u001B[H${frame.map((line) => `${line}\u001B[K`).join('\r\n')}\u001B[J`);
      const key = await next();
      if (key === undefined) return state;
      const step = press(state, key, rules);
      if (step.save) await keeper.keep(step.save.after);
      state = step.state;
    }
    return state;
  });
}

/** Keys from a pipe instead of a person; what they decide is told, a line each. */
async function playScript(session: Session): Promise<ReviewState> {
  const { first, keeper, keyboard, terminal } = session;
  let state = first;
  for (const key of keysOf(await keyboard.everything()).keys) {
    if (state.over) break;
    const step = press(state, key, rulesOf(session, state));
    if (step.save) {
      await keeper.keep(step.save.after);
      const { id, status } = step.save.after.value;
      const { before } = step.save;
      terminal.out(`${id}  ${before.value.status === status ? 'changed' : status}\n`);
    }
    if (step.state.notice !== '') terminal.err(`${step.state.notice}\n`);
    if (step.state.mode.kind === 'line' && step.state.mode.problem !== '') {
      terminal.err(`${step.state.mode.problem}\n`);
    }
    state = step.state;
  }
  return state;
}

/** The edition as decided so far: what is shown of other claims and flows is what was decided on them. */
function rulesOf({ edition }: Session, { items }: ReviewState): ReviewRules {
  const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
  const flows = new Map(edition.flows.map((flow) => [flow.id, flow]));
  for (const item of items) {
    if (item.kind === 'claim') claims.set(item.value.id, item.value);
    else flows.set(item.value.id, item.value);
  }
  const now = { ...edition, claims: [...claims.values()], flows: [...flows.values()] };
  return { edition: now, remarkOn: (item) => remarkOn(item, now) };
}

function remarkOn(item: ReviewItem, edition: OpenEdition): string {
  const { id } = item.value;
  if (item.kind === 'claim') {
    return repeatsRestricted(item.value, edition)
      ? `${id} is confirmed. It repeats a restricted document: say it in your own words before a release (b, then e).`
      : '';
  }
  const told = edition.claims.some(
    (claim) => item.value.claims.includes(claim.id) && claim.status === 'confirmed',
  );
  return told ? '' : `${id} is confirmed, and no claim that tells of it is.`;
}

function repeatsRestricted({ text, cue }: Claim, { quotes, sources }: OpenEdition): boolean {
  return restrictedWordsIn(quotes, sources)(`${text}\n${cue}`).length > 0;
}
