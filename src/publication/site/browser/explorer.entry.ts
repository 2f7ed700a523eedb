import {
  type ExplorerData,
  type ExplorerState,
  type LiveResult,
  publishedResult,
  publishedState,
  pushState,
  readStateText,
  type SettledResult,
  type StateHistory,
  stateText,
  stepHistory,
  unpackFramework,
  usualDraws,
} from '../../explorer/index.ts';
import { ExplorerClient } from './explorer-client.ts';
import { ExplorerControls } from './explorer-controls.ts';
import { offerCopies } from './explorer-copies.ts';
import { ExplorerMap } from './explorer-map.ts';
import type { Answer } from './explorer-messages.ts';
import { showNotice } from './explorer-notice.ts';
import { columnOf, ExplorerOutcome, type Order } from './explorer-outcome.ts';
import { keepInFragment } from './explorer-saving.ts';
import { listenToSteps } from './explorer-steps.ts';
import { saidOf, sayFrom } from './explorer-words.ts';

declare global {
  var assayerExplorer: ExplorerData | undefined;
}

const root = document.querySelector<HTMLElement>('.explorer');
const form = root?.querySelector<HTMLFormElement>('.explorer-bar');
const outcomePlace = root?.querySelector<HTMLElement>('.outcome');
const body = outcomePlace?.querySelector<HTMLTableSectionElement>('.outcome-table tbody');
const data = globalThis.assayerExplorer;
if (root && form && outcomePlace && body && data && globalThis.assayerWorker) {
  explore(root, form, outcomePlace, body, data);
}

