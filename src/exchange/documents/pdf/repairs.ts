/** What pdf.js says when it goes on over damage that text may be lost to; it says much else about fonts. */
const DAMAGE =
  /^Warning: (?:Unknown command|Skipping command|Unterminated|Indexing all|checkLastPage|Font "|loadFont|getHexString|getTextContent|XRef|indexObjects|Invalid stream|Missing)/;

/** Listens to pdf.js, which writes what it repairs to the console. For a thread that does nothing else.
 *  Gives a function that tells whether anything was repaired so far. */
export function hearRepairs(): () => boolean {
  let repaired = false;
  console.warn = (message: unknown) => {
    repaired ||= DAMAGE.test(String(message));
  };
  return () => repaired;
}
