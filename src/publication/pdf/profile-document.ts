import { baseLanguage, type DayParts, dayParts, nameOfEdition } from '../../model/index.ts';
import { type Paint, printPaint } from '../charts/index.ts';
import type {
  ComponentView,
  FlowsView,
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
  readonly band: string;
  readonly change: string;
  readonly ranks: readonly RankLine[];
  readonly pillars: readonly {
    readonly name: string;
    readonly family: string;
    readonly value: string;
    readonly change: string;
    /** It stands below another pillar. */
    readonly nested: boolean;
  }[];
  readonly stems: StemsPicture | null;
}

interface RankLine {
  readonly rank: string;
  readonly of: string;
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
      evidence: say('evidence'),
      why: say('why'),
      notes: say('notes'),
      gaps: say('gaps'),
      flows: say('flows'),
      sources: say('sources'),
    },
  };
}

/** The text that stands for a component's picture: every indicator with its score and band. */
export function stemsText({ definition, groups, pillars }: ComponentView): string {
  const scores = [{ groups }, ...pillars]
    .flatMap((part) => part.groups)
    .flatMap((group) => group.indicators)
    .map(({ definition: { node }, value }) =>
      value?.band
        ? say('stem-band', { indicator: node.name, score: value.value, band: value.band.label })
        : say('stem', { indicator: node.name, score: value?.value ?? say('no-value') }),
    );
  return say('stems', { component: definition.node.name, scores: scores.join('; ') });
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
    change: value?.change?.change ?? '',
    nested: parent !== component,
  };
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

function rankLine({ rank, of, scopeName, move }: RankView): RankLine {
  return { rank: String(rank), of: say('of', { of }), scope: scopeName, move: moveText(move) };
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
