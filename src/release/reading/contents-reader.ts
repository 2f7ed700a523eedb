import { parseFramework } from '../../folder/index.ts';
import {
  type Country,
  type EditionDescription,
  type Files,
  type Framework,
  type Issue,
  type Parsed,
  parsed,
} from '../../model/index.ts';
import { checkScorable } from '../../scoring/index.ts';
import type { PreviousContents, ReleaseContents } from '../contents/contents.ts';
import {
  DESCRIPTION,
  FRAMEWORK,
  PREVIOUS_COUNTRIES,
  PREVIOUS_FRAMEWORK,
  PREVIOUS_SCORES,
} from '../sealing/format.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { carriedText } from '../tables/carried-text.ts';
import { readCountries, readProvenance, readScores } from './carried-reader.ts';
import { type ReleaseDescription, readDescription } from './description-reader.ts';
import { readEvidence } from './evidence-reader.ts';
import { readNarratives } from './narratives-reader.ts';
import { readPlan, withSpreads } from './robustness-reader.ts';

/** What everything else in a release is read by. */
export interface ReleaseHead extends Omit<ReleaseDescription, 'previous'> {
  readonly framework: Framework;
  readonly frameworkYaml: string;
  /** By country code. */
  readonly countries: readonly Country[];
  /** The edition that moves and changes are computed from. */
  readonly previous?: EditionDescription;
}

/** What a release folder carries, read and checked. What it computes is not looked at. */
export function readContents(files: Files): Parsed<ReleaseContents> {
  const issues: Issue[] = [];
  const head = readHead(files, issues);
  if (!head) return { ok: false, issues };
  const { previous: before, ...described } = head;
  const codes = new Set(head.countries.map(({ code }) => code));
  const bare = readScores(files, 'scores.csv', head.framework, codes, issues);
  const robustness = readPlan(files, issues);
  const earlier = before && readPreviousFramework(files, issues);
  const previous = before && earlier && readPrevious(files, before, earlier, issues);
  const contents: ReleaseContents = {
    ...described,
    scores: robustness ? withSpreads(files, bare, head, issues) : bare,
    provenance: readProvenance(files, head.framework, codes, issues),
    narratives: readNarratives(files, head.framework, codes, issues),
    ...readEvidence(files, head.framework, codes, issues),
    ...(robustness ? { robustness } : {}),
    ...(previous ? { previous } : {}),
  };
  return parsed(contents, issues);
}

/** Reads description, framework and countries; undefined where one of them cannot be read. */
export function readHead(
  files: Files,
  issues: Issue[],
  parse?: FrameworkReader,
): ReleaseHead | undefined {
  const bytes = files.get(DESCRIPTION);
  if (bytes === undefined) {
    const place = { file: DESCRIPTION };
    issues.push(
      releaseIssue('release-file-missing', place, 'The release does not say what it is.'),
    );
  }
  const description = bytes && readDescription(bytes, issues);
  const framework = readFramework(files, FRAMEWORK, issues, parse);
  if (!description || !framework) return undefined;
  const countries = readCountries(files, issues);
  if (countries.length === 0) {
    // Without countries every other row would be an issue that says nothing new.
    const message = 'No country of the edition can be read.';
    issues.push(releaseIssue('release-table', { file: 'countries.csv' }, message));
    return undefined;
  }
  return { ...description, framework: framework.value, frameworkYaml: framework.text, countries };
}

/** The framework of the edition before, which a release carries with it. */
export function readPreviousFramework(
  files: Files,
  issues: Issue[],
  parse?: FrameworkReader,
): CarriedFramework | undefined {
  return readFramework(files, PREVIOUS_FRAMEWORK, issues, parse);
}

/** Reads the rest of the edition before. */
export function readPrevious(
  files: Files,
  edition: EditionDescription,
  framework: CarriedFramework,
  issues: Issue[],
): PreviousContents {
  const countries = readCountries(files, issues, PREVIOUS_COUNTRIES);
  const codes = new Set(countries.map(({ code }) => code));
  return {
    edition,
    framework: framework.value,
    frameworkYaml: framework.text,
    countries,
    scores: readScores(files, PREVIOUS_SCORES, framework.value, codes, issues),
  };
}

interface CarriedFramework {
  readonly text: string;
  readonly value: Framework;
}

function readFramework(
  files: Files,
  file: string,
  issues: Issue[],
  parse: FrameworkReader = frameworkOf,
): CarriedFramework | undefined {
  const bytes = files.get(file);
  if (bytes === undefined) {
    const message = 'The release lacks its framework.';
    issues.push(releaseIssue('release-file-missing', { file }, message));
    return undefined;
  }
  const text = carriedText(file, bytes, issues);
  if (text === undefined) return undefined;
  const result = parse(text, file);
  for (const issue of result.ok ? result.warnings : result.issues) issues.push(issue);
  if (!result.ok) return undefined;
  for (const issue of checkScorable(result.value, file)) issues.push(issue);
  return { text, value: result.value };
}

/** Reads the YAML of a framework; whoever reads many releases may remember what it gave for a text. */
export type FrameworkReader = typeof parseFramework;

const MOST_FRAMEWORKS = 8;
const frameworks = new Map<string, Parsed<Framework>>();

/** A framework stands in every release of its editions and in those after them; it is parsed once. */
function frameworkOf(text: string, file: string): Parsed<Framework> {
  const before = frameworks.get(text);
  if (before) return before;
  const result = parseFramework(text, file);
  if (!result.ok || result.warnings.length > 0) return result;
  if (frameworks.size >= MOST_FRAMEWORKS) frameworks.clear();
  frameworks.set(text, result);
  return result;
}
