/** Stands for a letter that no font of the house has; each of them has this one. */
const BOX = '■';
const SOFT_HYPHEN = '\u00ad';
const NOT_ASCII = /[^\t\n -~]/gu;

/** Makes text that fonts with these characters can draw: letters and marks put together (NFC), what is
 *  unseen left out, other blanks made plain, a box for every letter they lack. Without it a typesetter
 *  looks for the letter among the fonts of the machine, and another machine gives another file. */
export function drawableText(characters: ReadonlySet<number>): (text: string) => string {
  return (text) =>
    text.normalize('NFC').replace(NOT_ASCII, (character) => {
      const known = characters.has(character.codePointAt(0) ?? 0);
      return known || character === SOFT_HYPHEN ? character : standIn(character);
    });
}

function standIn(character: string): string {
  if (/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character)) return '';
  return /\p{Z}/u.test(character) ? ' ' : BOX;
}
