import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFramework } from '../../src/folder/index.ts';
import { type Framework, isCountryCode } from '../../src/model/index.ts';
import {
  type NarrativeReading,
  narrativeReader,
  type SuggestedClaim,
} from '../../src/narrative/index.ts';
import { REPOSITORY } from '../support/repository.ts';
import { sharedData } from '../support/shared-data.ts';
import { type LabelledClaim, readLabels } from './labelled/labels.ts';

const LABELLED = join(REPOSITORY, 'test/narrative/labelled/');
const FRAMEWORKS = join(REPOSITORY, 'frameworks/');

/** What is compared; README.md beside the labels says how. */
export const KINDS = [
  'place spans',
  'places',
  'roles',
  'flows',
  'section',
  'indicator',
  'polarity',
  'confidence',
  'gaps',
] as const;
export type Kind = (typeof KINDS)[number];

/** How many suggestions were right, how many there were, and how many labels. */
export interface Tally {
  right: number;
  suggested: number;
  labelled: number;
}
export type Tallies = Readonly<Record<Kind, Tally>>;

/** One difference, for the tuned sets only. */
export type Miss = (kind: Kind, claim: string, wanted: string, got: string) => void;

/** A framework of the repository by its id. */
export function bundledFramework(id: string): Framework {
  const parsed = parseFramework(readFileSync(`${FRAMEWORKS}${id}.yaml`, 'utf8'), `${id}.yaml`);
  if (!parsed.ok) throw new Error(`framework ${id} does not parse`);
  return parsed.value;
}

/** Files of labels: the published sample, what rules are tuned on, and two that nobody looks at. */
export const LABELLED_SETS = ['belarus-sample', 'tuning', 'held-out', 'blind-2'] as const;
export type LabelledSet = (typeof LABELLED_SETS)[number];

/** The labels of a file beside README.md, by name, or undefined where their text is not at hand. */
export function labelledSet(name: LabelledSet): readonly LabelledClaim[] | undefined {
  const labels = readLabels(readFileSync(`${LABELLED}${name}.jsonl`, 'utf8'));
  return name === 'belarus-sample' && !textPath('belarus-2021.txt') ? undefined : labels;
}

/** The text that labels stand on. */
export function labelledText(file: string): string {
  const path = textPath(file);
  if (path === undefined) throw new Error(`${file} is not at hand`);
  return readFileSync(path, 'utf8');
}

function textPath(file: string): string | undefined {
  return file.startsWith('texts/') ? `${LABELLED}${file}` : sharedData(`profiles/${file}`);
}

/** Holds what the reader suggests against a set of labels; `textOf` gives the text of a file that they
 *  name. */
export function scoreLabels(
  labels: readonly LabelledClaim[],
  miss: Miss = () => {},
  textOf: (file: string) => string = labelledText,
): Tallies {
  const tallies: Tallies = {
    'place spans': { right: 0, suggested: 0, labelled: 0 },
    places: { right: 0, suggested: 0, labelled: 0 },
    roles: { right: 0, suggested: 0, labelled: 0 },
    flows: { right: 0, suggested: 0, labelled: 0 },
    section: { right: 0, suggested: 0, labelled: 0 },
    indicator: { right: 0, suggested: 0, labelled: 0 },
    polarity: { right: 0, suggested: 0, labelled: 0 },
    confidence: { right: 0, suggested: 0, labelled: 0 },
    gaps: { right: 0, suggested: 0, labelled: 0 },
  };
  for (const file of new Set(labels.map((label) => label.file))) {
    const own = labels.filter((label) => label.file === file);
    const reading = readLabelled(own, textOf(file));
    const last = Math.max(...own.map((label) => label.sentenceSpan.end));
    const claims = reading.claims.filter(
      ({ start }) => !file.startsWith('belarus') || start < last,
    );
    for (const number of new Set(own.map((label) => label.sentence))) {
      const wanted = own.filter((label) => label.sentence === number);
      const span = wanted[0]?.sentenceSpan ?? { start: 0, end: 0 };
      const got = claims.filter(({ start, end }) => start < span.end && span.start < end);
      scoreSentence(wanted, got, tallies, miss);
    }
    const covered = (claim: SuggestedClaim): boolean =>
      own.some(({ sentenceSpan: s }) => claim.start < s.end && s.start < claim.end);
    for (const claim of claims.filter((one) => !covered(one))) {
      tallies.indicator.suggested++;
      tallies['place spans'].suggested += claim.places.length;
      tallies.places.suggested += claim.places.length;
      miss('section', claim.text, 'no claim', 'a claim');
    }
  }
  return tallies;
}

function readLabelled(own: readonly LabelledClaim[], text: string): NarrativeReading {
  const [first] = own;
  if (!first || !isCountryCode(first.country)) throw new Error('labels without a country');
  const id = first.file.includes('2021') ? 'organized-crime/2021' : 'organized-crime/2023';
  return narrativeReader({ framework: bundledFramework(id), country: first.country })(
    text,
    first.file,
  );
}

