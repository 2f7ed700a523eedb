import { baseLanguage, type DayParts, dayParts, nameOfEdition } from '../../model/index.ts';
import { type Paint, printPaint } from '../charts/index.ts';
import type {
  ComponentView,
  FlowsView,
  IndicatorCellView,
  PillarView,
  ProfileView,
  RankView,
  ValueView,
} from '../views/index.ts';
import {
  type EvidenceBlock,
  evidenceBlock,
  type FlowsPicture,
  numberOf,
} from './evidence-document.ts';
import type { Picture } from './picture.ts';
import { grouped, say } from './words.ts';

/** A component's picture: its size in its own units, and whether its rows stand in two columns. */
export interface StemsPicture extends Picture {
  readonly width: number;
  readonly height: number;
  readonly wide: boolean;
}

/** The pictures of page one. */
export interface ProfilePictures {
  /** One per component, in framework order. */
  readonly stems: readonly StemsPicture[];
  readonly locator?: Picture;
  readonly flows?: FlowsPicture;
}

/** What the template prints: texts and pictures, nothing to compute. */
export interface ProfileDocument {
  readonly language: string;
  /** The language of what the index says, without its region. */
  readonly said: string;
  readonly title: string;
  readonly date: DayParts;
  /** Hex colours; a hue for every family. */
  readonly colours: Pick<Paint, 'ink' | 'muted' | 'line' | 'family'>;
  readonly index: string;
  readonly edition: string;
  readonly release: string;
  readonly publisher: string;
  readonly country: string;
  readonly code: string;
  readonly place: string;
  readonly quadrant: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly components: readonly ComponentBlock[];
  readonly locator: Picture | null;
  readonly narrative: NarrativeBlock | null;
  readonly evidence: EvidenceBlock | null;
  /** Where nothing is recorded behind the scores, a line that says so; else empty. */
  readonly unrecorded: string;
  /** What the ranges hold and rest on, with the reason of the index: paper cannot be clicked. Empty where
   *  there are none. */
  readonly certainty: string;
  readonly disclaimer: string;
  readonly funding: string;
  readonly boundaries: string;
  readonly citation: string;
  readonly words: Readonly<Record<string, string>>;
}

interface ComponentBlock {
  readonly name: string;
  readonly family: string;
  readonly value: string;
  /** Where the value may lie; empty where the release does not say, as for pillars and ranks. */
  readonly range: string;
  readonly band: string;
  readonly change: string;
  readonly ranks: readonly RankLine[];
  readonly pillars: readonly {
    readonly name: string;
    readonly family: string;
    readonly value: string;
    readonly range: string;
    readonly change: string;
    /** It stands below another pillar. */
    readonly nested: boolean;
  }[];
  readonly stems: StemsPicture | null;
}

interface RankLine {
  readonly rank: string;
  readonly of: string;
  readonly range: string;
  readonly scope: string;
  readonly move: string;
}

interface NarrativeBlock {
  readonly note: string;
  readonly sections: readonly {
    readonly opens: string;
    readonly title: string;
    readonly paragraphs: readonly (readonly Piece[])[];
  }[];
}

/** Words, and the numbers of the claims they rest on. */
interface Piece {
  readonly words: string;
  readonly claims: readonly string[];
}

/** The document of a profile: everything its PDF prints, in words.
 *  Throws on a release date that is no ISO day. */
export function profileDocument(view: ProfileView, pictures: ProfilePictures): ProfileDocument {
  const { release, country } = view;
  return {
    language: 'en',
    said: baseLanguage(view.language),
    title: say('profile', {
      country: country.name,
      index: release.indexTitle,
      edition: release.editionTitle,
    }),
    date: dateOf(release.date),
    colours: {
      ink: printPaint.ink,
      muted: printPaint.muted,
      line: printPaint.line,
      family: printPaint.family,
    },
    index: release.indexTitle,
    edition: release.editionTitle,
    release: release.id,
    publisher: release.publisher,
    country: country.name,
    code: country.code,
    place: say('place', { region: view.region, continent: view.continent }),
    quadrant: view.quadrant?.name ?? '',
    facts: view.facts.map(({ name, value }) => ({ name: say(name), value: grouped(value) })),
    components: view.components.map((component, index) =>
      componentBlock(component, pictures.stems[index]),
    ),
    locator: pictures.locator ?? null,
    narrative: narrativeBlock(view),
    evidence: evidenceBlock(view, pictures.flows),
    unrecorded: view.evidence ? '' : say('unrecorded'),
    certainty: certaintyText(view),
    disclaimer: release.disclaimer,
    funding: release.funding,
    boundaries: release.boundaries,
    citation: release.citation,
    words: {
      release: say('release'),
      'rank-note': say('rank-note'),
      disclaimer: say('disclaimer'),
      borders: say('borders'),
      cite: say('cite'),
      funding: say('funding'),
      ranges: say('ranges'),
      evidence: say('evidence'),
      why: say('why'),
      notes: say('notes'),
      gaps: say('gaps'),
      flows: say('flows'),
      sources: say('sources'),
    },
  };
}

