import { parseArgs } from 'node:util';
import { usageFailure } from './errors.ts';
import type { Verb, Words } from './verb.ts';

/** Reads what follows a verb. Throws a usage failure that names the word and the way out. */
export function readWords(verb: Verb, given: readonly string[]): Words {
  const { positionals, values } = parse(verb, given);
  const { least, most } = verb.arity;
  if (positionals.length < least) {
    throw usageFailure(
      `assayer ${verb.name} needs ${verb.usage}.`,
      `Example: ${verb.examples[0] ?? `assayer ${verb.name} --help`}`,
    );
  }
  if (positionals.length > most) {
    throw usageFailure(
      `assayer ${verb.name} does not take "${positionals[most]}".`,
      `It takes ${verb.usage || 'no words'}; quote paths that hold blanks.`,
    );
  }
  return {
    positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    given: (option) => values[option] !== undefined,
  };
}

function parse(
  verb: Verb,
  given: readonly string[],
): { positionals: readonly string[]; values: Readonly<Record<string, unknown>> } {
  const options = Object.fromEntries(
    verb.options.map(({ name, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const word = /'([^']+)'/.exec(message)?.[1] ?? message;
    const known = verb.options.map(({ name }) => `--${name}`).join(', ');
    throw usageFailure(
      `assayer ${verb.name} cannot read ${word}.`,
      known ? `Its options: ${known}.` : 'It has no options.',
    );
  }
}
