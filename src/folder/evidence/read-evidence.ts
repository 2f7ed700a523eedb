import type {
  Claim,
  CountryCode,
  Files,
  Flow,
  Issue,
  Quote,
  Source,
  SourceId,
} from '../../model/index.ts';
import { editionPath } from '../paths.ts';
import { FileIssues } from '../text/file-issues.ts';
import { readText } from '../text/file-text.ts';
import { checkEvidence } from './check-evidence.ts';
import { type ClaimRules, readClaims } from './claims-csv.ts';
import type { Placed } from './evidence-fields.ts';
import { readFlows } from './flows-csv.ts';
import { readQuotes } from './quotes-csv.ts';
import type { PlacedSource } from './sources-json.ts';

/** What an edition's tables of evidence hold; empty where it has none. */
export interface Evidence {
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  readonly quotes: readonly Quote[];
}

/** What evidence is checked against; what is left out, because it is not sound, is not checked. */
export interface EvidenceRules extends Pick<ClaimRules, 'framework' | 'countries' | 'places'> {
  readonly sources?: readonly PlacedSource[];
  /** Clean texts of profiles by country. */
  readonly profiles: ReadonlyMap<CountryCode, { readonly file: string; readonly text: string }>;
}

/** Reads `quotes.csv`, `claims.csv` and `flows.csv` of an edition, each of which may be left out, and
 *  holds them against one another and against the profiles where every table is sound. */
export function readEvidence(
  files: Files,
  edition: string,
  { sources, profiles, ...rules }: EvidenceRules,
  all: Issue[],
): Evidence {
  const read = <Value>(
    name: string,
    reader: (text: string, issues: FileIssues) => readonly Placed<Value>[] | undefined,
  ): {
    readonly rows: readonly Placed<Value>[];
    readonly sound: boolean;
    readonly file: string;
  } => {
    const issues = new FileIssues(editionPath(edition, name));
    const bytes = files.get(issues.file);
    const text = bytes && readText(bytes, issues);
    const rows = text === undefined ? undefined : reader(text, issues);
    issues.addTo(all);
    return { rows: rows ?? [], sound: issues.errors === 0, file: issues.file };
  };
  const known = sources && sourceIds(sources);
  const quotes = read('quotes.csv', (text, issues) =>
    readQuotes(text, issues, { ...(known && { sources: known }) }),
  );
  const claims = read('claims.csv', (text, issues) =>
    readClaims(text, issues, {
      ...rules,
      ...(known && { sources: known }),
      ...(quotes.sound && { quotes: idsOf(quotes.rows) }),
    }),
  );
  const flows = read('flows.csv', (text, issues) =>
    readFlows(text, issues, { ...rules, ...(claims.sound && { claims: idsOf(claims.rows) }) }),
  );
  if (sources && quotes.sound && claims.sound && flows.sound) {
    all.push(
      ...checkEvidence({
        claims: claims.rows,
        flows: flows.rows,
        quotes: quotes.rows,
        sources: new Map(sources.map((source) => [source.value.id, source])),
        profiles: files.has(claims.file) ? profiles : new Map(),
        files: { claims: claims.file, flows: flows.file, quotes: quotes.file },
      }),
    );
  }
  return {
    claims: valuesOf(claims.rows),
    flows: valuesOf(flows.rows),
    quotes: valuesOf(quotes.rows),
  };
}

function sourceIds(sources: readonly { readonly value: Source }[]): ReadonlySet<SourceId> {
  return new Set(sources.map(({ value }) => value.id));
}

function idsOf<Id extends string>(rows: readonly Placed<{ readonly id: Id }>[]): ReadonlySet<Id> {
  return new Set(rows.map(({ value }) => value.id));
}

function valuesOf<Value>(rows: readonly Placed<Value>[]): readonly Value[] {
  return rows.map(({ value }) => value);
}
