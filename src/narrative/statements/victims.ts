const PEOPLE =
  '(?:women|men|girls|boys|children|minors|nationals|migrants|workers|refugees|victims|persons|people|labourers|pupils|adolescents|citizens|orphans|residents|shopkeepers|pensioners|investors|passengers|asylum seekers)';
const HARMED = new RegExp(
  String.raw`\b(?:(?:[\p{L}-]+ ){0,2}${PEOPLE})\b(?=[^.;]{0,80}\b(?:are|is|were|was|been|being|be)\b[^.;]{0,40}\b(?:exploit\w*|traffick\w*|subjected|held|forced|recruited|taken|lured|smuggled|coerced|sold|put to|enslaved|kidnapped|abducted|defrauded|trapped)\b)|\b(?:exploits?|exploiting|extorts?|extorting|traffick?s?|recruits?|targets?|targeting|defrauded|lures?|kidnaps?|abducts?) (?:both )?((?:[\p{L}-]+ ){0,3}${PEOPLE})\b|\bvictims are (?:primarily |mainly |mostly |often |usually )?((?:[\p{L}-]+ ){0,2}${PEOPLE})\b|\b((?:[\p{L}-]+ ){0,2}(?:human trafficking |trafficking )?victims)\b`,
  'giu',
);
const STRIP =
  /^(?:the|and|of|for|both|many|most|some|all|with|against|are|is|that|where|which|while|number|primarily|identified|meanwhile) /i;

/** Whom a clause tells of as harmed, in its own words and order, each once. */
export function victimsOf(clause: string): readonly string[] {
  const found = [...clause.slice(0, 2000).matchAll(HARMED)].map(([all, ...groups]) => {
    let words = (groups.find((group) => group !== undefined) ?? all).trim();
    for (let before = ''; before !== words; ) {
      before = words;
      words = words.replace(STRIP, '');
    }
    return words;
  });
  return [...new Set(found.filter((words) => words !== ''))];
}