function scoreSentence(
  wanted: readonly LabelledClaim[],
  got: readonly SuggestedClaim[],
  tallies: Tallies,
  miss: Miss,
): void {
  const told = wanted.map(({ text, file, start }) => text ?? `${file}:${start}`).join(' | ');
  const compare = (kind: Kind, labels: readonly string[], suggestions: readonly string[]): void => {
    const right = new Set(labels.filter((label) => suggestions.includes(label)));
    const all = new Set(labels);
    const suggested = new Set(suggestions);
    tallies[kind].right += right.size;
    tallies[kind].labelled += all.size;
    tallies[kind].suggested += suggested.size;
    const lost = [...all].filter((label) => !right.has(label));
    const extra = [...suggested].filter((label) => !all.has(label));
    if (lost.length + extra.length > 0) miss(kind, told, lost.join('; '), extra.join('; '));
  };
  const places = wanted.flatMap((label) => label.places);
  const found = got.flatMap((claim) => claim.places);
  compare(
    'place spans',
    places.map(({ start, end }) => `${start}-${end}`),
    found.map(({ start, end }) => `${start}-${end}`),
  );
  const full = (place: { start: number; end: number; kind: string; iso3: string | null }) =>
    `${place.start}-${place.end} ${place.kind} ${place.iso3}`;
  compare('places', places.map(full), found.map(full));
  const named = new Map([...found, ...places].map((place) => [place.name, legName(place)]));
  for (const place of found) {
    const label = places.find(
      ({ start, end, kind, iso3 }) =>
        start === place.start && end === place.end && kind === place.kind && iso3 === place.iso3,
    );
    if (label) named.set(place.name, legName(label));
  }
  const leg = (name: string): string => named.get(name) ?? name;
  compare(
    'roles',
    wanted.flatMap(({ roles }) => roles.map(({ place, role }) => `${leg(place)} ${role}`)),
    got.flatMap(({ roles }) => roles.map(({ place, role }) => `${leg(place)} ${role}`)),
  );
  const chain = ({ legs }: { legs: readonly string[] }): readonly string[] => legs.map(leg);
  const labelledFlows = wanted.flatMap(({ flows }) => flows.map(chain));
  const suggestedFlows = got.flatMap(({ flows }) => flows.map(chain));
  compare(
    'flows',
    withoutParts(labelledFlows, [...labelledFlows]),
    withoutParts(suggestedFlows, [...labelledFlows]),
  );
  compareGaps(wanted, got, tallies, miss);
  for (const label of wanted) {
    const best = [...got].sort((a, b) => overlap(b, label) - overlap(a, label))[0];
    const claim = best && overlap(best, label) > 0 ? best : undefined;
    const hold = (kind: Kind, right: boolean, expected: string, given: string): void => {
      tallies[kind].labelled++;
      if (claim) tallies[kind].suggested++;
      if (claim && right) tallies[kind].right++;
      else miss(kind, label.text ?? `${label.file}:${label.start}`, expected, given);
    };
    hold('section', claim?.section === label.section, label.section, claim?.section ?? '–');
    const indicator = claim?.indicator ?? '–';
    const fits = [label.indicator, ...label.also].some((id) => id === indicator);
    hold('indicator', fits, label.indicator, indicator);
    hold('polarity', claim?.polarity === label.polarity, label.polarity, claim?.polarity ?? '–');
    const given = `${claim?.confidence ?? '–'} (${claim?.cue ?? ''})`;
    hold('confidence', claim?.confidence === label.confidence, label.confidence, given);
  }
}

function compareGaps(
  wanted: readonly LabelledClaim[],
  got: readonly SuggestedClaim[],
  tallies: Tallies,
  miss: Miss,
): void {
  const labels = wanted.filter(({ polarity }) => polarity === 'no-information');
  const suggestions = got.filter(({ polarity }) => polarity === 'no-information');
  tallies.gaps.labelled += labels.length;
  tallies.gaps.suggested += suggestions.length;
  for (const label of labels) {
    if (suggestions.some((claim) => overlap(claim, label) > 0)) tallies.gaps.right++;
    else miss('gaps', label.text ?? '', 'a gap', 'none');
  }
  for (const claim of suggestions) {
    if (!labels.some((label) => overlap(claim, label) > 0)) {
      miss('gaps', claim.text, 'none', claim.cue);
    }
  }
}

/** A flow whose legs are a part of another labelled one's with the same ends counts neither way. */
function withoutParts(
  flows: readonly (readonly string[])[],
  labelled: readonly (readonly string[])[],
): readonly string[] {
  return flows
    .filter(
      (legs) =>
        !labelled.some(
          (other) =>
            other.length > legs.length &&
            other[0] === legs[0] &&
            other.at(-1) === legs.at(-1) &&
            legs.every((name) => other.includes(name)),
        ),
    )
    .map((legs) => legs.join(' > '));
}

/** A country counts by its code, everything else by its name. */
function legName({
  name,
  iso3,
  kind,
}: {
  name: string;
  iso3: string | null;
  kind: string;
}): string {
  return kind === 'country' && iso3 ? iso3 : name;
}

function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** `places  94.2 / 96.1` — recall and precision in percent. */
export function percentages({ right, suggested, labelled }: Tally): {
  readonly recall: number;
  readonly precision: number;
} {
  return {
    recall: labelled === 0 ? 100 : (100 * right) / labelled,
    precision: suggested === 0 ? 100 : (100 * right) / suggested,
  };
}
