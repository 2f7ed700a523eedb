import type { CountryCode } from '../../model/index.ts';
import type { FoundPlace } from './find-places.ts';
import { groupNames, isNamedBody, isTiedTo } from './group-names.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]+(?:['’‘ʼ-]\p{L}[\p{L}\p{M}]*)*`;
const LINK = String.raw`(?: (?:de|del|da|do|dos|la|las|los|el|al|e)(?= \p{Lu}))*`;
const RUN = `${NAME}(?:${LINK} ${NAME}){0,3}`;
const PLACED = new RegExp(
  String.raw`(?<=(?:'s|\b(?:in|from|to|via|through|near|around|into|towards?|between|of|at|reach|reaches|enter|enters|leave|leaves|outside|across|along|off)) (?:the )?(?:(?:northern|southern|eastern|western|central|north|south|east|west|coastal|nearby|remote|upper|lower) )?(?:(?:port|ports|town|towns|city|village|province|provinces|region|district|districts|state|states|island|islands|capital|river|valley|suburb|border post|border town|port city|port of call|municipality|settlement|airport|department|departments|camp)(?: of)?,? )?)${RUN}`,
  'gu',
);
const CLASS_AFTER =
  /^ (?:river|rivers|valley|province|provinces|region|regions|district|districts|islands?|mountains?|peninsula|gorge|forests?|national park|park|reserve|lake|bay|delta|plateau|desert|coast|strait|channel|gulf|corridor|highlands|area|border|department|governorate|county|state)\b/;
const CLASS_INSIDE =
  / (?:River|Valley|Province|Region|District|Islands?|Mountains?|Peninsula|Park|Reserve|Lake|Bay|Delta|Plateau|Desert|Coast|Strait|Channel|Gulf|Corridor|Highlands|Department|Governorate|County|State|Sea|Basin|Forest|Triangle|Passage|Oblast)$/;
const PART_OF_RANGE = /^(?:Middle|High|Upper|Lower|Greater|Lesser|Inner|Outer) \p{Lu}/u;
/** Further names before the class word that they share: “the Rufiji, Kilwa and Tabora districts”. */
const LISTED = /^(?:(?:,| and|, and) \p{Lu}[\p{L}-]+)+(?= \p{Ll})/u;
/** “Eastern Province”: a name made of a direction and a class word. */
const SIDE_OF =
  /^(?:Northern|Southern|Eastern|Western|Central|North|South|East|West) (?:Province|Region|Territory|District|Governorate|Department)$/;
const CLASS_HEAD = /^(?:Lake|Mount|Gulf|Strait|Isle|Cape|Rio|Río) /;
const CITY_BEFORE =
  /\b(?:port|ports|town|towns|city|village|capital|suburb|border post|port city|municipality|settlement|airport|camp)(?: of)?,? (?:the )?$/;

/** Names that say by their first word what they are. */
const HEADED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:Lake|Mount|Cape|River|(?:Gulf|Straits?|Bay|Isle|Sea) of) ${RUN}`,
  'gu',
);

/** Words with a capital that are no place although a preposition stands before them. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|Senate|Interpol|INTERPOL|Europol|Eurojust|Frontex|Facebook|Telegram|WhatsApp|Instagram|TikTok|Twitter|YouTube|Google|Bitcoin|Internet|Ramadan|Christmas|Easter|Islam|Christianity|Covid|COVID|Captagon|Tramadol|English|French|Arabic|Hindi|Urdu|Swahili|Spanish|Portuguese|Mandarin|Cantonese|Bengali|Tamil|Persian|Farsi|Dari|Pashto|Amharic|Somali|Creole|Russian|German|Latin|Western|Eastern|Northern|Southern|Islamic|Islamist|Muslim|Christian|Jewish|Roma|Tuareg|Hausa|Fulani|Rohingya|Uyghur|Kurdish|Kurds|Arab|Arabs|Taliban|Wagner|Hezbollah|Hamas|Boko|ISIS|Al-Shabaab|Al-Qaeda|Army|Navy|Police|State|Government|President|Minister|Ministry|Constitution|Prosecutor|Supreme|Criminal|Penal|Code|Chapter|Article|Section|Figure|Table|Annex|Internal|National|General|Global|World|United|Operation|Bank|Human|Organized|Transparency|Financial|Egmont|Palermo|Interior|Justice|Finance|Customs|God|Black|White|Red|Big|Who|What|Whether|How|This|These|Those|They|Its|Their|Since|While|Also|The|A|An|He|She|It|We|I|In|On|At)$/;
const ORGANISATION =
  /(?:^| )(?:Ministry|Bank|Court|Police|Agency|Act|Law|Commission|Company|Corporation|Church|Party|Front|Army|Brigade|University|Hotel|Hospital|Cartel|Clan|Committee|Council|Office|Force|Forces|Unit|Programme|Program|Service|Services|Group|Task|Convention|Protocol|Agreement|Index|Report|Nations|Fund|Authority|Institute|Foundation|Union|Movement|Guard|Guards|Organization|Organisation|Initiative|Strategy|Plan|Directorate|Secretariat|Assembly|Parliament|Network|Process|Treaty|Code|Statute|Day|Week|Year|War|Spring|Revolution|Group's)$/;

/** Names that no table holds, taken for places because of the words before them or because they stand
 *  in a list with known ones. They are taken to lie in the country that the list or a comma names,
 *  and else in the country of the profile. */
export function unknownPlaces(
  sentence: string,
  folded: string,
  known: readonly FoundPlace[],
  country: CountryCode,
): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  const groups = groupNames(folded);
  const taken = (start: number, end: number): boolean =>
    [...groups, ...known, ...found].some((place) => start < place.end && place.start < end);
  const take = (start: number, name: string): void => {
    const end = start + name.length;
    if (taken(start, end) || !looksLikePlace(name)) return;
    if (/^ \p{Lu}/u.test(folded.slice(end, end + 2))) return;
    if (followedByPeople(folded.slice(end, end + 40))) return;
    if (isNamedBody(folded, end) || isTiedTo(folded, start)) return;
    const before = folded.slice(Math.max(0, start - 24), start);
    const after = folded
      .slice(end, end + 60)
      .replace(LISTED, '')
      .slice(0, 40);
    const crossing =
      /\b(?:border|crossing|crossing point|checkpoint|post|landed|unloaded|enter\w*|arriv\w*|cross\w*|dock\w*|calling|seized|intercepted)(?: [\p{L}-]+){0,5} (?:at|near|around) $|\boff $/u.test(
        folded.slice(Math.max(0, start - 70), start),
      );
    if (!crossing && /\b(?:at|of|across|along|off|between) (?:the )?$/.test(before)) {
      if (!CLASS_AFTER.test(after) && !CLASS_INSIDE.test(name) && !CLASS_HEAD.test(name)) return;
    }
    if (/'s $/.test(before) && !CLASS_AFTER.test(after) && !CLASS_INSIDE.test(name)) return;
    if (
      /\bthe $/.test(before) &&
      !PART_OF_RANGE.test(name) &&
      !CLASS_AFTER.test(after) &&
      !CLASS_INSIDE.test(name)
    )
      return;
    const area =
      !CITY_BEFORE.test(before) &&
      (CLASS_AFTER.test(after) || CLASS_INSIDE.test(name) || CLASS_HEAD.test(name));
    const host = known.find(
      (place) =>
        place.entry.by === 'country' &&
        (/^, (?:in )?(?:the )?$/.test(folded.slice(end, place.start)) ||
          folded.slice(place.end, start) === "'s "),
    );
    found.push({
      start,
      end,
      entry: {
        name: sentence.slice(start, end),
        iso3: host?.entry.iso3 ?? country,
        kind: area ? 'subregion' : 'city',
        by: 'town',
        people: 0,
        guessed: true,
      },
    });
  };
  for (const { index, 0: name } of folded.matchAll(HEADED)) {
    if (!taken(index, index + name.length) && !ORGANISATION.test(name)) {
      const water = /^(?:Lake|Gulf|Strait|Straits|Bay|River|Sea) /.test(name);
      const own = sentence.slice(index, index + name.length);
      found.push({
        start: index,
        end: index + name.length,
        entry: {
          name: own,
          iso3: water ? null : country,
          kind: 'subregion',
          by: 'town',
          people: 0,
          guessed: true,
        },
      });
    }
  }
  for (const { index, 0: name } of folded.matchAll(PLACED)) take(index, name);
  for (const { start, end, entry } of [...known, ...found]) {
    if (entry.kind !== 'city' && entry.kind !== 'subregion') continue;
    const next = new RegExp(`^(?:, (?:and |or )?| and | or )(?:the )?(${RUN})`, 'u').exec(
      folded.slice(end, end + 80),
    );
    if (next?.[1] && !verbFollows(folded.slice(end + next[0].length, end + next[0].length + 20))) {
      take(end + next[0].length - next[1].length, next[1]);
    }
    const last = new RegExp(`(${RUN})(?:, | and | or )$`, 'u').exec(
      folded.slice(Math.max(0, start - 60), start),
    );
    if (last?.[1] && start - last[0].length > 2) take(start - last[0].length, last[1]);
  }
  return found;
}

function looksLikePlace(name: string): boolean {
  const words = name.split(' ');
  return (
    (words.every((word) => !NO_PLACE.test(word)) || SIDE_OF.test(name)) &&
    !/^\p{Lu}{2,}$/u.test(name) &&
    name.length > 2 &&
    !ORGANISATION.test(name)
  );
}

/** A people, a language or a group goes by the name: “from Tuareg drivers”. */
function followedByPeople(after: string): boolean {
  return /^(?:'s)? (?:people|peoples|lands?\b|territor|drivers|fighters|militants|militias|rebels|groups?|gangs?|clans?|networks?|members|communit|tribes?|speakers|refugees|migrants|women|men|children|families|traders|nationals|citizens|officials|cartel|mafia|brothers|family|leaders?|minority|currency|Act|Law)/.test(
    after,
  );
}

function verbFollows(after: string): boolean {
  return /^ (?:is|are|was|were|has|have|had|may|might|will|can|could)\b/.test(after);
}
