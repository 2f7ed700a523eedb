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
  type Scale,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { FileIssues } from '../text/file-issues.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import { tableText } from '../text/table-text.ts';
import type { Tree } from '../text/tree.ts';
import { readBands } from './framework-bands.ts';
import type { FrameworkNodes } from './framework-nodes.ts';

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

/** Reads `components` of a framework with everything below them; `nodes` takes up every node. */
export function readForest(
  framework: MappingReader,
  scale: Scale | undefined,
  nodes: FrameworkNodes,
): readonly ComponentNode[] {
  const reader = new ForestReader(scale, nodes);
  return framework.requiredItems('components').flatMap((tree) => reader.component(tree) ?? []);
}

class ForestReader {
  readonly #scale: Scale | undefined;
  readonly #nodes: FrameworkNodes;
  readonly #issues: FileIssues;

  constructor(scale: Scale | undefined, nodes: FrameworkNodes) {
    this.#scale = scale;
    this.#nodes = nodes;
    this.#issues = nodes.issues;
  }

  component(tree: Tree): ComponentNode | undefined {
    const reader = nodeReader(tree, 'component', COMPONENT_KEYS, this.#issues);
    if (!reader) return this.#nodes.leaveOut();
    const id = this.#nodes.declareAggregate(reader, undefined);
    const node = this.#aggregate(reader, id);
    const higherIs =
      reader.text('higher_is') === '' ? 'worse' : reader.choice('higher_is', ['worse', 'better']);
    const bands = readBands(reader, this.#scale);
    return id && { ...node, id, weight: ONE, direction: 1, higherIs, bands };
  }

  #child(tree: Tree, parent: AggregateId | undefined): FrameworkNode | undefined {
    const hasChildren =
      tree.kind === 'mapping' && tree.entries.some(({ key }) => key === 'children');
    if (hasChildren) {
      const reader = nodeReader(tree, 'pillar', PILLAR_KEYS, this.#issues);
      if (!reader) return this.#nodes.leaveOut();
      const id = this.#nodes.declareAggregate(reader, parent);
      const node = this.#aggregate(reader, id);
      return id && { ...node, id, weight: readWeight(reader), direction: readDirection(reader) };
    }
    const reader = nodeReader(tree, 'indicator', INDICATOR_KEYS, this.#issues);
    if (!reader) return this.#nodes.leaveOut();
    const id = this.#nodes.declareIndicator(reader, parent);
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
      this.#nodes.leaveOut();
      this.#issues.error(
        'children-missing',
        reader.spotOf('children'),
        `Nothing stands below ${reader.what}.`,
        'Add `children` with at least one indicator or pillar.',
      );
    }
    const method = reader.choice('method', ['arithmetic', 'geometric']);
    if (method === 'geometric' && this.#scale && compareFractions(this.#scale.minimum, ZERO) <= 0) {
      this.#issues.error(
        'geometric-reaches-zero',
        reader.spotOf('method'),
        `A geometric mean is asked for at ${reader.what}, but the scale begins at ${formatNumber(this.#scale.minimum)}.`,
        'Use method: arithmetic, or a scale whose minimum is above zero.',
      );
    }
    return {
      kind: 'aggregate',
      name: tableText(reader, 'name'),
      definition: tableText(reader, 'definition'),
      method,
      coverage: readCoverage(reader),
      children: items.flatMap((item) => this.#child(item, id) ?? []),
    };
  }

  #indicator(reader: MappingReader, id: IndicatorId | undefined): IndicatorNode | undefined {
    const heading = reader.optionalText('heading');
    if (id !== undefined && heading) {
      this.#nodes.headingsUsed.set(id, { heading, spot: reader.spotOf('heading') });
    }
    const rest = {
      name: tableText(reader, 'name'),
      definition: tableText(reader, 'definition'),
      questions: reader.texts('questions').map(({ text }) => text),
      ...(heading !== undefined && { heading }),
      weight: readWeight(reader),
      direction: readDirection(reader),
      since: tableText(reader, 'since'),
    };
    return id && { kind: 'indicator', id, ...rest };
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
