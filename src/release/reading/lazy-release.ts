import { indicatorIntervals, indicatorRankIntervals } from '../../analysis/robustness/index.ts';
import {
  type Country,
  type CountryCode,
  type EditionDescription,
  type Files,
  type Framework,
  type Issue,
  once,
  type Rank,
  type Score,
} from '../../model/index.ts';
import { type ScoredEdition, scoreEdition } from '../../scoring/index.ts';
import type { Release, ReleaseRobustness } from '../release.ts';
import { ROBUSTNESS_PLAN, ROBUSTNESS_RUN } from '../sealing/format.ts';
import type { Manifest } from '../sealing/manifest.ts';
import { provenanceReader, readScores } from './carried-reader.ts';
import {
  type FrameworkReader,
  type ReleaseHead,
  readPrevious,
  readPreviousFramework,
} from './contents-reader.ts';
import { countryEvidenceReader } from './country-evidence-reader.ts';
import { readEvidence, readSources } from './evidence-reader.ts';
import { lazyNarratives } from './narratives-reader.ts';
import { readResults } from './results-reader.ts';
import {
  countryIntervals,
  readIntervals,
  readPlan,
  readRun,
  withSpreads,
} from './robustness-reader.ts';

/** A release whose tables and texts are read from its files when they are first asked for. `note` is
 *  told the issues of each part as it is read. */
export function lazyRelease(
  files: Files,
  { files: listed }: Manifest,
  head: ReleaseHead,
  note: (issues: readonly Issue[]) => void,
  parse?: FrameworkReader,
): Release {
  const { framework, countries } = head;
  const codes = new Set<CountryCode>(countries.map(({ code }) => code));
  const part: Part = (read) =>
    once(() => {
      const issues: Issue[] = [];
      const value = read(issues);
      if (issues.length > 0) note(issues);
      return value;
    });
  const scores = part((issues) =>
    withSpreads(files, readScores(files, 'scores.csv', framework, codes, issues), head, issues),
  );
  const results = part((issues) => readResults(files, head, issues));
  const evidence = part((issues) => readEvidence(files, framework, codes, issues));
  const sources = part((issues) => readSources(files, issues));
  const ofCountry = countryEvidenceReader(files, framework, codes, sources, part);
  const scored = lazyScored(
    head.edition,
    () => framework,
    () => countries,
    scores,
  );
  const robustness = lazyRobustness(files, part, () => results().ranks, scored);
  const previous = lazyPrevious(files, head, part, parse);
  return {
    id: head.id,
    date: head.date,
    index: head.index,
    edition: head.edition,
    framework,
    countries,
    get scores() {
      return scores();
    },
    get aggregates() {
      return results().aggregates;
    },
    get ranks() {
      return results().ranks;
    },
    get changes() {
      return results().changes;
    },
    get regions() {
      return results().regions;
    },
    get quadrants() {
      return results().quadrants;
    },
    narratives: lazyNarratives(files, framework, codes, part),
    provenanceOf: provenanceReader(files, framework, codes),
    evidenceOf: ofCountry.evidenceOf,
    namersOf: ofCountry.namersOf,
    get evidenceCounts() {
      return ofCountry.counts();
    },
    get claims() {
      return evidence().claims;
    },
    get flows() {
      return evidence().flows;
    },
    get quotes() {
      return evidence().quotes;
    },
    get sources() {
      return sources();
    },
    ...(robustness && { robustness }),
    corrections: head.corrections,
    scored,
    ...(previous && { previous }),
    manifest: new Map(listed.map((entry) => [entry.path, entry.sha256])),
  };
}

type Part = <Value>(read: (issues: Issue[]) => Value) => () => Value;

/** Undefined where the release carries no plan. What cannot be read throws, once `note` was told why. */
function lazyRobustness(
  files: Files,
  part: Part,
  ranks: () => readonly Rank[],
  scored: ScoredEdition,
): ReleaseRobustness | undefined {
  if (!files.has(ROBUSTNESS_PLAN)) return undefined;
  const plan = part((issues) => readPlan(files, issues)?.plan);
  const intervals = part((issues) => readIntervals(files, ranks(), issues));
  const run = part((issues) => readRun(files, issues));
  const declared = () => found(plan(), ROBUSTNESS_PLAN);
  const single = once(() => indicatorIntervals(scored, declared()));
  const indicatorRanks = once(() => indicatorRankIntervals(scored, declared()));
  return {
    get plan() {
      return declared();
    },
    get intervals() {
      return intervals();
    },
    intervalsOf: countryIntervals(files, ranks, part),
    get scoreIntervals() {
      return single();
    },
    get indicatorRanks() {
      return indicatorRanks();
    },
    get run() {
      return found(run(), ROBUSTNESS_RUN);
    },
  };
}

function found<Value>(value: Value | undefined, file: string): Value {
  if (value === undefined) throw new Error(`nothing could be read from ${file}`);
  return value;
}

/** The edition before, its framework apart: that is all most pages ask of it. */
function lazyPrevious(
  files: Files,
  { previous: edition, framework: own }: ReleaseHead,
  part: Part,
  parse: FrameworkReader | undefined,
): ScoredEdition | undefined {
  if (edition === undefined) return undefined;
  const framework = part((issues) => readPreviousFramework(files, issues, parse));
  const carried = part((issues) => {
    const found = framework();
    return found && readPrevious(files, edition, found, issues);
  });
  return lazyScored(
    edition,
    () => framework()?.value ?? own,
    () => carried()?.countries ?? [],
    () => carried()?.scores ?? [],
  );
}

function lazyScored(
  { id, bands }: EditionDescription,
  framework: () => Framework,
  countries: () => readonly Country[],
  scores: () => readonly Score[],
): ScoredEdition {
  const values = once(
    () =>
      scoreEdition({
        edition: id,
        framework: framework(),
        countries: countries(),
        scores: scores(),
        bands,
      }).values,
  );
  return {
    edition: id,
    bands,
    get framework() {
      return framework();
    },
    get countries() {
      return countries();
    },
    get scores() {
      return scores();
    },
    get values() {
      return values();
    },
  };
}
