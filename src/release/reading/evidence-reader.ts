import { parsePlaceName, parseSourcesJson, readList } from '../../folder/index.ts';
import {
  type Claim,
  type ClaimId,
  CONFIDENCE_CLASSES,
  type CountryCode,
  type Files,
  type Flow,
  type Framework,
  type IndicatorId,
  type Issue,
  indicatorsOf,
  isClaimId,
  isCountryCode,
  isError,
  isFlowId,
  isQuoteId,
  isSourceId,
  type NamedPlace,
  PLACE_ROLES,
  type PlaceInRole,
  POLARITIES,
  type Quote,
  type QuoteId,
  type Source,
  type SourceId,
} from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { SOURCES } from '../sealing/format.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { carriedText } from '../tables/carried-text.ts';
import { CLAIMS, FLOWS, QUOTES } from '../tables/table-definitions.ts';
import { readTable, type TableRow } from './table-reader.ts';

interface Known {
  readonly indicators: ReadonlyMap<string, IndicatorId>;
  readonly sections: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

/** The claims, flows, quotes and sources that a release carries; none where it has no such file. What
 *  they name must be in the release. */
export function readEvidence(
  files: Files,
  framework: Framework,
  codes: ReadonlySet<string>,
  issues: Issue[],
): Pick<ReleaseContents, 'claims' | 'flows' | 'quotes' | 'sources'> {
  const known = knownIn(framework, codes);
  const sources = readSources(files, issues);
  const quotes = readQuotes(files, new Set(sources.map(({ id }) => id)), issues);
  const claims = readClaims(files, known, { source: byId(sources), quote: byId(quotes) }, issues);
  return { claims, flows: readFlows(files, known, byId(claims), issues), quotes, sources };
}

/** What rows of evidence are checked against. */
export function knownIn(framework: Framework, codes: ReadonlySet<string>): Known {
  return {
    indicators: new Map(indicatorsOf(framework).map(({ id }) => [id, id])),
    sections: new Set(framework.sections.map(({ id }) => id)),
    codes,
  };
}

/** The id of what a text names; undefined where there is no such thing. */
type Named<Id extends string> = (text: string) => Id | undefined;

/** By the ids of these rows. */
export function byId<Id extends string>(rows: readonly { readonly id: Id }[]): Named<Id> {
  const ids = new Map<string, Id>(rows.map(({ id }) => [id, id]));
  return (text) => ids.get(text);
}

/** The public sources of a release, in the order of the index. */
export function readSources(files: Files, issues: Issue[]): readonly Source[] {
  const bytes = files.get(SOURCES);
  const text = bytes && carriedText(SOURCES, bytes, issues);
  if (text === undefined) return [];
  const read = parseSourcesJson(text, SOURCES);
  if (!read.ok) {
    for (const issue of read.issues) if (isError(issue)) issues.push(issue);
    return [];
  }
  const hidden = read.value.find(({ access }) => access !== 'public');
  if (hidden || read.value.length === 0) {
    const message = hidden ? 'A source is not public.' : 'There is no source in it.';
    issues.push(releaseIssue('release-value', { file: SOURCES }, message));
    return [];
  }
  return read.value;
}

/** Quotes of these sources. */
export function readQuotes(
  files: Files,
  sources: ReadonlySet<string>,
  issues: Issue[],
): readonly Quote[] {
  return rowsOf(files, QUOTES, issues).flatMap((row): readonly Quote[] => {
    const [id, source] = [row.cell('id'), row.cell('source')];
    const documentSha256 = row.cell('document_sha256');
    const [start, end] = [Number(row.cell('start')), Number(row.cell('end'))];
    if (!isQuoteId(id)) return row.fault('id', 'This is no id of a quote.') ?? [];
    if (!isSourceId(source) || !sources.has(source)) {
      return row.fault('source', 'sources.json has no such source.') ?? [];
    }
    if (!/^[0-9a-f]{64}$/.test(documentSha256)) {
      return row.fault('document_sha256', 'This is no SHA-256.') ?? [];
    }
    if (start < 0 || end <= start) return row.fault('end', 'The passage is empty.') ?? [];
    const [exact, prefix, suffix] = [row.cell('exact'), row.cell('prefix'), row.cell('suffix')];
    return [{ id, source, documentSha256, exact, prefix, suffix, start, end, access: 'public' }];
  });
}

/** Claims that cite nothing but what is named. */
export function readClaims(
  files: Files,
  known: Known,
  named: { readonly source: Named<SourceId>; readonly quote: Named<QuoteId> },
  issues: Issue[],
): readonly Claim[] {
  // Claims of one country and one source say the same again and again: each text is read once.
  const citedIn = byText((text) => idsOf(text, named.source));
  const quotedIn = byText((text) => idsOf(text, named.quote));
  const rolesIn = byText(rolesOf);
  const placesIn = byText((text) => readList(text).map(parsePlaceName));
  const actorsIn = byText(readList);
  return rowsOf(files, CLAIMS, issues).flatMap((row): readonly Claim[] => {
    const id = row.cell('id');
    const country = countryOf(row, known);
    const section = row.cell('section');
    const indicator = known.indicators.get(row.cell('indicator'));
    const polarity = POLARITIES.find((word) => word === row.cell('polarity'));
    const confidence = CONFIDENCE_CLASSES.find((word) => word === row.cell('confidence'));
    const roles = rolesIn(row.cell('roles'));
    const cited = citedIn(row.cell('sources'));
    const quoted = quotedIn(row.cell('quotes'));
    if (!isClaimId(id)) return row.fault('id', 'This is no id of a claim.') ?? [];
    if (!country) return [];
    if (section !== '' && !known.sections.has(section)) {
      return row.fault('section', 'The framework has no section of this name.') ?? [];
    }
    if (row.cell('indicator') !== '' && indicator === undefined) {
      return row.fault('indicator', 'The framework has no indicator of this name.') ?? [];
    }
    if (!polarity) return row.fault('polarity', 'This is no polarity.') ?? [];
    if (!confidence) return row.fault('confidence', 'This is no class of confidence.') ?? [];
    if (!roles) return row.fault('roles', 'This is no list of roles.') ?? [];
    if (!cited) return row.fault('sources', 'sources.json has no such source.') ?? [];
    if (!quoted) return row.fault('quotes', 'quotes.csv has no such quote.') ?? [];
    if (!['', 'yes'].includes(row.cell('withheld'))) {
      return row.fault('withheld', 'This is neither yes nor empty.') ?? [];
    }
    return [
      {
        ...{ id, status: 'confirmed', country },
        ...(section !== '' && { section }),
        ...(indicator !== undefined && { indicator }),
        text: row.cell('text'),
        places: placesIn(row.cell('places')),
        roles,
        actors: actorsIn(row.cell('actors')),
        ...{ polarity, confidence },
        cue: row.cell('cue'),
        period: row.cell('period'),
        sources: cited,
        quotes: quoted,
        ...(row.cell('withheld') === 'yes' && { withheld: true as const }),
      },
    ];
  });
}

/** Flows that no other claims tell of. */
export function readFlows(
  files: Files,
  known: Known,
  claim: Named<ClaimId>,
  issues: Issue[],
): readonly Flow[] {
  return rowsOf(files, FLOWS, issues).flatMap((row): readonly Flow[] => {
    const id = row.cell('id');
    const country = countryOf(row, known);
    const indicator = known.indicators.get(row.cell('indicator'));
    const legs: readonly NamedPlace[] = row.cell('legs').split(' > ').map(parsePlaceName);
    const confidence = CONFIDENCE_CLASSES.find((word) => word === row.cell('confidence'));
    const told = idsOf(row.cell('claims'), claim);
    if (!isFlowId(id)) return row.fault('id', 'This is no id of a flow.') ?? [];
    if (!country) return [];
    if (!indicator) {
      return row.fault('indicator', 'The framework has no indicator of this name.') ?? [];
    }
    if (legs.length < 2) return row.fault('legs', 'A flow has at least two legs.') ?? [];
    if (!confidence) return row.fault('confidence', 'This is no class of confidence.') ?? [];
    if (!told) return row.fault('claims', 'claims.csv has no such claim.') ?? [];
    const commodity = row.cell('commodity');
    return [
      { id, status: 'confirmed', country, indicator, commodity, legs, confidence, claims: told },
    ];
  });
}

/** What a function gives for a text, worked out once for equal texts. */
function byText<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text) ?? { value: read(text) };
    known.set(text, before);
    return before.value;
  };
}

