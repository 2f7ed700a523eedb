/** How to write a word that was not understood: where it begins like a known one, that one with what its numbers must
 *  be, else `intro` and all there are. */
export function knownWords(intro: string, word: string, known: readonly string[]): string {
  const [kind = ''] = word.split(':');
  const meant = known.find((one) => /^[a-z-]+/.exec(one)?.[0] === kind);
  if (meant === undefined) return `${intro} ${known.join(', ')}.`;
  const names: readonly string[] = meant.match(/[A-Z]+/g) ?? [];
  const conditions = CONDITIONS.filter(([name]) => names.includes(name)).map(([, text]) => text);
  return `Write ${[meant, ...conditions].join(', ')}.`;
}

const CONDITIONS: readonly (readonly [string, string])[] = [
  ['LOW', 'LOW below HIGH'],
  ['FROM', 'FROM below TO'],
  ['LOWER', 'LOWER below UPPER'],
  ['DEVIATION', 'DEVIATION above zero'],
];
