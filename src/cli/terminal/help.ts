import type { Verb } from '../verb.ts';
import type { Terminal } from './terminal.ts';
import { wrapLines } from './wrap-lines.ts';

const EXIT_CODES = [
  ['0', 'done'],
  ['1', 'the input has issues, a release does not verify, or it is sealed already'],
  ['2', 'the command line is wrong'],
  ['3', 'the work could not be done: a file cannot be read, a port is taken'],
  ['70', 'a defect of Assayer; please report it'],
] as const;

/** Columns of the narrowest terminal in use. */
const WIDTH = 80;

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
    ...verbs.flatMap(({ name, summary }) => hanging(name.padEnd(width), summary)),
    '',
    heading('Exit codes'),
    ...EXIT_CODES.flatMap(([code, meaning]) => hanging(`${code.padStart(2)}  `, meaning)),
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
    ...verb.usage.split(' | ').map((usage) => `${heading(`assayer ${verb.name}`)} ${usage}`),
    '',
    ...paragraphs(verb.detail),
    ...(verb.options.length > 0
      ? [
          '',
          heading('Options'),
          ...verb.options.flatMap((o) => hanging(flag(o).padEnd(width), o.help)),
        ]
      : []),
    '',
    heading(verb.examples.length === 1 ? 'Example' : 'Examples'),
    ...verb.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

/** A label and its text, which goes on below itself. */
function hanging(label: string, text: string): readonly string[] {
  const indent = ' '.repeat(label.length + 2);
  return wrapLines(text, WIDTH - indent.length).map(
    (line, at) => `${at === 0 ? `  ${label}` : indent}${line}`,
  );
}

/** Lines set anew; an empty one parts two paragraphs. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const parts = lines.join('\n').split('\n\n');
  return parts.flatMap((part, at) => [...(at === 0 ? [] : ['']), ...wrapLines(part, WIDTH)]);
}
