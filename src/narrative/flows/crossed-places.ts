import type { FoundPlace } from '../places/find-places.ts';
import { oneOf } from './one-of.ts';

const WATERS = oneOf(
  'Sea|Ocean|Straits?|Channel|Passage|[Rr]iver|Bay|Canal|Gulf of|Lake',
  'Mediterranean|Atlantic|Pacific|Caspian|Adriatic|Aegean|Bab el-Mandeb',
);
const RIVERS = oneOf(
  'Moei|Enguri|Irrawaddy|Danube|Nile|Zambezi|Orinoco|Dniester|Dnieper|Euphrates|Tigris|Indus',
  'Ganges|Panj|Amu Darya|Salween|Niger River',
);
const WATER = new RegExp(String.raw`\b${WATERS}\b|^${RIVERS}$`);

const WILD_NAMES = oneOf(
  'Amazon|Mekong|Himalayas|Alps|Andes|Pyrenees|Sahara|Caucasus|Pamir|Hindu Kush|Carpathians',
  'Ténéré|Kalahari',
);
/** Mountains, deserts and forests. */
const WILDS = new RegExp(String.raw`^${WILD_NAMES}$|\b(?:Mountains?|Desert|Gap|Pass)$`);

const NAMED_WATER = /^ (?:rivers?|sea|strait|channel|bay|lake)\b/;
const ALONG = /\b(?:across|over|cross\w*|along|down|up)\b[^,;]*$/;
const ACROSS = /\b(?:cross\w*|across|over)\b[^,;]*$/;
const ACROSS_THE = /\b(?:across|over|cross\w*)(?: the)?(?: \p{L}+)? $/u;

/** True for water and wilds that a movement crosses: they are on its way and no leg of it. `between` are
 *  the words before the place. */
export function isCrossed(place: FoundPlace, clause: string, between: string): boolean {
  const { kind, name } = place.entry;
  if (NAMED_WATER.test(clause.slice(place.end)) && ALONG.test(between)) return true;
  if (kind !== 'city' && WATER.test(name) && !/\baround\b/.test(between)) return true;
  const gulf = /\bGulf$/.test(clause.slice(place.start, place.end));
  if (gulf && ACROSS_THE.test(between)) return true;
  return WILDS.test(name) && ACROSS.test(between);
}
