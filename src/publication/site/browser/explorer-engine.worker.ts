import { ExplorerEngine } from '../../explorer/index.ts';
import type { Answer, Question } from './explorer-messages.ts';

let engine: ExplorerEngine | undefined;

addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
  if (question.kind === 'data') {
    engine = new ExplorerEngine(question.data);
    return;
  }
  if (!engine) return;
  try {
    answerTo(engine, question);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ kind: 'failed', id: question.id, message });
  }
});

function answerTo(engine: ExplorerEngine, question: Exclude<Question, { kind: 'data' }>): void {
  const { kind, id, state } = question;
  if (kind === 'live') {
    const result = engine.glimpse(state);
    if (result) answer({ kind: 'glimpse', id, result });
    answer({ kind, id, result: engine.live(state) });
  } else if (kind === 'part') answer({ kind, id, result: engine.part(state) });
  else if (kind === 'settled') answer({ kind, id, result: engine.settled(state) });
  else answer({ kind, id, result: engine.effects(state) });
}

function answer(message: Answer): void {
  postMessage(message);
}
