/** A country name reduced to what tells it apart: accents, case, punctuation and blanks gone,
 *  `&` read as *and*, `St.` as *Saint*, *the* dropped. `St, Lucia` and `Saint Lucia` fold alike. */
export function foldCountryName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[øœæßđłı]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bthe\b/g, '')
    .replaceAll(' ', '');
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
]);
