import { parseFramework } from '../../folder/index.ts';
import {
  type Files,
  type Framework,
  type Issue,
  type Parsed,
  parsed,
  type Score,
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

/** What a release folder carries, read and checked. What it computes is not looked at. A reader that has
 *  no use for provenance yet may give another for it: it is the longest table. */
export function readContents(
  files: Files,
  provenanceOf: typeof readProvenance = readProvenance,
): Parsed<ReleaseContents> {
  const issues: Issue[] = [];
  const bytes = files.get(DESCRIPTION);
  if (bytes === undefined) {
    const place = { file: DESCRIPTION };
    issues.push(
      releaseIssue('release-file-missing', place, 'The release does not say what it is.'),
    );
  }
  const description = bytes && readDescription(bytes, issues);
  const framework = readFramework(files, FRAMEWORK, issues);
  if (!description || !framework) return { ok: false, issues };
  const countries = readCountries(files, issues);
  if (countries.length === 0) {
    // Without countries every other row would be an issue that says nothing new.
    const message = 'No country of the edition can be read.';
    return {
      ok: false,
      issues: [...issues, releaseIssue('release-table', { file: 'countries.csv' }, message)],
    };
  }
  const codes = new Set(countries.map(({ code }) => code));
  const scores = readScores(files, 'scores.csv', framework.value, codes, issues);
  const previous = readPrevious(files, description, issues);
  const contents: ReleaseContents = {
    id: description.id,
    date: description.date,
    index: description.index,
    edition: description.edition,
    corrections: description.corrections,
    framework: framework.value,
    frameworkYaml: framework.text,
    countries,
    scores,
    provenance: provenanceOf(files, framework.value, codes, issues),
    narratives: readNarratives(files, framework.value, codes, issues),
    ...readEvidence(files, framework.value, codes, issues),
    ...(previous ? { previous } : {}),
  };
  return parsed(contents, issues);
}

function readPrevious(
  files: Files,
  { previous }: ReleaseDescription,
  issues: Issue[],
): PreviousContents | undefined {
  if (previous === undefined) return undefined;
  const framework = readFramework(files, PREVIOUS_FRAMEWORK, issues);
  if (framework === undefined) return undefined;
  const countries = readCountries(files, issues, PREVIOUS_COUNTRIES);
  const codes = new Set(countries.map(({ code }) => code));
  const scores: readonly Score[] = readScores(
    files,
    PREVIOUS_SCORES,
    framework.value,
    codes,
    issues,
  );
  return {
    edition: previous,
    framework: framework.value,
    frameworkYaml: framework.text,
    countries,
    scores,
  };
}

function readFramework(
  files: Files,
  file: string,
  issues: Issue[],
): { readonly text: string; readonly value: Framework } | undefined {
  const bytes = files.get(file);
  if (bytes === undefined) {
    const message = 'The release lacks its framework.';
    issues.push(releaseIssue('release-file-missing', { file }, message));
    return undefined;
  }
  const text = carriedText(file, bytes, issues);
  if (text === undefined) return undefined;
  const result = frameworkOf(text, file);
  for (const issue of result.ok ? result.warnings : result.issues) issues.push(issue);
  if (!result.ok) return undefined;
  for (const issue of checkScorable(result.value, file)) issues.push(issue);
  return { text, value: result.value };
}

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
