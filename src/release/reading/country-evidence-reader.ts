import {
  type CountryCode,
  type Files,
  type Framework,
  type Issue,
  isClaimId,
  isQuoteId,
  once,
  type Source,
} from '../../model/index.ts';
import type { EvidenceCounts, Release } from '../release.ts';
import { carriedText } from '../tables/carried-text.ts';
import {
  byId,
  knownIn,
  readClaims,
  readEvidence,
  readFlows,
  readQuotes,
} from './evidence-reader.ts';
import { type PartedTable, partTable } from './parted-table.ts';

const [CLAIMS, FLOWS, QUOTES] = ['claims.csv', 'flows.csv', 'quotes.csv'] as const;
/** Place of the country in rows of claims and flows. */
const COUNTRY = 1;

/** The evidence of one country at a time: claims are the longest table of a release that has any, and a
 *  page asks for few of them. That every row has a country of the edition is looked at with the counts,
 *  the rest of a row when its country is asked for. */
export function countryEvidenceReader(
  files: Files,
  framework: Framework,
  codes: ReadonlySet<CountryCode>,
  sources: () => readonly Source[],
  part: <Value>(read: (issues: Issue[]) => Value) => () => Value,
): Pick<Release, 'evidenceOf' | 'namersOf'> & { readonly counts: () => Release['evidenceCounts'] } {
  const parted = (file: string, place: number): (() => PartedTable) =>
    part((issues) => {
      const bytes = files.get(file);
      return partTable((bytes && carriedText(file, bytes, issues)) ?? '', place);
    });
  const [claims, flows] = [parted(CLAIMS, COUNTRY), parted(FLOWS, COUNTRY)];
  const quotes = parted(QUOTES, 0);
  const known = knownIn(framework, codes);
  const sourceIds = once(() => byId(sources()));
  const citable = {
    source: (text: string) => sourceIds()(text),
    quote: (text: string) => (isQuoteId(text) && quotes().counts.has(text) ? text : undefined),
  };
  const counts = part((issues) => {
    const all = new Set<string>(codes);
    const told = [...claims().counts.keys(), ...flows().counts.keys()];
    if (!told.every((code) => all.has(code))) readEvidence(files, framework, codes, issues);
    return countsOf(claims(), flows(), codes);
  });
  const read = (code: CountryCode) =>
    part((issues) => {
      const { claims: some, flows: ways } = counts().get(code) ?? NONE;
      const table = (file: string, from: PartedTable, keys: Iterable<string>): Files =>
        new Map([[file, from.tableOf(keys)]]);
      const own =
        some === 0 ? [] : readClaims(table(CLAIMS, claims(), [code]), known, citable, issues);
      const cited = new Set(own.flatMap((claim) => claim.quotes));
      const ids = new Set<string>(own.map(({ id }) => id));
      const claim = (text: string) =>
        isClaimId(text) && (ids.has(text) || claims().ids().has(text)) ? text : undefined;
      const open = new Set<string>(sources().map(({ id }) => id));
      return {
        claims: own,
        flows: ways === 0 ? [] : readFlows(table(FLOWS, flows(), [code]), known, claim, issues),
        quotes: cited.size === 0 ? [] : readQuotes(table(QUOTES, quotes(), cited), open, issues),
      };
    });
  const namers = once(() => namersIn([claims(), flows()], codes));
  const kept = new Map<CountryCode, ReturnType<typeof read>>();
  return {
    counts,
    namersOf: (code) => namers().get(code) ?? [],
    evidenceOf: (code) => {
      const reader = kept.get(code) ?? read(code);
      kept.set(code, reader);
      return reader();
    },
  };
}

/** Codes as they stand behind the names of places, `Poland (POL)` or `Kyiv (city, UKR)`, each with the other
 *  countries of whose rows it stands in. */
function namersIn(
  tables: readonly PartedTable[],
  tellers: ReadonlySet<CountryCode>,
): ReadonlyMap<string, readonly CountryCode[]> {
  const namers = new Map<string, CountryCode[]>();
  for (const teller of tellers) {
    const named = new Set<string>();
    for (const table of tables) {
      for (const row of table.rowsOf(teller)) {
        for (let at = row.indexOf(')'); at >= 0; at = row.indexOf(')', at + 1)) {
          named.add(row.slice(Math.max(0, at - 3), at));
        }
      }
    }
    named.delete(teller);
    for (const code of named) {
      const known = namers.get(code);
      if (known) known.push(teller);
      else namers.set(code, [teller]);
    }
  }
  return namers;
}

const NONE: EvidenceCounts = { claims: 0, flows: 0 };

function countsOf(
  claims: PartedTable,
  flows: PartedTable,
  codes: ReadonlySet<CountryCode>,
): ReadonlyMap<string, EvidenceCounts> {
  const counts = new Map<string, EvidenceCounts>();
  for (const code of codes) {
    const own = { claims: claims.counts.get(code) ?? 0, flows: flows.counts.get(code) ?? 0 };
    if (own.claims + own.flows > 0) counts.set(code, own);
  }
  return counts;
}
