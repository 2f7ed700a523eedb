/** What a terminal obeys and JSON would leave as it is: C1 controls, format characters, line separators. */
const UNSEEN = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** A value as JSON on one line, safe to show on a terminal: a reader of JSON gets every character back. */
export function jsonLine(value: object): string {
  const json = JSON.stringify(value).replace(UNSEEN, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return `${json}\n`;
}
