import { EXIT, Failure, spellingDistance, visible } from '../model/index.ts';
import { readWords } from './arguments.ts';
import { usageFailure } from './errors.ts';
import { generalHelp, verbHelp } from './terminal/help.ts';
import type { Surroundings, Terminal } from './terminal/terminal.ts';
import type { NamedVerb } from './verb.ts';

/** Runs one command line and gives its exit code. Failures are told as title, message and hint;
 *  anything else that is thrown is a defect and says so. */
export async function runCli(
  given: readonly string[],
  verbs: readonly NamedVerb[],
  surroundings: Surroundings,
  version: string,
): Promise<number> {
  const { terminal } = surroundings;
  try {
    return await dispatch(given, verbs, surroundings, version);
  } catch (error) {
    if (error instanceof Failure) {
      tellFailure(error.title, visible(error.message), error.hint, terminal);
      return error.exitCode;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = detail.split('\n').map(visible).join('\n');
    tellFailure('A defect of Assayer', lines, 'Please report it with this text.', terminal);
    return EXIT.internal;
  }
}

async function dispatch(
  [name, ...rest]: readonly string[],
  verbs: readonly NamedVerb[],
  surroundings: Surroundings,
  version: string,
): Promise<number> {
  const { terminal } = surroundings;
  if (name === '--version' || name === '-v') {
    terminal.out(`${version}\n`);
    return EXIT.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = await verbs.find((verb) => verb.name === rest[0])?.load();
    terminal.out(asked ? verbHelp(asked, terminal) : await helpOnAll(verbs, terminal));
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const verb = await verbs.find((candidate) => candidate.name === name)?.load();
  if (!verb) {
    const near = verbs.find((known) => spellingDistance(name, known.name, 2) <= 2);
    throw usageFailure(
      `There is no verb "${name}".`,
      `${near ? `Did you mean ${near.name}? ` : ''}Verbs: ${verbs.map((known) => known.name).join(', ')}. See assayer --help.`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(verbHelp(verb, terminal));
    return EXIT.ok;
  }
  return verb.run(readWords(verb, rest), surroundings);
}

async function helpOnAll(verbs: readonly NamedVerb[], terminal: Terminal): Promise<string> {
  return generalHelp(await Promise.all(verbs.map(({ load }) => load())), terminal);
}

function tellFailure(title: string, message: string, hint: string, terminal: Terminal): void {
  terminal.err(`${terminal.style(['bold', 'red'], title)}\n${message}\n${visible(hint)}\n`);
}
