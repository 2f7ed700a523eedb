import {
  type FrameworkId,
  type FrameworkMap,
  isIndicatorId,
  type NodeId,
  type NodeOrigin,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import type { Spot } from '../text/file-issues.ts';
import type { MappingReader } from '../text/mapping-reader.ts';
import { readFrameworkId } from './framework-id.ts';
import type { FrameworkNodes } from './framework-nodes.ts';

/** The map, and where it says what it says. */
export interface PlacedOrigins {
  readonly map: FrameworkMap;
  readonly spot: Spot;
  readonly spots: ReadonlyMap<string, Spot>;
}

/** Reads `previous: { framework, new, renamed }`: every node neither new nor renamed is the same as
 *  the node of its id before. Whether the nodes named exist there is checked where both files are read. */
export function readOrigins(
  framework: MappingReader,
  nodes: FrameworkNodes,
  ownId: FrameworkId | undefined,
): PlacedOrigins | undefined {
  const keys = ['framework', 'new', 'renamed'];
  const reader = framework.optionalMapping('previous', 'the map to the version before', keys);
  if (!reader) return undefined;
  const before = readFrameworkId(reader, 'framework');
  if (before !== undefined && before === ownId) {
    reader.issues.error(
      'framework-cycle',
      reader.spotOf('framework'),
      `The framework ${quoted(before)} names itself as the one before.`,
      'Name the older framework, or remove `previous`.',
    );
  }
  const declared = new DeclaredOrigins(reader);
  for (const { text, spot } of reader.texts('new')) {
    const id = nodes.node(text, spot, WHAT);
    if (id !== undefined) declared.add(id, { kind: 'new' }, spot);
  }
  readRenamed(reader, nodes, declared);
  if (before === undefined) return undefined;
  const origins = [...nodes.aggregates.values(), ...nodes.indicators.values()].map(
    (id): [NodeId, NodeOrigin] => [id, declared.of(id)],
  );
  const map = { framework: before, nodes: new Map(origins) };
  return { map, spot: reader.spotOf('framework'), spots: declared.spots };
}

const WHAT = 'The map to the version before';

/** The origins that a map names, each once. */
class DeclaredOrigins {
  readonly #reader: MappingReader;
  readonly #origins = new Map<NodeId, NodeOrigin>();
  readonly #spots = new Map<string, Spot>();

  constructor(reader: MappingReader) {
    this.#reader = reader;
  }

  get spots(): ReadonlyMap<string, Spot> {
    return this.#spots;
  }

  /** The same, where nothing else is declared. */
  of(id: NodeId): NodeOrigin {
    return this.#origins.get(id) ?? { kind: 'same' };
  }

  add(id: NodeId, origin: NodeOrigin, spot: Spot): void {
    if (this.#origins.has(id)) {
      this.#reader.issues.error(
        'origin-double',
        spot,
        `${quoted(id)} has two origins in the version before.`,
        'Name it once, under `new` or under `renamed`.',
      );
    }
    this.#origins.set(id, origin);
    this.#spots.set(id, spot);
  }
}

function readRenamed(
  reader: MappingReader,
  nodes: FrameworkNodes,
  declared: DeclaredOrigins,
): void {
  const renamed = reader.optionalMapping('renamed', 'the list of renamed nodes', []);
  if (!renamed) return;
  const taken = new Map<string, string>();
  for (const key of renamed.keys) {
    const from = renamed.text(key);
    const spot = renamed.spotOf(key);
    const id = nodes.node(key, renamed.spotOfKey(key), WHAT);
    if (from === '') continue;
    const other = taken.get(from);
    if (other !== undefined) {
      reader.issues.error(
        'origin-double',
        spot,
        `${quoted(key)} and ${quoted(other)} both continue ${quoted(from)}.`,
        'Let one node continue it, and list the other under `new`.',
      );
    }
    taken.set(from, key);
    if (!isIndicatorId(from)) {
      reader.issues.error(
        'id-bad',
        spot,
        `${quoted(from)} is no id.`,
        'Write the id that the node had in the framework before.',
      );
    } else if (id !== undefined) {
      declared.add(id, { kind: 'renamed', from }, spot);
    }
  }
}
