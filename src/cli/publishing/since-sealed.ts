import {
  compareText,
  counted,
  type EditionId,
  type Files,
  parseCsv,
  type ReleaseId,
  releaseParts,
  sameBytes,
  textOf,
} from '../../model/index.ts';
import { sameWords } from './same-words.ts';

/** What an edition of the folder says otherwise than its newest release. */
export interface SinceSealed {
  readonly edition: EditionId;
  readonly release: ReleaseId;
  readonly scores: number;
  readonly profiles: number;
}

/** Editions whose scores or texts differ from their newest release: what a reader of the site will
 *  not see yet. It compares the texts of the files, so that nothing is computed for it. */
export function changedSinceSealed(
  folder: Files,
  sealed: ReadonlyMap<ReleaseId, Files>,
): readonly SinceSealed[] {
  return newestOf([...sealed.keys()]).flatMap((release): readonly SinceSealed[] => {
    const { edition } = releaseParts(release);
    const held = sealed.get(release) ?? new Map<string, Uint8Array>();
    const base = `editions/${edition}/`;
    const scores = differingScores(folder.get(`${base}scores.csv`), held.get('scores.csv'));
    const profiles = differingProfiles(folder, `${base}profiles/`, held);
    return scores + profiles === 0 ? [] : [{ edition, release, scores, profiles }];
  });
}

/** One line a person can act on. */
export function sinceSealedLine({ edition, release, scores, profiles }: SinceSealed): string {
  const parts = [
    ...(scores > 0 ? [counted(scores, 'score')] : []),
    ...(profiles > 0 ? [counted(profiles, 'text')] : []),
  ];
  return (
    `Edition ${edition} has changed since ${release} was sealed (${parts.join(', ')}); the site shows ${release}.\n` +
    `  To publish the change: assayer correct DIR --edition ${edition} --what … --why …, then assayer release.\n`
  );
}

function newestOf(releases: readonly ReleaseId[]): readonly ReleaseId[] {
  const newest = new Map<EditionId, ReleaseId>();
  for (const id of releases) {
    const { edition, number } = releaseParts(id);
    const known = newest.get(edition);
    if (!known || releaseParts(known).number < number) newest.set(edition, id);
  }
  return [...newest.values()].sort(compareText);
}

/** How many scores differ; equal bytes are not even read. */
function differingScores(a: Uint8Array | undefined, b: Uint8Array | undefined): number {
  return a && b && sameBytes(a, b) ? 0 : differing(scoresIn(a), scoresIn(b));
}

/** `BLR cocaine-trade` → the score as a number, however many decimals it is written with. */
function scoresIn(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const [, ...rows] = parseCsv((bytes && textOf(bytes)) ?? '').records;
  return new Map(
    rows.map(({ fields: [country, indicator, score] }) => [
      `${country?.text} ${indicator?.text}`,
      String(Number(score?.text)),
    ]),
  );
}

/** How many profiles differ in their words, wherever the lines break. */
function differingProfiles(folder: Files, base: string, held: Files): number {
  const names = new Set<string>();
  for (const path of folder.keys()) if (path.startsWith(base)) names.add(path.slice(base.length));
  for (const path of held.keys()) if (path.startsWith(HELD)) names.add(path.slice(HELD.length));
  return [...names].filter((name) => !sameWords(folder.get(base + name), held.get(HELD + name)))
    .length;
}

const HELD = 'profiles/';

function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).length;
}