function rowsOf<Definition extends typeof CLAIMS | typeof FLOWS | typeof QUOTES>(
  files: Files,
  definition: Definition,
  issues: Issue[],
): readonly TableRow<Definition['columns'][number]['name']>[] {
  const file = `${definition.name}.csv`;
  return files.has(file) ? readTable(definition, file, files.get(file), issues) : [];
}

function countryOf(row: TableRow<'country'>, { codes }: Known): CountryCode | undefined {
  const country = row.cell('country');
  if (isCountryCode(country) && codes.has(country)) return country;
  return row.fault('country', `${country.slice(0, 20)} is no country of this edition.`);
}

/** Undefined where one is not known. */
function idsOf<Id extends string>(text: string, named: Named<Id>): readonly Id[] | undefined {
  const ids = readList(text).map(named);
  const found = ids.filter((id) => id !== undefined);
  return found.length === ids.length ? found : undefined;
}

function rolesOf(text: string): readonly PlaceInRole[] | undefined {
  const entries = readList(text).map((entry) => {
    const colon = entry.lastIndexOf(': ');
    const role = PLACE_ROLES.find((known) => known === entry.slice(colon + 2));
    return colon > 0 && role ? { place: entry.slice(0, colon), role } : undefined;
  });
  const roles = entries.filter((entry) => entry !== undefined);
  return roles.length === entries.length ? roles : undefined;
}
