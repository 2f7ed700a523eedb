import { nameOfEdition } from '../../model/index.ts';
import {
  type ClaimView,
  type FlowLineView,
  type IndicatorCellView,
  type PlaceView,
  type ProfileEvidenceView,
  type ProfileView,
  type SourceView,
  sourcesOf,
} from '../views/index.ts';
import type { Picture } from './picture.ts';
import { say } from './words.ts';

/** Flows in the order of their numbers, and the map that shows the numbers. */
export interface FlowsPicture extends Picture {
  readonly flows: readonly FlowLineView[];
}

/** What is recorded behind text and scores, in words. */
export interface EvidenceBlock {
  readonly strength: string;
  /** Column titles, then a row for each score of which anything is recorded. */
  readonly whys: readonly (readonly string[])[];
  /** Scores of which nothing is recorded, in a sentence; empty where there are none. */
  readonly bare: string;
  readonly gaps: readonly { readonly number: string; readonly text: string }[];
  readonly flows: readonly FlowNote[];
  readonly map: Picture | null;
  readonly notes: readonly ClaimNote[];
  /** What a withheld quote is, where one is; else empty. */
  readonly withheld: string;
  readonly sources: readonly SourceNote[];
}

interface FlowNote {
  readonly number: string;
  readonly commodity: string;
  readonly legs: string;
  readonly told: string;
  /** The claims it was read from; empty where there are none. */
  readonly from: string;
}

interface ClaimNote {
  readonly number: string;
  readonly indicator: string;
  readonly text: string;
  /** Confidence, cue, time and places; `said` are the index's own words, in its language. */
  readonly facts: readonly { readonly text: string; readonly said: boolean }[];
  /** Sources by their keys and grades. */
  readonly support: string;
  /** Passages, or which passage it is where its words are not shown. */
  readonly quotes: readonly { readonly text: string; readonly shown: boolean }[];
}

interface SourceNote {
  readonly key: string;
  readonly grade: string;
  readonly text: string;
  readonly reason: string;
}

/** Number of a claim: `c12` is 12. */
export function numberOf(id: string): string {
  return id.slice(1);
}

/** The evidence of a profile as its PDF prints it; null where nothing is recorded. */
export function evidenceBlock(
  view: ProfileView,
  picture: FlowsPicture | undefined,
): EvidenceBlock | null {
  const { evidence } = view;
  if (!evidence) return null;
  const claims = [...evidence.claims, ...evidence.denied, ...evidence.gaps].sort(
    (a, b) => Number(numberOf(a.id)) - Number(numberOf(b.id)),
  );
  const sources = sourcesOf(claims);
  const keys = new Map(
    sources.map(({ id }, at) => [String(id), say('source-key', { at: at + 1 })]),
  );
  const flows = picture?.flows ?? evidence.flows;
  const known = new Set<string>(claims.map(({ id }) => id));
  return {
    strength: [
      evidence.strength.told,
      ...(evidence.own
        ? []
        : [
            say('recorded-in', { edition: nameOfEdition(evidence.edition, view.release.editions) }),
          ]),
      say('likelihood', { ...evidence.yardstick }),
      say('brackets'),
    ].join(' '),
    ...whyRows(view, evidence),
    gaps: evidence.gaps.map(({ id, text }) => ({ number: numberOf(id), text })),
    flows: flows.map((flow, at) => flowNote(flow, at + 1, known)),
    map: picture ? { svg: picture.svg, alt: picture.alt } : null,
    notes: claims.map((claim) => claimNote(claim, keys)),
    withheld: claims.some(({ quotes }) => quotes.some(({ exact }) => exact === undefined))
      ? say('quotes-withheld')
      : '',
    sources: sources.map((source) => sourceNote(source, keys)),
  };
}

