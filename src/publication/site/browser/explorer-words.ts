import { groupDigits } from '../../../model/index.ts';
import type { LiveResult } from '../../explorer/index.ts';
import { fill } from './fold.ts';

/** Says one of the sentences that the page brings, filled in. */
export type Say = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** The sentences of the page by name. */
export function sayFrom(words: string | undefined): Say {
  const sentences: Readonly<Record<string, string>> = JSON.parse(words ?? '{}');
  return (name, values = {}) =>
    fill(
      sentences[name],
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
    );
}

/** `up 3 places`; a smaller rank is further up. */
export function moveText(say: Say, from: number, to: number): string {
  if (from === to) return say('rank-same');
  const count = Math.abs(to - from);
  const places = say(count === 1 ? 'place-one' : 'place-many', { count });
  return say(to < from ? 'rank-up' : 'rank-down', { places });
}

/** `▲ 3`: the same for the eye. */
export function moveMark(from: number, to: number): string {
  if (from === to) return '=';
  return `${to < from ? '▲' : '▼'} ${Math.abs(to - from)}`;
}

/** `5.65–7.20`, or one number where both ends are the same. */
export function rangeText(say: Say, low: string, high: string): string {
  return low === high ? low : say('range', { low, high });
}

/** What the whole table says, in a sentence or two. `wanted` is how many draws it is to rest on. */
export function saidOf(
  say: Say,
  component: string,
  names: readonly string[],
  published: readonly number[],
  { ranks, asked, run }: LiveResult,
  { seed, wanted }: { readonly seed: number; readonly wanted: number },
): string {
  let [moved, of, farthest] = [0, 0, 0];
  let who = -1;
  for (const [at, rank] of ranks.entries()) {
    const from = published[at] ?? 0;
    if (rank === 0 || from === 0) continue;
    of++;
    const shift = Math.abs(rank - from);
    if (shift > 0) moved++;
    if (shift > farthest) [farthest, who] = [shift, at];
  }
  if (!ranks.some((rank) => rank > 0)) return say('explorer-none-ranked', { component });
  const first =
    who === -1
      ? say('explorer-same')
      : say(moved === 1 ? 'explorer-moved-one' : 'explorer-moved', {
          count: moved,
          of,
          country: names[who] ?? '',
          places: moveText(say, published[who] ?? 0, ranks[who] ?? 0),
        });
  const grouped = (count: number): string => groupDigits(String(count), say('digit-group'));
  const drawn =
    asked < wanted
      ? say('explorer-run-more', { count: grouped(run), all: grouped(wanted), seed })
      : say('explorer-run', { count: grouped(run), seed });
  const failed = run < asked ? ` ${say('explorer-failed', { count: grouped(asked - run) })}` : '';
  return `${first} ${drawn}${failed}`;
}
