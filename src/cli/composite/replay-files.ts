import {
  aggregationWord,
  normalisationWord,
  type Replicate,
  replay,
} from '../../analysis/composite/index.ts';
import {
  type CompositeTables,
  formatUnitTable,
  type ListedReplicate,
  type NamedBytes,
  readReplicates,
} from '../../exchange/index.ts';
import { counted, type Files, type Issue } from '../../model/index.ts';
import { usageFailure } from '../errors.ts';
import { grouped, groupedCount } from '../terminal/grouped-count.ts';
import { type Asked, type FileRecord, usualWords } from './manifest.ts';
import type { MethodFile } from './method-file.ts';
import { placeProblems } from './place-problems.ts';
import { jsonFile } from './run-files.ts';

const NORMS = {
  n_minmax: { kind: 'minmax', onto: { low: 1, high: 100 } },
  n_zscore: { kind: 'zscore', mean: 10, deviation: 2 },
} as const;
const AGGS = { a_amean: { kind: 'arithmetic' }, a_gmean: { kind: 'geometric' } } as const;

/** What a replay gives: its files and a line for a person, or issues instead. */
export interface Replayed {
  readonly issues: readonly Issue[];
  readonly value?: { readonly files: Files; readonly summary: string };
}

/** Runs the replicates that two tables list and gives `replayed-ranks.csv`, a column `r_ID` for each, and
 *  `method.json`. Throws a usage failure where it is not clear which node is to be ranked. */
export function replayFiles(
  tables: CompositeTables,
  said: MethodFile,
  { choices, weights }: { readonly choices: NamedBytes; readonly weights: NamedBytes },
  root: string | undefined,
  asked: Asked & { readonly para: FileRecord; readonly weights: FileRecord },
): Replayed {
  const { method } = said;
  const code = rankedNode(tables, root);
  const read = readReplicates(choices, weights, tables.index, tables.otherCodes);
  if (!read.ok) return { issues: read.issues };
  const replicates = read.value.map(replicateOf);
  const result = replay(tables.index, method, replicates, code);
  if (!result.ok) {
    const explained = result.problems.map((problem) => ({
      ...problem,
      message: `${problem.message}${toldOf(problem.replicates, replicates.length)}`,
    }));
    return { issues: [...read.warnings, ...placeProblems(explained, tables, said)] };
  }
  const table = formatUnitTable(
    result.units,
    replicates.map(({ id }, at) => ({ name: `r_${id}`, numbers: result.ranks[at] ?? [] })),
  );
  const manifest = {
    format: 'assayer-composite-replay/1',
    asked: { ...asked, replicates: replicates.length },
    run: {
      node: code,
      units: result.units.length,
      replicates: result.ranks.length,
      where_a_replicate_says_nothing: usualWords(method),
      done: replicates.map(({ id, normalisation, aggregation, most }) => ({
        replicate: id,
        ...(normalisation && { normalisation: normalisationWord(normalisation) }),
        ...(aggregation && { aggregation: aggregationWord(aggregation) }),
        ...(most !== undefined && { drawn_in_at_most: most }),
      })),
    },
  };
  return {
    issues: read.warnings,
    value: {
      files: new Map([
        ['replayed-ranks.csv', table],
        ['method.json', jsonFile(manifest)],
      ]),
      summary: `${groupedCount(replicates.length, 'replicate')} listed, ${grouped(result.ranks.length)} run: ranks of ${code} for ${counted(result.units.length, 'unit')}.\n`,
    },
  };
}

function rankedNode({ index }: CompositeTables, root: string | undefined): string {
  const roots = index.nodes.filter(({ parent }) => parent === undefined).map(({ code }) => code);
  if (root !== undefined) {
    if (index.nodes.some(({ code, level }) => code === root && level > 1)) return root;
    throw usageFailure(`--root names no aggregate: "${root}".`, `Roots are ${roots.join(', ')}.`);
  }
  const [only, second] = roots;
  if (only === undefined || second !== undefined) {
    throw usageFailure(
      `The index has ${roots.length} roots: ${roots.join(', ')}. A replay ranks one.`,
      `Name it: --root ${only ?? 'CODE'}.`,
    );
  }
  return only;
}

function replicateOf({ id, norm, agg, winmax, weights }: ListedReplicate): Replicate {
  return {
    id,
    ...(norm && { normalisation: NORMS[norm] }),
    ...(agg && { aggregation: AGGS[agg] }),
    ...(winmax !== undefined && { most: winmax }),
    weights,
  };
}

/** ` (replicates 2, 5 and 12 more of 1000)`; nothing for what is wrong before any replicate. */
function toldOf(ids: readonly string[], count: number): string {
  if (ids.length === 0) return '';
  const shown = ids.slice(0, 5).join(', ');
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return ` It stops ${counted(ids.length, 'replicate')} of ${count}: ${shown}${more}.`;
}
