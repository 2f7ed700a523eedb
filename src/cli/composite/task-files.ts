import { runComposite } from '../../analysis/composite/index.ts';
import type { CompositeTables, NamedBytes } from '../../exchange/index.ts';
import { type Files, textOf } from '../../model/index.ts';
import { unreadableFailure } from '../errors.ts';
import { replicateOf } from '../robustness/asked-replicate.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Words } from '../verb.ts';
import { drawFiles, replicateFiles } from './draw-files.ts';
import { readDrawPlan } from './draw-plan.ts';
import { type Asked, methodManifest, recordOf } from './manifest.ts';
import type { MethodFile } from './method-file.ts';
import { placeProblems } from './place-problems.ts';
import { replayFiles } from './replay-files.ts';
import { jsonFile, runTables } from './run-files.ts';
import { runSummary } from './summary.ts';
import { told, toldParsed } from './told.ts';

/** The index by its method: tables of the run and `method.json`. Prints its summary. Throws an issues failure,
 *  the issues told, where the method can make nothing of the tables; so do the others. */
export function madeFiles(
  tables: CompositeTables,
  method: MethodFile,
  asked: Asked,
  terminal: Terminal,
): Files {
  const result = runComposite(tables.index, method.method);
  const problems = result.ok ? result.warnings : result.problems;
  const { run } = told(
    placeProblems(problems, tables, method),
    result.ok ? result : undefined,
    terminal,
  );
  terminal.out(runSummary(run, terminal));
  return new Map([...runTables(run), ['method.json', jsonFile(methodManifest(asked, run))]]);
}

/** The index drawn under a plan, or one of its replicates alone where the words ask for it. */
export function drawnFiles(
  tables: CompositeTables,
  method: MethodFile,
  asked: Asked,
  plan: NamedBytes,
  words: Words,
  terminal: Terminal,
): Files {
  const text = textOf(plan.bytes);
  if (text === undefined) throw unreadableFailure(plan.name, 'it is not UTF-8');
  const read = toldParsed(readDrawPlan(text, plan.name, tables.index), terminal);
  const replicate = replicateOf(words, read.replicates);
  if (replicate !== undefined) {
    const alone = replicateFiles(tables, method, read, replicate);
    return told(alone.issues, alone.value, terminal);
  }
  const drawn = drawFiles(tables, method, read, { ...asked, draw: recordOf(plan) });
  const { files, run, summary } = told(drawn.issues, drawn.value, terminal);
  terminal.out(`${runSummary(run, terminal)}${summary}`);
  return new Map([
    ...runTables(run),
    ['method.json', jsonFile(methodManifest(asked, run))],
    ...files,
  ]);
}

/** The replicates that two further tables list, run again. */
export function replayedFiles(
  tables: CompositeTables,
  method: MethodFile,
  asked: Asked,
  { choices, weights }: { readonly choices: NamedBytes; readonly weights: NamedBytes },
  words: Words,
  terminal: Terminal,
): Files {
  const replay = replayFiles(tables, method, { choices, weights }, words.text('root'), {
    ...asked,
    para: recordOf(choices),
    weights: recordOf(weights),
  });
  const { value } = replay;
  const { files, summary } = told(replay.issues, value, terminal);
  terminal.out(summary);
  return files;
}
