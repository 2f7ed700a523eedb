import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { countryByName, isKnownCountry } from '../../atlas/index.ts';
import { formatImportReport, importOcindex } from '../../exchange/index.ts';
import { ROBUSTNESS_YAML, readFolderFiles, writeFolderFiles } from '../../folder/index.ts';
import {
  type CountryCode,
  counted,
  EXIT,
  Failure,
  type Files,
  isCountryCode,
} from '../../model/index.ts';
import { issuesFailure, usageFailure } from '../errors.ts';
import { readInput } from '../files/read-input.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Verb } from '../verb.ts';

/** `assayer import ocindex FILE… --into DIR`: the publisher's workbooks as an index folder. */
export const importWorkbooks: Verb = {
  name: 'import',
  usage: 'ocindex FILE… --into DIR',
  summary: "turn the publisher's workbooks into an index folder",
  detail: [
    'Takes one release of the Global Organized Crime Index or several at once: equal cells',
    'agree, unequal ones are a conflict that is reported. Every value keeps its file, sheet and',
    'cell; the published composites are computed again and compared. Bad input is answered by',
    'every issue with sheet and cell, and nothing is written. A new index gets a robustness.yaml',
    'that assumes how sure scores are; one that stands there stays.',
  ],
  options: [
    { name: 'into', value: 'DIR', help: 'the index folder to make or to add to' },
    { name: 'countries', value: 'LIST', help: 'only these, as BLR,POL,UKR' },
    { name: 'set', value: 'NAME', help: 'printed name of the outer scope (default World)' },
    { name: 'publisher', value: 'NAME', help: 'who puts the new index out: you, not its source' },
  ],
  examples: [
    'assayer import ocindex global_oc_index.xlsx --into my-index',
    'assayer import ocindex 2021.xlsx 2023.xlsx 2025.xlsx --into my-index',
  ],
  arity: { least: 2, most: 50 },
  run: async (words, { terminal, cwd, packageRoot }) => {
    const [format, ...named] = words.positionals;
    if (format !== 'ocindex') {
      throw usageFailure(`There is no importer for "${format}".`, 'The one there is: ocindex.');
    }
    const into = words.text('into');
    if (into === undefined) throw usageFailure('assayer import needs --into.', '--into my-index');
    const dir = resolve(cwd, into);
    const countries = countryList(words.text('countries'));
    const set = words.text('set');
    const publisher = words.text('publisher')?.trim();
    if (publisher === '') {
      throw usageFailure('The name of --publisher is empty.', '--publisher "Office of Sound"');
    }
    const files = await Promise.all(
      named.map(async (name) => ({ name: basename(name), bytes: await readInput(cwd, name) })),
    );
    const imported = importOcindex(files, {
      frameworks: new Map([
        ['2021', await frameworkText(packageRoot, '2021')],
        ['2023', await frameworkText(packageRoot, '2023')],
      ]),
      ...(countries && { countries }),
      ...(set !== undefined && { countrySet: set }),
      ...(publisher !== undefined && { publisher }),
      into: await existingFiles(dir),
    });
    if (!imported.ok) {
      tellIssues(imported.issues, terminal);
      throw issuesFailure(imported.issues, 'Mend the workbook, or ask its publisher.');
    }
    tellIssues(imported.warnings, terminal);
    await writeFolderFiles(dir, imported.value.files);
    terminal.out(formatImportReport(imported.value.report));
    const { size } = imported.value.files;
    terminal.out(
      size === 0
        ? `${into} holds all of it already.\n`
        : `Wrote ${counted(size, 'file')} to ${into}.\n`,
    );
    if (imported.value.files.has(ROBUSTNESS_YAML)) {
      terminal.out(
        `The workbook does not say how sure its scores are: ${ROBUSTNESS_YAML} is our assumption. Read it.\n`,
      );
    }
    return EXIT.ok;
  },
};

function frameworkText(packageRoot: string, version: string): Promise<string> {
  return readFile(join(packageRoot, 'frameworks', 'organized-crime', `${version}.yaml`), 'utf8');
}

/** What stands in the folder already; an absent folder is a new one. */
async function existingFiles(dir: string): Promise<Files> {
  try {
    return await readFolderFiles(dir);
  } catch (error) {
    if (error instanceof Failure && error.name === 'FolderMissing') return new Map();
    throw error;
  }
}

function countryList(text: string | undefined): readonly CountryCode[] | undefined {
  return text?.split(',').map((word) => {
    const name = word.trim();
    const code = isCountryCode(name) && isKnownCountry(name) ? name : countryByName(name);
    if (!code) throw usageFailure(`"${name}" is no country.`, 'Use ISO codes: --countries BLR,POL');
    return code;
  });
}
