import type { ExplorerData, ExplorerState } from '../../explorer/index.ts';
import type { Answer, Question } from './explorer-messages.ts';

declare global {
  /** The worker's whole program as a function, whose text a worker is made from. */
  var assayerWorker: (() => void) | undefined;
}

/** A reader who has not moved anything for so long wants exact digits; twice as long, the effects too. */
const PAUSE = 180;

/** Asks the worker for the newest state only: one question is under way at a time, and whatever was
 *  passed over is never asked. */
export class ExplorerClient {
  readonly #worker: Worker;
  readonly #told: (answer: Answer) => void;
  #busy = false;
  #id = 0;
  #state: ExplorerState | undefined;
  #wanted: ('live' | 'settled' | 'effects')[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Throws where the browser starts no worker. */
  constructor(data: ExplorerData, told: (answer: Answer) => void) {
    const program = new Blob([`(${String(globalThis.assayerWorker)})()`], {
      type: 'text/javascript',
    });
    this.#told = told;
    this.#worker = new Worker(URL.createObjectURL(program));
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
      this.#next();
    }, PAUSE);
    this.#next();
    return this.#id;
  }

  #take(answer: Answer): void {
    this.#busy = false;
    if (answer.kind === 'live' || answer.id === this.#id) this.#told(answer);
    this.#next();
  }

  #next(): void {
    const state = this.#state;
    if (this.#busy || !state) return;
    const kind = this.#wanted.shift();
    if (!kind) return;
    this.#busy = true;
    this.#post({ kind, id: this.#id, state });
  }

  #post(question: Question): void {
    this.#worker.postMessage(question);
  }
}
