import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseFramework } from '../../folder/index.ts';
import { EXIT, type Framework, isFrameworkId } from '../../model/index.ts';
import { narrativeReader } from '../../narrative/index.ts';
import { issuesFailure, usageFailure } from '../errors.ts';
import { writeText } from '../files/write-text.ts';
import { jsonLine } from '../terminal/json-line.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';
import type { Words } from '../verb.ts';
import { captureDocument } from './captured-document.ts';
import { countryOption } from './country-option.ts';
import { placeList } from './place-list.ts';
import { claimLine, readingText } from './reading-text.ts';

/** Reads a document and prints what it suggests; gives the exit code. Issues are told before it throws. */
export async function readDocument(words: Words, surroundings: Surroundings): Promise<number> {
  const { terminal, cwd, packageRoot } = surroundings;
  const [named = ''] = words.positionals;
  const country = countryOption(words.text('country'), 'read');
  const framework = await bundledFramework(words.text('framework'), packageRoot);
  const places = await placeList(words.text('places'), surroundings);
  const { text } = await captureDocument(named, surroundings);
  const reading = narrativeReader({ framework, country, places })(text, basename(named));
  tellIssues(reading.issues, terminal);
  if (reading.issues.some(({ severity }) => severity === 'error')) {
    throw issuesFailure(reading.issues, 'Nothing was read; see the remedy above.');
  }
  const textFile = words.text('text');
  if (textFile !== undefined) await writeText(cwd, textFile, text, named);
  terminal.out(
    words.given('json')
      ? reading.claims.map((claim) => jsonLine(claimLine(claim))).join('')
      : readingText(reading, framework, terminal),
  );
  return EXIT.ok;
}

async function bundledFramework(id: string | undefined, packageRoot: string): Promise<Framework> {
  if (id === undefined || !isFrameworkId(id)) {
    throw usageFailure(
      id === undefined ? 'assayer read needs --framework.' : `"${id}" is no framework's id.`,
      'Example: --framework organized-crime/2023',
    );
  }
  const file = `${id}.yaml`;
  let text: string;
  try {
    text = await readFile(join(packageRoot, 'frameworks', file), 'utf8');
  } catch {
    throw usageFailure(
      `There is no framework ${id} in this installation.`,
      'Example: --framework organized-crime/2023',
    );
  }
  const parsed = parseFramework(text, file);
  if (!parsed.ok) throw issuesFailure(parsed.issues, 'The installed framework is damaged.');
  return parsed.value;
}
