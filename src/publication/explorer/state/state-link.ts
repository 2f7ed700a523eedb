import {
  type AggregateId,
  aggregatesOf,
  type Framework,
  isReleaseId,
  type NodeId,
  nodesOf,
  type ReleaseId,
} from '../../../model/index.ts';
import { type ExplorerState, type Mean, publishedState, readWeight } from './explorer-state.ts';

/** What a link says beside the reader's choice. */
export interface LinkedState {
  /** The release whose scores the link was made with; undefined where it names none. */
  readonly release: ReleaseId | undefined;
  /** Digest of the results that its maker saw. */
  readonly digest: string | undefined;
  readonly state: ExplorerState;
}

/** The part of an address behind `#`, always in the same order: `r=2025.1&c=criminality&w=markets:2`. */
export function stateText(state: ExplorerState, release: ReleaseId, digest?: string): string {
  const pairs = (map: ReadonlyMap<string, string>): string =>
    [...map].map(([id, value]) => `${id}:${value}`).join(',');
  const parts: readonly (readonly [key: string, value: string])[] = [
    ['r', release],
    ['c', state.component],
    ['w', pairs(state.weights)],
    ['m', pairs(state.means)],
    ['e', state.scoreErrors ? '' : '0'],
    ['o', state.otherWays ? '' : '0'],
    ['p', state.weightsPercent === undefined ? '' : String(state.weightsPercent)],
    ['d', digest ?? ''],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

/** Reads such a text for a framework; what it does not know is passed over. Undefined where the text
 *  carries no choice at all. */
export function readStateText(text: string, framework: Framework): LinkedState | undefined {
  const parts = new URLSearchParams(text);
  if (!parts.has('c')) return undefined;
  const component =
    framework.components.find(({ id }) => id === parts.get('c')) ?? framework.components[0];
  if (!component) return undefined;
  const nodes = new Map<string, NodeId>(nodesOf(framework).map(({ id }) => [id, id]));
  const aggregates = new Map<string, AggregateId>(
    aggregatesOf(framework).map(({ id }) => [id, id]),
  );
  const weights = new Map<NodeId, string>();
  for (const [name, value] of pairsIn(parts.get('w'))) {
    const [id, weight] = [nodes.get(name), readWeight(value)];
    if (id !== undefined && weight !== undefined) weights.set(id, weight);
  }
  const means = new Map<AggregateId, Mean>();
  for (const [name, value] of pairsIn(parts.get('m'))) {
    const id = aggregates.get(name);
    if (id !== undefined && (value === 'arithmetic' || value === 'geometric')) means.set(id, value);
  }
  const release = parts.get('r') ?? '';
  return {
    release: isReleaseId(release) ? release : undefined,
    digest: parts.get('d') ?? undefined,
    state: {
      ...publishedState(component.id),
      weights,
      means,
      scoreErrors: parts.get('e') !== '0',
      otherWays: parts.get('o') !== '0',
      weightsPercent: readPercent(parts.get('p') ?? ''),
    },
  };
}

/** Whole percents from 0 to 99; undefined for anything else. */
export function readPercent(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

function pairsIn(list: string | null): readonly (readonly [string, string])[] {
  return (list ?? '').split(',').flatMap((pair) => {
    const [name, value] = pair.split(':');
    return name !== undefined && value !== undefined ? [[name, value] as const] : [];
  });
}
