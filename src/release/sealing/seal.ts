import type { Edition, IndexFolder } from '../../folder/index.ts';
import {
  type Correction,
  type Country,
  compareText,
  type EditionId,
  type Files,
  type ReleaseId,
  releaseId,
  releaseParts,
  type Score,
} from '../../model/index.ts';
import type { PreviousContents, ReleaseContents } from '../contents/contents.ts';
import { publicEvidence } from '../contents/public-evidence.ts';
import { editionUnknown } from '../errors.ts';
import { releaseFiles } from './release-files.ts';

/** Everything the release of an edition holds, by path. A pure function of the index folder: the
 *  same folder gives the same bytes under any clock, time zone, locale and file order.
 *  Throws EditionUnknown. */
export function sealRelease(folder: IndexFolder, edition: EditionId, number = 1): Files {
  return releaseFiles(contentsOf(folder, edition, number));
}

/** What a release of this edition carries. Only what has a place here can reach a release:
 *  notes, panels, ratings and documents have none, and of claims, flows, quotes and sources only what
 *  is confirmed and public. */
export function contentsOf(
  folder: IndexFolder,
  edition: EditionId,
  number: number,
): ReleaseContents {
  const at = folder.editions.findIndex(({ description }) => description.id === edition);
  const sealed = folder.editions[at];
  const before = folder.editions[at - 1];
  if (!sealed) {
    throw editionUnknown(
      edition,
      folder.editions.map(({ description }) => description.id),
    );
  }
  const id = releaseId(edition, number);
  const corrections = correctionsUpTo(folder.corrections, id);
  return {
    id,
    date: dateOf(sealed, id, corrections),
    index: folder.description,
    edition: sealed.description,
    corrections,
    framework: sealed.framework,
    frameworkYaml: sealed.frameworkYaml,
    countries: sealed.countries,
    scores: sealed.scores.map(
      folder.robustness?.plan.scoreError?.spread ? scoreWithSpread : bareScore,
    ),
    provenance: sealed.provenance,
    ...publicEvidence(sealed, folder.sources),
    ...(folder.robustness ? { robustness: folder.robustness } : {}),
    ...(before ? { previous: previousOf(before) } : {}),
  };
}

function previousOf(edition: Edition): PreviousContents {
  return {
    edition: edition.description,
    framework: edition.framework,
    frameworkYaml: edition.frameworkYaml,
    countries: edition.countries.map((country): Country => ({ ...country, facts: [] })),
    scores: edition.scores.map(bareScore),
  };
}

function bareScore({ country, indicator, steps }: Score): Score {
  return { country, indicator, steps };
}

/** With both ends of the spread of its ratings, or with neither. */
function scoreWithSpread(score: Score): Score {
  const { low, high } = score;
  const bare = bareScore(score);
  return low === undefined || high === undefined ? bare : { ...bare, low, high };
}

function correctionsUpTo(corrections: readonly Correction[], id: ReleaseId): readonly Correction[] {
  const { edition, number } = releaseParts(id);
  return corrections
    .filter((correction) => correction.edition === edition)
    .filter(({ release }) => releaseParts(release).number <= number)
    .sort(
      (a, b) =>
        releaseParts(a.release).number - releaseParts(b.release).number ||
        compareText(a.date, b.date),
    );
}

/** The day of a release: that of its last correction, the edition's own for the first. */
function dateOf(edition: Edition, id: ReleaseId, corrections: readonly Correction[]): string {
  const last = corrections.filter(({ release }) => release === id).at(-1);
  return last?.date ?? edition.description.published;
}
