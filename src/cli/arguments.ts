import { parseArgs } from 'node:util';
import { Failure } from '../model/index.ts';
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
    const parsed = parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
    refuseEmpty(verb, parsed);
    return parsed;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const valued = verb.options.find(({ name }) =>
      new RegExp(`'(-., )?--${name}\\b`).test(message),
    );
    if (valued && !message.startsWith('Unknown')) throw valueFailure(valued);
    const word = /'([^']+)'/.exec(message)?.[1] ?? message;
    const known = verb.options.map(({ name }) => `--${name}`).join(', ');
    throw usageFailure(
      `assayer ${verb.name} cannot read ${word}.`,
      known ? `Its options: ${known}.` : 'It has no options.',
    );
  }
}

/** An empty word is a variable of a script that was never set: taken for a path, it would be this very folder. */
function refuseEmpty(
  verb: Verb,
  given: { readonly positionals: readonly string[]; readonly values: object },
): void {
  for (const [name, value] of Object.entries(given.values)) {
    const option = verb.options.find((one) => one.name === name);
    if (value === '' && option) throw valueFailure(option);
  }
  if (!given.positionals.includes('')) return;
  throw usageFailure(
    `assayer ${verb.name} was given an empty word.`,
    'Check the path or the variable that it came from.',
  );
}

function valueFailure({ name, value }: Verb['options'][number]): Failure {
  if (value === undefined) {
    return usageFailure(`--${name} takes no value.`, `Write --${name} alone.`);
  }
  return usageFailure(
    `--${name} needs a value.`,
    `Write --${name} ${value}, or --${name}=${value} where it begins with a dash.`,
  );
}
