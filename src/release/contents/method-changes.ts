import {
  type AggregateId,
  aggregatesOf,
  type Band,
  type CountryCode,
  type Framework,
  type FrameworkNode,
  formatFraction,
  formatNumber,
  type NodeId,
  nodesOf,
} from '../../model/index.ts';
import { earlierNode } from '../../scoring/index.ts';
import type { Release } from '../release.ts';
import { differingSettings } from './plan-settings.ts';

/** What changed: a node, a rule of computing, the countries and regions, or the plan of robustness. */
export type MethodChangeKind =
  | 'new'
  | 'gone'
  | 'renamed'
  | 'moved'
  | 'heading'
  | 'weight'
  | 'direction'
  | 'aggregation'
  | 'coverage'
  | 'bands'
  | 'text'
  | 'scale'
  | 'rounding'
  | 'quadrants'
  | 'smallest-region'
  | 'country-set'
  | 'region-scheme'
  | 'robustness';

/** One change in what is measured or how. `id` is a node of the later framework, of the earlier one where
 *  it went, a country for the region scheme, empty for the whole. */
export interface MethodChange {
  readonly kind: MethodChangeKind;
  readonly of: 'indicator' | 'aggregate' | 'framework' | 'country';
  readonly id: NodeId | CountryCode | '';
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that changed in the method: nodes in framework order, then rules, the plan of robustness
 *  among them, then regions. */
export function methodChanges(from: Release, to: Release): readonly MethodChange[] {
  return [...nodeChanges(from, to), ...ruleChanges(from, to), ...regionChanges(from, to)];
}

interface PlacedNode {
  readonly node: FrameworkNode;
  readonly parent: NodeId | undefined;
}

function nodeChanges(from: Release, to: Release): readonly MethodChange[] {
  const earlier = new Map(placed(from.framework).map((entry) => [entry.node.id, entry]));
  const originOf = (id: NodeId): NodeId | undefined =>
    earlierNode(to.framework, from.framework, id);
  const matched = new Set<NodeId>();
  const changes: MethodChange[] = [];
  for (const { node, parent } of placed(to.framework)) {
    const origin = originOf(node.id);
    const before = origin === undefined ? undefined : earlier.get(origin);
    if (origin === undefined || !before || before.node.kind !== node.kind) {
      changes.push({ kind: 'new', ...named(node), before: '', after: node.name });
      continue;
    }
    matched.add(origin);
    const note = (kind: MethodChangeKind, was: string, is: string): void => {
      if (was !== is) changes.push({ kind, ...named(node), before: was, after: is });
    };
    const old = before.node;
    if (old.id !== node.id) note('renamed', `${old.name} (${old.id})`, `${node.name} (${node.id})`);
    else note('renamed', old.name, node.name);
    const parentBefore = parent === undefined ? undefined : originOf(parent);
    if (before.parent !== parentBefore) note('moved', before.parent ?? '', parent ?? '');
    note('weight', formatNumber(old.weight), formatNumber(node.weight));
    note('direction', String(old.direction), String(node.direction));
    note('text', textOf(old), textOf(node));
    if (old.kind === 'indicator' && node.kind === 'indicator') {
      note('heading', old.heading ?? '', node.heading ?? '');
    }
    if (old.kind === 'aggregate' && node.kind === 'aggregate') {
      note('aggregation', old.method, node.method);
      note('coverage', formatFraction(old.coverage), formatFraction(node.coverage));
    }
  }
  for (const { node } of placed(from.framework)) {
    if (matched.has(node.id)) continue;
    changes.push({ kind: 'gone', ...named(node), before: node.name, after: '' });
  }
  return changes;
}

function ruleChanges(from: Release, to: Release): readonly MethodChange[] {
  const [a, b] = [from.framework, to.framework];
  const changes: MethodChange[] = [];
  const note = (kind: MethodChangeKind, was: string, is: string): void => {
    if (was !== is) {
      changes.push({ kind, of: 'framework', id: '', name: b.title, before: was, after: is });
    }
  };
  note('scale', scaleText(a), scaleText(b));
  note('rounding', `${a.decimals} decimals`, `${b.decimals} decimals`);
  note('quadrants', quadrantText(a), quadrantText(b));
  note('smallest-region', String(a.smallestRegion), String(b.smallestRegion));
  note('country-set', from.index.countrySet, to.index.countrySet);
  const [was, is] = [from.robustness?.plan, to.robustness?.plan];
  note('robustness', differingSettings(was, is), differingSettings(is, was));
  for (const component of b.components) {
    const origin = earlierNode(b, a, component.id);
    const old = a.components.find(({ id }) => id === origin);
    if (!old) continue;
    const was = bandText(effectiveBands(from, old.id, old.bands));
    const is = bandText(effectiveBands(to, component.id, component.bands));
    if (was !== is) changes.push({ kind: 'bands', ...named(component), before: was, after: is });
  }
  return changes;
}

function regionChanges(from: Release, to: Release): readonly MethodChange[] {
  const before = new Map(from.countries.map((country) => [country.code, country]));
  return to.countries.flatMap((country): readonly MethodChange[] => {
    const old = before.get(country.code);
    if (!old) return [];
    const was = `${old.continent} / ${old.region}`;
    const is = `${country.continent} / ${country.region}`;
    if (was === is) return [];
    return [
      {
        kind: 'region-scheme',
        of: 'country',
        id: country.code,
        name: country.name,
        before: was,
        after: is,
      },
    ];
  });
}

function placed(framework: Framework): readonly PlacedNode[] {
  const parents = new Map<NodeId, AggregateId>();
  for (const aggregate of aggregatesOf(framework)) {
    for (const child of aggregate.children) parents.set(child.id, aggregate.id);
  }
  return nodesOf(framework).map((node) => ({ node, parent: parents.get(node.id) }));
}

function named(node: FrameworkNode): Pick<MethodChange, 'of' | 'id' | 'name'> {
  return { of: node.kind, id: node.id, name: node.name };
}

function textOf(node: FrameworkNode): string {
  const questions = node.kind === 'indicator' ? node.questions : [];
  return [node.definition, ...questions].join('\n').trim();
}

function effectiveBands(
  release: Release,
  component: AggregateId,
  bands: readonly Band[],
): readonly Band[] {
  return release.edition.bands.get(component) ?? bands;
}

function bandText(bands: readonly Band[]): string {
  return bands
    .map(({ label, below }) => (below ? `${label} below ${formatFraction(below)}` : label))
    .join(', ');
}

function scaleText({ scale }: Framework): string {
  const [minimum, maximum, step] = [scale.minimum, scale.maximum, scale.step].map(formatNumber);
  return `${minimum} to ${maximum} in steps of ${step}`;
}

function quadrantText({ quadrants }: Framework): string {
  if (!quadrants) return 'none';
  const { horizontal, vertical, high } = quadrants;
  return `${horizontal} and ${vertical}, high from ${formatNumber(high)}`;
}
