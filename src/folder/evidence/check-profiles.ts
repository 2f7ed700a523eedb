import { type CountryCode, counted, type Issue } from '../../model/index.ts';
import { FileIssues } from '../text/file-issues.ts';
import type { ClaimsById, PlacedEvidence } from './placed-evidence.ts';
import { readMarks, readSentences } from './profile-marks.ts';
import { quoted } from './wording.ts';

/** Holds the marks of profiles against the claims, and their sentences against the marks. */
export function checkProfiles({ profiles }: PlacedEvidence, claims: ClaimsById): readonly Issue[] {
  return [...profiles].flatMap(([country, { file, text }]) => {
    const issues = new FileIssues(file);
    const marks = readMarks(text);
    for (const { claim: id, spot } of marks) {
      const claim = claims.get(id)?.value;
      if (!claim || claim.status === 'rejected') {
        issues.error(
          'mark-without-claim',
          spot,
          claim ? `The claim ${id} was rejected.` : `There is no claim ${id}.`,
          claim
            ? 'Remove the mark and what it stands behind, or take the claim up again.'
            : 'Add the claim to claims.csv, or remove the mark.',
        );
      } else if (claim.country !== country) {
        issues.warning(
          'mark-elsewhere',
          spot,
          `The claim ${id} is one about ${claim.country}.`,
          'Mark a claim of this country; the same words may be a claim of each.',
        );
      }
    }
    tellUndecided(issues, marks, claims);
    const sentences = readSentences(text);
    if (marks.length === 0 && isAbout(country, claims)) {
      issues.warning(
        'profile-unmarked',
        undefined,
        `None of its ${counted(sentences.length, 'sentence')} marks a claim, and there are claims about ${country}.`,
        'Write a mark such as [^c12] behind what each claim says.',
      );
    }
    for (const { text: sentence, spot, marked } of marks.length === 0 ? [] : sentences) {
      if (marked) continue;
      issues.warning(
        'sentence-unmarked',
        spot,
        `Nothing supports the sentence ${quoted(sentence)}.`,
        'Mark its claim, or end it with [^analysis] where it is your own judgement.',
      );
    }
    return issues.list;
  });
}

/** One warning a profile: until somebody decides, what stands there is published without its claims. */
function tellUndecided(
  issues: FileIssues,
  marks: ReturnType<typeof readMarks>,
  claims: ClaimsById,
): void {
  const open = marks.filter(({ claim: id }) => claims.get(id)?.value.status === 'suggested');
  if (open.length === 0) return;
  const names = [...new Set(open.map(({ claim }) => claim))];
  issues.warning(
    'mark-undecided',
    open[0]?.spot,
    names.length === 1
      ? `The claim ${names[0]} is only suggested; a release keeps its sentence and leaves the claim out.`
      : `${names.length} claims marked here are only suggested; a release keeps their sentences and leaves the claims out.`,
    'Decide on them with `assayer review`, and take out what is not so.',
  );
}

function isAbout(country: CountryCode, claims: ClaimsById): boolean {
  return [...claims.values()].some(
    ({ value }) => value.country === country && value.status !== 'rejected',
  );
}
