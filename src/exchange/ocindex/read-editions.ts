import { type Edition, frameworkPath, parseFramework } from '../../folder/index.ts';
import {
  type CountryCode,
  compareText,
  type Framework,
  type Issue,
  type Parsed,
  parsed,
} from '../../model/index.ts';
import { type AgreedEdition, agreeOn, byTrust } from './agree.ts';
import { type CompositeCheck, compareComposites } from './compare-composites.ts';
import type { Dataset } from './dataset.ts';
import { differingComposites, missingBetweenEditions, notPublished } from './edition-issues.ts';
import { importedEditionDescription } from './index-texts.ts';
import { PUBLISHED_EDITIONS, type PublishedEdition } from './published-editions.ts';
import { readWorkbooks, type WorkbookFile } from './read-workbooks.ts';

/** Editions read from workbooks, oldest first, with the sheets they were read from. */
export interface ReadEditions {
  readonly editions: readonly ReadEdition[];
  /** Every sheet, the newest release first. */
  readonly datasets: readonly Dataset[];
  /** The frameworks of these editions and those they map back to. */
  readonly frameworkTexts: FrameworkTexts;
}

/** One edition, and how its composites compare with the published ones. */
interface ReadEdition {
  readonly edition: Edition;
  readonly composites: CompositeCheck;
}

/** Framework name (`2023`) → text of its YAML file, as `frameworks/organized-crime/` holds them. */
export type FrameworkTexts = ReadonlyMap<string, string>;

/** Reads the editions of some workbooks, only the named countries if any are named: sheets of one
 *  edition agree, composites are recomputed. Gives every issue of every file otherwise. */
export function readEditions(
  files: readonly WorkbookFile[],
  frameworkTexts: FrameworkTexts,
  wanted?: readonly CountryCode[],
): Parsed<ReadEditions> {
  const frameworks = readFrameworks(frameworkTexts);
  if (!frameworks.ok) return frameworks;
  const frameworkOf = ({ framework }: PublishedEdition): Framework => {
    const found = frameworks.value.get(framework);
    if (!found) throw new Error(`framework not given: ${framework}`);
    return found;
  };
  const read = readWorkbooks(files, frameworkOf);
  if (!read.ok) return read;

  const datasets = byTrust(read.value);
  const issues = [...read.warnings];
  const editions = PUBLISHED_EDITIONS.flatMap((published): readonly ReadEdition[] => {
    const sheets = datasets.filter(({ edition }) => edition === published);
    if (sheets.length === 0) return [];
    const framework = frameworkOf(published);
    const agreed = agreeOn(sheets, framework);
    issues.push(...agreed.issues);
    const chosen = wanted ? only(agreed.edition, new Set(wanted)) : agreed.edition;
    const composites = compareComposites(published.id, framework, chosen, sheets);
    const edition: Edition = {
      ...chosen,
      description: importedEditionDescription(published),
      framework,
      frameworkYaml: frameworkTexts.get(published.framework) ?? '',
      narratives: new Map(),
      claims: [],
      flows: [],
      quotes: [],
    };
    return [{ edition, composites }];
  });
  issues.push(
    ...missingBetweenEditions(
      editions.map(({ edition }) => edition),
      datasets,
      wanted,
    ),
    ...differingComposites(editions.map(({ composites }) => composites)),
    ...notPublished(datasets, wanted ?? []),
  );
  const needed = neededTexts(
    editions.map(({ edition }) => edition.framework),
    frameworks.value,
    frameworkTexts,
  );
  return parsed({ editions, datasets, frameworkTexts: needed }, issues);
}

const readBefore = new WeakMap<FrameworkTexts, Parsed<ReadonlyMap<string, Framework>>>();

/** Parses the frameworks; once only for the same map of texts. */
function readFrameworks(texts: FrameworkTexts): Parsed<ReadonlyMap<string, Framework>> {
  const before = readBefore.get(texts);
  if (before) return before;
  const frameworks = new Map<string, Framework>();
  const issues: Issue[] = [];
  for (const [name, text] of [...texts].sort(([a], [b]) => compareText(a, b))) {
    const framework = parseFramework(text, frameworkPath(name));
    if (framework.ok) frameworks.set(name, framework.value);
    else issues.push(...framework.issues);
  }
  const read = parsed(frameworks, issues);
  readBefore.set(texts, read);
  return read;
}

function neededTexts(
  used: readonly Framework[],
  frameworks: ReadonlyMap<string, Framework>,
  texts: FrameworkTexts,
): FrameworkTexts {
  const ids = new Set(
    used.flatMap(({ id, previous }) => [id, ...(previous ? [previous.framework] : [])]),
  );
  return new Map(
    [...texts].filter(([name]) => {
      const framework = frameworks.get(name);
      return framework !== undefined && ids.has(framework.id);
    }),
  );
}

function only(edition: AgreedEdition, wanted: ReadonlySet<CountryCode>): AgreedEdition {
  return {
    countries: edition.countries.filter(({ code }) => wanted.has(code)),
    scores: edition.scores.filter(({ country }) => wanted.has(country)),
    provenance: edition.provenance.filter(({ country }) => wanted.has(country)),
  };
}
