import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseFramework } from '../folder/index.ts';
import {
  counted,
  EXIT,
  type Framework,
  indicatorsOf,
  isFrameworkId,
  visible,
} from '../model/index.ts';
import {
  GAZETTEER_VERSION,
  type NarrativeReading,
  narrativeReader,
  type SuggestedClaim,
} from '../narrative/index.ts';
import { countryOption } from './country-option.ts';
import { documentText } from './document-text.ts';
import { issuesFailure, usageFailure } from './errors.ts';
import { jsonLine } from './json-line.ts';
import { placeList } from './place-list.ts';
import { tellIssues } from './tell-issues.ts';
import type { Surroundings, Terminal } from './terminal.ts';
import type { Words } from './verb.ts';
import { writeText } from './write-text.ts';

/** Reads a document and prints what it suggests; gives the exit code. Issues are told before it throws. */
export async function readDocument(words: Words, surroundings: Surroundings): Promise<number> {
  const { terminal, cwd, packageRoot } = surroundings;
  const [named = ''] = words.positionals;
  const country = countryOption(words.text('country'), 'read');
  const framework = await bundledFramework(words.text('framework'), packageRoot);
  const places = await placeList(words.text('places'), surroundings);
  const { text } = await documentText(named, surroundings);
  const reading = narrativeReader({ framework, country, places })(text, basename(named));
  tellIssues(reading.issues, terminal);
  if (reading.issues.some(({ severity }) => severity === 'error')) {
    throw issuesFailure(reading.issues, 'Nothing was read; see the remedy above.');
  }
  const textFile = words.text('text');
  if (textFile !== undefined) await writeText(cwd, textFile, text, named);
  terminal.out(
    words.given('json')
      ? reading.claims.map((claim) => jsonLine(claimLine(claim))).join('')
      : listing(reading, framework, terminal),
  );
  return EXIT.ok;
}

/** A claim as `--json` prints it. */
function claimLine({
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
    candidates,
  };
}

function listing(
  { claims, sentences }: NarrativeReading,
  framework: Framework,
  terminal: Terminal,
): string {
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
    out += wrapped(visible(claim.text), 76);
    for (const line of particulars(claim)) out += `    ${terminal.style('dim', visible(line))}\n`;
  }
  const kept = sentences.filter(({ boilerplate }) => !boilerplate).length;
  return `${out}${out === '' ? '' : '\n'}${counted(claims.length, 'claim')} in ${counted(kept, 'sentence')}. Suggestions are drafts (gazetteer ${GAZETTEER_VERSION}).\n`;
}

function particulars(claim: SuggestedClaim): readonly string[] {
  const { polarity, confidence, cue, period, flows, roles, places, actors, victims } = claim;
  const routes = new Set(flows.flatMap(({ legs }) => legs));
  const alone = roles.filter(({ place }) => !routes.has(place));
  const named = [...new Set(places.map(({ name, iso3 }) => (iso3 ? `${name} (${iso3})` : name)))];
  return [
    polarity === 'no-information'
      ? `not known: “${cue}”`
      : [
          polarity === 'denied' ? 'denied' : '',
          confidence.replaceAll('_', ' '),
          cue === '' ? '' : `“${cue}”`,
          period === '' ? '' : `– ${period}`,
        ]
          .filter((word) => word !== '')
          .join(' '),
    ...(named.length > 0 ? [`places: ${named.join(', ')}`] : []),
    ...flows.map(({ legs, commodity }) => `flow: ${commodity}: ${legs.join(' → ')}`),
    ...(alone.length > 0
      ? [`roles: ${alone.map(({ place, role }) => `${place}, ${role}`).join('; ')}`]
      : []),
    ...(actors.length > 0 ? [`actors: ${actors.join(', ')}`] : []),
    ...(victims.length > 0 ? [`victims: ${victims.join(', ')}`] : []),
  ];
}

/** Indented lines no wider than asked; a longer word stands alone. */
function wrapped(text: string, columns: number): string {
  let out = '';
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > columns) {
      out += `    ${line}\n`;
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return `${out}    ${line}\n`;
}

async function bundledFramework(id: string | undefined, packageRoot: string): Promise<Framework> {
  if (id === undefined || !isFrameworkId(id)) {
    throw usageFailure(
      id === undefined ? 'assayer read needs --framework.' : `"${id}" is no framework's id.`,
      'Example: --framework organized-crime/2023',
    );
  }
  const file = `${id}.yaml`;
  let text: string;
  try {
    text = await readFile(join(packageRoot, 'frameworks', file), 'utf8');
  } catch {
    throw usageFailure(
      `There is no framework ${id} in this installation.`,
      'Example: --framework organized-crime/2023',
    );
  }
  const parsed = parseFramework(text, file);
  if (!parsed.ok) throw issuesFailure(parsed.issues, 'The installed framework is damaged.');
  return parsed.value;
}
