import type { Surroundings } from './terminal/terminal.ts';

/** An option of a verb as the help shows it: `--out SITE`. */
interface VerbOption {
  readonly name: string;
  /** Placeholder of its value; a switch has none. */
  readonly value?: string;
  readonly help: string;
}

/** A verb's command line, read: positional words and options by name. */
export interface Words {
  readonly positionals: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly given: (option: string) => boolean;
}

/** What the command line can be asked to do: `assayer NAME …`, with all that its help says. */
export interface Verb {
  readonly name: string;
  /** The positional words as the help shows them: `FILE… --into DIR`. */
  readonly usage: string;
  readonly summary: string;
  readonly detail: readonly string[];
  readonly options: readonly VerbOption[];
  readonly examples: readonly string[];
  /** How many positional words it takes. */
  readonly arity: { readonly least: number; readonly most: number };
  /** Does the work and gives the exit code; expected trouble is thrown as a `Failure`. */
  readonly run: (words: Words, surroundings: Surroundings) => Promise<number>;
}

/** A verb by its name, not loaded yet. */
export interface NamedVerb {
  readonly name: string;
  readonly load: () => Promise<Verb>;
}
