import {
  applyPreset,
  type ExplorerState,
  type Preset,
  presetsOf,
  readPercent,
  readWeight,
  type unpackFramework,
} from '../../explorer/index.ts';
import type { Say } from './explorer-words.ts';

type Framework = ReturnType<typeof unpackFramework>;

/** The controls of one node. */
interface WeightRow {
  readonly id: string;
  readonly row: HTMLTableRowElement;
  readonly name: string;
  readonly published: string;
  readonly slider: HTMLInputElement;
  readonly field: HTMLInputElement;
  readonly button: HTMLButtonElement;
  readonly share: HTMLElement;
  /** The weight that it shows. */
  shown: string;
}

/** Told of every change; `done` is false while a slider is still held. */
export type Changed = (state: ExplorerState, done: boolean) => void;

/** The sliders, fields and choices of the page. They hold no state of their own: they show one, and hand on
 *  the one that a reader makes of it. */
export class ExplorerControls {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #framework: Framework;
  readonly #groups: ReadonlyMap<string, string>;
  readonly #say: Say;
  readonly #changed: Changed;
  readonly #rows: readonly WeightRow[];
  #state: ExplorerState;

  constructor(
    root: HTMLElement,
    form: HTMLFormElement,
    framework: Framework,
    groups: ReadonlyMap<string, string>,
    state: ExplorerState,
    say: Say,
    changed: Changed,
  ) {
    this.#root = root;
    this.#form = form;
    this.#framework = framework;
    this.#groups = groups;
    this.#say = say;
    this.#changed = changed;
    this.#state = state;
    this.#rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-node]')].flatMap(rowOf);
    for (const row of this.#rows) this.#listen(row);
    this.#listenToForm();
    for (const select of root.querySelectorAll<HTMLSelectElement>('select[data-mean]')) {
      select.addEventListener('change', () => this.#takeMean(select));
    }
  }

  /** Shows a state; a control that its reader is in is left as it is typed. While a slider is held, the
   *  presets are left aside. */
  show(state: ExplorerState, done = true): void {
    const moved = state.component !== this.#state.component;
    this.#state = state;
    for (const table of this.#root.querySelectorAll<HTMLElement>('table[data-component]')) {
      table.hidden = table.dataset['component'] !== state.component;
    }
    for (const row of this.#rows) this.#showRow(row);
    this.#showShares();
    for (const select of this.#root.querySelectorAll<HTMLSelectElement>('select[data-mean]')) {
      const own = [...state.means].find(([id]) => id === select.dataset['mean'])?.[1];
      select.value = own ?? select.dataset['published'] ?? 'arithmetic';
      select.classList.toggle('changed', own !== undefined && own !== select.dataset['published']);
    }
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('[name="component"]')) {
      input.checked = input.value === state.component;
    }
    const box = (name: string) => this.#form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    const [scores, ways, percent] = [box('scores'), box('ways'), box('percent')];
    if (scores) scores.checked = state.scoreErrors;
    if (ways) ways.checked = state.otherWays;
    if (percent && document.activeElement !== percent) {
      percent.value = String(state.weightsPercent ?? percent.defaultValue);
    }
    const draws = this.#form.querySelector<HTMLSelectElement>('[name="draws"]');
    if (draws) showDraws(draws, state.draws);
    if (done) this.#showPresets(moved);
  }

  #listen(row: WeightRow): void {
    const { slider, field, button } = row;
    slider.addEventListener('input', () => this.#takeWeight(row, rounded(slider.value), false));
    slider.addEventListener('change', () => this.#takeWeight(row, rounded(slider.value), true));
    field.addEventListener('input', () => this.#takeWeight(row, field.value, false));
    field.addEventListener('change', () => {
      this.#takeWeight(row, field.value, true);
      field.value = this.#weightOf(row);
    });
    button.addEventListener('click', () => {
      const out = this.#weightOf(row) === '0';
      this.#takeWeight(row, out ? (row.published === '0' ? '1' : row.published) : '0', true);
    });
  }

  #listenToForm(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      const state = this.#state;
      if (target instanceof HTMLSelectElement && target.name === 'preset') {
        const preset = presetsOf(this.#framework, state.component)[Number(target.value)];
        if (preset) this.#changed(applyPreset(this.#framework, state, preset), true);
      }
      if (target instanceof HTMLSelectElement && target.name === 'draws') {
        const usual = target.selectedOptions[0]?.defaultSelected ?? true;
        this.#changed({ ...state, draws: usual ? undefined : Number(target.value) }, true);
      }
      if (!(target instanceof HTMLInputElement)) return;
      if (target.name === 'component') {
        const chosen = this.#framework.components.find(({ id }) => id === target.value);
        if (chosen) this.#changed({ ...state, component: chosen.id }, true);
      }
      if (target.name === 'scores') this.#changed({ ...state, scoreErrors: target.checked }, true);
      if (target.name === 'ways') this.#changed({ ...state, otherWays: target.checked }, true);
      if (target.name === 'percent') {
        const percent = readPercent(target.value);
        const own = target.value === target.defaultValue ? undefined : percent;
        this.#changed({ ...state, weightsPercent: own }, true);
      }
    });
  }

  #takeWeight(row: WeightRow, text: string, done: boolean): void {
    const weight = readWeight(text);
    const id = [...allNodes(this.#framework)].find((own) => own === row.id);
    if (weight === undefined || id === undefined) return;
    const weights = new Map(this.#state.weights);
    if (weight === row.published) weights.delete(id);
    else weights.set(id, weight);
    this.#changed({ ...this.#state, weights }, done);
  }

  #takeMean(select: HTMLSelectElement): void {
    const id = [...aggregateIds(this.#framework)].find((own) => own === select.dataset['mean']);
    if (id === undefined) return;
    const means = new Map(this.#state.means);
    const mean = select.value === 'geometric' ? 'geometric' : 'arithmetic';
    if (mean === select.dataset['published']) means.delete(id);
    else means.set(id, mean);
    this.#changed({ ...this.#state, means }, true);
  }

  #weightOf({ id, published }: WeightRow): string {
    return [...this.#state.weights].find(([own]) => own === id)?.[1] ?? published;
  }

  #showRow(row: WeightRow): void {
    const weight = this.#weightOf(row);
    const out = Number(weight) === 0;
    if (rounded(row.slider.value) !== weight) row.slider.value = weight;
    if (document.activeElement !== row.field && row.field.value !== weight)
      row.field.value = weight;
    if (row.shown === weight) return;
    row.shown = weight;
    row.row.classList.toggle('changed', weight !== row.published);
    row.row.classList.toggle('left-out', out);
    const words = this.#say(out ? 'explorer-take-in-node' : 'explorer-leave-out-node', {
      node: row.name,
    });
    row.button.setAttribute('aria-pressed', String(out));
    row.button.setAttribute('aria-label', words);
    row.button.title = words;
  }

  /** The share of every node in its component, from the weights beside it on the way up. */
  #showShares(): void {
    const rows = new Map(this.#rows.map((row) => [row.id, row]));
    const visit = (nodes: readonly TreeNode[], whole: number): number => {
      const weights = nodes.map(({ id, children }) => {
        const row = rows.get(id);
        const own = row ? Number(this.#weightOf(row)) : 0;
        return children.length > 0 && !hasWeight(children, (at) => this.#numberOf(rows, at))
          ? 0
          : own;
      });
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      nodes.forEach(({ id, children }, at) => {
        const share = total > 0 ? (whole * (weights[at] ?? 0)) / total : 0;
        const row = rows.get(id);
        const text = `${(share * 100).toFixed(1)} %`;
        if (row && row.share.textContent !== text) row.share.textContent = text;
        visit(children, share);
      });
      return total;
    };
    for (const component of this.#framework.components) visit(treeOf(component.children), 1);
  }

  #numberOf(rows: ReadonlyMap<string, WeightRow>, id: string): number {
    const row = rows.get(id);
    return row ? Number(this.#weightOf(row)) : 0;
  }

  #showPresets(anew: boolean): void {
    const select = this.#form.querySelector<HTMLSelectElement>('[name="preset"]');
    if (!select) return;
    const presets = presetsOf(this.#framework, this.#state.component);
    if (anew || select.options.length === 0) {
      select.replaceChildren(
        new Option(this.#say('explorer-preset-none'), ''),
        ...presets.map((preset, at) => new Option(this.#nameOf(preset), String(at))),
      );
    }
    const shown = textOfWeights(this.#state);
    const at = presets.findIndex(
      (preset) => textOfWeights(applyPreset(this.#framework, this.#state, preset)) === shown,
    );
    select.value = at === -1 ? '' : String(at);
  }

  #nameOf(preset: Preset): string {
    if (preset.kind !== 'without') return this.#say(`explorer-preset-${preset.kind}`);
    const group = this.#groups.get(preset.group) ?? preset.group;
    return this.#say('explorer-preset-without', { group: group.toLowerCase() });
  }
}

interface TreeNode {
  readonly id: string;
  readonly children: readonly TreeNode[];
}

type FrameworkNodes = Framework['components'][number]['children'];

function treeOf(nodes: FrameworkNodes): readonly TreeNode[] {
  return nodes.map((node) => ({
    id: node.id,
    children: node.kind === 'aggregate' ? treeOf(node.children) : [],
  }));
}

function hasWeight(nodes: readonly TreeNode[], weightOf: (id: string) => number): boolean {
  return nodes.some(
    ({ id, children }) =>
      weightOf(id) > 0 && (children.length === 0 || hasWeight(children, weightOf)),
  );
}

function* allNodes({ components }: Pick<Framework, 'components'>) {
  const open: FrameworkNodes[number][] = [...components];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node.id;
    if (node.kind === 'aggregate') open.push(...node.children);
  }
}

function* aggregateIds({ components }: Pick<Framework, 'components'>) {
  const open: FrameworkNodes[number][] = [...components];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind !== 'aggregate') continue;
    yield node.id;
    open.push(...node.children);
  }
}

/** Weights and means, in an order of their own. */
function textOfWeights({ weights, means }: ExplorerState): string {
  const all = [...weights, ...means].map(([id, value]) => `${id} ${value}`);
  return all.sort().join();
}

/** Thousandths at most: a slider in a browser stands at 0.30000000000000004. */
function rounded(text: string): string {
  return String(Math.round(Number(text) * 1000) / 1000);
}

/** A link may ask for a number that the page does not offer. */
function showDraws(select: HTMLSelectElement, draws: number | undefined): void {
  const options = [...select.options];
  const usual = options.find(({ defaultSelected }) => defaultSelected);
  const value = draws === undefined ? (usual?.value ?? '') : String(draws);
  if (options.every((option) => option.value !== value)) select.append(new Option(value, value));
  select.value = value;
}

function rowOf(row: HTMLTableRowElement): readonly WeightRow[] {
  const slider = row.querySelector<HTMLInputElement>('input[type="range"]');
  const field = row.querySelector<HTMLInputElement>('input[type="number"]');
  const button = row.querySelector<HTMLButtonElement>('button');
  const share = row.querySelector<HTMLElement>('.share');
  const { node: id, name = '', weight: published = '1' } = row.dataset;
  if (!slider || !field || !button || !share || id === undefined) return [];
  return [{ id, row, name, published, slider, field, button, share, shown: '' }];
}
