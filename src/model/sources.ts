import type { Access } from './claims.ts';
import type { SourceId } from './ids.ts';

/** Grades of a source's reliability after NATO AJP-2.1: A completely reliable … E unreliable,
 *  F cannot be judged. */
export const RELIABILITY_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** One of `RELIABILITY_GRADES`. */
export type ReliabilityGrade = (typeof RELIABILITY_GRADES)[number];

/** What is cited: an item of CSL-JSON, with our judgement of it. */
export interface Source {
  readonly id: SourceId;
  /** A type of CSL: `report`, `article-journal`, `webpage`. */
  readonly type: string;
  /** Text variables of CSL by name: `title`, `URL`, `DOI`, `publisher`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Name variables of CSL by name: `author`, `editor`. */
  readonly names: ReadonlyMap<string, readonly SourceName[]>;
  /** Date variables of CSL by name: `issued`, `accessed`. */
  readonly dates: ReadonlyMap<string, SourceDate>;
  readonly reliability?: ReliabilityGrade;
  /** Why it has this grade. */
  readonly reason?: string;
  /** Sources of one group draw on one origin and count once: five papers that copy one wire. */
  readonly independence?: string;
  /** Restricted unless it says that it is public. */
  readonly access: Access;
}

/** A person, or an institution as `literal`. */
export interface SourceName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A day, month or year as `[2024, 10, 30]`, the end of a span of time, or words where it is neither. */
export interface SourceDate {
  readonly from: readonly number[];
  readonly to?: readonly number[];
  readonly literal?: string;
}

/** Text variables of CSL 1.0.2, in the order they are written. */
export const CSL_TEXTS: readonly string[] = [
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'collection-number',
  'original-title',
  'part-title',
  'volume-title',
  'reviewed-title',
  'publisher',
  'publisher-place',
  'original-publisher',
  'original-publisher-place',
  'authority',
  'jurisdiction',
  'event',
  'event-title',
  'event-place',
  'genre',
  'medium',
  'edition',
  'number',
  'version',
  'volume',
  'number-of-volumes',
  'issue',
  'supplement-number',
  'part-number',
  'chapter-number',
  'section',
  'page',
  'page-first',
  'number-of-pages',
  'archive',
  'archive-place',
  'archive_collection',
  'archive_location',
  'call-number',
  'source',
  'status',
  'references',
  'scale',
  'dimensions',
  'DOI',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  'URL',
  'language',
  'abstract',
  'annote',
  'keyword',
  'note',
];

/** Name variables of CSL 1.0.2, in the order they are written. */
export const CSL_NAMES: readonly string[] = [
  'author',
  'editor',
  'translator',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
];

/** Date variables of CSL 1.0.2, in the order they are written. */
export const CSL_DATES: readonly string[] = [
  'issued',
  'accessed',
  'available-date',
  'event-date',
  'original-date',
  'submitted',
];
