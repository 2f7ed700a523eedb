import {
  counted,
  type Framework,
  indicatorsOf,
  readConfidence,
  visible,
} from '../../model/index.ts';
import {
  GAZETTEER_VERSION,
  type NarrativeReading,
  type SuggestedClaim,
} from '../../narrative/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';

/** A claim as `--json` prints it. */
export function claimLine({
  sentence,
  start,
  end,
  section,
  indicator,
  candidates,
  text,
  places,
  roles,
  flows,
  actors,
  victims,
  modalities,
  polarity,
  confidence,
  cue,
  period,
}: SuggestedClaim): object {
  return {
    sentence,
    start,
    end,
    section,
    indicator,
    text,
    places: places.map(({ name, iso3, kind, start, end }) => ({ name, iso3, kind, start, end })),
    roles,
    flows: flows.map(({ legs, commodity }) => ({ legs, commodity })),
    actors,
    polarity,
    confidence,
    cue,
    period,
    victims,
    modality: modalities.join('; '),
    candidates,
  };
}

/** What a reading found, as `assayer read` prints it: claims under the titles of their sections, each with
 *  sentence, offsets, likeliest indicator and particulars; last, names of places that nobody knows, and how
 *  many claims there are. */
export function readingText(
  reading: NarrativeReading,
  framework: Framework,
  terminal: Terminal,
): string {
  const { claims, sentences } = reading;
  const names = new Map(indicatorsOf(framework).map(({ id, name }) => [id, name]));
  const titles = new Map(framework.sections.map(({ id, title }) => [id, title]));
  let section: string | undefined;
  let out = '';
  for (const claim of claims) {
    if (claim.section !== section) {
      section = claim.section;
      const title = titles.get(section) ?? 'Outside the sections';
      out += `${out === '' ? '' : '\n'}${terminal.style('bold', title)}\n`;
    }
    const { sentence, start, end, indicator, candidates } = claim;
    const share = Math.round(100 * (candidates[0]?.score ?? 0));
    const about = indicator === '' ? 'no indicator' : `${names.get(indicator)} (${share} %)`;
    out += `\n${terminal.style('dim', `${sentence}  ${start}–${end}`)}  ${about}\n`;
    for (const line of wrapLines(visible(claim.text), 76)) out += `    ${line}\n`;
    for (const line of particulars(claim)) out += `    ${terminal.style('dim', visible(line))}\n`;
  }
  const kept = sentences.filter(({ boilerplate }) => !boilerplate).length;
  return `${out}${out === '' ? '' : '\n'}${unknownPlaces(reading)}${counted(claims.length, 'claim')} in ${counted(kept, 'sentence')}. Suggestions are drafts (gazetteer ${GAZETTEER_VERSION}).\n`;
}

function particulars(claim: SuggestedClaim): readonly string[] {
  const { flows, roles, places, actors, victims, modalities } = claim;
  const routes = new Set(flows.flatMap(({ legs }) => legs));
  const alone = roles.filter(({ place }) => !routes.has(place));
  const named = [...new Set(places.map(({ name, iso3 }) => (iso3 ? `${name} (${iso3})` : name)))];
  return [
    standing(claim),
    ...(named.length > 0 ? [`places: ${named.join(', ')}`] : []),
    ...flows.map(({ legs, commodity }) => `flow: ${commodity}: ${legs.join(' → ')}`),
    ...(alone.length > 0
      ? [`roles: ${alone.map(({ place, role }) => `${place}, ${role}`).join('; ')}`]
      : []),
    ...(actors.length > 0 ? [`actors: ${actors.join(', ')}`] : []),
    ...(victims.length > 0 ? [`victims: ${victims.join(', ')}`] : []),
    ...(modalities.length > 0 ? [`how: ${modalities.join(', ')}`] : []),
  ];
}

/** `denies · stated as a fact`, `reported “reportedly” · when: since 2018`, `not known “is not known”`. */
function standing({ polarity, confidence, cue, period }: SuggestedClaim): string {
  const sure = polarity === 'no-information' ? 'not known' : readConfidence(confidence).label;
  return [
    ...(polarity === 'denied' ? ['denies'] : []),
    cue === '' ? sure : `${sure} “${cue}”`,
    ...(period === '' ? [] : [`when: ${period}`]),
  ].join(' · ');
}

/** Names that no table of places holds, each once; empty where every name is known. */
function unknownPlaces({ claims }: NarrativeReading): string {
  const guessed = claims.flatMap(({ places }) => places.filter((place) => place.guessed));
  const names = [...new Set(guessed.map(({ name }) => name))];
  if (names.length === 0) return '';
  const lead = names.length === 1 ? 'Taken for a place, which' : 'Taken for places, which';
  const text = `${lead} no table holds: ${names.join('; ')}. What is right goes into a table of places: --places FILE.`;
  return `${wrapLines(visible(text), 80).join('\n')}\n`;
}
