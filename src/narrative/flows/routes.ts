import type { Leg } from './leg-roles.ts';
import {
  AND,
  BESIDE,
  BY_NOW,
  COMES_FROM,
  CROSSING,
  ENTERED_FROM,
  LED_ON,
  MODE_AND_FROM,
  MOVES_ON,
  NEW_SUBJECT,
  ONWARDS,
  OR,
  OR_IS_MOVED,
  OR_MOVED,
  OTHER_GOODS,
  OTHER_OFFICE,
  OTHER_WAY,
} from './route-words.ts';

/** A movement as the words give it: ends and stages, alternatives side by side. */
export interface Route {
  readonly sources: readonly Leg[];
  /** Stages in order; legs inside one stage are alternatives. */
  readonly stages: readonly (readonly Leg[])[];
  readonly destinations: readonly Leg[];
  /** How many stages were told before the destination. */
  readonly stagesBefore: number;
}

/** Movements told by the legs of one clause. A new “from” after “and” begins another one; a place
 *  reached is left again where words of motion follow. */
export function routesOf(legs: readonly Leg[]): readonly Route[] {
  const telling = new RouteTelling();
  for (const [index, leg] of legs.entries()) telling.add(leg, legs[index - 1], legs[index + 1]);
  return telling.end();
}

/** The movement that is being told, and those told before it. */
class RouteTelling {
  readonly #routes: Route[] = [];
  #sources: Leg[] = [];
  #stages: Leg[][] = [];
  #destinations: Leg[] = [];
  #stagesBefore = 0;
  /** True once an end has become a stage, because words of motion followed it. */
  #reached = false;

  add(leg: Leg, last: Leg | undefined, next: Leg | undefined): void {
    if (last && !isListed(leg) && this.#isOther(leg.between)) this.#close();
    if (leg.part === 'source') this.#addSource(leg, last);
    else if (leg.part === 'transit') this.#addStage(leg, next);
    else this.#addDestination(leg);
  }

  end(): readonly Route[] {
    this.#close();
    return this.#routes;
  }

  /** Whether words before a leg begin a movement that has nothing of the one before. */
  #isOther(between: string): boolean {
    const ended = this.#destinations.length > 0;
    return (
      NEW_SUBJECT.test(between) ||
      OTHER_OFFICE.test(between) ||
      (ended && BY_NOW.test(between)) ||
      (!ended && this.#stages.length > 0 && OTHER_GOODS.test(between))
    );
  }

  #addSource(leg: Leg, last: Leg | undefined): void {
    if (this.#destinations.some(({ name }) => name === leg.name)) {
      this.#goOn();
      return;
    }
    if (narrows(this.#sources, leg)) this.#sources = [];
    if (this.#isWayOfItsOwn(leg)) this.#close();
    const ended = this.#destinations.length > 0;
    const begun = this.#sources.length > 0;
    const beside = BESIDE.test(leg.between);
    const stage = this.#stages.at(-1);
    if (isListed(leg) && last && stage?.includes(last)) {
      stage.push(leg);
    } else if (leg.called || (ended && !begun && !beside)) {
      this.#sources.push(leg);
    } else if (ended && (beside || leg.maker)) {
      this.#close();
      this.#sources.push(leg);
    } else if (isListed(leg) || !begun || leg.maker || beside) {
      this.#sources.push(leg);
    } else {
      this.#addLaterOrigin(leg, last);
    }
  }

  #isWayOfItsOwn(leg: Leg): boolean {
    const begun = this.#sources.length > 0 && this.#destinations.length === 0;
    return begun && !isListed(leg) && MODE_AND_FROM.test(leg.between);
  }

  /** A “from” behind an origin: where an end was entered from, or a stage on the way. */
  #addLaterOrigin(leg: Leg, last: Leg | undefined): void {
    const entered = this.#destinations.length > 0 && ENTERED_FROM.test(leg.between);
    if (entered && this.#sources.every(({ maker }) => maker)) {
      this.#stages.push([leg]);
      return;
    }
    this.#goOn();
    const crossed = last?.part === 'transit' && CROSSING.test(last.between);
    if (crossed && COMES_FROM.test(leg.between)) this.#stages.splice(-1, 0, [leg]);
    else this.#stages.push([leg]);
  }

  #addStage(leg: Leg, next: Leg | undefined): void {
    const listed = isListed(leg);
    const ended = this.#destinations.length > 0;
    if (!listed && ended && OTHER_WAY.test(leg.between)) this.#branch();
    if (!listed && AND.test(leg.between) && next?.part === 'source') this.#close();
    if (!listed && (ONWARDS.test(leg.between) || LED_ON.test(leg.between))) this.#goOn();
    const series = leg.joined === 'and' && leg.place?.entry.kind === 'country';
    const stage = this.#stages.at(-1);
    if (listed && !series && stage) stage.push(leg);
    else this.#stages.push([leg]);
  }

  #addDestination(leg: Leg): void {
    const branches = this.#stages.length > this.#stagesBefore ? OR_MOVED : OR_IS_MOVED;
    if (this.#destinations.length > 0 && branches.test(leg.between)) this.#branch();
    const alternative = isListed(leg) || OR.test(leg.between);
    const onward = MOVES_ON.test(leg.between) || leg.called;
    if (!alternative && onward) this.#goOn();
    if (this.#destinations.length === 0 && !this.#reached) {
      this.#stagesBefore = this.#stages.length;
    }
    this.#destinations.push(leg);
  }

  /** What was the end is a stage: the movement goes on from there. */
  #goOn(): void {
    if (this.#destinations.length > 0) {
      this.#stages.push(this.#destinations);
      this.#reached = true;
    }
    this.#destinations = [];
  }

  /** Ends the movement and begins another from the same origins. */
  #branch(): void {
    const same = this.#sources;
    this.#close();
    this.#sources = same;
  }

  #close(): void {
    const [sources, stages, destinations] = [this.#sources, this.#stages, this.#destinations];
    if (sources.length + destinations.length + stages.length > 0) {
      const stagesBefore = destinations.length > 0 ? this.#stagesBefore : stages.length;
      this.#routes.push({ sources, stages, destinations, stagesBefore });
    }
    this.#sources = [];
    this.#stages = [];
    this.#destinations = [];
    this.#stagesBefore = 0;
    this.#reached = false;
  }
}

/** Whether a leg stands in a list with the one before. */
function isListed({ joined }: Leg): boolean {
  return joined !== undefined;
}

/** “Nigerian women, chiefly from Edo State”: the province is the origin, its people's name no other. */
function narrows(sources: readonly Leg[], leg: Leg): boolean {
  const iso3 = leg.place?.entry.iso3;
  return (
    !leg.maker &&
    iso3 != null &&
    leg.place?.entry.kind !== 'country' &&
    sources.length > 0 &&
    sources.every(({ maker, place }) => maker && place?.entry.iso3 === iso3)
  );
}
