/** How a crime is done or what for: forms of exploitation, of supply, of trade, of laundering. */
const FORMS = [
  '(?:forced|bonded|child|slave|domestic|indentured)(?: and (?:forced|bonded|child|domestic))? labour',
  '(?:labour|sexual|labor) (?:and (?:labour|sexual|labor) )?(?:exploitation|trafficking)',
  'sex trafficking',
  '(?:forced|child|early|sham) marriages?',
  '(?:forced |street |child )?begging',
  '(?:forced |escort |child |street )?prostitution',
  'domestic servitude',
  String.raw`(?:debt bondage|organ (?:removal|trafficking)|forced criminality|forced recruitment|child soldier\w*)`,
  '(?:kidnapp?ings?|abductions?)(?: for ransom)?',
  '(?:over-?harvesting|illegal(?:ly)? (?:logging|fishing|hunting|mining|felling|dredging)|poaching|clear-?cutting|blast fishing)',
  '(?:small-scale|artisanal|industrial|large-scale) (?:digging|mining|cultivation|production|logging|fishing)',
  '(?:home[- ]grown|indoor|outdoor) cultivation',
  '(?:street[- ]level|retail|online|darknet|dark web|internet) (?:sales?|dealing|markets?|trade|distribution)',
  '(?:trade-based|real-estate) (?:money )?laundering|shell companies|front companies|hawala|cash couriers',
  '(?:ransomware|phishing|carding|skimming|romance scams?|investment (?:scams?|fraud)|business e-mail compromise|cryptojacking|VAT (?:fraud|carousels?)|embezzlement|tax (?:evasion|fraud)|bid-rigging)',
  '(?:forged|counterfeit|false|fraudulent) (?:papers|documents|passports|visas|invoices|permits|licences)',
  'protection (?:money|rackets?|fees)',
] as const;
const NAMED = new RegExp(String.raw`\b(?:${FORMS.join('|')})(?![\p{L}-])`, 'giu');

/** How the crime a clause tells of is done, in the words of the text and their order, each once. Empty
 *  where the clause does not say. */
export function modalitiesOf(clause: string): readonly string[] {
  return [...new Set([...clause.matchAll(NAMED)].map(([words]) => words))];
}
