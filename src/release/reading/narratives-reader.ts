import { parseNarrative } from '../../folder/index.ts';
import {
  type CountryCode,
  compareText,
  type Files,
  type Framework,
  type Issue,
  isCountryCode,
  type Narrative,
} from '../../model/index.ts';
import { PROFILE } from '../sealing/format.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { carriedText } from '../tables/carried-text.ts';

/** The profiles' texts, by country code; each must be about a country of the edition. */
export function readNarratives(
  files: Files,
  framework: Framework,
  codes: ReadonlySet<string>,
  issues: Issue[],
): ReadonlyMap<CountryCode, Narrative> {
  const narratives = new Map<CountryCode, Narrative>();
  for (const [file, bytes] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const code = PROFILE.exec(file)?.[1];
    if (code === undefined) continue;
    if (!isCountryCode(code) || !codes.has(code)) {
      const message = 'This profile is about no country of the edition.';
      issues.push(releaseIssue('release-profile', { file }, message));
      continue;
    }
    const text = carriedText(file, bytes, issues);
    if (text === undefined) continue;
    const narrative = parseNarrative(text, file, code, framework);
    for (const issue of narrative.ok ? narrative.warnings : narrative.issues) issues.push(issue);
    if (narrative.ok) narratives.set(code, narrative.value);
  }
  return narratives;
}
