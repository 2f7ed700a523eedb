import { ExplorerEngine } from '../../explorer/index.ts';
import type { Answer, Question } from './explorer-messages.ts';

let engine: ExplorerEngine | undefined;

addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
  if (question.kind === 'data') {
    engine = new ExplorerEngine(question.data);
    return;
  }
  const { kind, id, state } = question;
  if (!engine) return;
  try {
    if (kind === 'live') {
      const started = performance.now();
      const result = engine.live(state);
      answer({ kind, id, result, milliseconds: performance.now() - started });
    } else if (kind === 'settled') answer({ kind, id, result: engine.settled(state) });
    else answer({ kind, id, result: engine.effects(state) });
  } catch (error) {
    answer({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: Answer): void {
  postMessage(message);
}
