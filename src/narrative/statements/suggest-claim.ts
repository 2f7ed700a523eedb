import type { IndicatorId } from '../../model/index.ts';
import { commoditiesOf } from '../flows/commodities.ts';
import { movementOf } from '../flows/flows.ts';
import type { FoundPlace } from '../places/find-places.ts';
import type { ReaderTools } from '../reader-tools.ts';
import type { Span, SuggestedClaim } from '../reading.ts';
import type { Stretch } from '../text/sentences.ts';
import { actorsOf, groupsFrom, namesGroup } from './actors.ts';
import { type FoundCue, findCue } from './cues.ts';
import { modalitiesOf } from './modalities.ts';
import { periodOf } from './periods.ts';
import { polarityOf } from './polarity.ts';
import { scoreIndicators } from './score-indicators.ts';
import { victimsOf } from './victims.ts';

/** One clause of a sentence and what is known of both. Offsets count in the sentence. */
export interface ClauseInSentence {
  readonly words: string;
  readonly clause: Stretch;
  /** Where words that govern the clause from before may begin: “which suggests that”. */
  readonly cueFrom: number;
  readonly places: readonly FoundPlace[];
  readonly section: string;
  /** Whether the section is one of markets. */
  readonly market: boolean;
  readonly sentence: number;
  readonly previous: IndicatorId | undefined;
}

/** Everything the reader suggests about one clause. */
export function suggestClaim(
  { words, clause, cueFrom, places, section, market, sentence, previous }: ClauseInSentence,
  original: (start: number, end: number) => Span,
  { framework, country, terms }: ReaderTools,
): SuggestedClaim {
  const text = words.slice(clause.start, clause.end);
  const governed = words.slice(cueFrom, clause.end);
  const cue = findCue(governed);
  const polarity = polarityOf(text, cue);
  const inside = places
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .map((place) => ({
      ...place,
      start: place.start - clause.start,
      end: place.end - clause.start,
    }));
  const component = framework.sections.find(({ id }) => id === section)?.component;
  const better = framework.components.find(({ id }) => id === component)?.higherIs === 'better';
  const abroad = inside
    .filter(({ entry }) => entry.kind !== 'bloc' && entry.iso3 !== country)
    .map(({ start, end, entry }) => ({
      at: start,
      before: text.slice(Math.max(0, start - 30), start),
      after: entry.by === 'demonym' ? text.slice(end, end + 30) : '',
    }));
  const actors =
    polarity === 'no-information'
      ? []
      : actorsOf(text, framework, abroad, better ? 'resilience' : 'criminality');
  const candidates = scoreIndicators(text, words, framework, terms, {
    section,
    previous,
    actors,
    from: saidFrom(governed, cue, cueFrom, clause),
    foreignFirst: abroad.some(
      ({ at, before, after }) => at < EARLY && (namesGroup(after) || groupsFrom(before)),
    ),
  });
  const indicator = candidates[0]?.indicator ?? '';
  const movement =
    polarity === 'asserted'
      ? movementOf(text, inside, {
          country,
          market,
          commodities: commoditiesOf(text, words, indicator),
        })
      : { roles: [], flows: [] };
  return {
    ...original(clause.start, clause.end),
    sentence,
    section,
    indicator,
    candidates,
    text,
    places: inside.map(({ start, end, entry: { name, iso3, kind, guessed } }) => ({
      name,
      iso3,
      kind,
      ...(guessed && { guessed }),
      ...original(clause.start + start, clause.start + end),
    })),
    roles: movement.roles,
    flows: movement.flows,
    actors,
    victims: victimsOf(text),
    modalities: modalitiesOf(text),
    polarity,
    confidence: cue?.confidence ?? 'asserted',
    cue: cue ? governed.slice(cue.start, cue.end) : '',
    period: periodOf(text),
  };
}

/** Letters within which a clause's subject stands. */
const EARLY = 30;

/** Where a clause begins to tell its matter, in units of the clause: behind the words that say whose
 *  view it is, where these open it and leave enough to go by. */
function saidFrom(
  governed: string,
  cue: FoundCue | undefined,
  cueFrom: number,
  clause: Stretch,
): number {
  if (cue?.confidence !== 'attributed' && cue?.confidence !== 'self_claimed') return 0;
  const words = governed.slice(cue.start, cue.end);
  const end = cueFrom + cue.end - clause.start;
  const opens = /^(?:according|in the|in its|by)\b/i.test(words)
    ? cueFrom + cue.start - clause.start < 3
    : !/\b(?:by|as)\b/i.test(words);
  return opens && end > 0 && clause.end - clause.start - end >= 18 ? end : 0;
}