/** What the ranges of a document hold and rest on, which scores are measured where only some are, and the
 *  reason that the index gives. */
function certaintyText({ release, components }: ProfileView): string {
  if (!release.certainty) return '';
  const { percent, draws, ground, why } = release.certainty;
  const measured = components
    .flatMap(cellsOf)
    .flatMap(({ value }) => (value?.interval?.ratings ? [value.node.name] : []));
  return [
    say(`ranges-${ground}`, { percent, draws }),
    ground === 'mixed' && measured.length > 0
      ? say('ranges-measured-here', { names: measured.join(', ') })
      : '',
    why === undefined ? '' : say('ranges-why', { why }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The text that stands for a component's picture: every indicator with its score, where it may lie, and
 *  its band. */
export function stemsText(component: ComponentView): string {
  const scores = cellsOf(component).map(({ definition: { node }, value }) => {
    const words = { indicator: node.name, score: value?.value ?? say('no-value') };
    const range = rangeText(value);
    const score = range === '' ? words.score : say('stem-range', { ...words, range });
    return value?.band
      ? say('stem-band', { ...words, score, band: value.band.label })
      : say('stem', { ...words, score });
  });
  return say('stems', { component: component.definition.node.name, scores: scores.join('; ') });
}

function cellsOf({ groups, pillars }: ComponentView): readonly IndicatorCellView[] {
  return [{ groups }, ...pillars]
    .flatMap((part) => part.groups)
    .flatMap(({ indicators }) => indicators);
}

/** The text that stands for a profile's small map. */
export function locatorText({ country, region }: ProfileView): string {
  return say('locator', { country: country.name, region });
}

/** The text that stands for the map of a profile's flows: each with its legs. */
export function flowsText({ country }: ProfileView, { flows }: FlowsView): string {
  const lines = flows.map(({ commodity, legs }) =>
    say('flow-line', { commodity, legs: legs.map(({ name }) => name).join(' → ') }),
  );
  return say('flows-map', { country: country.name, flows: lines.join('; ') });
}

function componentBlock(component: ComponentView, stems: StemsPicture | undefined): ComponentBlock {
  const { node } = component.definition;
  return {
    name: node.name,
    family: node.family,
    value: component.value?.value ?? say('no-value'),
    range: rangeText(component.value),
    band: component.value?.band?.label ?? '',
    change: changeText(component.value),
    ranks: component.ranks.map(rankLine),
    pillars: component.pillars.map((pillar) => pillarLine(pillar, node.id)),
    stems: stems ?? null,
  };
}

function pillarLine(
  { definition: { node, parent }, value }: PillarView,
  component: string,
): ComponentBlock['pillars'][number] {
  return {
    name: node.name,
    family: node.family,
    value: value?.value ?? say('no-value'),
    range: rangeText(value),
    change: value?.change?.change ?? '',
    nested: parent !== component,
  };
}

/** `5.65–7.20`: both ends of where a value or a rank may lie; empty where nothing says so. */
function rangeText(
  of:
    | { readonly interval?: { readonly low: string | number; readonly high: string | number } }
    | undefined,
): string {
  return of?.interval ? say('range', { low: of.interval.low, high: of.interval.high }) : '';
}

function changeText(value: ValueView | undefined): string {
  const change = value?.change;
  if (!change) return '';
  if (change.change === undefined) {
    return change.missing === 'new-indicator' ? say('new') : '';
  }
  const words = { change: change.change, from: change.from };
  return change.setChanged && change.likeForLike !== undefined
    ? say('change-like', { ...words, like: change.likeForLike })
    : say('change', words);
}

function rankLine(rank: RankView): RankLine {
  return {
    rank: String(rank.rank),
    of: say('of', { of: rank.of }),
    range: rangeText(rank),
    scope: rank.scopeName,
    move: moveText(rank.move),
  };
}

function moveText(move: number | undefined): string {
  if (move === undefined) return '';
  if (move === 0) return say('unmoved');
  return say(move < 0 ? 'up' : 'down', { places: Math.abs(move) });
}

function narrativeBlock({ narrative, release }: ProfileView): NarrativeBlock | null {
  if (!narrative) return null;
  return {
    note: narrative.own
      ? ''
      : say('text-of', { edition: nameOfEdition(narrative.edition, release.editions) }),
    sections: narrative.sections.map(({ opens, title, paragraphs }) => ({
      opens: opens ?? '',
      title,
      paragraphs: paragraphs.map((paragraph) =>
        typeof paragraph === 'string'
          ? [{ words: paragraph, claims: [] }]
          : paragraph.pieces.map(({ words, claims }) => ({ words, claims: claims.map(numberOf) })),
      ),
    })),
  };
}

function dateOf(date: string): DayParts {
  const parts = dayParts(date);
  if (!parts) throw new Error(`release date is no ISO day: ${date}`);
  return parts;
}
