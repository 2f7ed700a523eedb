import {
  type AggregateId,
  type AggregateNode,
  type ComponentNode,
  compareFractions,
  type Fraction,
  type FrameworkNode,
  formatNumber,
  fraction,
  type IndicatorId,
  type IndicatorNode,
  isAggregateId,
  isIndicatorId,
  type NodeId,
  type Scale,
} from '../model/index.ts';
import type { FileIssues, Spot } from './file-issues.ts';
import { readBands } from './framework-bands.ts';
import { type MappingReader, mappingReader } from './mapping-reader.ts';
import { suggestion } from './nearest.ts';
import type { Tree } from './tree.ts';
import { quoted } from './wording.ts';

const ONE = fraction(1);
const ZERO = fraction(0);
const AGGREGATE_KEYS = ['id', 'name', 'definition', 'method', 'coverage', 'children'];
const COMPONENT_KEYS = [...AGGREGATE_KEYS, 'higher_is', 'bands'];
const PILLAR_KEYS = [...AGGREGATE_KEYS, 'weight', 'direction'];
const INDICATOR_KEYS = [
  'id',
  'name',
  'definition',
  'questions',
  'heading',
  'weight',
  'direction',
  'since',
];

/** Reads the forest of a framework and remembers every node, so that headings, quadrants, sections
 *  and origins can be checked against it. */
export class FrameworkNodes {
  readonly issues: FileIssues;
  readonly aggregates = new Map<string, AggregateId>();
  readonly indicators = new Map<string, IndicatorId>();
  /** The heading an indicator names, and where. */
  readonly headingsUsed = new Map<IndicatorId, { readonly heading: string; readonly spot: Spot }>();
  readonly #parents = new Map<string, AggregateId | undefined>();
  /** Where each node says its id. */
  readonly spots = new Map<string, Spot>();
  readonly #scale: Scale | undefined;
  #whole = true;

  constructor(scale: Scale | undefined, issues: FileIssues) {
    this.#scale = scale;
    this.issues = issues;
  }

  /** False when a node was left out, so that a name not found may be right after all. */
  get whole(): boolean {
    return this.#whole && this.aggregates.size > 0;
  }

  /** Every node id, in framework order. */
  get ids(): readonly string[] {
    return [...this.#parents.keys()];
  }

  readComponents(framework: MappingReader): readonly ComponentNode[] {
    return framework.requiredItems('components').flatMap((tree) => {
      const reader = nodeReader(tree, 'component', COMPONENT_KEYS, this.issues);
      if (!reader) return this.#leaveOut() ?? [];
      const id = this.#declare(reader, isAggregateId, this.aggregates, undefined);
      const node = this.#aggregate(reader, id);
      const higherIs =
        reader.text('higher_is') === ''
          ? ('worse' as const)
          : reader.choice('higher_is', ['worse', 'better']);
      const bands = readBands(reader, this.#scale);
      return id === undefined
        ? []
        : [{ ...node, id, weight: ONE, direction: 1 as const, higherIs, bands }];
    });
  }

  /** True when `node` stands somewhere below `ancestor`. */
  isBelow(node: string, ancestor: string): boolean {
    for (let at = this.#parents.get(node); at !== undefined; at = this.#parents.get(at)) {
      if (at === ancestor) return true;
    }
    return false;
  }

  /** The aggregate of this name; an issue when there is none. */
  aggregate(text: string, spot: Spot, what: string): AggregateId | undefined {
    const id = this.aggregates.get(text);
    if (id !== undefined || text === '') return id;
    this.#unknown(text, spot, what, 'component or pillar', this.aggregates.keys());
    return undefined;
  }

  /** The indicator of this name; an issue when there is none. */
  indicator(text: string, spot: Spot, what: string): IndicatorId | undefined {
    const id = this.indicators.get(text);
    if (id !== undefined || text === '') return id;
    this.#unknown(text, spot, what, 'indicator', this.indicators.keys());
    return undefined;
  }

  /** The node of this name; an issue when there is none. */
  node(text: string, spot: Spot, what: string): NodeId | undefined {
    const id = this.aggregates.get(text) ?? this.indicators.get(text);
    if (id !== undefined || text === '') return id;
    this.#unknown(text, spot, what, 'node', this.ids);
    return undefined;
  }

  #unknown(
    text: string,
    spot: Spot,
    what: string,
    kind: string,
    candidates: Iterable<string>,
  ): void {
    if (this.#parents.has(text)) {
      this.issues.error(
        'node-kind-wrong',
        spot,
        `${what} names ${quoted(text)}, which is no ${kind}.`,
        `Name ${kind === 'indicator' ? 'an indicator' : 'a component or pillar'} of this framework.`,
      );
    } else {
      this.issues.error(
        'node-unknown',
        spot,
        `${what} names ${quoted(text)}, which this framework has not.`,
        suggestion(
          text,
          candidates,
          `Name ${kind === 'indicator' ? 'an' : 'a'} ${kind} of this framework by its id.`,
        ),
      );
    }
  }

  #child(tree: Tree, parent: AggregateId | undefined): FrameworkNode | undefined {
    const hasChildren =
      tree.kind === 'mapping' && tree.entries.some(({ key }) => key === 'children');
    if (hasChildren) {
      const reader = nodeReader(tree, 'pillar', PILLAR_KEYS, this.issues);
      if (!reader) return this.#leaveOut();
      const id = this.#declare(reader, isAggregateId, this.aggregates, parent);
      const node = this.#aggregate(reader, id);
      return id && { ...node, id, weight: readWeight(reader), direction: readDirection(reader) };
    }
    const reader = nodeReader(tree, 'indicator', INDICATOR_KEYS, this.issues);
    if (!reader) return this.#leaveOut();
    const id = this.#declare(reader, isIndicatorId, this.indicators, parent);
    return this.#indicator(reader, id);
  }

