import {
  type AggregateId,
  type IndicatorId,
  isAggregateId,
  isIndicatorId,
  type NodeId,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { reportBadId, reportDoubleId } from '../text/check-id.ts';
import type { FileIssues, Spot } from '../text/file-issues.ts';
import type { MappingReader } from '../text/mapping-reader.ts';
import { suggestion } from '../text/nearest.ts';

/** The nodes that a framework file declares, remembered so that headings, quadrants, sections and
 *  origins can be checked against them. */
export class FrameworkNodes {
  readonly issues: FileIssues;
  readonly aggregates = new Map<string, AggregateId>();
  readonly indicators = new Map<string, IndicatorId>();
  /** The heading an indicator names, and where. */
  readonly headingsUsed = new Map<IndicatorId, { readonly heading: string; readonly spot: Spot }>();
  /** Where each node says its id. */
  readonly spots = new Map<string, Spot>();
  readonly #parents = new Map<string, AggregateId | undefined>();
  #whole = true;

  constructor(issues: FileIssues) {
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

  /** Remembers that a node could not be read. */
  leaveOut(): undefined {
    this.#whole = false;
    return undefined;
  }

  /** Takes up the component or pillar of this reader, below `parent`; undefined, with an issue, when
   *  its id is none or was used before. */
  declareAggregate(
    reader: MappingReader,
    parent: AggregateId | undefined,
  ): AggregateId | undefined {
    return this.#declare(reader, isAggregateId, this.aggregates, parent);
  }

  /** Takes up the indicator of this reader in the same way. */
  declareIndicator(
    reader: MappingReader,
    parent: AggregateId | undefined,
  ): IndicatorId | undefined {
    return this.#declare(reader, isIndicatorId, this.indicators, parent);
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

  #declare<Id extends string>(
    reader: MappingReader,
    isId: (text: string) => text is Id,
    known: Map<string, Id>,
    parent: AggregateId | undefined,
  ): Id | undefined {
    const text = reader.text('id');
    const id = this.#newId(text, reader, isId);
    if (id === undefined) return this.leaveOut();
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
      reportBadId(text, spot, this.issues);
      return undefined;
    }
    const earlier = this.spots.get(text);
    if (earlier === undefined) return text;
    const remedy = 'Give every component, pillar and indicator an id of its own.';
    reportDoubleId(text, spot, earlier.line, remedy, this.issues);
    return undefined;
  }
}
