/** Sentences that belong to the paper and not to the country. */
const NOTES: readonly RegExp[] = [
  /^this (?:country |research |index )?(?:summary|profile|page|report|document|publication|paper|text|study|brief|index|research|project|work)\b.{0,60}\b(?:was|were|is|has been|been) (?:\w+ )?(?:funded|supported|financed|made possible|produced|prepared|written|compiled|published|licensed)\b/i,
  /^the (?:global )?(?:organi[sz]ed crime )?(?:index|(?:research|funding|work|publication|production|preparation|writing) (?:for|behind|of|on) (?:this|the) (?:\w+ )?(?:summary|profile|report|publication|paper|study|index))\b.{0,40}\b(?:was|were|is|has been|been) (?:\w+ )?(?:funded|supported|financed|made possible|provided|paid for)\b/i,
  /^(?:funding|(?:financial|generous) support)(?: for this \w+(?: \w+)?)? (?:was|were|is|has been|came)(?: (?:kindly|generously))? (?:provided |received |given )?(?:by|from)\b/i,
  /^(?:funded|financed|made possible|co-funded) (?:in part |in whole )?(?:by|through|with|thanks to)\b/i,
  /^(?:the authors?|we) (?:\w+ ){0,3}(?:thanks?|acknowledges?|(?:is|are) grateful)\b/i,
  /\b(?:funded|financed|supported) (?:in part |in whole )?by a grant\b/i,
  /\b(?:opinions?|views?|findings?|conclusions?)\b.{0,80}\b(?:herein|those of the authors?|the authors? alone|in this (?:report|paper|publication|summary|profile|document))\b/i,
  /\bdo(?:es)? not (?:necessarily )?reflect (?:the (?:views|opinions|position|policy)|those)\b/i,
  /\b(?:assessment of any country|all rights reserved|no part of this publication)\b/i,
  /^(?:©|\(c\) ?\d{4}|copyright\b|isbn\b|issn\b|https?:\/\/\S+$|www\.\S+$|doi:)/i,
  /^(?:this work is )?licen[cs]ed under\b/i,
  /^(?:source|sources|note|notes|disclaimer|suggested citation|cite as|cover photo|photo|photo credit|design|contact|download)s?:/i,
];

const PAGE_NUMBER =
  /^[-–—|\s]*(?:page\s*|p\.\s*)?\d{1,5}(?:\s*(?:\/|of)\s*\d{1,5})?[-–—|\s]*$|^[-–—]\s*[ivxlc]{1,6}\s*[-–—]$/i;

/** True for a sentence that tells who paid, whose views these are or how to cite, and nothing else. */
export function isBoilerplate(sentence: string): boolean {
  const head = sentence.slice(0, 400);
  return NOTES.some((note) => note.test(head));
}

/** Headings of what stands beside the narrative: where it comes from, and not what it says. */
const APPARATUS =
  /^(?:(?:foot|end)?notes|references|bibliography|works cited|sources|(?:table of )?contents|acknowledge?ments)$/i;

/** True for the heading of notes, references or a table of contents. */
export function isApparatus(title: string): boolean {
  return APPARATUS.test(title);
}

/** True for a line that holds a page number alone. */
export function isPageNumber(line: string): boolean {
  return line.length <= 24 && PAGE_NUMBER.test(line);
}
