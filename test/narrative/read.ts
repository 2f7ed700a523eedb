import { isCountryCode } from '../../src/model/index.ts';
import {
  type NarrativeReading,
  narrativeReader,
  type SuggestedClaim,
} from '../../src/narrative/index.ts';
import { bundledFramework } from './score-labels.ts';

const framework = bundledFramework('organized-crime/2023');
const readers = new Map<string, ReturnType<typeof narrativeReader>>();

/** Reads a document about a country by organized-crime/2023. */
export function readAbout(country: string, document: string): NarrativeReading {
  if (!isCountryCode(country)) throw new Error(`no country: ${country}`);
  const read = readers.get(country) ?? narrativeReader({ framework, country });
  readers.set(country, read);
  return read(document, 'profile.txt');
}

/** The claims of one sentence or more under a section's heading. */
export function claimsOf(
  country: string,
  section: string,
  sentences: string,
): readonly SuggestedClaim[] {
  return readAbout(country, `# ${section}\n\n${sentences}\n`).claims;
}
