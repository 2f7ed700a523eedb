import {
  type Correction,
  type EditionDescription,
  type Files,
  type IndexPlace,
  type Issue,
  type Parsed,
  parsed,
  sortIssues,
} from '../model/index.ts';
import { readCorrections } from './edition/corrections-csv.ts';
import { checkEditionBands } from './edition/edition-bands.ts';
import { type PlacedIndexYaml, readIndexYaml } from './edition/index-yaml.ts';
import { readEdition } from './edition/read-edition.ts';
import { readPlaces } from './evidence/places-csv.ts';
import { type PlacedSource, readSources } from './evidence/sources-json.ts';
import { quoted } from './evidence/wording.ts';
import { checkYardsticks } from './framework/check-yardsticks.ts';
import { type FrameworkFile, readFrameworkFiles } from './framework/framework-files.ts';
import type { DeclaredRobustness, Edition, IndexFolder } from './index-folder.ts';
import {
  CORRECTIONS_CSV,
  frameworkPath,
  INDEX_YAML,
  PLACES_CSV,
  ROBUSTNESS_YAML,
  SOURCES_JSON,
} from './paths.ts';
import { checkPlanAgainstEditions } from './robustness/plan-against-editions.ts';
import { readRobustnessYaml } from './robustness/robustness-yaml.ts';
import { FileIssues, type Spot } from './text/file-issues.ts';
import { readText } from './text/file-text.ts';
import { nearest } from './text/nearest.ts';
import { unreadFiles } from './unread-files.ts';

/** Reads an index folder: typed data, or the complete list of what is wrong in any of its files,
 *  each with file, line, column and remedy, ordered by place. Warnings alone do not stop the reading. */
export function parseIndexFolder(files: Files): Parsed<IndexFolder> {
  const issues: Issue[] = [];
  const index = readIndex(files, issues);
  const frameworks = readFrameworkFiles(files, issues);
  const sources = readSourceList(files, issues);
  const places = readPlaceList(files, issues);
  const editions = index ? readEditions(files, index, frameworks, sources, places, issues) : [];
  checkYardsticks(frameworks, editions, issues);
  const corrections = readCorrectionLog(files, index?.editions, issues);
  const robustness = readRobustness(files, frameworks, editions, issues);
  const sound = !issues.some(({ place }) => place.file === INDEX_YAML);
  if (index && sound) {
    issues.push(
      ...unreadFiles(
        files.keys(),
        index.editions.map(({ id }) => id),
      ),
    );
  }
  return parsed(
    index && {
      description: index.description,
      editions,
      corrections,
      sources: (sources ?? []).map(({ value }) => value),
      places,
      ...(robustness && { robustness }),
    },
    sortIssues(issues),
  );
}

function readIndex(files: Files, all: Issue[]): PlacedIndexYaml | undefined {
  const issues = new FileIssues(INDEX_YAML);
  const bytes = files.get(INDEX_YAML);
  if (!bytes) {
    issues.error(
      'file-missing',
      undefined,
      'The folder has no index.yaml.',
      'Check that it is an index folder; `assayer new` writes one to begin with.',
    );
  }
  const text = bytes && readText(bytes, issues);
  const index = text === undefined ? undefined : readIndexYaml(text, issues);
  issues.addTo(all);
  return index;
}

function readEditions(
  files: Files,
  index: PlacedIndexYaml,
  frameworks: ReadonlyMap<string, FrameworkFile>,
  sources: readonly PlacedSource[] | undefined,
  places: readonly IndexPlace[],
  all: Issue[],
): readonly Edition[] {
  const issues = new FileIssues(INDEX_YAML);
  let before: { readonly id: string; readonly file: FrameworkFile } | undefined;
  const editions = index.editions.flatMap((description): readonly Edition[] => {
    const spots = index.spots.get(description.id);
    const file = findFramework(description, frameworks, spots?.framework, issues);
    const framework = file?.framework;
    if (file?.draft && spots) {
      checkEditionBands(spots.reader, description.bands, file.draft.framework, issues);
    }
    if (before && file) checkLink(before, { id: description.id, file }, spots?.framework, issues);
    if (file) before = { id: description.id, file };
    const tables = readEdition(files, description, file?.draft, sources, places, all);
    return framework && tables
      ? [{ description, framework, frameworkYaml: file.yaml, ...tables }]
      : [];
  });
  issues.addTo(all);
  return editions;
}

