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
import type { Release } from '../release.ts';
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
  for (const [code, file] of profilesIn(files, codes, issues)) {
    const narrative = readNarrative(files, file, code, framework, issues);
    if (narrative) narratives.set(code, narrative);
  }
  return narratives;
}

/** The same, but each text is read when it is first asked for; which there are is known before. */
export function lazyNarratives(
  files: Files,
  framework: Framework,
  codes: ReadonlySet<string>,
  part: <Value>(read: (issues: Issue[]) => Value) => () => Value,
): Release['narratives'] {
  const profiles = part((issues) => {
    const texts = profilesIn(files, codes, issues).map(
      ([code, file]) =>
        [code, part((found) => readNarrative(files, file, code, framework, found))] as const,
    );
    return new Map(texts);
  });
  return {
    has: (code) => profiles().has(code),
    get: (code) => profiles().get(code)?.(),
    keys: () => profiles().keys(),
  };
}

function profilesIn(
  files: Files,
  codes: ReadonlySet<string>,
  issues: Issue[],
): readonly (readonly [CountryCode, string])[] {
  return [...files.keys()].sort(compareText).flatMap((file) => {
    const code = PROFILE.exec(file)?.[1];
    if (code === undefined) return [];
    if (isCountryCode(code) && codes.has(code)) return [[code, file] as const];
    const message = 'This profile is about no country of the edition.';
    issues.push(releaseIssue('release-profile', { file }, message));
    return [];
  });
}

function readNarrative(
  files: Files,
  file: string,
  code: CountryCode,
  framework: Framework,
  issues: Issue[],
): Narrative | undefined {
  const bytes = files.get(file);
  const text = bytes && carriedText(file, bytes, issues);
  if (text === undefined) return undefined;
  const narrative = parseNarrative(text, file, code, framework);
  for (const issue of narrative.ok ? narrative.warnings : narrative.issues) issues.push(issue);
  return narrative.ok ? narrative.value : undefined;
}
