/** A line that somebody is writing; `at` is where the cursor stands, in characters. */
export interface EditedLine {
  readonly characters: readonly string[];
  readonly at: number;
}

/** A line with its cursor at the end. */
export function lineOf(text: string): EditedLine {
  const characters = [...text];
  return { characters, at: characters.length };
}

/** The text of a line. */
export function textOfLine({ characters }: EditedLine): string {
  return characters.join('');
}

/** The line after a key; keys that mean nothing leave it as it is. What is pasted becomes one line. */
export function editLine(line: EditedLine, key: string): EditedLine {
  const { characters, at } = line;
  const cut = (from: number, to: number): EditedLine => ({
    characters: [...characters.slice(0, from), ...characters.slice(to)],
    at: from,
  });
  switch (key) {
    case '\u007F':
    case '\b':
      return cut(Math.max(0, at - 1), at);
    case '\u001B[3~':
      return cut(at, at + 1);
    case '\u001B[D':
      return { characters, at: Math.max(0, at - 1) };
    case '\u001B[C':
      return { characters, at: Math.min(characters.length, at + 1) };
    case '\u001B[H':
    case '\u001B[1~':
    case '\u0001':
      return { characters, at: 0 };
    case '\u001B[F':
    case '\u001B[4~':
    case '\u0005':
      return { characters, at: characters.length };
    case '\u0015':
      return cut(0, at);
    case '\u000B':
      return cut(at, characters.length);
    case '\u0017':
      return cut(wordStart(characters, at), at);
    default:
      return put(line, key);
  }
}

function put({ characters, at }: EditedLine, key: string): EditedLine {
  const text = key.startsWith('paste:') ? key.slice('paste:'.length).replace(/\s+/g, ' ') : key;
  const added = [...text].filter((character) => !/[\p{Cc}\p{Cs}]/u.test(character));
  if (text.startsWith('\u001B') || added.length === 0) return { characters, at };
  return {
    characters: [...characters.slice(0, at), ...added, ...characters.slice(at)],
    at: at + added.length,
  };
}

function wordStart(characters: readonly string[], from: number): number {
  let at = from;
  while (at > 0 && characters[at - 1] === ' ') at--;
  while (at > 0 && characters[at - 1] !== ' ') at--;
  return at;
}
