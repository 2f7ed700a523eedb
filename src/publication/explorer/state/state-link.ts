import {
  type AggregateId,
  aggregatesOf,
  type Framework,
  isReleaseId,
  type NodeId,
  type ReleaseId,
  withDescendants,
} from '../../../model/index.ts';
import { MOST_DRAWS } from '../engine/draw-numbers.ts';
import { type ExplorerState, type Mean, readWeight } from './explorer-state.ts';

/** What a link says beside the reader's choice. */
export interface LinkedState {
  /** The release whose scores the link was made with; undefined where it names none. */
  readonly release: ReleaseId | undefined;
  /** Digest of the results that its maker saw. */
  readonly digest: string | undefined;
  readonly state: ExplorerState;
  /** Parts that say nothing here, as they stand in the link: nodes and components that this release does
   *  not have, numbers that are none or out of bounds, keys of another version. */
  readonly unread: readonly string[];
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
    ['n', state.draws === undefined ? '' : String(state.draws)],
    ['d', digest ?? ''],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

/** Reads such a text for a framework; what it does not know is passed over and told. Undefined where the
 *  text is no choice at all, but the name of a place in the page. */
export function readStateText(text: string, framework: Framework): LinkedState | undefined {
  const [first] = framework.components;
  if (!text.includes('=') || !first) return undefined;
  const unread: string[] = [];
  const parts = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(text)) {
    if (KEYS.includes(key) && !parts.has(key)) parts.set(key, value);
    else unread.push(`${key}=${value}`);
  }
  /** The part under a key as `read` has it; told where it cannot be read. */
  const take = <Value>(key: string, read: (value: string) => Value | undefined) => {
    const value = parts.get(key);
    const found = value === undefined ? undefined : read(value);
    if (value !== undefined && found === undefined) unread.push(`${key}=${value}`);
    return found;
  };
  const pairs = <Id, Value>(
    key: string,
    ids: ReadonlyMap<string, Id>,
    read: (value: string) => Value | undefined,
  ): ReadonlyMap<Id, Value> => {
    const found = new Map<Id, Value>();
    for (const pair of (parts.get(key) ?? '').split(',').filter((one) => one !== '')) {
      const [name = '', given = '', ...more] = pair.split(':');
      const [id, value] = [ids.get(name), read(given)];
      if (id === undefined || value === undefined || more.length > 0) unread.push(pair);
      else found.set(id, value);
    }
    return found;
  };
  const below = new Map<string, NodeId>(
    framework.components.flatMap((root) =>
      withDescendants(root)
        .slice(1)
        .map(({ id }): [string, NodeId] => [id, id]),
    ),
  );
  const aggregates = new Map<string, AggregateId>(
    aggregatesOf(framework).map(({ id }) => [id, id]),
  );
  const component = take('c', (id) => framework.components.find((one) => one.id === id));
  return {
    release: take('r', (id) => (isReleaseId(id) ? id : undefined)),
    digest: take('d', (digest) => (/^[0-9a-f]{8}$/.test(digest) ? digest : undefined)),
    state: {
      component: (component ?? first).id,
      weights: pairs('w', below, readWeight),
      means: pairs('m', aggregates, readMean),
      scoreErrors: take('e', readOff) === undefined,
      otherWays: take('o', readOff) === undefined,
      weightsPercent: take('p', readPercent),
      draws: take('n', readDraws),
    },
    unread,
  };
}

const KEYS: readonly string[] = ['r', 'c', 'w', 'm', 'e', 'o', 'p', 'n', 'd'];

function readMean(text: string): Mean | undefined {
  return text === 'arithmetic' || text === 'geometric' ? text : undefined;
}

function readOff(text: string): '0' | undefined {
  return text === '0' ? text : undefined;
}

/** Whole numbers of replicates from 1 to the most that are drawn. */
function readDraws(text: string): number | undefined {
  const draws = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return draws >= 1 && draws <= MOST_DRAWS ? draws : undefined;
}

/** Whole percents from 0 to 99; undefined for anything else. */
export function readPercent(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}
