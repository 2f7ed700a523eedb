import {
  type CompositeMethod,
  type PanelMethod,
  type Screening,
  USUAL_METHOD,
} from '../../analysis/composite/index.ts';
import { FileIssues, type MappingReader, mappingReader, readYamlTree } from '../../folder/index.ts';
import {
  type CompositeIndex,
  type CompositeNode,
  type Parsed,
  type Place,
  parsed,
  spellingDistance,
} from '../../model/index.ts';
import {
  numberOf,
  readAggregateRule,
  readImputationRule,
  readIndicatorRule,
} from './method-rules.ts';

const INDICATOR_KEYS = ['impute', 'treat', 'normalise', 'target'];
const USUAL_KEYS = ['aggregate', 'weights', 'coverage'];
const AGGREGATE_KEYS = [...USUAL_KEYS, 'reverse'];
const KEYS = [
  'denominate',
  'impute',
  'screen',
  'treat',
  'normalise',
  ...USUAL_KEYS,
  'panel',
  'indicators',
  'aggregates',
];

/** A method, and where its file says a setting. */
export interface MethodFile {
  readonly method: CompositeMethod;
  readonly placeOf: (setting: string) => Place;
}

/** Reads a method file: rules for all nodes, and below `indicators` and `aggregates` those of single ones by their
 *  code. What it leaves out is done as usual. Gives every issue with line and column.
 *  docs/composite.md tells every key. */
export function readMethodFile(
  text: string,
  file: string,
  index: CompositeIndex,
): Parsed<MethodFile> {
  const issues = new FileIssues(file);
  const tree = readYamlTree(text, issues);
  const reader = tree && mappingReader(tree, 'the method', KEYS, issues);
  if (!reader) return parsed<MethodFile>(undefined, issues.list);
  const usual = USUAL_METHOD;
  const indicator = { ...usual.indicators.usual, ...readIndicatorRule(reader, undefined) };
  const aggregate = { ...usual.aggregates.usual, ...readAggregateRule(reader, []) };
  const screening = readScreening(reader);
  const imputation = readImputationRule(reader);
  const method: CompositeMethod = {
    denominate: reader.flag('denominate'),
    imputation: imputation ?? usual.imputation,
    ...(screening && { screening }),
    indicators: {
      usual: indicator,
      special: readNodes(reader, 'indicators', INDICATOR_KEYS, index, (own) => {
        const filling = readImputationRule(own);
        return {
          ...readIndicatorRule(own, indicator.treatment),
          ...(filling && { imputation: filling }),
        };
      }),
    },
    aggregates: {
      usual: aggregate,
      special: readNodes(reader, 'aggregates', AGGREGATE_KEYS, index, (own, { code }) =>
        readAggregateRule(
          own,
          index.nodes.filter(({ parent }) => parent === code),
        ),
      ),
    },
    panel: readPanel(reader),
  };
  const placeOf = (setting: string): Place => ({ file, ...reader.spotOf(setting) });
  return parsed({ method, placeOf }, issues.list);
}

function readNodes<Rule>(
  reader: MappingReader,
  key: 'indicators' | 'aggregates',
  keys: readonly string[],
  { nodes }: CompositeIndex,
  read: (own: MappingReader, node: CompositeNode) => Rule,
): ReadonlyMap<string, Rule> {
  const list = reader.optionalMapping(key, `"${key}"`, []);
  const rules = new Map<string, Rule>();
  for (const code of list?.keys ?? []) {
    const node = nodes.find((known) => known.code === code);
    const fits = node && (node.level === 1) === (key === 'indicators');
    if (!fits) {
      const near = nearestCode(nodes, code);
      reader.issues.error(
        node ? 'node-kind-wrong' : 'node-unknown',
        list?.spotOfKey(code),
        node
          ? `${code} is ${node.level === 1 ? 'an indicator' : 'an aggregate'} and stands under "${key}".`
          : `"${code}" is no node of the index.`,
        node
          ? `Write it under "${node.level === 1 ? 'indicators' : 'aggregates'}".`
          : near === undefined
            ? 'Name a code of iMeta.'
            : `Did you mean "${near}"?`,
      );
      continue;
    }
    const own = list?.mapping(code, code, keys);
    if (own) rules.set(code, read(own, node));
  }
  return rules;
}

/** The code that differs by the fewest letters, two at most. */
function nearestCode(nodes: readonly CompositeNode[], code: string): string | undefined {
  const [best] = nodes
    .map((node) => ({ code: node.code, away: spellingDistance(node.code, code, 2) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= 2 && best.away < code.length ? best.code : undefined;
}

function readScreening(reader: MappingReader): Screening | undefined {
  const own = reader.optionalMapping('screen', 'the screening', [
    'present',
    'not_zero',
    'keep',
    'leave_out',
  ]);
  if (!own) return undefined;
  const share = (key: string): number => {
    const value = numberOf(own.optionalNumber(key)) ?? 0;
    if (value >= 0 && value <= 1) return value;
    own.issues.error(
      'coverage-outside',
      own.spotOf(key),
      `"${key}" of the screening is not between 0 and 1.`,
      'Write a share, such as 0.65.',
    );
    return 0;
  };
  const codes = (key: string): ReadonlySet<string> =>
    new Set(own.texts(key).map(({ text }) => text));
  return {
    present: share('present'),
    notZero: share('not_zero'),
    keep: codes('keep'),
    leaveOut: codes('leave_out'),
  };
}

function readPanel(reader: MappingReader): PanelMethod {
  const own = reader.optionalMapping('panel', 'the panel', ['normalise', 'fill']);
  if (!own) return USUAL_METHOD.panel;
  return {
    normalise: own.choice('normalise', ['together', 'apart']),
    fill: own.choice('fill', ['none', 'latest', 'constant', 'linear']),
  };
}
