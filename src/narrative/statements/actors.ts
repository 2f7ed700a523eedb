import { type Framework, type IndicatorId, indicatorsOf } from '../../model/index.ts';

/** Words that name a type of actor. Police at work, victims and “smugglers” alone name none. */
const TYPES: readonly { readonly id: string; readonly words: RegExp }[] = [
  {
    id: 'mafia-style-groups',
    words:
      /\b(?:(?<!quasi-)mafia\w*|(?:street |prison |motorcycle |biker |criminal |armed |rival |urban )?gangs?|clans?|cartels?|militias?|maras|thieves-in-law|thieves in law|triads?|yakuza|crime famil(?:y|ies)|crime bosses|warlords?|paramilitar(?:y|ies) groups?|(?:non-state )?armed groups?|rebel groups?|dissidents|insurgents?|guerrillas?|syndicates?)\b/i,
  },
  {
    id: 'criminal-networks',
    words:
      /\b(?:(?:criminal |loose |local |smuggling |trafficking |drug |family |international |transnational |small |organized |organised |regional |informal )networks?|networks (?:of|that|with|from|run|are)|networks|(?:smuggling |trafficking |criminal |theft |crime )?rings|loose groups?|small groups?|kinship|loosely (?:organi[sz]ed|connected|structured)|family-based|criminal groups)\b/i,
  },
  {
    id: 'state-embedded-actors',
    words:
      /\b(?:state-embedded|state actors?|(?:public |government |state |local |corrupt |customs |border |forest |forestry |port |senior |high-ranking |police |military |prison |party |municipal |immigration |airport |elected |complicit )?officials|(?:corrupt |customs |police |army |military |port |border |forest |intelligence |immigration |prison |naval |senior |wildlife )officers?|officers (?:of|at|in|and)|officers|police commanders|politicians|mayors|legislators|lawmakers|ministers|soldiers|armed forces|security forces|border guards?|prison guards|state[- ]facilitated|state institutions|members of (?:parliament|the (?:police|army|government|security forces|military))|senior figures of|generals|governors|civil servants|gendarmes|policemen|magistrates|ruling (?:elite|family|party)|the (?:government|state|regime) (?:has been |is |was )?(?:accused|suspected|alleged)|military administration|public office)\b/i,
  },
  {
    id: 'foreign-actors',
    words:
      /\b(?:foreign (?!victims?|exchange|soldiers|currenc|investment|aid|officials|states|governments|diplomats|partners|nationals who are|ministers?|polic|workers|tourists|markets?|demand|donors)\w+|foreigners|transnational (?:criminal |organi[sz]ed |drug |smuggling )*(?:networks?|groups?|crime|gangs?|actors?|syndicates?|organi[sz]ations?)|international (?:criminal )?(?:networks?|groups?|rings?|syndicates?|crime groups?)|diasporas?)\b/i,
  },
  {
    id: 'private-sector-actors',
    words:
      /\b(?:private[- ]sector|legitimate businesses|(?:trading |transport |shipping |logging |mining |security |construction |travel |fishing |import |export |front |shell |logistics |licensed |private |legal |foreign )?(?:firms|companies|businesses|enterprises)|lawyers|notaries|accountants|estate agents|travel agencies|recruitment agencies|hotels|casinos|banks|businessmen|businesspeople|business people|business owners|traders|exporters|importers|shops|jewellers|landowners|cattle ranches|pharmacies|professionals|investors|freight forwarders|car dealers|employers|shipowners|exchange bureaux)\b/i,
  },
];
/** Ids of the types of actor that words can name. */
export const ACTOR_TYPES: ReadonlySet<string> = new Set(TYPES.map(({ id }) => id));

/** Verbs of doing wrong: where none stands in the clause, officers and firms are scenery. */
const ACTING =
  /\b(?:invol\w+|complici\w+|protect\w*|facilitat\w+|collu\w+|carried out|run|runs|control\w*|smuggl\w+|traffick\w+|launder\w*|brib\w+|corrupt\w*|take part|participat\w+|engag\w+|help\w*|accept\w*|steal\w*|stole\w*|extort\w*|exploit\w*|hide|conceal\w*|profit\w*|toleral?\w*|tolerat\w+|shield\w*|accus\w+|suspect\w+|embezzl\w+|abuse\w*|serve|serves|finance\w*|supply|supplies|supplying|dominat\w+|active|pay|demand\w*|operat\w+|play\w*|convict\w+|link\w*|organi[sz]\w*|lend\w*|store|connect\w*|opening|looking away|with the help of|perpetrat\w+|sell\w*|buy\w*|allow\w*|forg\w+|responsib\w+|implicat\w+|benefit\w*|fell|evad\w+|collaborat\w+|cooperat\w+|divid\w+|direct\w*|provid\w+|divert\w*|divert|mov\w+|exist\w*|ship\w*|distribut\w+|keep|pass|work\w*|collect\w*)\b/i;
const NATIONAL_GROUPS =
  /\b(?:groups?|networks?|gangs?|cartels?|traffickers|smugglers|mafias?|criminals|nationals|syndicates|clans|traders|crime groups|buyers|dealers|organi[sz]ations|middlemen|trawlers|vessels|companies|firms|brokers)\b/i;

const GROUPS_FROM =
  /\b(?:groups?|networks?|gangs?|buyers|traders|middlemen|brokers|nationals|clans|criminals|syndicates|hackers) (?:from|in|based in|with roots in)(?: the)? $/i;

/** True where words before a country's name lead a group of offenders back to it. */
export function groupsFrom(before: string): boolean {
  return GROUPS_FROM.test(before);
}

/** True where words after a people's name make it a group of offenders. */
export function namesGroup(after: string): boolean {
  return NATIONAL_GROUPS.test(after.slice(0, 24));
}

/** The framework's types of actor that a clause says to act. `peoples` are codes of countries whose
 *  people or soil it names, except the profile's own; `section` tells where victims are no actors. */
export function actorsOf(
  clause: string,
  framework: Framework,
  foreign: readonly { readonly before: string; readonly after: string }[],
  component: 'criminality' | 'resilience',
): readonly IndicatorId[] {
  if (component === 'resilience' && !/\b(?:launder|collu|complic|bribe)/i.test(clause)) return [];
  const types = new Set<string>();
  for (const { id, words } of TYPES) {
    const found = words.exec(clause);
    if (!found) continue;
    const sure =
      id === 'mafia-style-groups' ||
      id === 'criminal-networks' ||
      /state-embedded|facilitated/i.test(found[0]);
    if (sure || ACTING.test(clause.replace(found[0], ''))) types.add(id);
  }
  if (foreign.some(({ before, after }) => NATIONAL_GROUPS.test(after) || GROUPS_FROM.test(before)))
    types.add('foreign-actors');
  return indicatorsOf(framework)
    .map(({ id }) => id)
    .filter((id) => types.has(id));
}
