import {
  type ExplorerData,
  type ExplorerState,
  LIVE_DRAWS,
  usualDraws,
} from '../../explorer/index.ts';
import type { Answer, Question } from './explorer-messages.ts';

declare global {
  /** The worker's whole program as a function, whose text a worker is made from. */
  var assayerWorker: (() => void) | undefined;
}

/** Told of every answer, and of the state that it answers. */
export type Told = (answer: Answer, state: ExplorerState) => void;

/** A reader who has not moved anything for so long wants what takes longer, too. */
const PAUSE = 180;

/** Asks the worker for the newest state only: one question is under way at a time, and whatever was
 *  passed over is never asked. */
export class ExplorerClient {
  readonly #worker: Worker;
  readonly #told: Told;
  readonly #usual: number;
  #busy = false;
  #id = 0;
  #state: ExplorerState | undefined;
  #asked: ExplorerState | undefined;
  #wanted: Exclude<Question['kind'], 'data'>[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Throws where the browser starts no worker; `refused` is called where it says so later. */
  constructor(data: ExplorerData, told: Told, refused: () => void) {
    const program = new Blob([`(${String(globalThis.assayerWorker)})()`], {
      type: 'text/javascript',
    });
    this.#told = told;
    this.#usual = usualDraws(data.plan);
    this.#worker = new Worker(URL.createObjectURL(program));
    this.#worker.addEventListener('error', refused);
    this.#worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) =>
      this.#take(answer),
    );
    this.#post({ kind: 'data', data });
  }

  /** Wants the results of a state, ranks first; gives its number. */
  ask(state: ExplorerState): number {
    this.#state = state;
    this.#id++;
    this.#wanted = ['live'];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#wanted.push('settled', 'effects');
      if ((state.draws ?? this.#usual) > LIVE_DRAWS) this.#wanted.push('part');
      this.#next();
    }, PAUSE);
    this.#next();
    return this.#id;
  }

  #take(answer: Answer): void {
    const { kind, id } = answer;
    const state = this.#asked;
    const current = id === this.#id;
    if (!state) return;
    if (kind === 'glimpse') {
      if (current) this.#told(answer, state);
      return;
    }
    this.#busy = false;
    // Of a slider that moves on, ranks a moment old are shown until newer ones are there.
    if (current || kind === 'live') this.#told(answer, state);
    if (current && kind === 'part' && !answer.result) this.#wanted.unshift('part');
    if (current && kind === 'failed') this.#wanted = [];
    this.#next();
  }

  #next(): void {
    const state = this.#state;
    if (this.#busy || !state) return;
    const kind = this.#wanted.shift();
    if (!kind) return;
    this.#busy = true;
    this.#asked = state;
    this.#post({ kind, id: this.#id, state });
  }

  #post(question: Question): void {
    this.#worker.postMessage(question);
  }
}
