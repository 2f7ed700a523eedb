import type { Terminal } from './terminal.ts';
import type { Verb } from './verb.ts';

const EXIT_CODES = [
  ['0', 'done'],
  ['1', 'the input has issues, a release does not verify, or it is sealed already'],
  ['2', 'the command line is wrong'],
  ['3', 'the work could not be done: a file cannot be read or written, a port is taken'],
  ['70', 'a defect of Assayer; please report it'],
] as const;

/** The page `assayer --help` prints. */
export function generalHelp(verbs: readonly Verb[], terminal: Terminal): string {
  const heading = (text: string): string => terminal.style('bold', text);
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  return [
    'Assayer weighs evidence and expert judgement, country by country, and publishes',
    'an index that any reader can question.',
    '',
    heading('Use'),
    '  assayer VERB …           assayer VERB --help',
    '',
    heading('From nothing to a published index'),
    '  assayer import ocindex global_oc_index.xlsx --into my-index',
    '  assayer check my-index',
    '  assayer publish my-index --out site',
    '  assayer serve site',
    '',
    heading('From a document to confirmed claims'),
    '  assayer read report.pdf --country GHA --into my-index',
    '  assayer review my-index --country GHA',
    '',
    heading('Verbs'),
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    heading('Exit codes'),
    ...EXIT_CODES.map(([code, meaning]) => `  ${code.padStart(2)}  ${meaning}`),
    '',
  ].join('\n');
}

/** The page `assayer VERB --help` prints. */
export function verbHelp(verb: Verb, terminal: Terminal): string {
  const heading = (text: string): string => terminal.style('bold', text);
  const flag = ({ name, value }: Verb['options'][number]): string =>
    value === undefined ? `--${name}` : `--${name} ${value}`;
  const width = Math.max(0, ...verb.options.map((option) => flag(option).length)) + 2;
  return [
    `${heading(`assayer ${verb.name}`)} ${verb.usage}`,
    '',
    ...verb.detail,
    ...(verb.options.length > 0
      ? ['', heading('Options'), ...verb.options.map((o) => `  ${flag(o).padEnd(width)}${o.help}`)]
      : []),
    '',
    heading(verb.examples.length === 1 ? 'Example' : 'Examples'),
    ...verb.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}