  #aggregate(
    reader: MappingReader,
    id: AggregateId | undefined,
  ): Omit<AggregateNode, 'id' | 'weight' | 'direction'> {
    const children = reader.tree('children');
    const items = reader.items('children');
    if (
      items.length === 0 &&
      (!children || children.kind === 'list' || children.kind === 'nothing')
    ) {
      this.#leaveOut();
      this.issues.error(
        'children-missing',
        reader.spotOf('children'),
        `Nothing stands below ${reader.what}.`,
        'Add `children` with at least one indicator or pillar.',
      );
    }
    const method = reader.choice('method', ['arithmetic', 'geometric']);
    if (method === 'geometric' && this.#scale && compareFractions(this.#scale.minimum, ZERO) <= 0) {
      this.issues.error(
        'geometric-reaches-zero',
        reader.spotOf('method'),
        `A geometric mean is asked for at ${reader.what}, but the scale begins at ${formatNumber(this.#scale.minimum)}.`,
        'Use method: arithmetic, or a scale whose minimum is above zero.',
      );
    }
    return {
      kind: 'aggregate',
      name: reader.text('name'),
      definition: reader.text('definition'),
      method,
      coverage: readCoverage(reader),
      children: items.flatMap((item) => this.#child(item, id) ?? []),
    };
  }

  #indicator(reader: MappingReader, id: IndicatorId | undefined): IndicatorNode | undefined {
    const heading = reader.optionalText('heading');
    if (id !== undefined && heading) {
      this.headingsUsed.set(id, { heading, spot: reader.spotOf('heading') });
    }
    const rest = {
      name: reader.text('name'),
      definition: reader.text('definition'),
      questions: reader.texts('questions').map(({ text }) => text),
      ...(heading !== undefined && { heading }),
      weight: readWeight(reader),
      direction: readDirection(reader),
      since: reader.text('since'),
    };
    return id && { kind: 'indicator', id, ...rest };
  }

  #leaveOut(): undefined {
    this.#whole = false;
    return undefined;
  }

  #declare<Id extends string>(
    reader: MappingReader,
    isId: (text: string) => text is Id,
    known: Map<string, Id>,
    parent: AggregateId | undefined,
  ): Id | undefined {
    const text = reader.text('id');
    const id = this.#newId(text, reader, isId);
    if (id === undefined) return this.#leaveOut();
    this.spots.set(id, reader.spotOf('id'));
    this.#parents.set(id, parent);
    known.set(id, id);
    return id;
  }

  /** An id that is one and was not used before. */
  #newId<Id extends string>(
    text: string,
    reader: MappingReader,
    isId: (text: string) => text is Id,
  ): Id | undefined {
    if (text === '') return undefined;
    const spot = reader.spotOf('id');
    if (!isId(text)) {
      this.issues.error(
        'id-bad',
        spot,
        `${quoted(text)} is no id.`,
        'Write small letters and digits with hyphens between words, such as human-trafficking.',
      );
      return undefined;
    }
    const earlier = this.spots.get(text);
    if (earlier !== undefined) {
      this.issues.error(
        'id-double',
        spot,
        `The id ${quoted(text)} is used twice; the first is on line ${earlier.line}.`,
        'Give every component, pillar and indicator an id of its own.',
      );
      return undefined;
    }
    return text;
  }
}

/** A reader that names its node in messages by the id it claims. */
function nodeReader(
  tree: Tree,
  kind: string,
  keys: readonly string[],
  issues: FileIssues,
): MappingReader | undefined {
  const id =
    tree.kind === 'mapping' ? tree.entries.find(({ key }) => key === 'id')?.value : undefined;
  const what =
    id?.kind === 'scalar'
      ? `${kind} ${quoted(id.text)}`
      : `${kind === 'indicator' ? 'an' : 'a'} ${kind}`;
  return mappingReader(tree, what, keys, issues);
}

function readWeight(reader: MappingReader): Fraction {
  const weight = reader.optionalNumber('weight') ?? ONE;
  if (compareFractions(weight, ZERO) <= 0) {
    reader.issues.error(
      'weight-not-positive',
      reader.spotOf('weight'),
      `The weight of ${reader.what} is ${formatNumber(weight)}.`,
      'Write a number above zero, or take the node out of the framework.',
    );
  }
  return weight;
}

function readCoverage(reader: MappingReader): Fraction {
  const coverage = reader.optionalNumber('coverage') ?? ONE;
  if (compareFractions(coverage, ZERO) <= 0 || compareFractions(coverage, ONE) > 0) {
    reader.issues.error(
      'coverage-outside',
      reader.spotOf('coverage'),
      `The coverage of ${reader.what} is ${formatNumber(coverage)}.`,
      'Write the share of weight that must be present: above 0 and at most 1.',
    );
  }
  return coverage;
}

function readDirection(reader: MappingReader): 1 | -1 {
  return reader.choice('direction', ['1', '-1']) === '1' ? 1 : -1;
}