function whyRows(
  { components }: ProfileView,
  { whys }: ProfileEvidenceView,
): Pick<EvidenceBlock, 'whys' | 'bare'> {
  const cells = components
    .flatMap((component) => [component, ...component.pillars])
    .flatMap(({ groups }) => groups)
    .flatMap(({ indicators }) => indicators);
  const known = new Map(whys.map((why) => [String(why.indicator), why]));
  const bare = cells.filter(({ definition, value }) => value && !known.has(definition.node.id));
  const rows = cells.flatMap((cell): (readonly string[])[] => {
    const why = known.get(cell.definition.node.id);
    if (!why) return [];
    const { sources, groups, newest } = why.strength;
    return [
      [
        nameOf(cell),
        cell.value?.value ?? say('no-value'),
        countOf(why.claims),
        countOf(why.denied),
        countOf(why.gaps),
        sources === 0 ? NOTHING : say('of-groups', { sources, groups }),
        newest === undefined ? NOTHING : String(newest),
      ],
    ];
  });
  return {
    whys: rows.length === 0 ? [] : [WHY_COLUMNS.map((name) => say(name)), ...rows],
    bare: bare.length === 0 ? '' : say('bare-scores', { names: bare.map(nameOf).join(', ') }),
  };
}

const WHY_COLUMNS = [
  'column-indicator',
  'column-score',
  'column-claims',
  'column-denied',
  'column-gaps',
  'column-sources',
  'column-newest',
] as const;

const NOTHING = '–';

function countOf(rows: readonly unknown[]): string {
  return rows.length === 0 ? NOTHING : String(rows.length);
}

function nameOf({ definition }: IndicatorCellView): string {
  return definition.node.name;
}

function flowNote(
  { commodity, legs, confidence, claims }: FlowLineView,
  number: number,
  known: ReadonlySet<string>,
): FlowNote {
  const ids = claims.filter((id) => known.has(id)).map(numberOf);
  const from = say(ids.length === 1 ? 'flow-claim' : 'flow-claims', { ids: ids.join(', ') });
  return {
    number: String(number),
    commodity,
    legs: legs.map(({ name }) => name).join(' → '),
    told: confidence.told,
    from: ids.length === 0 ? '' : `; ${from}`,
  };
}

function claimNote(claim: ClaimView, keys: ReadonlyMap<string, string>): ClaimNote {
  const { id, indicator, text, confidence, cue, period, polarity, places, sources, quotes } = claim;
  const facts = [
    { text: polarity === 'denied' ? say('denied') : '', said: false },
    { text: confidence.told, said: true },
    { text: cue === '' ? '' : say('in-quotes', { text: cue }), said: true },
    { text: period, said: true },
    { text: places.map((place) => placeText(place)).join(', '), said: false },
  ];
  const cited = sources.map((source) =>
    [keys.get(source.id) ?? '', source.grade ?? ''].filter((part) => part !== '').join(' '),
  );
  return {
    number: numberOf(id),
    indicator: indicator?.name ?? '',
    text,
    facts: facts.filter(({ text: part }) => part !== ''),
    support: cited.length > 0 ? cited.join(', ') : say(claim.withheld ? 'withheld' : 'unsourced'),
    quotes: quotes.map(({ exact, documentSha256, start, end }) => ({
      shown: exact !== undefined,
      text:
        exact === undefined
          ? say('quote-withheld', { start, end, sum: documentSha256.slice(0, SHORT_SUM) })
          : say('in-quotes', { text: exact.replace(/\s+/g, ' ') }),
    })),
  };
}

/** So many characters tell a check sum from others. */
const SHORT_SUM = 12;

function placeText({
  name,
  roles,
}: PlaceView & Pick<ClaimView['places'][number], 'roles'>): string {
  if (roles.length === 0) return name;
  return say('place-roles', { name, roles: roles.map((role) => say(`role-${role}`)).join(', ') });
}

function sourceNote(source: SourceView, keys: ReadonlyMap<string, string>): SourceNote {
  const { id, by, title, publisher, issued, url, grade, gradeName, reason } = source;
  return {
    key: keys.get(id) ?? '',
    grade: grade ? say('grade', { grade, meaning: gradeName }) : '',
    text: `${[by, title, publisher, issued].filter((part) => part !== '').join(', ')}.${
      url === undefined ? '' : ` ${url}`
    }`,
    reason,
  };
}
