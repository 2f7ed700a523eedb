/** True for an http or https address with a host and no blanks. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+(\/\S*)?$/.test(text);
}