function explore(
  root: HTMLElement,
  form: HTMLFormElement,
  place: HTMLElement,
  body: HTMLTableSectionElement,
  data: ExplorerData,
): void {
  const say = sayFrom(root.dataset['words']);
  const framework = unpackFramework(data);
  const [first] = framework.components;
  if (!first) return;
  const summed = root.querySelector<HTMLElement>('.summed');
  const notice = root.querySelector<HTMLElement>('.link-notice');
  const names = data.countries.map(([, name]) => name);
  const nodeNames = namesOf(root, data);
  let history: StateHistory = { states: [publishedState(first.id)], at: 0 };
  let expected: string | undefined;
  let live: { readonly state: ExplorerState; readonly result: LiveResult } | undefined;
  let settled: { readonly state: ExplorerState; readonly result: SettledResult } | undefined;

  const shown = (): ExplorerState => history.states[history.at] ?? publishedState(first.id);
  let current = shown();
  const outcome = new ExplorerOutcome(place, body, data, root.dataset['countryPath'] ?? '', say);
  const details = place.querySelector<HTMLDetailsElement>('.outcome-map');
  const map = details && new ExplorerMap(details, data, say);
  const orderSelect = place.querySelector<HTMLSelectElement>('[name="order"]');
  const order = (): Order => {
    const value = orderSelect?.value;
    return value === 'move' || value === 'name' ? value : 'rank';
  };

  const controls = new ExplorerControls(
    root,
    form,
    framework,
    nodeNames,
    current,
    say,
    (state, done) => {
      if (done && textOf(state) !== textOf(shown())) history = pushState(history, state);
      expected = undefined;
      go(state, done);
    },
  );

  let client: ExplorerClient;
  try {
    client = new ExplorerClient(data, take, refuse);
  } catch {
    refuse();
    return;
  }

  function tell(text: string): void {
    if (summed && summed.textContent !== text) summed.textContent = text;
  }

  function refuse(): void {
    for (const element of root.querySelectorAll<HTMLElement>('.said')) element.hidden = false;
    place.classList.add('nothing');
    tell(say('explorer-no-worker'));
  }

  function textOf(state: ExplorerState): string {
    return stateText(state, data.release);
  }

  function drawsOf(state: ExplorerState): number {
    return state.draws ?? usualDraws(data.plan);
  }

  function go(state: ExplorerState, done = true): void {
    current = state;
    controls.show(state, done);
    showSteps(history, textOf(state) === textOf(publishedState(state.component)));
    place.dataset['settled'] = 'no';
    const id = client.ask(state);
    place.dataset['asked'] = String(id);
    const known = publishedResult(data, state.component);
    const untouched = textOf({ ...publishedState(state.component), draws: state.draws });
    if (known?.asked === drawsOf(state) && textOf(state) === untouched) showRanks(known, state, id);
  }

  function take(answer: Answer, state: ExplorerState): void {
    switch (answer.kind) {
      case 'failed':
        showNothing(say('explorer-cannot', { message: answer.message }), answer.id);
        place.dataset['settled'] = 'yes';
        return;
      case 'settled':
        settled = { state, result: answer.result };
        showExact();
        keepInFragment(textOf(current), textOf(publishedState(first?.id ?? current.component)));
        return;
      case 'effects':
        outcome.showEffects(answer.result, (node) => nodeNames.get(node) ?? node);
        if (!live || live.result.asked >= drawsOf(state)) place.dataset['settled'] = 'yes';
        return;
      case 'part':
        if (!answer.result) return;
        showRanks(answer.result, state, answer.id);
        place.dataset['settled'] = 'yes';
        return;
      case 'glimpse':
      case 'live':
        if (answer.result) showRanks(answer.result, state, answer.id);
        else {
          const component = nodeNames.get(state.component) ?? '';
          showNothing(say('explorer-nothing', { component }), answer.id);
        }
    }
  }

  function showNothing(text: string, id: number): void {
    [live, settled] = [undefined, undefined];
    place.classList.add('nothing');
    tell(text);
    place.dataset['shown'] = String(id);
  }

  /** Of two results of one state the one of more draws stands. */
  function showRanks(result: LiveResult, state: ExplorerState, id: number): void {
    if (state.component !== current.component) return;
    const before = live?.state === state ? live.result : undefined;
    if (before && before.asked > result.asked) return;
    if (before?.digest !== result.digest) {
      live = { state, result };
      place.classList.remove('nothing');
      outcome.showLive(result, state.component, order());
      showExact();
    }
    const { ranks } = columnOf(data, state.component);
    const wanted = drawsOf(state);
    const component = nodeNames.get(state.component) ?? '';
    const counted = { seed: data.plan.seed, wanted };
    let text = saidOf(say, component, names, ranks, result, counted);
    if (expected !== undefined && result.asked >= wanted) {
      const same = expected === result.digest;
      text += ` ${say(same ? 'explorer-digest-same' : 'explorer-digest-other')}`;
    }
    tell(text);
    place.dataset['shown'] = String(id);
  }

  /** Exact values, quadrants and the map, where they are of the state whose ranks are shown. */
  function showExact(): void {
    if (!live || settled?.state !== live.state) return;
    outcome.showSettled(settled.result);
    map?.show(live.state.component, live.result, settled.result);
  }

  function step(direction: -1 | 1): void {
    const next = stepHistory(history, direction);
    if (next === history) return;
    history = next;
    expected = undefined;
    go(shown());
  }

  function reset(): void {
    const state = publishedState(current.component);
    history = pushState(history, state);
    expected = undefined;
    go(state);
  }

  const showSteps = listenToSteps(root, form, step, reset);

  orderSelect?.addEventListener('change', () => {
    if (!live) return;
    outcome.showLive(live.result, live.state.component, order());
    showExact();
  });

  const link = (): string => {
    const address = new URL(root.dataset['lasting'] ?? '', location.href);
    const whole = live?.state === current && live.result.asked >= drawsOf(current);
    address.hash = stateText(current, data.release, whole ? live?.result.digest : undefined);
    return address.href;
  };
  offerCopies(place, data, say, {
    link,
    shown: () =>
      live && {
        ...live,
        settled: settled?.state === live.state ? settled.result : undefined,
        component: nodeNames.get(live.state.component) ?? '',
        said: summed?.textContent ?? '',
      },
  });

  const readLink = (): boolean => {
    const linked = readStateText(location.hash.slice(1), framework);
    if (!linked) return false;
    expected = linked.digest;
    if (notice) showNotice(notice, linked, data.release, root.dataset['site'] ?? '', say);
    const untouched = history.states.length === 1 && live === undefined;
    history = untouched ? { states: [linked.state], at: 0 } : pushState(history, linked.state);
    go(linked.state);
    return true;
  };
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== textOf(current)) readLink();
  });

  root.classList.add('scripted');
  for (const element of root.querySelectorAll<HTMLElement>('.live')) element.hidden = false;
  const untold = document.querySelector<HTMLElement>('.without-script');
  if (untold) untold.hidden = true;
  if (!readLink()) go(current);
}

/** Names of all nodes and headings, by id. */
function namesOf(root: HTMLElement, data: ExplorerData): ReadonlyMap<string, string> {
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-node]')].map(
    ({ dataset }): [string, string] => [dataset['node'] ?? '', dataset['name'] ?? ''],
  );
  const components = data.framework.components.map(({ id, name }): [string, string] => [id, name]);
  return new Map<string, string>([...data.framework.headings, ...components, ...rows]);
}
