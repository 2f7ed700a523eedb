import {
  type ExplorerData,
  type ExplorerState,
  type LiveResult,
  publishedState,
  pushState,
  readStateText,
  resultCsv,
  resultPicture,
  type SettledResult,
  type StateHistory,
  stateText,
  stepHistory,
  unpackEdition,
} from '../../explorer/index.ts';
import { ExplorerClient } from './explorer-client.ts';
import { ExplorerControls } from './explorer-controls.ts';
import { ExplorerMap } from './explorer-map.ts';
import type { Answer } from './explorer-messages.ts';
import { columnOf, ExplorerOutcome, type Order } from './explorer-outcome.ts';
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
  const { framework } = unpackEdition(data);
  const [first] = framework.components;
  if (!first) return;
  const said = root.querySelector<HTMLElement>('.said');
  const names = data.countries.map(([, name]) => name);
  const nodeNames = namesOf(root, data);
  let history: StateHistory = { states: [publishedState(first.id)], at: 0 };
  let expected: string | undefined;
  let live: { readonly state: ExplorerState; readonly result: LiveResult } | undefined;
  let settled: SettledResult | undefined;

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
    client = new ExplorerClient(data, take);
  } catch {
    if (said) said.textContent = say('explorer-no-worker');
    place.hidden = false;
    return;
  }

  function textOf(state: ExplorerState): string {
    return stateText(state, data.release);
  }

  function go(state: ExplorerState, done = true): void {
    current = state;
    controls.show(state, done);
    const button = (name: string) => form.querySelector<HTMLButtonElement>(`[name="${name}"]`);
    const [undo, redo, reset] = [button('undo'), button('redo'), button('reset')];
    if (undo) undo.disabled = history.at === 0;
    if (redo) redo.disabled = history.at === history.states.length - 1;
    if (reset) reset.disabled = textOf(state) === textOf(publishedState(state.component));
    place.dataset['settled'] = 'no';
    place.dataset['asked'] = String(client.ask(state));
  }

  function take(answer: Answer): void {
    if (answer.kind === 'failed') {
      if (said) said.textContent = answer.message;
      return;
    }
    if (answer.kind === 'settled') {
      settled = answer.result;
      outcome.showSettled(answer.result);
      map?.show(current.component, answer.result);
      keepInFragment(textOf(current), textOf(publishedState(first?.id ?? current.component)));
      return;
    }
    if (answer.kind === 'effects') {
      outcome.showEffects(answer.result, (node) => nodeNames.get(node) ?? node);
      place.dataset['settled'] = 'yes';
      return;
    }
    const { result } = answer;
    settled = undefined;
    place.dataset['milliseconds'] = String(answer.milliseconds);
    place.classList.toggle('nothing', !result);
    if (!result) {
      live = undefined;
      const component = nodeNames.get(current.component) ?? '';
      if (said) said.textContent = say('explorer-nothing', { component });
      place.dataset['shown'] = String(answer.id);
      return;
    }
    live = { state: current, result };
    outcome.showLive(result, current.component, order());
    const { ranks } = columnOf(data, current.component);
    let text = saidOf(say, names, ranks, result, data.plan.seed);
    if (expected !== undefined) {
      const same = expected === result.digest;
      text += ` ${say(same ? 'explorer-digest-same' : 'explorer-digest-other')}`;
    }
    if (said && said.textContent !== text) said.textContent = text;
    place.dataset['shown'] = String(answer.id);
  }

  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.name === 'undo') step(-1);
    if (target.name === 'redo') step(1);
    if (target.name === 'reset') {
      const state = publishedState(current.component);
      history = pushState(history, state);
      go(state);
    }
  });

  function step(direction: -1 | 1): void {
    const next = stepHistory(history, direction);
    if (next === history) return;
    history = next;
    expected = undefined;
    go(shown());
  }

  root.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const { target } = event;
    // A field being typed in undoes its own letters.
    if (target instanceof HTMLInputElement && target.type === 'number') return;
    const key = event.key.toLowerCase();
    if (key === 'z') step(event.shiftKey ? 1 : -1);
    else if (key === 'y') step(1);
    else return;
    event.preventDefault();
  });

  orderSelect?.addEventListener('change', () => {
    if (!live) return;
    outcome.showLive(live.result, live.state.component, order());
    if (settled) outcome.showSettled(settled);
  });

  const link = (): string => {
    const address = new URL(root.dataset['lasting'] ?? '', location.href);
    address.hash = stateText(current, data.release, live?.result.digest);
    return address.href;
  };
  const copied = place.querySelector<HTMLElement>('.copied');
  const byHand = place.querySelector<HTMLElement>('.by-hand');
  place.querySelector('[name="copy"]')?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link());
      if (copied) copied.textContent = say('explorer-copied', { release: data.release });
      if (byHand) byHand.hidden = true;
    } catch {
      if (copied) copied.textContent = say('explorer-copy-by-hand');
      const field = byHand?.querySelector('input');
      if (!byHand || !field) return;
      byHand.hidden = false;
      field.value = link();
      field.select();
    }
  });
  place.querySelector('[name="csv"]')?.addEventListener('click', () => {
    if (live && settled) {
      const text = resultCsv(data, live.state, live.result, settled, link());
      save(`weights-${live.state.component}-${data.release}.csv`, text, 'text/csv');
    }
  });

  place.querySelector('[name="svg"]')?.addEventListener('click', () => {
    if (!live) return;
    const words = {
      title: say('explorer-picture', { component: nodeNames.get(live.state.component) ?? '' }),
      desc: said?.textContent ?? '',
      note: say('explorer-picture-note', { release: data.release }),
    };
    const published = columnOf(data, live.state.component).ranks;
    const picture = resultPicture(data, live.result, published, words, pagePaint());
    save(`weights-${live.state.component}-${data.release}.svg`, picture, 'image/svg+xml');
  });

  const readLink = (): boolean => {
    const linked = readStateText(location.hash.slice(1), framework);
    if (!linked) return false;
    expected = linked.digest;
    notice(root, linked.release);
    history =
      history.states.length === 1 && history.at === 0 && live === undefined
        ? { states: [linked.state], at: 0 }
        : pushState(history, linked.state);
    go(linked.state);
    return true;
  };
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== textOf(current)) readLink();
  });

  function notice(root: HTMLElement, release: string | undefined): void {
    const element = place.querySelector<HTMLElement>('.link-notice');
    if (!element) return;
    const other = release !== undefined && release !== data.release;
    element.hidden = !other;
    if (!other) return;
    const way = document.createElement('a');
    way.href = `${root.dataset['site'] ?? ''}${release}/explorer.html${location.hash}`;
    way.textContent = say('explorer-go-other', { release });
    element.replaceChildren(
      `${say('explorer-other-release', { release, own: data.release })} `,
      way,
    );
  }

  root.classList.add('scripted');
  for (const element of root.querySelectorAll<HTMLElement>('.live')) element.hidden = false;
  const untold = document.querySelector<HTMLElement>('.without-script');
  if (untold) untold.hidden = true;
  if (!readLink()) go(current);
}

/** Puts the choice into the page's link without leaving the page; that of a page untouched is taken out. */
function keepInFragment(text: string, untouched: string): void {
  const wanted = text === untouched ? '' : `#${text}`;
  if (wanted === location.hash || (wanted === '' && !location.hash.includes('c='))) return;
  try {
    history.replaceState(null, '', `${location.pathname}${location.search}${wanted}`);
  } catch {
    // A browser may refuse this for pages opened from a folder; the choice then lasts as long as the page.
  }
}

/** Names of all nodes and headings, by id. */
function namesOf(root: HTMLElement, data: ExplorerData): ReadonlyMap<string, string> {
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-node]')].map(
    ({ dataset }): [string, string] => [dataset['node'] ?? '', dataset['name'] ?? ''],
  );
  const components = data.framework.components.map(({ id, name }): [string, string] => [id, name]);
  return new Map<string, string>([...data.framework.headings, ...components, ...rows]);
}

/** The colours of the page, whatever its theme. */
function pagePaint(): Parameters<typeof resultPicture>[4] {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: colour('--ink'),
    muted: colour('--muted'),
    line: colour('--line'),
    paper: colour('--paper'),
    interval: colour('--band-other-1'),
  };
}

function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
