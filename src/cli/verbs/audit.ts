import { resolve } from 'node:path';
import {
  type Audit,
  auditEdition,
  type SensitivityEffort,
  thresholdsWith,
  tracedScores,
  withTrail,
} from '../../analysis/audit/index.ts';
import {
  AUDIT_YAML,
  type Edition,
  type IndexFolder,
  writeFolderFiles,
} from '../../folder/index.ts';
import { bytesOf, EXIT, type Files, visible } from '../../model/index.ts';
import { auditPdf } from '../../publication/pdf/index.ts';
import { auditHtml } from '../../publication/site/index.ts';
import { auditView } from '../../publication/views/index.ts';
import { scoreEdition } from '../../scoring/index.ts';
import { type AuditSettings, readAuditFile } from '../audit/audit-file.ts';
import { auditLetter } from '../audit/audit-letter.ts';
import { namedFile } from '../composite/named-file.ts';
import { issuesFailure } from '../errors.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import { requireOutsideIndex } from '../files/outside-index.ts';
import { builtAssets } from '../publishing/build-output.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';
import type { Verb, Words } from '../verb.ts';

/** `assayer audit DIR`: the statistical audit of an edition, as a letter, a page and data. */
export const audit: Verb = {
  name: 'audit',
  usage: 'DIR [--edition EDITION] [--out DIR]',
  summary: 'audit an edition: what its numbers can bear, and what to mend',
  detail: [
    'Eleven sections: concept, coverage, distributions, coherence, dimensionality, balance, added',
    'value, robustness, sensitivity, efficiency, comparability. Each ends in a verdict and numbered',
    'recommendations. Prints a short letter and writes audit.html, audit.pdf and audit.json. What a',
    'verdict hangs on is a setting with its source; audit.yaml in the index folder, or the',
    'file of --thresholds, sets it otherwise. Robustness needs the plan of robustness.yaml.',
  ],
  options: [
    { name: 'edition', value: 'EDITION', help: 'the edition to audit (default the newest)' },
    { name: 'out', value: 'DIR', help: 'where the audit goes (default audit-EDITION)' },
    { name: 'thresholds', value: 'FILE', help: 'YAML with thresholds in the place of audit.yaml' },
  ],
  examples: [
    'assayer audit my-index',
    'assayer audit my-index --edition 2025 --out my-audit --thresholds strict.yaml',
  ],
  arity: { least: 1, most: 1 },
  run: async (words, surroundings) => {
    const { terminal, cwd } = surroundings;
    const { folder, files, dir } = await loadIndex(words.positionals[0] ?? '.', surroundings);
    const newest = folder.editions.at(-1)?.description.id ?? '';
    const edition = findEdition(folder, words.text('edition') ?? newest);
    const named = words.text('out') ?? `audit-${edition.description.id}`;
    requireOutsideIndex(dir, named, cwd, 'an audit');
    const settings = await askedSettings(words, files, surroundings);
    const made = auditOf(folder, edition, settings);
    const view = auditView(made, {
      indexTitle: folder.description.title,
      editionTitle: edition.description.title,
      published: edition.description.published,
      framework: edition.framework,
      countries: edition.countries,
    });
    const page = auditHtml(view, await builtAssets(surroundings.packageRoot));
    await writeFolderFiles(
      resolve(cwd, named),
      new Map([
        ['audit.html', bytesOf(page)],
        ['audit.pdf', await auditPdf(view)],
        ['audit.json', auditJson(folder, made)],
      ]),
    );
    terminal.out(auditLetter(made, folder.description.title, terminal));
    terminal.out(`Wrote audit.html, audit.pdf and audit.json to ${visible(named)}.\n`);
    return EXIT.ok;
  },
};

async function askedSettings(
  words: Words,
  files: Files,
  surroundings: Surroundings,
): Promise<AuditSettings> {
  const name = words.text('thresholds');
  const file = name === undefined ? undefined : await namedFile(name, surroundings);
  const bytes = file ? file.bytes : files.get(AUDIT_YAML);
  if (!bytes) return { thresholds: thresholdsWith(), answers: {} };
  const place = file ? file.name : AUDIT_YAML;
  const read = readAuditFile(bytes, place);
  tellIssues(read.ok ? read.warnings : read.issues, surroundings.terminal);
  if (!read.ok) throw issuesFailure(read.issues, `Mend ${visible(place)} and run it again.`);
  return read.value;
}

/** What an earlier edition is drawn with: its audit only tells what is new and what is mended. */
const EARLIER_EFFORT: SensitivityEffort = { replicates: 200, rows: 512 };

/** Audits an edition of a folder, compared with the editions before it, and follows its findings through
 *  theirs. */
function auditOf(folder: IndexFolder, edition: Edition, settings: AuditSettings): Audit {
  const last = folder.editions.indexOf(edition);
  const scored = folder.editions
    .slice(0, last + 1)
    .map(({ description, ...rest }) => scoreEdition({ edition: description.id, ...rest }));
  const audited = (at: number, effort?: SensitivityEffort): Audit => {
    const { provenance = [], claims = [] } = folder.editions[at] ?? {};
    const confirmed = claims.filter(({ status }) => status === 'confirmed');
    return auditEdition({
      editions: scored.slice(0, at + 1),
      thresholds: settings.thresholds,
      records: { answers: settings.answers, traced: tracedScores([...provenance, ...confirmed]) },
      ...(folder.robustness && { plan: folder.robustness.plan }),
      ...(effort && { effort }),
    });
  };
  const earlier = scored.slice(0, -1).map((_, at) => audited(at, EARLIER_EFFORT));
  return withTrail(audited(last), earlier);
}

/** The whole audit as data. */
function auditJson({ description }: IndexFolder, made: Audit): Uint8Array {
  const { id, title } = description;
  const data = { format: 'assayer-audit/1', index: { id, title }, ...made };
  return bytesOf(`${JSON.stringify(data)}\n`);
}