function findFramework(
  { framework, id }: EditionDescription,
  frameworks: ReadonlyMap<string, FrameworkFile>,
  spot: Spot | undefined,
  issues: FileIssues,
): FrameworkFile | undefined {
  const file = frameworks.get(framework);
  if (file || framework === '') return file;
  const near = nearest(framework, frameworks.keys());
  issues.error(
    'framework-missing',
    spot,
    `The edition ${id} needs ${frameworkPath(framework)}, which is not in the folder.`,
    near === undefined ? 'Add the file.' : `Add the file. Or did you mean ${quoted(near)}?`,
  );
  return undefined;
}

function checkLink(
  before: { readonly id: string; readonly file: FrameworkFile },
  after: { readonly id: string; readonly file: FrameworkFile },
  spot: Spot | undefined,
  issues: FileIssues,
): void {
  const [older, newer] = [before.file.framework, after.file.framework];
  if (!older || !newer || older.id === newer.id || newer.previous?.framework === older.id) return;
  issues.warning(
    'frameworks-not-linked',
    spot,
    `The editions ${before.id} and ${after.id} use frameworks that no map connects.`,
    `Add \`previous\` with framework ${older.id} to ${frameworkPath(after.file.name)}; without it nothing can be compared like for like.`,
  );
}

function readCorrectionLog(
  files: Files,
  editions: readonly EditionDescription[] | undefined,
  all: Issue[],
): readonly Correction[] {
  const bytes = files.get(CORRECTIONS_CSV);
  if (!bytes) return [];
  const issues = new FileIssues(CORRECTIONS_CSV);
  const text = readText(bytes, issues);
  const corrections = text === undefined ? undefined : readCorrections(text, issues, editions);
  issues.addTo(all);
  return corrections ?? [];
}

/** The sources, none where the folder has no file of them; undefined where it is not sound. */
function readSourceList(files: Files, all: Issue[]): readonly PlacedSource[] | undefined {
  const bytes = files.get(SOURCES_JSON);
  if (!bytes) return [];
  const issues = new FileIssues(SOURCES_JSON);
  const text = readText(bytes, issues);
  const sources = text === undefined ? undefined : readSources(text, issues);
  issues.addTo(all);
  return issues.errors === 0 ? sources : undefined;
}

/** The plan, checked against the indicators of every framework where these are sound, and against editions. Line ends are made
 *  LF, so that a seal does not depend on the disk the folder came from. */
function readRobustness(
  files: Files,
  frameworks: ReadonlyMap<string, FrameworkFile>,
  editions: readonly Edition[],
  all: Issue[],
): DeclaredRobustness | undefined {
  const bytes = files.get(ROBUSTNESS_YAML);
  if (!bytes) return undefined;
  const issues = new FileIssues(ROBUSTNESS_YAML);
  const yaml = readText(bytes, issues);
  const sound = [...frameworks.values()].flatMap(({ framework }) => framework ?? []);
  const known = sound.length === frameworks.size ? sound : undefined;
  const placed = yaml === undefined ? undefined : readRobustnessYaml(yaml, issues, known);
  if (placed && issues.errors === 0) {
    checkPlanAgainstEditions(placed.plan, editions, placed.spotOf, issues);
  }
  issues.addTo(all);
  return yaml !== undefined && placed ? { plan: placed.plan, yaml } : undefined;
}

function readPlaceList(files: Files, all: Issue[]): readonly IndexPlace[] {
  const bytes = files.get(PLACES_CSV);
  if (!bytes) return [];
  const issues = new FileIssues(PLACES_CSV);
  const text = readText(bytes, issues);
  const places = text === undefined ? undefined : readPlaces(text, issues);
  issues.addTo(all);
  return places ?? [];
}
